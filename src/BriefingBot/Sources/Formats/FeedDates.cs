using System.Globalization;

namespace BriefingBot.Sources.Formats;

/// <summary>
/// Dates as feeds write them: RFC 822/2822 with any zone, one- and two-digit parts and missing pieces; ISO 8601 and W3C-DTF
/// in every precision; asctime; month names of many languages; Chinese, Japanese and Korean year-month-day. No zone means UTC.
/// </summary>
internal static class FeedDates
{
    /// <summary>The moment, or null for what is no date.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        var rest = text.AsSpan().Trim();
        if (rest.Length is < 4 or > 100)
        {
            return null;
        }

        var isIso = rest.Length > 4 && char.IsAsciiDigit(rest[0]) && rest[4] is '-' or '/';
        return UnixTime(rest) ?? IsoDate(rest) ?? (isIso ? null : WordDate.Parse(rest));
    }

    /// <summary>A moment from its parts, or null where they make none. A 60th second is the 59th.</summary>
    internal static DateTimeOffset? Make(int year, int month, int day, TimeSpan time, TimeSpan offset)
    {
        if (year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || offset.Duration() > TimeSpan.FromHours(14))
        {
            return null;
        }

        var local = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) + time;
        return local.Ticks - offset.Ticks < TimeSpan.TicksPerDay ? null : new DateTimeOffset(local, TimeSpan.FromMinutes(Math.Round(offset.TotalMinutes)));
    }

    /// <summary>Hours, minutes and seconds (<c>8:10</c>, <c>08:10:59.5</c>), taken from the start of the text.</summary>
    internal static TimeSpan? TakeTime(ref ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ':' or '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var time = text[..end];
        Span<Range> parts = stackalloc Range[4];
        var count = time.Split(parts, ':');
        if (count is < 2 or > 3 || !Number(time[parts[0]], out var hours) || !Number(time[parts[1]], out var minutes) || hours > 24 || minutes > 59)
        {
            return null;
        }

        var seconds = count == 3 ? time[parts[2]] : default;
        var fraction = seconds.IndexOfAny('.', ',');
        seconds = fraction < 0 ? seconds : seconds[..fraction];
        Number(seconds, out var whole);
        text = text[end..];
        return whole > 60 ? null : new TimeSpan(hours, minutes, Math.Min(whole, 59));
    }

    internal static bool Number(ReadOnlySpan<char> text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static DateTimeOffset? UnixTime(ReadOnlySpan<char> text) => text.Length switch
    {
        10 when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds),
        13 when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds),
        _ => null,
    };

    // yyyy[-MM[-dd]] or yyyyMMdd, then T or a space, a time, and a zone. https://www.w3.org/TR/NOTE-datetime
    private static DateTimeOffset? IsoDate(ReadOnlySpan<char> text)
    {
        if (!Number(text[..4], out var year))
        {
            return null;
        }

        var rest = text[4..];
        int month = 1, day = 1;
        if (rest is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..])
        {
            month = Two(rest);
            day = Two(rest[2..]);
            rest = rest[4..];
        }
        else if (!rest.IsEmpty)
        {
            if (rest[0] is not ('-' or '/' or '.') || !TakePart(ref rest, out month) || (rest is ['-' or '/' or '.', ..] && !TakePart(ref rest, out day)))
            {
                return null;
            }
        }

        rest = rest.TrimStart();
        rest = rest is ['T' or 't', ..] ? rest[1..].TrimStart() : rest;
        if (rest.IsEmpty)
        {
            return Make(year, month, day, TimeSpan.Zero, TimeSpan.Zero);
        }

        var time = TakeTime(ref rest) ?? TakeBareTime(ref rest);
        return Make(year, month, day, time ?? TimeSpan.Zero, (time is null ? null : TimeZoneNames.Offset(rest)) ?? TimeSpan.Zero);
    }

    private static bool TakePart(ref ReadOnlySpan<char> text, out int value)
    {
        var digits = text.Length > 2 && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) ? 2 : 1;
        value = 0;
        if (text.Length <= digits || !Number(text.Slice(1, digits), out value))
        {
            return false;
        }

        text = text[(digits + 1)..];
        return true;
    }

    // 20260504T081000Z
    private static TimeSpan? TakeBareTime(ref ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        if (digits is not (4 or 6))
        {
            return null;
        }

        int hours = Two(text), minutes = Two(text[2..]), seconds = digits == 6 ? Math.Min(Two(text[4..]), 59) : 0;
        text = text[digits..];
        return hours > 24 || minutes > 59 ? null : new TimeSpan(hours, minutes, seconds);
    }

    private static int Two(ReadOnlySpan<char> text) => ((text[0] - '0') * 10) + text[1] - '0';
}
