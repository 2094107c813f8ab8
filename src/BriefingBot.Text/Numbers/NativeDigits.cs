using System.Globalization;
using System.Text;

namespace BriefingBot.Text.Numbers;

/// <summary>Digits of all scripts (Arabic, Persian, Devanagari, Bengali, Thai, full-width …) as ASCII's.</summary>
internal static class NativeDigits
{
    /// <summary>0 to 9, or -1 for what is no decimal digit.</summary>
    public static int Value(char c) => c < 0x80
        ? (char.IsAsciiDigit(c) ? c - '0' : -1)
        : CharUnicodeInfo.GetDecimalDigitValue(c);

    /// <summary>True where digits of two scripts stand together: no writer writes a number so.</summary>
    public static bool AreMixed(ReadOnlySpan<char> text)
    {
        var zero = -1;
        foreach (var c in text)
        {
            if (Value(c) is >= 0 and var digit)
            {
                if (zero >= 0 && c - digit != zero)
                {
                    return true;
                }

                zero = c - digit;
            }
        }

        return false;
    }

    /// <summary>The text itself where it is ASCII; else a copy of the same length.</summary>
    public static ReadOnlySpan<char> ToAscii(ReadOnlySpan<char> text) => Ascii.IsValid(text)
        ? text
        : string.Concat(text.ToString().Select(c => Value(c) is >= 0 and var value ? (char)('0' + value) : c));
}
