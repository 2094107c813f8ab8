using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What stands right behind a number is what a report has there: not "23 soldiers" of "23
/// demonstrators".</summary>
internal sealed class CountedRule : IClaimRule<ClaimContext>
{
    private const int WordsBehindNumber = 4;
    private const int ShortestPart = 5;
    private const double MostOfClaim = 0.5;

    public RuleNeeds Needs => RuleNeeds.CloseWording | RuleNeeds.NoTrees;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Claim.IsUnparted)
        {
            yield break;
        }

        foreach (var number in context.Claim.Words)
        {
            if (number.Number is not { Value: > 1 } said || Next(context.Claim, number) is not { } noun
                || TimeRule.Month(context.Language, noun) >= 0)
            {
                continue;
            }

            var told = context.Reports.Sentences.SelectMany(sentence => sentence.Words
                .Where(word => NumberRule.IsSame(said, word, number.Form)
                    && context.Coverage(context.Claim, sentence) >= MostOfClaim)
                .Select(word => (Sentence: sentence, Word: word, Noun: Next(sentence, word)))).ToList();
            if (told.Count > 0 && told.TrueForAll(place => place.Noun is { } other
                && AreOther(context, noun, place.Sentence, place.Word, other)))
            {
                yield return new ClaimProblem(ClaimFault.Number, $"{number.Form} {noun.Form}", told[0].Sentence.Text);
            }
        }
    }

    private static PlainWord? Next(PlainSentence sentence, PlainWord number) =>
        sentence.Next(number) is { IsContent: true, Number: null } next ? next : null;

    private static bool AreOther(
        ClaimContext context, PlainWord said, PlainSentence sentence, PlainWord number, PlainWord told) =>
        !context.Acts(said).Any() && context.Acts(told).All(act => act == ActKinds.Person && !context.IsAnywhere(said))
        && !context.AreSynonyms(said, told)
        && !context.Claim.Words.Any(word => context.Reports.AreAlike(word, told))
        && !sentence.Words.Skip(number.Index + 1).Take(WordsBehindNumber)
            .Any(word => context.Reports.AreAlike(said, word))
        && !IsPart(said.Folded, told.Folded) && !IsPart(told.Folded, said.Folded);

    // "Beamte", "Polizeibeamte"
    private static bool IsPart(string whole, string part) =>
        part.Length >= ShortestPart && whole.EndsWith(part, StringComparison.Ordinal);
}
