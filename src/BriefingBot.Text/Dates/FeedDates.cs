using System.Globalization;
using BriefingBot.Text.Numbers;
using NodaTime;

namespace BriefingBot.Text.Dates;

/// <summary>Dates as feeds write them: RFC 822/2822 with any zone, one- and two-digit parts and missing pieces; ISO
/// 8601 and W3C-DTF in every precision, also by week and by day of the year; asctime; month names of all known
/// languages; Chinese, Japanese and Korean year-month-day. No zone means UTC. What is impossible, or can be read in two
/// ways, is no date.</summary>
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

        rest = NativeDigits.ToAscii(rest);
        return UnixTime(rest) ?? (IsoDate.IsOne(rest) ? IsoDate.Parse(rest) : WordDate.Parse(rest));
    }

    /// <summary>A moment from its parts, or null. Without an offset that of the zone, without either UTC.</summary>
    internal static DateTimeOffset? Make(
        int year, int month, int day, TimeSpan time, TimeSpan? stated, DateTimeZone? zone)
    {
        // Years of fewer than four digits are programs' "no date" (0001-01-01).
        if (year is < 1000 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || stated?.Duration() > TimeSpan.FromHours(14))
        {
            return null;
        }

        var local = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) + time;
        var offset = stated
            ?? zone?.AtLeniently(LocalDateTime.FromDateTime(local)).Offset.ToTimeSpan()
            ?? TimeSpan.Zero;
        return new DateTimeOffset(local, TimeSpan.FromMinutes(Math.Round(offset.TotalMinutes)));
    }

    /// <summary>How many digits the text starts with.</summary>
    internal static int Digits(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var digits ? digits : text.Length;

    internal static bool Number(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>Seconds or milliseconds since 1970, from 1990 on; null for any other number.</summary>
    internal static DateTimeOffset? UnixTime(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (whole.Length is < 9 or > 13
            || !long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || text[whole.Length..].ContainsAnyExceptInRange('.', '9'))
        {
            return null;
        }

        var milliseconds = whole.Length < 12 ? number * 1000 : number;
        return milliseconds is > 631_152_000_000 and < 7_258_118_400_000
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
    }
}
