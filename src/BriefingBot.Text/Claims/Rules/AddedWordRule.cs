namespace BriefingBot.Text.Claims.Rules;

/// <summary>How often, how badly, with what intent: a word of these few kinds stands in the evidence or beside it, or
/// is added to it ("twice", "on purpose").</summary>
internal sealed class AddedWordRule : IClaimRule<ClaimContext>
{
    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Evidence.Count == 0)
        {
            yield break;
        }

        foreach (var (added, bearing) in context.Words.Added)
        {
            if (!added.IsIn(context.Claim) || context.Words.Negators.IsIn(context.Claim))
            {
                continue;
            }

            if (!context.NearEvidence.Any(sentence => added.IsIn(sentence) || bearing.IsIn(sentence)))
            {
                yield return new ClaimProblem(
                    ClaimFault.Unsupported,
                    context.Claim.Words.FirstOrDefault(added.Has)?.Form ?? context.Claim.Text, context.Found);
            }
        }
    }
}
