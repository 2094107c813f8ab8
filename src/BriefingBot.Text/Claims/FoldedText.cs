using System.Globalization;
using System.Text;

namespace BriefingBot.Text.Claims;

/// <summary>Text in the form in which a model's words are looked up in an article: lower case, marks, dots and
/// possessives away.</summary>
internal static class FoldedText
{
    /// <summary>The words of a text as they stand.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length
                && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark
                    || IsInner(text, i));
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }

    /// <summary>One word folded: "Zürich's" is <c>zurich</c>, "U.S." is <c>us</c>.</summary>
    public static string Word(string word)
    {
        var lower = Plain(word).Replace(".", "", StringComparison.Ordinal);
        foreach (var ending in (ReadOnlySpan<string>)["'s", "’s"])
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal))
            {
                lower = lower[..^2];
            }
        }

        return lower.Trim('\'', '’');
    }

    /// <summary>Letters and digits with single spaces between: the form in which quotations are compared.</summary>
    public static string Phrase(string text)
    {
        var phrase = new StringBuilder(text.Length);
        foreach (var letter in Plain(text))
        {
            if (char.IsLetterOrDigit(letter))
            {
                phrase.Append(letter);
            }
            else if (letter is not ('\'' or '’' or '‘' or '.' or ',') && phrase.Length > 0 && phrase[^1] != ' ')
            {
                phrase.Append(' ');
            }
        }

        return phrase.ToString().Trim();
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in VisibleText.Of(text).Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
        }

        return plain.ToString();
    }

    // An apostrophe or the dot of an abbreviation, between two letters.
    private static bool IsInner(string text, int i) =>
        text[i] is '\'' or '’' or '.' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1])
            && char.IsLetter(text[i + 1]);
}
