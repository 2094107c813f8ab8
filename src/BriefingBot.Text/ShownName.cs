using System.Globalization;
using System.Text;

namespace BriefingBot.Text;

/// <summary>The name of an outlet, as its pages, its feed or others write it: free text of theirs that stands beside
/// sentences and in lists.</summary>
internal static class ShownName
{
    /// <summary>Most UTF-16 units of a name that are shown; a longer one is shortened.</summary>
    private const int LongestName = 40;

    private const string Punctuation = ".,:;'’‘ʼ\"“”„«»‹›()&+-–—/!?·|_@";

    /// <summary>The name in letters, digits and plain punctuation, not too long; null where nothing is left.</summary>
    public static string? Of(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var kept = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            kept.Append(IsOfName(rune) ? rune.ToString() : Rune.IsWhiteSpace(rune) ? " " : "");
        }

        var plain = string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return plain.Any(char.IsLetterOrDigit) ? plain.Shorten(LongestName) : null;
    }

    private static bool IsOfName(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || (rune.IsBmp && Punctuation.Contains((char)rune.Value));
}
