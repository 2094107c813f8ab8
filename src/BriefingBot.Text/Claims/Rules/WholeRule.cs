using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>"All" of a claim is said in its evidence too and not of a part, and so is a cause, not denied.</summary>
internal sealed class WholeRule : IClaimRule<ClaimContext>
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
        var group = WholeBehind(context) ?? context.Behind(words.Whole);
        // "All twelve" tells how many.
        if (words.Whole.IsIn(context.Claim) && !IsTotal(words, context.Claim)
            && (group?.Number is null || context.Evidence.Any(sentence => words.Whole.IsIn(sentence)
                && !IsWhole(words, sentence) && context.IsTold(group, sentence)))
            && (!context.Reports.Sentences.Any(sentence => IsWhole(words, sentence) && (group is null
                ? context.Evidence.Contains(sentence)
                : context.IsTold(group, sentence)))
            // "Part of the staff" of which the claim says all.
            || (words.Part.IsIn(context.Evidence[0]) && !words.Part.IsIn(context.Claim)
                && !context.Evidence.Any(sentence => IsWhole(words, sentence)))))
        {
            yield return new ClaimProblem(ClaimFault.Quantifier, context.Claim.Text, found);
        }

        if (Unlinked(context) is { } unlinked)
        {
            yield return new ClaimProblem(ClaimFault.Cause, context.Claim.Text, unlinked.Text);
        }

        var reason = context.Behind(words.Causal);
        if ((context.IsClose || context.Trees.Count > 0) && words.Causal.IsIn(context.Claim)
            && !context.Reports.Sentences.Any(sentence =>
                (words.Causal.IsIn(sentence) || words.Causing.IsIn(sentence) || words.Reason.IsIn(sentence))
                && (reason is null || context.IsTold(reason, sentence)))
            && !IsReasonTold(context, words))
        {
            yield return new ClaimProblem(ClaimFault.Cause, context.Claim.Text, found);
        }
    }

    // "Almost all" is not.
    private static bool IsWhole(ClaimWords words, PlainSentence sentence) => words.Whole.IsIn(sentence)
        && (sentence.IsUnparted || !sentence.Words.Where(words.Whole.Has).Any()
            || sentence.Words.Any(word => words.Whole.Has(word)
                && !sentence.Before(word, 1).Any(before => words.About.Has(before) || words.Negators.Has(before))));

    // "The shops were all shut": what all of are stands before.
    private static PlainWord? WholeBehind(ClaimContext context) => context.Claim.Words
        .Where(word => word.Index > 0 && !context.Words.IsVerbLast && context.Words.Whole.Has(word)
            && context.Words.Passive.Has(context.Claim.Words[word.Index - 1]))
        .Select(word => context.Claim.Before(word, Scope + 1).LastOrDefault(before => before.IsContent))
        .FirstOrDefault();

    // "Blamed on the fog", where the report has "not related to fog".
    private static PlainSentence? Unlinked(ClaimContext context)
    {
        var words = context.Words;
        var behind = context.Claim.Words.SkipWhile(word => !words.Causal.EndsAt(context.Claim.Words, word.Index)
            && !words.Reason.EndsAt(context.Claim.Words, word.Index)).Skip(1).Where(word => word.IsContent).ToList();
        return behind.Count == 0 || words.Negators.IsIn(context.Claim) || words.Unlinked.IsIn(context.Claim) ? null
            : context.Reports.Sentences.FirstOrDefault(sentence => words.Unlinked.IsIn(sentence)
                && behind.TrueForAll(word => context.IsTold(word, sentence)));
    }

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

    // "nine in all" tells how many.
    private static bool IsTotal(ClaimWords words, PlainSentence claim) => claim.Words.Where(words.Whole.Has).All(word =>
        word.Index > 0 && words.Adjuncts.Has(claim.Words[word.Index - 1])
        && claim.Text.AsSpan(Math.Min(word.End, claim.Text.Length)) is [] or [',' or '.' or ';', ..]);
}
