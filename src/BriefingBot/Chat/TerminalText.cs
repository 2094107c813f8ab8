using System.Globalization;
using System.Text;

namespace BriefingBot.Chat;

/// <summary>Text from outside on its way to a terminal.</summary>
public static class TerminalText
{
    /// <summary>Removes what could steer a terminal or turn its text around (control characters, bidirectional overrides); line ends and tabs stay.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !IsUnsafe(c)))
        {
            clean.Append(c);
        }

        return clean.ToString();
    }

    // Unicode Cc, and the embeddings, overrides and isolates of UAX #9.
    private static bool IsUnsafe(char c) =>
        (char.GetUnicodeCategory(c) == UnicodeCategory.Control && c is not ('\n' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
