namespace BriefingBot.Text.Claims.Plain;

/// <summary>"All" of a claim is said in its evidence too, and so is a cause.</summary>
internal sealed class PlainWholes : IPlainRule
{
    public IEnumerable<ClaimProblem> Check(PlainContext context)
    {
        if (context.Words is not { } words || context.Found is not { } found)
        {
            yield break;
        }

        if (words.Whole.IsIn(context.Claim) && !context.Evidence.Any(words.Whole.IsIn))
        {
            yield return new ClaimProblem(ClaimFault.Quantifier, context.Claim.Text, found);
        }

        if (words.Causal.IsIn(context.Claim) && !context.Reports.Sentences.Any(sentence =>
            words.Causal.IsIn(sentence) && Reason(context).All(word => context.IsTold(word, sentence))))
        {
            yield return new ClaimProblem(ClaimFault.Cause, context.Claim.Text, found);
        }
    }

    // Of what follows the marker, the first that tells something.
    private static IEnumerable<PlainWord> Reason(PlainContext context) => context.Claim.Words
        .SkipWhile(word => !context.Words!.Causal.Has(word)).Skip(1).Where(word => word.IsContent).Take(1);
}
