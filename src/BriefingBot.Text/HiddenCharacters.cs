using System.Globalization;
using System.Text;

namespace BriefingBot.Text;

/// <summary>Characters that no reader sees, and marks in heaps that cover the lines above. They hide words from whoever
/// reads and show them to whoever copies, searches or feeds a text to a model; none is needed but to write: joiners
/// within scripts and emoji, the flags of regions, marks of direction.</summary>
public static class HiddenCharacters
{
    /// <summary>Marks on one letter: Hebrew with accents and Tibetan stacks have as many.</summary>
    private const int MostMarks = 5;

    private static readonly Rune Space = new(' ');

    private const int BlackFlag = 0x1F3F4;

    /// <summary>Tags behind a flag: a region of up to six letters, and their end (UTS #51, section C.1).</summary>
    private const int MostTags = 7;

    /// <summary>A text without the hidden characters in it.</summary>
    public static string Without(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u00AC'))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        var (last, marks, tags, isHiding) = (default(Rune), 0, MostTags, false);
        foreach (var rune in text.EnumerateRunes())
        {
            marks = IsStacked(rune) ? marks + 1 : IsFormat(rune) ? marks : 0;
            tags = rune.Value == BlackFlag ? 0 : IsTag(rune) ? tags + 1 : MostTags;
            if (marks > MostMarks || !(IsTag(rune) ? tags <= MostTags : IsShown(rune, last)))
            {
                isHiding = true;
            }
            else if (!isHiding || rune != Space || last != Space)
            {
                shown.Append(rune);
                (last, isHiding) = (rune, false);
            }
        }

        return shown.Length == text.Length ? text : shown.ToString();
    }

    /// <summary>Whether it is none by Unicode's word: it has no normal form, and the platform refuses it.</summary>
    public static bool IsNonCharacter(Rune rune) =>
        (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsShown(Rune rune, Rune last) => rune.Value switch
    {
        0x200C or 0x200D => Joins(last),
        0x034F or 0x17B4 or 0x17B5 => false, // marks that show nothing
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => !IsCased(last), // other forms of signs, not of an A
        // Signs over numbers, and marks of direction, of Mongolian and of hieroglyphs.
        (>= 0x0600 and <= 0x0605) or 0x061C or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x180E
            or 0x200E or 0x200F or 0x110BD or 0x110CD or (>= 0x13430 and <= 0x1343F) => true,
        _ => !IsFormat(rune),
    };

    private static bool IsFormat(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    // Behind a letter of a script that joins its letters, a mark on one, or an emoji.
    private static bool Joins(Rune last) => Rune.GetUnicodeCategory(last) is UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    private static bool IsStacked(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsCased(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter;

    private static bool IsTag(Rune rune) => rune.Value is >= 0xE0000 and <= 0xE007F;
}
