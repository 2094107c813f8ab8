using BriefingBot.Text.Claims.Rules;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>
/// What a report has in the place of a word that it does not have: the word that stands in the same relation to the
/// same neighbours ("opens its airspace to European carriers" beside "to Israeli carriers").
/// </summary>
internal static class Substitution
{
    /// <summary>The report's word in the same place, where it means something else; null where there is none.</summary>
    /// <param name="context">The claim and its reports.</param>
    /// <param name="word">A word of the claim that the sentence does not have.</param>
    /// <param name="sentence">A sentence of a report that tells the same as the claim.</param>
    public static ParsedToken? In(TreeContext context, ParsedToken word, TreeSentence sentence)
    {
        var places = Places(context, word, sentence)
            .Where(other => other.Upos == word.Upos || (IsNominal(other) && IsNominal(word)))
            .Where(other => !other.Form.EndsWith('.') && !EnglishActs.Light.Contains(other.Lemma)
                && !EnglishActs.Open.Contains(other.Lemma)
                && (!EnglishActs.Saying.Contains(other.Lemma) || EnglishActs.Saying.Contains(word.Lemma)))
            .ToList();
        return places.Count == 0
            || places.Exists(other => context.Match.Of(word, other) >= WordMatch.Same || IsClaimed(context, other)
                || EnglishActs.General.Contains(other.Lemma)
                || (context.Match.IsName(word) && !TreeTimeRule.IsTime(word)
                    && Binding.PointsBack(sentence.Parsed, other)))
            ? null
            : places[0];
    }

    private static bool IsNominal(ParsedToken word) => word.Upos is Upos.Noun or Upos.Propn;

    // The claim has the report's word elsewhere: nothing was put in its place.
    private static bool IsClaimed(TreeContext context, ParsedToken reported) =>
        context.Words.Any(word => context.Match.Of(word, reported) >= WordMatch.Same);

    private static IEnumerable<ParsedToken> Places(TreeContext context, ParsedToken word, TreeSentence sentence) =>
        BelowTheSame(context, word, sentence).Concat(AboveTheSame(context, word, sentence));

    // Below the same governor, in the same relation.
    private static IEnumerable<ParsedToken> BelowTheSame(TreeContext context, ParsedToken word, TreeSentence sentence)
    {
        if (context.Claim.HeadOf(word) is not { } head)
        {
            return [];
        }

        return sentence.Words.Where(other => context.Match.Of(head, other) >= WordMatch.Same)
            .SelectMany(same => sentence.Parsed.ChildrenBy(same, word.BaseRelation))
            .Where(child => HaveSameCase(context.Claim, word, sentence.Parsed, child));
    }

    // Above the same dependent, which stands in the same relation to it.
    private static IEnumerable<ParsedToken> AboveTheSame(
        TreeContext context, ParsedToken word, TreeSentence sentence) =>
        from child in context.Claim.Children(word)
        where context.Words.Contains(child)
        from same in sentence.Words
        where same.BaseRelation == child.BaseRelation && context.Match.Of(child, same) >= WordMatch.Same
        where HaveSameCase(context.Claim, child, sentence.Parsed, same)
        let governor = sentence.Parsed.HeadOf(same)
        where governor is not null
        select governor;

    private static bool HaveSameCase(ParsedSentence claim, ParsedToken one, ParsedSentence report, ParsedToken other) =>
        string.Equals(
            claim.Child(one, "case")?.Lemma, report.Child(other, "case")?.Lemma, StringComparison.OrdinalIgnoreCase);
}
