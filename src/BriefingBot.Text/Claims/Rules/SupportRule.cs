using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Most of what the claim says stands in its evidence.</summary>
internal sealed class SupportRule : IClaimRule<ClaimContext>
{
    private const double MostOwn = 0.5;

    public RuleNeeds Needs => RuleNeeds.NoTrees;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        // Whom a number counts, it counts in words of any kind.
        var own = context.Content.Count(word => !context.Acts(word).Contains(ActKinds.Person)
            && !context.Evidence.Any(sentence => context.IsTold(word, sentence)));
        if (own > MostOwn * context.Content.Count)
        {
            yield return new ClaimProblem(ClaimFault.Unsupported, context.Claim.Text, context.Found);
        }
    }
}
