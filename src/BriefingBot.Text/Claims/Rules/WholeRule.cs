using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>"All" of a claim is said in its evidence too, and so is a cause.</summary>
internal sealed class WholeRule : IClaimRule
{
    private const int Scope = 3;
    private const int FewestOfReason = 2;
    private const double MostOfReason = 0.5;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Found is not { } found)
        {
            yield break;
        }

        var words = context.Words;
        var group = context.Behind(words.Whole);
        // "All twelve" tells how many.
        if (group?.Number is null && words.Whole.IsIn(context.Claim) && !IsTotal(words, context.Claim)
            && !IsNotAll(words, context.Claim) && !context.Reports.Sentences.Any(sentence =>
            words.Whole.IsIn(sentence) && (group is null
                ? context.Evidence.Contains(sentence)
                : context.IsTold(group, sentence))))
        {
            yield return new ClaimProblem(ClaimFault.Quantifier, context.Claim.Text, found);
        }

        var reason = context.Behind(words.Causal);
        if (context.IsClose && words.Causal.IsIn(context.Claim) && !context.Reports.Sentences.Any(sentence =>
            (words.Causal.IsIn(sentence) || words.Causing.IsIn(sentence) || words.Reason.IsIn(sentence))
                && (reason is null || context.IsTold(reason, sentence)))
            && !IsReasonTold(context, words))
        {
            yield return new ClaimProblem(ClaimFault.Cause, context.Claim.Text, found);
        }
        else if (!context.Claim.IsUnparted && context.IsClose && NewCause(context, words) is { } cause)
        {
            yield return new ClaimProblem(ClaimFault.Cause, cause.Form, found);
        }
    }

    // "A short circuit caused the fire" where no report knows of the first.
    private static PlainWord? NewCause(ClaimContext context, ClaimWords words) => context.Claim.Clauses
        .SelectMany(clause => clause.Words.Where(words.Causing.Has).Select(causing => clause.Words
            .LastOrDefault(word => word.Index < causing.Index && word.IsContent && !words.Light.Has(word))))
        .OfType<PlainWord>()
        .FirstOrDefault(word => word.Number is null && !context.IsAnywhere(word) && !context.Acts(word).Any()
            && !context.Reports.Sentences.Any(sentence => context.IsTold(word, sentence)));

    // The one sentence tells what happened and the reason, though in other words ("al no haber completado").
    private static bool IsReasonTold(ClaimContext context, ClaimWords words)
    {
        var at = context.Claim.Words.ToList().FindIndex(word => words.Causal.EndsAt(context.Claim.Words, word.Index));
        var behind = context.Claim.Words.Skip(at + 1).ToList();
        var reason = PlainSpan.Of(behind, context.Claim.IsUnparted);
        return at >= 0 && behind.Count(word => word.IsContent) >= FewestOfReason
            && context.Evidence.Any(sentence => context.Coverage(reason, sentence) >= MostOfReason
                && context.Coverage(context.Claim, sentence) >= MostOfReason);
    }

    // "did not meet all conditions" tells less than "did not meet the conditions".
    private static bool IsNotAll(ClaimWords words, PlainSentence claim) =>
        claim.Words.Where(words.Whole.Has).All(word => claim.Before(word, Scope).Any(words.Negators.Has));

    // "nine in all" tells how many.
    private static bool IsTotal(ClaimWords words, PlainSentence claim) => claim.Words.Where(words.Whole.Has).All(word =>
        word.Index > 0 && words.Adjuncts.Has(claim.Words[word.Index - 1])
        && claim.Text.AsSpan(Math.Min(word.End, claim.Text.Length)) is [] or [',' or '.' or ';', ..]);
}
