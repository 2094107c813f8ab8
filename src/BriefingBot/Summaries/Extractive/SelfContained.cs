using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Summaries.Extractive;

/// <summary>Tells whether a sentence can be read by itself, without the one before it.</summary>
internal static partial class SelfContained
{
    private static readonly Lazy<FrozenSet<string>> Openers = new(() => KnownLanguages.WidelyRead
        .SelectMany(language => language.BackPointers.Concat(language.JoiningOpeners)).ToFrozenSet());

    private static readonly Lazy<string[]> JoiningPhrases =
        new(() => [.. KnownLanguages.WidelyRead.SelectMany(language => language.JoiningPhrases)]);

    private static readonly FrozenSet<string> Speakers = new[] { "he", "she", "they", "it" }.ToFrozenSet();

    /// <summary>
    /// False where the sentence opens with a word that points or joins to an earlier one ("He", "This", "However"),
    /// names nobody after an opening "The", is spoken by a mere pronoun, or holds half a quotation.
    /// </summary>
    public static bool Is(string sentence)
    {
        var words = Words().Matches(sentence);
        if (words.Count == 0 || !QuotesClose(sentence))
        {
            return false;
        }

        var first = words[0].Value.ToLowerInvariant();
        if (Openers.Value.Contains(first) || JoinsByPhrase(sentence.AsSpan(words[0].Index)))
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

    private static bool IsSaying(string word) => KnownLanguages.English.SayingVerbs.Contains(word);

    private static bool JoinsByPhrase(ReadOnlySpan<char> sentence)
    {
        foreach (var phrase in JoiningPhrases.Value)
        {
            if (sentence.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (sentence.Length == phrase.Length || !char.IsLetterOrDigit(sentence[phrase.Length])))
            {
                return true;
            }
        }

        return false;
    }

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
        sentence.Count(letter => letter == '"') % 2 == 0
            && sentence.Count(letter => letter == '“') == sentence.Count(letter => letter == '”');

    // Linear as it stands, and generated code starts at once: an automaton would be built anew in each run of a verb
    // that looks.
    [GeneratedRegex(@"\p{L}[\p{L}\p{M}\p{N}'’-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
