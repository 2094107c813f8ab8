namespace BriefingBot.Text.Sentences.Parsing;

/// <summary>
/// The speaker behind what was said: ", police said on Tuesday." Greedy from left to right, a parser has drawn the arcs
/// of the long clause before it sees the short one that governs it; set apart, both are easy.
/// </summary>
internal static class SpeechTail
{
    private const int Longest = 24;
    private const int LongestSubject = 10;

    /// <summary>The index of the comma (or closing quotation mark) before it; -1 where the sentence has none.</summary>
    /// <param name="first">Where the sentence begins, after a dateline.</param>
    /// <param name="verbs">Lemmas of verbs of speech.</param>
    /// <param name="relatives">Lemmas of relative words, which begin another kind of clause.</param>
    public static int Find(IReadOnlyList<TaggedWord> words, int first, IReadOnlySet<string> verbs,
        IReadOnlySet<string> relatives)
    {
        var verb = words.Count - 1;
        while (verb > first && !(words[verb].IsFinite && words[verb].Upos == Upos.Verb))
        {
            verb--;
        }

        if (verb <= first + 2 || words.Count - verb > Longest || !verbs.Contains(words[verb].Lemma)
            || !EndsPlainly(words, verb))
        {
            return -1;
        }

        var cut = verb - 1;
        while (cut > Math.Max(first, verb - LongestSubject) && IsOfSubject(words[cut], relatives))
        {
            cut--;
        }

        return IsCut(words[cut]) && !HasObject(words, cut, verb) && IsClause(words, first, cut) ? cut : -1;
    }

    /// <summary>
    /// No other predicate and no new clause stands behind the verb, and it does not interrupt ("it is, I say, vague").
    /// </summary>
    private static bool EndsPlainly(IReadOnlyList<TaggedWord> words, int verb)
    {
        var brackets = 0;
        for (var at = verb + 1; at < words.Count; at++)
        {
            brackets += words[at].Token.Form switch { "(" => 1, ")" => -1, _ => 0 };
            if (words[at].IsFinite || words[at].Upos is Upos.Sconj || words[at].Is(":") || brackets < 0)
            {
                return false;
            }
        }

        return verb + 1 == words.Count || !words[verb + 1].Is(",");
    }

    private static bool IsOfSubject(TaggedWord word, IReadOnlySet<string> relatives) =>
        word.Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adp or Upos.Part
            or Upos.Aux or Upos.Adv
            && !relatives.Contains(word.Lemma);

    private static bool IsCut(TaggedWord word) =>
        word.Token.Form is "," or "\"" or "”" or "»" or "“" or "’’" or "''" or "—" or "–";

    /// <summary>
    /// Whether the verb has both a subject before it and an object behind it ("police said nothing").
    /// </summary>
    private static bool HasObject(IReadOnlyList<TaggedWord> words, int cut, int verb) =>
        verb > cut + 1 && verb + 1 < words.Count
            && words[verb + 1].Upos is Upos.Det or Upos.Pron or Upos.Noun or Upos.Adj or Upos.Num or Upos.Part;

    /// <summary>What was said is a clause of its own: it has a predicate, and no conjunction begins it.</summary>
    private static bool IsClause(IReadOnlyList<TaggedWord> words, int first, int cut) =>
        words[first].Upos is not Upos.Sconj && words.Take(first..cut).Any(word => word.IsFinite);
}
