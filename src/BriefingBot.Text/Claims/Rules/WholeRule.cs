using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>"All" of a claim is said in its evidence too, and so is a cause.</summary>
internal sealed class WholeRule : IClaimRule
{
    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Words is not { } words || context.Found is not { } found)
        {
            yield break;
        }

        var group = context.Behind(words.Whole);
        if (words.Whole.IsIn(context.Claim) && !IsTotal(words, context.Claim)
            && !context.Reports.Sentences.Any(sentence =>
            words.Whole.IsIn(sentence) && (group is null
                ? context.Evidence.Contains(sentence)
                : context.IsTold(group, sentence))))
        {
            yield return new ClaimProblem(ClaimFault.Quantifier, context.Claim.Text, found);
        }

        var reason = context.Behind(words.Causal);
        if (context.IsClose && words.Causal.IsIn(context.Claim) && !context.Reports.Sentences.Any(sentence =>
            words.Causal.IsIn(sentence) && (reason is null || context.IsTold(reason, sentence))))
        {
            yield return new ClaimProblem(ClaimFault.Cause, context.Claim.Text, found);
        }
    }

    // "nine in all" tells how many.
    private static bool IsTotal(ClaimWords words, PlainSentence claim) => claim.Words.Where(words.Whole.Has).All(word =>
        word.Index > 0 && words.Adjuncts.Has(claim.Words[word.Index - 1])
        && claim.Text.AsSpan(Math.Min(word.End, claim.Text.Length)) is [] or [',' or '.' or ';', ..]);
}
