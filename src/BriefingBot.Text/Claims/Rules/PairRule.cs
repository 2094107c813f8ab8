using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>No word stands where the report has the one that it excludes: "looser rules", "stricter rules".</summary>
internal sealed class PairRule : IClaimRule
{
    private const int Reach = 4;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Words is not { Pairs.Count: > 0 } words || context.Evidence is not [var best, ..])
        {
            yield break;
        }

        foreach (var word in context.Claim.Words.Where(word => word.Number is null))
        {
            foreach (var (one, other) in words.Pairs)
            {
                var (mine, contrary) = one.Has(word) ? (one, other) : other.Has(word) ? (other, one) : (null, null);
                if (mine is not null && contrary is not null && !contrary.Has(word) && !contrary.IsIn(context.Claim)
                    && !context.Evidence.Any(mine.IsIn) && best.Words.Any(told => contrary.Has(told) && !mine.Has(told)
                        && HaveNeighbour(context, word, best, told)))
                {
                    yield return new ClaimProblem(ClaimFault.Act, word.Form, best.Text);
                }
            }
        }
    }

    private static bool HaveNeighbour(ClaimContext context, PlainWord said, PlainSentence best, PlainWord told) =>
        context.Content.Any(word => word != said && Math.Abs(word.Index - said.Index) <= Reach
            && best.Words.Any(other => other != told && Math.Abs(other.Index - told.Index) <= Reach
                && context.Reports.Alike(word).Overlaps(other.Forms)));
}
