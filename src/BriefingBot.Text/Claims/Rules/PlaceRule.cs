using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What a report tells of one place is not told of another: "in Lyon" where all the rest stands with "in
/// Paris".</summary>
internal sealed class PlaceRule : IClaimRule<ClaimContext>
{
    private const double MostOfRest = 0.6;
    private const double AsGood = 0.15;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Claim.IsUnparted || context.Words.HasPostpositions)
        {
            yield break;
        }

        foreach (var place in context.Claim.Words.Where(word => IsPlace(context, context.Claim, word)))
        {
            var name = context.Claim.Words.Skip(place.Index).TakeWhile(word => char.IsUpper(word.Form[0])).ToList();
            var rest = PlainSpan.Of(context.Claim.Words.Where(word => !name.Contains(word)));
            var (best, most) = context.Likest(rest, AsGood);
            if (context.IsAnywhere(place) && most >= MostOfRest
                && !best.Exists(sentence => name.Exists(word => context.IsIn(word, sentence)))
                && best.Find(sentence => sentence.Words.Any(other => IsPlace(context, sentence, other)
                    && sentence.Words[other.Index - 1].Folded == context.Claim.Words[place.Index - 1].Folded
                    && !context.Claim.Words.Any(mine => context.Reports.AreAlike(mine, other)))) is
                { } found)
            {
                yield return new ClaimProblem(ClaimFault.Name, place.Form, found.Text);
            }
        }

        static bool IsPlace(ClaimContext context, PlainSentence sentence, PlainWord word) =>
            word.Index > 0 && word.Number is null && word.IsContent && char.IsUpper(word.Form[0])
            && context.Words.Adjuncts.Has(sentence.Words[word.Index - 1]) && !context.Acts(word).Any()
            && !TimeRule.IsTime(context.Language, word) && !word.Form.All(char.IsUpper);
    }
}
