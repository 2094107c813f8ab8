using System.Buffers;
using System.Globalization;

namespace BriefingBot.Text.Similarity;

/// <summary>The form a word is compared by: lower case, without accents and without the commonest endings (plurals,
/// -ed, -ing and a final -e), so that "fires", "fired" and "firing" meet. Harmless to words of other languages: both
/// sides are cut alike.</summary>
internal static class WordStem
{
    private const int LongestWord = 40;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var length = Fold(word[..Math.Min(word.Length, LongestWord)], letters);
        return new string(letters[..Cut(letters[..length])]);
    }

    private static int Fold(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c < 0x80)
            {
                if (char.IsAsciiLetterOrDigit(c))
                {
                    letters[length++] = char.ToLowerInvariant(c);
                }
            }
            else if (c < 0x250)
            {
                letters[length++] =
                    char.ToLowerInvariant(c.ToString().Normalize(System.Text.NormalizationForm.FormD)[0]);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not '’')
            {
                letters[length++] = char.ToLowerInvariant(c);
            }
        }

        return length;
    }

    private static int Cut(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > 3 && word[length - 1] == 's' && word[length - 2] is not ('s' or 'u' or 'i'))
        {
            length = length > 4 && word[..length].EndsWith("ies") ? length - 2
                : length > 4
                && word[..length].EndsWith("es")
                && word[length - 3] is 's' or 'x' or 'z' or 'h' ? length - 2
                : length - 1;
        }

        if (length > 5 && word[..length].EndsWith("ing") && HasVowel(word[..(length - 3)]))
        {
            length = Undouble(word, length - 3);
        }
        else if (length > 4 && word[..length].EndsWith("ed") && HasVowel(word[..(length - 2)]))
        {
            length = Undouble(word, length - 2);
        }

        if (length > 3 && word[length - 1] is 'e' or 'i' or 'y')
        {
            length--;
        }

        return length;
    }

    private static int Undouble(ReadOnlySpan<char> word, int length) =>
        length > 3 && word[length - 1] == word[length - 2] && word[length - 1] is not ('l' or 's')
            ? length - 1
            : length;

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);
}
