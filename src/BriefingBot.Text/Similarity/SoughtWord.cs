using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>A word or phrase that a person follows, as a text may write it: as it was typed, or in another of its forms
/// ("octopuses", "футбола"), never a part of another word.</summary>
internal static class SoughtWord
{
    private const int ShortestWord = 3;
    private const int ShortestStem = 2;

    /// <summary>Whether the text has it.</summary>
    /// <param name="language">The text's, BCP 47; what is of another language is found as typed alone.</param>
    public static bool IsIn(string text, string sought, string? language)
    {
        if (IsWritten(text, sought))
        {
            return true;
        }

        if (KnownLanguages.Find(language) is not { Endings: { Count: > 0 } endings } || !IsOfLetters(sought))
        {
            return false;
        }

        var (words, wanted) = (Parts(text), Parts(sought));
        var (hasCapitalsAlone, isShort) = (!text.Any(char.IsLower), wanted.Count > words.Count);
        return !isShort && Enumerable.Range(0, words.Count - wanted.Count + 1).Any(at => wanted.Index()
            .All(one => IsForm(words[at + one.Index], one.Item, endings, hasCapitalsAlone)));
    }

    private static List<string> Parts(string text) => [.. Words.Of(text).Select(word => word.In(text).ToString())];

    // "C++", "S&P 500": what is more than letters is sought as it is typed.
    private static bool IsOfLetters(string sought) =>
        sought.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'' or '’');

    /// <summary>Whether two are forms of one word: one beginning, with two endings of one row.</summary>
    private static bool IsForm(string written, string sought, WordRows endings, bool hasCapitalsAlone)
    {
        if (string.Equals(written, sought, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // "AIDS" among other letters is a name, and no plural of "aid".
        if (Math.Min(written.Length, sought.Length) < ShortestWord
            || (!hasCapitalsAlone && written.Skip(1).Any(char.IsUpper)))
        {
            return false;
        }

        var (one, other) = (Folded(written), Folded(sought));
        var shared = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return endings.Any(row => row.Any(ending => Stem(one, ending) is >= ShortestStem and var stem && stem <= shared
            && row.Contains(stem == other.Length ? "-" : other[stem..])));
    }

    /// <summary>The length of what stands before the ending; -1 for a word without it.</summary>
    private static int Stem(string word, string ending) => ending == "-" ? word.Length
        : word.EndsWith(ending, StringComparison.Ordinal) ? word.Length - ending.Length : -1;

    // Accents come and go with the endings: "elección" and "elecciones", "Wald" and "Wälder". "й" is no "и".
    private static string Folded(string word) => string.Concat(word.ToLowerInvariant().Select(letter =>
        letter == 'ё' ? 'е' : letter is >= '\u0080' and < '\u0250' and not 'ß'
            ? letter.ToString().Normalize(System.Text.NormalizationForm.FormD)[0] : letter));

    private static bool IsWritten(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(
            word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
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
