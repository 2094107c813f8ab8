using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Every name stands in a report, in scripts that mark names by capitals.</summary>
internal sealed class NameRule : IClaimRule<ClaimContext>
{
    private const int Beginning = 4;
    private const int ShortestJoined = 6;

    public RuleNeeds Needs => RuleNeeds.NoTrees;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var word in context.Claim.Words.Where(word =>
            context.IsName(context.Claim, word) || (context.IsLarge(word) && TakesPlace(context, word))))
        {
            if (!context.IsAnywhere(word) && !(word.OpensSentence && context.Acts(word).Count > 0)
                && !IsInitials(context, word) && !IsGovernment(context, word) && !IsFuller(context, word)
                && !IsJoined(context, word)
                && (context.IsClose || !(context.Words.HasCapitalNouns || HasBeginning(context, word))))
            {
                yield return new ClaimProblem(ClaimFault.Name, word.Form, context.Found);
            }
        }
    }

    // "Moscow supplied Pyongyang": a capital beside another country's is its government.
    private static bool IsGovernment(ClaimContext context, PlainWord word) => Countries.IsCapital(word)
        && context.Reports.OfItsCountry(word).Any() && context.Claim.Words.Any(other =>
            Countries.Of(other).Any() && !Countries.Of(other).Intersect(Countries.Of(word)).Any());

    // "Ann Lee" where reports have "Lee" alone, and no other first name before it.
    private static bool IsFuller(ClaimContext context, PlainWord word) =>
        context.Claim.Next(word) is { Number: null } name && char.IsUpper(name.Form[0]) && context.IsAnywhere(name)
        && !context.Reports.Sentences.Any(sentence => sentence.Words.Any(told => char.IsUpper(told.Form[0])
            && sentence.Next(told) is { } next && context.Reports.AreAlike(name, next)));

    // "Riotinto" of "Río Tinto".
    private static bool IsJoined(ClaimContext context, PlainWord word) => word.Folded.Length >= ShortestJoined
        && context.Reports.Sentences.Any(sentence => sentence.Folded.Replace(" ", "", StringComparison.Ordinal)
            .Contains(word.Folded, StringComparison.Ordinal));

    // "Moscow's" and "the Moscow region" in languages that bend their names.
    private static bool HasBeginning(ClaimContext context, PlainWord word) => word.Folded.Length < Beginning
        || context.Reports.Sentences.Any(sentence => sentence.Folded.Contains(
            word.Folded[..Beginning], StringComparison.Ordinal));

    // "in Kronstadt" where the report has "in" and another noun that the claim has not.
    private static bool TakesPlace(ClaimContext context, PlainWord word) => word is { IsCapital: true, Index: > 0 }
        && context.Claim.Words[word.Index - 1] is { IsContent: false } before
        && context.Evidence.Any(sentence => sentence.Words.Any(other => other.IsCapital && other.IsContent
            && other.Index > 0 && sentence.Words[other.Index - 1].Folded == before.Folded
            && !context.Content.Any(mine => context.Reports.AreAlike(mine, other))));

    private static bool IsInitials(ClaimContext context, PlainWord word) =>
        word.Form.Length is >= 2 and <= 6 && word.Form.All(char.IsUpper)
        && context.Reports.Sentences.Any(sentence => string.Concat(sentence.Words
            .Where(other => char.IsUpper(other.Form[0])).Select(other => other.Form[0]))
            .Contains(word.Form, StringComparison.Ordinal));
}
