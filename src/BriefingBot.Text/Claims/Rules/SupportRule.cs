namespace BriefingBot.Text.Claims.Rules;

/// <summary>Most of what the claim says stands in its evidence.</summary>
internal sealed class SupportRule : IClaimRule
{
    private const double MostOwn = 0.5;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var (own, all) = (0.0, 0.0);
        foreach (var word in context.Content)
        {
            all += 1;
            own += context.Evidence.Any(sentence => context.IsTold(word, sentence)) ? 0 : 1;
        }

        if (all > 0 && own > MostOwn * all)
        {
            yield return new ClaimProblem(ClaimFault.Unsupported, context.Claim.Text, context.Found);
        }
    }
}
