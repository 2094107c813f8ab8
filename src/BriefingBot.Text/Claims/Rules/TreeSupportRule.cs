using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What the claim is about stands in its evidence: not too many of its words are of no report.</summary>
internal sealed class TreeSupportRule : IClaimRule<TreeContext>
{
    /// <summary>The share of a claim, by weight, that may be in words of its own.</summary>
    private const double MostOwn = 0.45;

    // They tell nothing beside the act that they are of.
    private static readonly WordList Able = "able unable fail";

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        var (own, all) = (0.0, 0.0);
        foreach (var word in context.Words)
        {
            var weight = context.Reports.Weight(word);
            all += weight;
            own += context.Evidence.Support(word) < WordMatch.Same && word.Upos != Upos.Num
                && !Able.Contains(word.Lemma)
                && !TreeNameRule.IsInitials(context, word.Form) && !GroupWordRule.IsTold(context, word) ? weight : 0;
        }

        var found = context.Evidence.Sentences is [var best, ..] ? best.Parsed.Text : null;
        if (found is null || (context.IsClose && own > MostOwn * all))
        {
            yield return new ClaimProblem(ClaimFault.Unsupported, context.Claim.Text, found);
        }
    }
}
