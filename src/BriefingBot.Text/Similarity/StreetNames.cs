using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>The streets that the first lines of a report name: where an event happened, as exactly as news tells it.
/// Reports of one event name one street at least, and look-alike events in one town others.</summary>
internal static partial class StreetNames
{
    private const int WordsRead = 200;

    // Small words and directions between "block of" or "rue" and the name.
    private const int MostSkipped = 3;

    private static readonly WordList BehindName = EveryLanguage.List();

    private static readonly WordList BeforeName = EveryLanguage.List();

    private static readonly WordList Skipped = EveryLanguage.List();

    /// <summary>A key of each street named, ascending.</summary>
    /// <param name="text">The beginning of the report.</param>
    public static int[] Of(string text, List<Word> words)
    {
        var keys = new SortedSet<int>();
        for (var at = 0; at < Math.Min(words.Count, WordsRead); at++)
        {
            if (NameAt(text, words, at) is { } name)
            {
                keys.Add(Term.KeyOf(WordStem.Of(words[name].In(text))));
            }
        }

        return [.. keys];
    }

    // The index of the word that tells the street, where one is named here.
    private static int? NameAt(string text, List<Word> words, int at)
    {
        var word = words[at];
        if (word.IsNumber || word.Length > 12)
        {
            return null;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.In(text).ToLowerInvariant(lower);
        if (word.Length > 6 && word.IsCapitalised && StreetEnding().IsMatch(lower))
        {
            return at;
        }

        if (BehindName.Contains(lower))
        {
            return NameBefore(text, words, at);
        }

        return lower is "block" && at + 1 < words.Count && words[at + 1].In(text) is "of"
            ? NameFrom(text, words, at + 2)
            : BeforeName.Contains(lower) ? NameFrom(text, words, at + 1)
            : null;
    }

    // "Mallow Street", "89th St."; not "in St. Ives".
    private static int? NameBefore(string text, List<Word> words, int at)
    {
        if (at == 0 || words[at].Start - words[at - 1].Start - words[at - 1].Length != 1)
        {
            return null;
        }

        var name = words[at - 1];
        return KnownLanguages.English.OrdinalEndings.Contains(name.In(text))
            ? (at > 1 && words[at - 2].IsNumber ? at - 2 : null)
            : name.IsCapitalised && name.Length > 2 && !IsSkipped(name.In(text)) ? at - 1
            : null;
    }

    private static int? NameFrom(string text, List<Word> words, int at)
    {
        for (var last = at + MostSkipped; at < words.Count && at <= last; at++)
        {
            if (IsSkipped(words[at].In(text)))
            {
                continue;
            }

            return words[at].IsCapitalised || words[at].IsNumber ? at : null;
        }

        return null;
    }

    private static bool IsSkipped(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[10];
        return word.Length <= lower.Length && Skipped.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    [GeneratedRegex("(?:straße|strasse|allee|straat|gatan|gata)$", RegexOptions.CultureInvariant)]
    private static partial Regex StreetEnding();
}
