using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Numbers;

/// <summary>Reads digits of any script with grouping (thousands, lakhs, myriads) and decimals.</summary>
internal static class Numerals
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

        Span<char> plain = stackalloc char[LongestNumeral];

        // Decimal marks become '.' or ',', all else that groups is dropped.
        var (length, digits) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (NativeDigits.Value(text[i]) is >= 0 and var digit)
            {
                plain[length++] = (char)('0' + digit);
                digits++;
            }
            else if (Mark(text[i]) is var mark and ('.' or ','))
            {
                plain[length++] = mark;
            }
        }

        if (digits > MostDigits)
        {
            return null;
        }

        return (Value(plain[..length], language.DecimalMark),
            Value(plain[..length], language.DecimalMark == '.' ? ',' : '.'), end);
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

    private static char Mark(char c) => c switch
    {
        '.' or '．' or '٫' => '.',
        ',' or '，' or '٬' => ',',
        _ => ' ',
    };

    // Null where the marks do not fit this convention.
    private static decimal? Value(ReadOnlySpan<char> plain, char point)
    {
        var marks = point == '.' ? ',' : '.';
        var decimals = plain.IndexOf(point);
        var whole = decimals < 0 ? plain : plain[..decimals];
        var fraction = decimals < 0 ? default : plain[(decimals + 1)..];
        if (fraction.Contains(point) || fraction.Contains(marks) || !IsGrouped(whole, marks))
        {
            return null;
        }

        decimal value = 0;
        foreach (var c in whole)
        {
            value = c == marks ? value : (value * 10) + (c - '0');
        }

        var place = 1m;
        foreach (var c in fraction)
        {
            place /= 10;
            value += (c - '0') * place;
        }

        return value;
    }

    // 1,200,000; 12,00,000 as in India; not 12,34 or 0,123.
    private static bool IsGrouped(ReadOnlySpan<char> whole, char mark)
    {
        var last = whole.LastIndexOf(mark);
        if (last < 0)
        {
            return true;
        }

        var first = whole.IndexOf(mark);
        if (whole.Length - last - 1 != 3 || first is 0 or > 3 || (whole[0] == '0'))
        {
            return false;
        }

        foreach (var group in whole[(first + 1)..].Split(mark))
        {
            if (group.End.GetOffset(whole.Length - first - 1) - group.Start.GetOffset(
                whole.Length - first - 1) is not (2
                or 3))
            {
                return false;
            }
        }

        return true;
    }
}
