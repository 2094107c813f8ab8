namespace BriefingBot.Sources.Formats;

/// <summary>Offsets as dates in feeds write them: <c>+0200</c>, <c>+02:00</c>, <c>+2</c>, <c>Z</c>, <c>GMT+2</c>, <c>EST</c> (RFC 822 section 5.1 and custom).</summary>
internal static class TimeZoneNames
{
    /// <summary>The offset, or null where the text names none.</summary>
    public static TimeSpan? Offset(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimEnd(')').TrimStart('(');
        if (text.IsEmpty)
        {
            return null;
        }

        if (text[0] is '+' or '-' or '−')
        {
            return Signed(text);
        }

        var end = text.IndexOfAnyExcept(Letters);
        var name = end < 0 ? text : text[..end];
        var rest = end < 0 ? default : text[end..];
        var hours = Hours(name);
        return hours is 0 && rest is ['+' or '-', ..] ? Signed(rest) : hours is { } known ? TimeSpan.FromHours(known) : null;
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static TimeSpan? Signed(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[4];
        var count = 0;
        foreach (var c in text[1..])
        {
            if (count == 4 || !(char.IsAsciiDigit(c) || c == ':'))
            {
                break;
            }

            if (c != ':')
            {
                digits[count++] = c;
            }
        }

        if (count == 0 || !FeedDates.Number(digits[..count], out var number))
        {
            return null;
        }

        var (hours, minutes) = count <= 2 ? (number, 0) : (number / 100, number % 100);
        var offset = new TimeSpan(hours, minutes, 0);
        return text[0] == '+' ? offset : -offset;
    }

    private static double? Hours(ReadOnlySpan<char> name)
    {
        Span<char> upper = stackalloc char[8];
        if (name.Length > upper.Length)
        {
            return null;
        }

        var length = name.ToUpperInvariant(upper);
        return upper[..length] switch
        {
            "Z" or "UT" or "UTC" or "GMT" or "WET" => 0,
            "CET" or "MEZ" or "MET" or "BST" or "WEST" or "IST" => 1,
            "CEST" or "MESZ" or "EET" or "SAST" or "CAT" => 2,
            "EEST" or "MSK" or "TRT" => 3,
            "MSD" or "GST" => 4,
            "PKT" => 5,
            "ICT" or "WIB" => 7,
            "HKT" or "SGT" or "AWST" or "PHT" => 8,
            "JST" or "KST" => 9,
            "ACST" => 9.5,
            "AEST" => 10,
            "ACDT" => 10.5,
            "AEDT" => 11,
            "NZST" => 12,
            "NZDT" => 13,
            "NDT" => -2.5,
            "NST" => -3.5,
            "ADT" or "BRT" or "ART" => -3,
            "AST" or "EDT" => -4,
            "EST" or "CDT" => -5,
            "CST" or "MDT" => -6,
            "MST" or "PDT" => -7,
            "PST" or "AKDT" => -8,
            "AKST" => -9,
            "HST" => -10,
            _ => null,
        };
    }
}
