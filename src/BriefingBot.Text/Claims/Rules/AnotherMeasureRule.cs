using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>The sentence that says all the rest says it of another number or another country's: "31 died in the
/// strikes", where 26 died in the strikes and 31 in all; "Chinese-owned mills" of "foreign-owned mills".</summary>
internal sealed class AnotherMeasureRule : IClaimRule<ClaimContext>
{
    private const double MostOfRest = 0.65;
    private const double AsGood = 0.05;
    private const double BelowBestCoverage = 0.2;
    private const int FewestOfRest = 3;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var word in context.Content.Where(word => !context.Claim.IsUnparted
            && ((IsCount(word) && context.Claim.Text.ElementAtOrDefault(word.End) != '-') // no "30-year-old"
                || Owner(word).Length > 0 || Countries.Of(word).Any())))
        {
            var rest = PlainSpan.Of(context.Content.Where(other => other != word));
            var (best, most) = context.Likest(rest, AsGood);
            // A later report's toll stands in a sentence that tells of the same.
            if (rest.Words.Count >= FewestOfRest && most >= MostOfRest
                && best.TrueForAll(sentence => IsAnothers(context, word, sentence))
                && !context.Places(told => SwapRule.Is(context, word, told))
                    .Any(place => context.Coverage(rest, place.Sentence) >= most - BelowBestCoverage))
            {
                yield return new ClaimProblem(
                    IsCount(word) ? ClaimFault.Number : ClaimFault.Role, word.Form, best[0].Text);
            }
        }
    }

    private static bool IsCount(PlainWord word) => word.Number is { Form: not NumberForm.Vague };

    // "Chinese" of "Chinese-owned"; empty for a word without a hyphen.
    private static string Owner(PlainWord word) => word.Number is null && word.Form.Split('-') is [_, .., [var end, ..]]
        && char.IsLower(end) && word.Folded.LastIndexOf('-') is > 1 and var dash ? word.Folded[..dash] : "";

    private static bool IsAnothers(ClaimContext context, PlainWord said, PlainSentence sentence)
    {
        return !sentence.Words.Any(told => SwapRule.Is(context, said, told)) && sentence.Words.Any(told =>
            !context.Claim.Words.Any(mine => SwapRule.Is(context, mine, told))
            && (IsCount(said) ? IsCount(told) && IsOfOne(told)
                    && !IsBounded(context, context.Claim, said) && !IsBounded(context, sentence, told)
                : Owner(said) is { Length: > 0 } owner ? Owner(told) is { Length: > 0 } other
                    && said.Folded[owner.Length..] == told.Folded[other.Length..]
                : Countries.Of(told).Except(Countries.Of(said)).Any() && IsOfOne(told)));

        bool IsOfOne(PlainWord told) =>
            (UnitRule.Sign(context.Claim, said) is { } sign && sign == UnitRule.Sign(sentence, told)) ||
            (NumberRule.IsPercent(context.Claim, said) && NumberRule.IsPercent(sentence, told))
            || (NumberRule.Counted(context.Claim, said) is { } noun
                && NumberRule.Counted(sentence, told) is { } counted && context.AreOne(noun, counted));
    }

    private static bool IsBounded(ClaimContext context, PlainSentence sentence, PlainWord number) =>
        new[] { context.Words.About, context.Words.Over, context.Words.Under }
            .Any(bound => BoundRule.Bounded(context, bound, sentence).Contains(number));
}
