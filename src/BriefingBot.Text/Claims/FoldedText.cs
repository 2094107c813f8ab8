using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Claims;

/// <summary>Text in the form in which a model's words are looked up in an article: lower case, marks, dots and
/// possessives away.</summary>
internal static partial class FoldedText
{
    /// <summary>The words of a text as they stand.</summary>
    public static List<string> Words(string text) => [.. WrittenWord().Matches(text).Select(match => match.Value)];

    /// <summary>One word folded: "Zürich's" is <c>zurich</c>, "U.S." is <c>us</c>.</summary>
    public static string Word(string word)
    {
        var lower = Plain(word).Replace(".", "", StringComparison.Ordinal);
        return (lower is [.., '\'' or '’', 's'] ? lower[..^2] : lower).Trim('\'', '’');
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

    private static string Plain(string text) =>
        string.Concat(VisibleText.Of(text).Normalize(NormalizationForm.FormD)
            .Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant();

    // An apostrophe or the dot of an abbreviation stands between two letters.
    [GeneratedRegex(@"(?:[\p{L}\p{Nd}\p{Mn}]|(?<=\p{L})['’.](?=\p{L}))+", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenWord();
}
