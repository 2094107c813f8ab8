using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Numbers;

/// <summary>Reads digits of any script with grouping (thousands, lakhs, myriads) and decimals.</summary>
internal static partial class Numerals
{
    private const int MostDigits = 18;
    private const int LongestNumeral = 40;

    /// <summary>Reads the numeral that starts at a digit.</summary>
    /// <returns>Its value, the value under the other convention, and the index behind it; null for what is no number by
    /// its marks or its length.</returns>
    public static (decimal Value, decimal? Other, int End)? Read(string text, int start, Language language) =>
        Both(text, start, language) is var (own, other, end) && (own ?? other) is { } value
            ? (value, own is not null && own != other ? other : null, end)
            : null;

    /// <summary>The value of a numeral by the language's own marks, and by another's; null where the marks do not fit
    /// them.</summary>
    public static (decimal? Own, decimal? Other, int End)? Both(string text, int start, Language language)
    {
        var end = End(text, start, language);
        if (end - start > LongestNumeral)
        {
            return null;
        }

        // Decimal marks become '.' or ',', all else that groups is dropped.
        var plain = string.Concat(text[start..end].Select(Plain).OfType<char>());
        var swapped = string.Concat(plain.Select(c => c == '.' ? ',' : c == ',' ? '.' : c));
        var (own, other) = language.DecimalMark == '.' ? (plain, swapped) : (swapped, plain);
        return plain.Count(char.IsAsciiDigit) > MostDigits ? null : (Value(own), Value(other), end);
    }

    /// <summary>The index behind all digits and marks that stand together.</summary>
    public static int End(string text, int start, Language language)
    {
        var at = start;
        while (at < text.Length)
        {
            if (NativeDigits.Value(text[at]) >= 0)
            {
                at++;
            }
            else if (at + 1 < text.Length
                && NativeDigits.Value(text[at + 1]) >= 0
                && IsInner(text, start, at, language))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsInner(string text, int start, int at, Language language) => text[at] switch
    {
        '.' or ',' or '٫' or '٬' or '．' or '，' => true,
        '\'' or '’' or '\u00a0' or '\u202f' or '\u2009' => IsGroup(text, start, at),
        ' ' => IsGroup(text, start, at) && (language.GroupsWithSpaces || IsPlainGroup(text, start, at)),
        _ => false,
    };

    private static bool IsGroup(string text, int start, int at) =>
        DigitsAfter(text, at) == 3 && GroupBefore(text, start, at) is >= 1 and <= 3;

    // "12 000", "1 234 567": in any language no two numbers stand so.
    private static bool IsPlainGroup(string text, int start, int at) =>
        text.AsSpan(at + 1, 3) is "000"
        || (at - 4 >= start && text[at - 4] == ' ')
        || (at + 4 < text.Length && text[at + 4] == ' ' && DigitsAfter(text, at + 4) == 3);

    private static int DigitsAfter(string text, int at)
    {
        var digits = 0;
        while (at + 1 + digits < text.Length && NativeDigits.Value(text[at + 1 + digits]) >= 0)
        {
            digits++;
        }

        return digits;
    }

    private static int GroupBefore(string text, int start, int at)
    {
        var digits = 0;
        while (at - 1 - digits >= start && NativeDigits.Value(text[at - 1 - digits]) >= 0)
        {
            digits++;
        }

        return digits;
    }

    private static char? Plain(char c) => c switch
    {
        '.' or '．' or '٫' => '.',
        ',' or '，' or '٬' => ',',
        _ => NativeDigits.Value(c) is >= 0 and var digit ? (char)('0' + digit) : null,
    };

    // Null where the marks are no English ones.
    private static decimal? Value(string plain) => English().IsMatch(plain)
        ? decimal.Parse(
            plain.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture)
        : null;

    // 1,200,000; 12,00,000 as in India; not 12,34 or 0,123.
    [GeneratedRegex(@"^(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{2,3})*,[0-9]{3})(?:\.[0-9]+)?$")]
    private static partial Regex English();
}
