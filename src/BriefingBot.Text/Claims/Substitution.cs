using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims;

/// <summary>
/// What a report has in the place of a word that it does not have: the word that stands in the same relation to the same
/// neighbours ("opens its airspace to European carriers" beside "to Israeli carriers").
/// </summary>
internal static class Substitution
{
    /// <summary>The report's word in the same place, where it means something else; null where there is none.</summary>
    public static ParsedToken? For(ClaimContext context, ParsedToken word)
    {
        foreach (var sentence in context.Evidence.Sentences)
        {
            var places = Places(context, word, sentence)
                .Where(other => other.Upos == word.Upos || (IsNominal(other) && IsNominal(word)))
                .Where(other => !IsClaimed(context, other))
                .ToList();
            if (places.Count > 0)
            {
                return places.Exists(other => context.Match.Of(word, other) > 0) ? null : places[0];
            }
        }

        return null;
    }

    private static bool IsNominal(ParsedToken word) => word.Upos is Upos.Noun or Upos.Propn;

    // The claim has the report's word elsewhere: nothing was put in its place.
    private static bool IsClaimed(ClaimContext context, ParsedToken reported) =>
        context.Words.Any(word => context.Match.Of(word, reported) >= WordMatch.Same);

    private static IEnumerable<ParsedToken> Places(ClaimContext context, ParsedToken word, ReportSentence sentence)
    {
        // Below the same governor, in the same relation.
        if (context.Claim.HeadOf(word) is { } head)
        {
            foreach (var same in sentence.Words.Where(other => context.Match.Of(head, other) >= WordMatch.Same))
            {
                foreach (var child in sentence.Parsed.ChildrenBy(same, word.BaseRelation))
                {
                    if (HaveSameCase(context.Claim, word, sentence.Parsed, child))
                    {
                        yield return child;
                    }
                }
            }
        }

        // Above the same dependent, which stands in the same relation to it.
        foreach (var child in context.Claim.Children(word).ToArray().Where(context.Words.Contains))
        {
            foreach (var same in sentence.Words.Where(other =>
                other.BaseRelation == child.BaseRelation && context.Match.Of(child, other) >= WordMatch.Same))
            {
                if (sentence.Parsed.HeadOf(same) is { } governor
                    && HaveSameCase(context.Claim, child, sentence.Parsed, same))
                {
                    yield return governor;
                }
            }
        }
    }

    private static bool HaveSameCase(ParsedSentence claim, ParsedToken one, ParsedSentence report, ParsedToken other) =>
        string.Equals(
            claim.Child(one, "case")?.Lemma, report.Child(other, "case")?.Lemma, StringComparison.OrdinalIgnoreCase);
}
