using System.Globalization;
using System.Text;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Claims;

/// <summary>Text as a reader sees it: halves of characters replaced, compatible characters made one, nothing
/// invisible.</summary>
internal static class VisibleText
{
    public static string Of(string text) =>
        string.Concat(text.EnumerateRunes().Where(IsSeen).Select(rune => rune.ToString()))
            .Normalize(NormalizationForm.FormKC);

    /// <summary>A text as readers see it, with the digits of every script as ASCII's.</summary>
    public static string WithDigits(string text) => NativeDigits.ToAscii(Of(text)).ToString();

    /// <summary>True for what no script needs: a text that has it hides something.</summary>
    public static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        && rune.Value is not (0xAD or (>= 0x200B and <= 0x200F) or 0xFEFF);

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format
        && !HiddenCharacters.IsNonCharacter(rune);
}
