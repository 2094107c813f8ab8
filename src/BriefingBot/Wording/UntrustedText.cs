using System.Buffers;
using System.Globalization;
using System.Text;
using BriefingBot.Text;

namespace BriefingBot.Wording;

/// <summary>Makes text from outside fit to be shown: one line, no control characters (a terminal obeys them), no
/// characters that turn the direction of what follows (they make a name or address read as another), none that hide, no
/// halves of surrogate pairs.</summary>
public static class UntrustedText
{
    /// <summary>Longer addresses are shown as plain text; servers and browsers stop near here.</summary>
    private const int LongestLink = 2000;

    private static readonly SearchValues<char> Ordinary = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The text on one line: line ends and tabs as spaces, without what is not fit.</summary>
    public static string Clean(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Ordinary);
        if (first < 0)
        {
            return text;
        }

        text = HiddenCharacters.Without(text);
        var cleaned = new StringBuilder(text.Length);
        cleaned.Append(text, 0, first);
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029)
            {
                cleaned.Append(' ');
            }
            else if (IsShown(rune))
            {
                cleaned.Append(rune);
            }
        }

        return cleaned.ToString();
    }

    /// <summary>The address if it can be a link: absolute, http(s), no credentials, ordinary length; or null.</summary>
    public static Uri? Link(Uri? address) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo.Length: 0 }
            && address.AbsoluteUri.Length <= LongestLink
            ? address
            : null;

    /// <summary>Whether a reader sees anything of it: invisible messages are refused.</summary>
    public static bool IsVisible(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune)
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) && !IsFiller(rune.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters by category that show nothing: the Hangul fillers and the blank Braille pattern.</summary>
    private static bool IsFiller(int character) => character is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800;

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => false,
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => !HiddenCharacters.IsNonCharacter(rune),
        _ => true,
    };
}
