using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>What the order of English words tells, as a second opinion where a tree may be wrong.</summary>
internal static class Surface
{
    private const int WordsBehindVerb = 9;
    private const int NegatorReach = 2;

    /// <summary>The telling words behind a verb, up to the next verb: what it is done to, and where.</summary>
    public static IReadOnlyList<ParsedToken> Behind(ParsedSentence sentence, ParsedToken verb)
    {
        var words = new List<ParsedToken>();
        foreach (var word in sentence.Tokens.Skip(verb.Index + 1).Take(WordsBehindVerb))
        {
            if (IsModifier(sentence, word))
            {
                continue;
            }

            if (word.Upos is Upos.Verb or Upos.Sconj or Upos.Cconj
                || word.Form is ";" or ":" or "." or "(" or "\"" or "“")
            {
                break;
            }

            if (word.Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num)
            {
                words.Add(word);
            }
        }

        return words;
    }

    /// <summary>True where a word that says no stands right before the word ("not guilty", "no injuries").</summary>
    public static bool IsNegated(ParsedSentence sentence, ParsedToken word) =>
        sentence.Before(word, NegatorReach).Any(before =>
            before.Lemma.ToLowerInvariant() is "not" or "n't" or "never" or "no" or "without"
            && sentence.FormAt(before.Index + 1) is not ("more" or "less" or "fewer"));

    /// <summary>True for "old" in "a 3-year-old boy", who is young.</summary>
    public static bool IsOfAge(ParsedSentence sentence, ParsedToken word) =>
        sentence.FormAt(word.Index - 1) is "-" or "years" || word.Form.Contains('-');

    // "neighbouring states": a participle right before its noun.
    private static bool IsModifier(ParsedSentence sentence, ParsedToken word) =>
        word.Upos == Upos.Verb && word.Form.EndsWith("ing", StringComparison.Ordinal)
        && word.Index + 1 < sentence.Tokens.Count
        && sentence.Tokens[word.Index + 1].Upos is Upos.Noun or Upos.Propn or Upos.Adj;
}
