using System.Text;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>A word or phrase that a person follows, as a text may write it: as it was typed, or in another of its forms
/// ("octopuses", "футбола"), never a part of another word.</summary>
internal sealed class SoughtWord(string typed)
{
    private const int ShortestStem = 2;

    // "C++", "S&P 500": what is more than letters is sought as it is typed.
    private readonly List<SearchedText.Part> _parts =
        typed.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'' or '’')
            ? SearchedText.PartsOf(typed, hasNames: false) : [];

    /// <summary>Whether a text has the sought word or phrase.</summary>
    public bool IsIn(SearchedText text) => IsWritten(text.Text) || HasForms(text);

    private bool HasForms(SearchedText text)
    {
        for (var at = 0; _parts.Count > 0 && at <= text.Parts.Count - _parts.Count; at++)
        {
            var count = 0;
            while (count < _parts.Count && IsForm(text.Parts[at + count], _parts[count], text.Endings))
            {
                count++;
            }

            if (count == _parts.Count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two are forms of one word: one beginning, with two endings of one row.</summary>
    private static bool IsForm(SearchedText.Part written, SearchedText.Part sought, WordRows endings)
    {
        if (string.Equals(written.Written, sought.Written, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var (one, other) = (written.Folded, sought.Folded);
        var shared = one.AsSpan().CommonPrefixLength(other);
        return shared >= ShortestStem && endings.Any(row => row.Any(ending =>
            Stem(one, ending) is >= ShortestStem and var stem && stem <= shared
                && row.Contains(stem == other.Length ? "-" : other[stem..])));
    }

    /// <summary>The length of what stands before the ending; -1 for a word without it.</summary>
    private static int Stem(string word, string ending) => ending == "-" ? word.Length
        : word.EndsWith(ending, StringComparison.Ordinal) ? word.Length - ending.Length : -1;

    private bool IsWritten(string text)
    {
        for (var at = text.IndexOf(typed, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(
            typed, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + typed.Length;
            if ((at == 0 || AreApart(text[at - 1], text[at]))
                && (end == text.Length || AreApart(text[end - 1], text[end])))
            {
                return true;
            }
        }

        return false;
    }

    // Chinese, Japanese and Thai put no space between words, nor Korean before what it adds to one.
    private static bool AreApart(char one, char next) =>
        !char.IsLetterOrDigit(one) || !char.IsLetterOrDigit(next)
        || Scripts.IsUnspaced(one) || Scripts.IsUnspaced(next);
}

/// <summary>A text, read once for all the words that are sought in it.</summary>
internal sealed class SearchedText
{
    private const int ShortestWord = 3;

    /// <summary>Prepares a text in which words will be sought.</summary>
    /// <param name="language">BCP 47; what is of a language that is not known is found as typed alone.</param>
    public SearchedText(string text, string? language)
    {
        (Text, Endings) = (text, KnownLanguages.Find(language)?.Endings ?? WordRows.None);
        Parts = Endings.Count > 0 ? PartsOf(text, hasNames: text.Any(char.IsLower)) : [];
    }

    public string Text { get; }

    /// <summary>Of the language's words, in rows; none where it is not known.</summary>
    public WordRows Endings { get; }

    /// <summary>The text's words, for finding other forms; none where the language's endings are not known.</summary>
    public List<Part> Parts { get; }

    /// <summary>The words of a text, each as written and as its other forms may begin.</summary>
    /// <param name="hasNames">"AIDS" among other letters is a name, and no plural of "aid".</param>
    public static List<Part> PartsOf(string text, bool hasNames) =>
    [
        .. Words.Of(text).Select(word => word.In(text).ToString()).Select(word => new Part(
            word, word.Length < ShortestWord || (hasNames && word.Skip(1).Any(char.IsUpper)) ? "" : Folded(word))),
    ];

    // Accents come and go with the endings: "elección" and "elecciones", "Wald" and "Wälder". "й" is no "и".
    private static string Folded(string word) => string.Concat(word.ToLowerInvariant().Select(letter =>
        letter == 'ё' ? 'е' : letter is >= '\u0080' and < '\u0250' and not 'ß'
            ? letter.ToString().Normalize(NormalizationForm.FormD)[0] : letter));

    /// <summary>One word of a text.</summary>
    /// <param name="Folded">As its other forms may begin; empty for what has none.</param>
    internal readonly record struct Part(string Written, string Folded);
}
