using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Every number stands in a report, rounded, in another unit or worked out of two of its own.</summary>
internal sealed class TreeNumberRule : IClaimRule<TreeContext>
{
    // "The two", "three firms": how many a report lists by name.
    internal const decimal MostListed = 3;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var number in context.Claim.Tokens)
        {
            if (number.Upos != Upos.Num || TreeNumbers.Value(context.Claim, number) is not { } value)
            {
                continue;
            }

            if (NumberPlaces.Of(context, number, value).Count == 0
                && !Measures.IsTold(context, number, value) && !Sums.IsTold(context, number, value)
                && !(value <= MostListed && char.IsLetter(number.Form[0])))
            {
                yield return new ClaimProblem(
                    ClaimFault.Number, context.Phrase(context.Claim.HeadOf(number) ?? number), null);
            }
        }
    }

    // "4 May" and "May 4" count nothing.
    internal static bool IsOfDate(ParsedSentence claim, ParsedToken number) =>
        (number.Index > 0 && TreeTimeRule.IsTime(claim.Tokens[number.Index - 1]))
        || (number.Index + 1 < claim.Tokens.Count && TreeTimeRule.IsTime(claim.Tokens[number.Index + 1]));
}
