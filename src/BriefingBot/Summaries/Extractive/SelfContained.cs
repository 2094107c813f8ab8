using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BriefingBot.Summaries.Extractive;

/// <summary>Tells whether a sentence can be read by itself, without the one before it.</summary>
internal static partial class SelfContained
{
    private static readonly FrozenSet<string> Openers = new[]
    {
        // Point back to what was said before.
        "he", "she", "it", "they", "his", "her", "hers", "their", "theirs", "its", "this", "that", "these", "those", "such", "both", "neither",
        "er", "sie", "es", "diese", "dieser", "dieses", "il", "elle", "ils", "elles", "cette", "ces", "él", "ella", "ellos", "esto", "esta", "este",
        // Join to what was said before.
        "but", "and", "or", "however", "also", "still", "yet", "so", "then", "instead", "moreover", "nevertheless", "nonetheless", "therefore",
        "thus", "furthermore", "besides", "otherwise", "meanwhile", "similarly", "likewise", "hence", "consequently", "additionally", "afterwards",
        "aber", "und", "doch", "jedoch", "mais", "pero", "sin",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Speakers = new[] { "he", "she", "they", "it" }.ToFrozenSet();

    /// <summary>
    /// False where the sentence opens with a word that points or joins to an earlier one ("He", "This", "However"), names nobody
    /// after an opening "The", is spoken by a mere pronoun, or holds half a quotation.
    /// </summary>
    public static bool Is(string sentence)
    {
        var words = Words().Matches(sentence);
        if (words.Count == 0 || !QuotesClose(sentence))
        {
            return false;
        }

        var first = words[0].Value.ToLowerInvariant();
        if (Openers.Contains(first) || JoiningPhrase().IsMatch(sentence))
        {
            return false;
        }

        return (first != "the" || NamesSomebody(words, 1, words.Count)) && !IsSpokenByPronoun(words);
    }

    private static bool IsSpokenByPronoun(MatchCollection words)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (Speakers.Contains(words[i].Value) && IsSaying(words[i + 1].Value))
            {
                return !NamesSomebody(words, 0, i);
            }
        }

        return false;
    }

    private static bool IsSaying(string word) => word is "said" or "says" or "added" or "told" or "adds" or "wrote" or "tells" or "noted" or "explained";

    // A capital after the first word: in the languages that capitalise names alone, that is a name.
    private static bool NamesSomebody(MatchCollection words, int from, int to)
    {
        for (var i = Math.Max(1, from); i < to; i++)
        {
            if (words[i].Value is not "I" && char.IsUpper(words[i].Value[0]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool QuotesClose(string sentence) =>
        sentence.Count(letter => letter == '"') % 2 == 0 && sentence.Count(letter => letter == '“') == sentence.Count(letter => letter == '”');

    // Both are linear as they stand, and generated code starts at once: an automaton would be built anew in each run of a verb that looks.
    [GeneratedRegex(@"\p{L}[\p{L}\p{M}\p{N}'’-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?>\W*)(In addition|As a result|At the same time|On the other hand|For example|For instance|By contrast|In contrast|That said|After that|In response|Of (those|these|them|the))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex JoiningPhrase();
}
