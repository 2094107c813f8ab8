using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// What the claim is about stands in its evidence, in these words or others for the same: no word takes the place of
/// another, and not too many are of no report.
/// </summary>
internal sealed class TreeSupportRule : ITreeRule
{
    /// <summary>The share of a claim, by weight, that may be in words of its own.</summary>
    private const double MostOwn = 0.45;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        if (context.Evidence.Sentences is not [var best, ..])
        {
            yield return new ClaimProblem(ClaimFault.Unsupported, context.Claim.Text, null);
            yield break;
        }

        var (own, all) = (0.0, 0.0);
        foreach (var word in context.Words)
        {
            var weight = context.Reports.Weight(word);
            all += weight;
            own += context.Evidence.Support(word) < WordMatch.Same && word.Upos != Upos.Num
                && !TreeNameRule.IsInitials(context, word.Form) ? weight : 0;
            if (word.Upos is Upos.Noun or Upos.Adj or Upos.Propn && !EnglishActs.Light.Contains(word.Lemma)
                && (!context.IsIn(word, best)
                || IsRepeated(context, word, best))
                && Instead(context, word, best) is { } instead)
            {
                yield return new ClaimProblem(KindOf(word), context.Phrase(word), instead.Form);
            }
        }

        if (own > MostOwn * all)
        {
            yield return new ClaimProblem(ClaimFault.Unsupported, context.Claim.Text, best.Parsed.Text);
        }
    }

    // The claim has the word once more than the report, and here beside other words: "a threat to birds" of "bird flu".
    private static bool IsRepeated(TreeContext context, ParsedToken word, TreeSentence best)
    {
        var mine = context.Words.Where(other => other.Lemma == word.Lemma).ToList();
        return mine.Count > 1 && mine[^1] == word
            && best.Words.Count(other => context.Match.Of(word, other) >= WordMatch.Same) < mine.Count;
    }

    private static ClaimFault KindOf(ParsedToken word) =>
        TreeTimeRule.IsTime(word) ? ClaimFault.Time
        : word.Upos == Upos.Propn ? ClaimFault.Name
        : ClaimFault.Unsupported;

    private static ParsedToken? Instead(TreeContext context, ParsedToken word, TreeSentence best) =>
        best.Words.FirstOrDefault(other => context.Match.AreOpposed(word, other))
            ?? (KindOf(word) != ClaimFault.Unsupported && Substitution.In(context, word, best) is { } other && context.Match.ExcludeEachOther(word, other)
                ? other
                : null);
}
