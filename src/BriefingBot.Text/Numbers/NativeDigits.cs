using System.Globalization;

namespace BriefingBot.Text.Numbers;

/// <summary>Digits of all scripts (Arabic, Persian, Devanagari, Bengali, Thai, full-width …) as ASCII's.</summary>
internal static class NativeDigits
{
    /// <summary>0 to 9, or -1 for what is no decimal digit.</summary>
    public static int Value(char c) => c < 0x80
        ? (char.IsAsciiDigit(c) ? c - '0' : -1)
        : CharUnicodeInfo.GetDecimalDigitValue(c);

    /// <summary>The text itself where all its digits are ASCII's; else a copy of the same length.</summary>
    public static ReadOnlySpan<char> ToAscii(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (text[at] < 0x80 || Value(text[at]) < 0))
        {
            at++;
        }

        return at == text.Length ? text : Copy(text);
    }

    private static char[] Copy(ReadOnlySpan<char> text)
    {
        var copy = text.ToArray();
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = Value(copy[i]) is >= 0 and var value ? (char)('0' + value) : copy[i];
        }

        return copy;
    }
}
