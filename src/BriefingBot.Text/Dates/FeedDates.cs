using System.Globalization;
using BriefingBot.Text.Numbers;
using NodaTime;

namespace BriefingBot.Text.Dates;

/// <summary>Dates as feeds write them: RFC 822/2822 with any zone, one- and two-digit parts and missing pieces; ISO
/// 8601 and W3C-DTF in every precision, also by week and by day of the year; asctime; month names of all known
/// languages; Chinese, Japanese and Korean year-month-day; the years of other calendars. No zone means UTC. What is
/// impossible, or can be read in two ways, is no date.</summary>
internal static class FeedDates
{
    private const string Months = " Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec ";

    // "/Date(1777882200000+0200)/", as a script's date is written by programs of .NET.
    private const string OfScript = "/Date(";

    private const string Weekdays = "Mon Tue Wed Thu Fri Sat Sun";

    private static readonly TimeSpan Unset = TimeSpan.FromDays(1);

    /// <summary>The moment, or null for what is no date.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        var rest = text.AsSpan().Trim();
        if (rest.Length is < 4 or > 100)
        {
            return null;
        }

        rest = NativeDigits.ToAscii(rest);
        if (rest.Contains('：'))
        {
            rest = rest.ToString().Replace('：', ':');
        }

        if (rest.StartsWith(OfScript, StringComparison.Ordinal))
        {
            rest = rest[OfScript.Length..];
            return rest.IndexOfAny(")+-") is > 0 and var end ? UnixTime(rest[..end]) : null;
        }

        return Usual(rest) ?? UnixTime(rest) ?? (IsoDate.IsOne(rest) ? IsoDate.Parse(rest) : WordDate.Parse(rest));
    }

    // "Mon, 04 May 2026 08:10:00 +0200", as most feeds write it (RFC 822): all at one place.
    private static DateTimeOffset? Usual(ReadOnlySpan<char> text)
    {
        if (text is not [_, _, _, ',', ' ', _, _, ' ', _, _, _, ' ', _, _, _, _, ' ', _, _, ':', _, _, ':', _, _, ' ',
            .. var zone]
            || !Weekdays.AsSpan().Contains(text[..3], StringComparison.Ordinal)
            || Months.AsSpan().IndexOf(text[7..12]) is not (>= 0 and var month)
            || !Number(text[5..7], out var day)
            || !Number(text[12..16], out var year)
            || !Number(text[17..19], out var hour) || hour > 23
            || !Number(text[20..22], out var minute) || minute > 59
            || !Number(text[23..25], out var second) || second > 59)
        {
            return null;
        }

        var (hours, minutes) = (0, 0);
        return zone is "GMT" || (zone is ['+' or '-', _, _, _, _] && Number(zone[1..3], out hours)
            && Number(zone[3..], out minutes) && minutes < 60)
            ? Make(
                year, (month / 4) + 1, day, new TimeSpan(hour, minute, second),
                new TimeSpan(hours, minutes, 0) * (zone[0] == '-' ? -1 : 1), zone: null)
            : null;
    }

    /// <summary>A moment from its parts, or null. Without an offset that of the zone, without either UTC.</summary>
    internal static DateTimeOffset? Make(
        int year, int month, int day, TimeSpan time, TimeSpan? stated, DateTimeZone? zone)
    {
        if (OtherCalendars.IsSolarYear(year))
        {
            return OtherCalendars.FromSolar(year, month, day) is { } solar
                ? Make(solar.Year, solar.Month, solar.Day, time, stated, zone)
                : null;
        }

        year = OtherCalendars.FromBuddhist(year) ?? year;
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

    /// <summary>Whether a time is that of a clock that was never set: 1970, in whatever zone.</summary>
    internal static bool IsUnset(DateTimeOffset time) => (time - DateTimeOffset.UnixEpoch).Duration() <= Unset;

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
