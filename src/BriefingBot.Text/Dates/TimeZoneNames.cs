using System.Buffers;
using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Dates;

/// <summary>Offsets as dates write them: <c>+0200</c>, <c>+02:00</c>, <c>+2</c>, <c>Z</c>, <c>GMT+2</c>, <c>EST</c>
/// (RFC 822 section 5.1 and custom). A single letter but Z says nothing (RFC 2822 section 4.3).</summary>
internal static class TimeZoneNames
{
    // In running text these are other words, or zones of several countries.
    private static readonly WordList Doubtful = English.List();

    // Said without standard or daylight time: where the date is known, it decides.
    private static readonly FrozenDictionary<string, string> Regions = new Dictionary<string, string>
    {
        ["ET"] = "America/New_York",
        ["CT"] = "America/Chicago",
        ["MT"] = "America/Denver",
        ["PT"] = "America/Los_Angeles",
    }.ToFrozenDictionary();

    /// <summary>The offset of a feed's date, or null where the text names none.</summary>
    public static TimeSpan? Offset(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimEnd(')').TrimStart('(');
        if (text.IsEmpty)
        {
            return null;
        }

        // Editors make a dash of the sign: "–0500".
        if (text[0] is '+' or '-' or '−'
            || text is ['–', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..])
        {
            return Signed(ref text);
        }

        var hours = Hours(TakeName(ref text));
        text = text.TrimStart();
        return hours is 0 && text is ['+' or '-', >= '0' and <= '9', ..] ? Signed(ref text)
            : hours is { } known ? TimeSpan.FromHours(known)
            : null;
    }

    /// <summary>Takes the offset behind a time, where zones stand in capitals; null where there is none.</summary>
    /// <param name="text">What follows the time; what was read is taken from it.</param>
    /// <param name="local">The date and time before it.</param>
    public static TimeSpan? Take(ref ReadOnlySpan<char> text, DateTime local)
    {
        var rest = text;
        var name = TakeName(ref rest);
        if ((name is "GMT" or "UTC" && rest is ['+' or '-', >= '0' and <= '9', ..])
            || (name.IsEmpty && rest is ['+' or '-', >= '0' and <= '9', >= '0' and <= '9', ..]))
        {
            var offset = Signed(ref rest);
            text = rest;
            return offset;
        }

        if (name.Length is 0 or > 4 || name.ContainsAnyExceptInRange('A', 'Z') || Doubtful.Contains(name.ToString())
            || rest is [>= '0' and <= '9', ..])
        {
            return null;
        }

        text = rest;
        return Regions.TryGetValue(name.ToString(), out var region)
            && TimeZoneInfo.TryFindSystemTimeZoneById(region, out var zone)
            ? zone.GetUtcOffset(local)
            : Hours(name) is { } hours ? TimeSpan.FromHours(hours) : null;
    }

    private static ReadOnlySpan<char> TakeName(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(Letters);
        var name = end < 0 ? text : text[..end];
        text = text[name.Length..];
        return name;
    }

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static TimeSpan? Signed(ref ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[4];
        var count = 0;
        var isPlus = text[0] == '+';
        for (text = text[1..]; !text.IsEmpty && count < 4 && (char.IsAsciiDigit(text[0])
            || text[0] == ':'); text = text[1..])
        {
            if (text[0] != ':')
            {
                digits[count++] = text[0];
            }
        }

        if (count == 0 || !FeedDates.Number(digits[..count], out var number))
        {
            return null;
        }

        var (hours, minutes) = count <= 2 ? (number, 0) : (number / 100, number % 100);
        var offset = new TimeSpan(hours, minutes, 0);
        return isPlus ? offset : -offset;
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
            "CET" or "MEZ" or "MET" or "BST" or "WEST" or "WAT" => 1,
            "CEST" or "MESZ" or "MEST" or "EET" or "SAST" or "CAT" => 2,
            "EEST" or "MSK" or "TRT" or "EAT" or "IDT" => 3,
            "IRST" => 3.5,
            "MSD" or "GST" or "SAMT" or "GET" or "AZT" => 4,
            "AFT" => 4.5,
            "PKT" or "UZT" or "YEKT" => 5,
            "IST" => 5.5, // India writes it in its feeds; Ireland and Israel hardly do
            "NPT" => 5.75,
            "ICT" or "WIB" or "NOVT" or "KRAT" => 7,
            "HKT" or "SGT" or "AWST" or "PHT" or "MYT" or "WITA" or "IRKT" => 8,
            "JST" or "KST" or "WIT" or "YAKT" => 9,
            "ACST" => 9.5,
            "AEST" or "VLAT" => 10,
            "ACDT" => 10.5,
            "AEDT" => 11,
            "NZST" => 12,
            "NZDT" => 13,
            "BRST" => -2,
            "NDT" => -2.5,
            "NST" => -3.5,
            "ADT" or "BRT" or "ART" or "UYT" or "CLST" => -3,
            "AST" or "EDT" or "AT" or "CLT" or "VET" or "BOT" => -4,
            "EST" or "CDT" or "ET" or "COT" or "PET" => -5,
            "CST" or "MDT" or "CT" => -6,
            "MST" or "PDT" or "MT" => -7,
            "PST" or "AKDT" or "PT" => -8,
            "AKST" => -9,
            "HST" => -10,
            _ => null,
        };
    }
}
