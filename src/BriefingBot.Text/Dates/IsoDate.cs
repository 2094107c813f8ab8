using System.Globalization;

namespace BriefingBot.Text.Dates;

/// <summary>ISO 8601 and what is like it (https://www.w3.org/TR/NOTE-datetime): the year first, then a month and a day,
/// a week, or a day of the year, then a time.</summary>
internal static class IsoDate
{
    /// <summary>Whether the text starts as such a date does: then it is one, or none at all.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        var digits = FeedDates.Digits(text);
        return digits switch
        {
            4 => text.Length == 4 || text[4] is 'W'
                || (text.Length > 5 && text[4] is '-' or '/' or '.' && (char.IsAsciiDigit(text[5]) || text[5] is 'W')),
            7 or 8 or 12 or 14 => true,
            _ => false,
        };
    }

    public static DateTimeOffset? Parse(ReadOnlySpan<char> text)
    {
        if (!FeedDates.Number(text[..4], out var year) || year is 0 or 9999)
        {
            return null;
        }

        var rest = text[4..];
        if (TakeDay(ref rest, year) is not { } day)
        {
            return null;
        }

        rest = rest.TrimStart(" ,");
        rest = rest is ['T' or 't', ..] ? rest[1..].TrimStart() : rest;
        rest = AtTime(rest, out var half);
        var time = TimeSpan.Zero;
        if (rest is [>= '0' and <= '9', ..])
        {
            if ((ClockTime.StartsWithOne(rest, mayHavePoints: true)
                ? ClockTime.Take(ref rest)
                : ClockTime.TakeBasic(ref rest)) is not { } read)
            {
                return null;
            }

            rest = rest.TrimStart();
            half ??= ClockTime.TakeHalf(ref rest, isBeforeTime: false);
            time = half is { } isAfternoon ? ClockTime.InHalf(read, isAfternoon) : read;
        }

        var zone = NamedZones.Take(ref rest);
        return FeedDates.Make(
            day.Year, day.Month, day.Day, time, zone is null ? TimeZoneNames.Offset(rest) : null, zone);
    }

    // "2026-05-04 - 08:10", "2026-05-04 at 08:10", "2026.05.04. (월) 오후 8:10"
    private static ReadOnlySpan<char> AtTime(ReadOnlySpan<char> rest, out bool? half)
    {
        half = null;
        var digit = rest.IndexOfAnyInRange('0', '9');
        if (digit <= 0 || !ClockTime.StartsWithOne(rest[digit..], mayHavePoints: true))
        {
            return rest;
        }

        var between = rest[..digit];
        while (half is null && !(between = between.TrimStart(" .,|()/–—-")).IsEmpty)
        {
            half = ClockTime.TakeHalf(ref between, isBeforeTime: true);
            between = half is null ? between[1..] : between;
        }

        return half is not null || (digit > 1 && rest[digit - 1] == ' ') ? rest[digit..] : rest;
    }

    private static (int Year, int Month, int Day)? TakeDay(ref ReadOnlySpan<char> text, int year)
    {
        var separator = text is ['-' or '/' or '.', ..] ? text[0] : '\0';
        var rest = separator == '\0' ? text : text[1..];
        if (rest is ['W', ..])
        {
            return TakeWeekday(ref text, rest[1..], year);
        }

        var digits = FeedDates.Digits(rest);
        if (!FeedDates.Number(rest[..digits], out var number))
        {
            return digits == 0 ? (year, 1, 1) : TakeCompact(ref text, rest, year);
        }

        switch (digits)
        {
            case 3:
                text = rest[3..];
                return number >= 1 && number <= (DateTime.IsLeapYear(year) ? 366 : 365)
                    ? Parts(new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(number - 1))
                    : null;
            case 1 or 2:
                text = rest[digits..];
                return TakeDayOfMonth(ref text, separator) is var day and > 0 ? (year, number, day) : null;
            default:
                return TakeCompact(ref text, rest, year);
        }
    }

    // MMdd, and digits of a time behind it.
    private static (int Year, int Month, int Day)? TakeCompact(
        ref ReadOnlySpan<char> text, ReadOnlySpan<char> rest, int year)
    {
        text = rest[4..];
        return FeedDates.Number(rest[..2], out var month) && FeedDates.Number(rest[2..4], out var day)
            ? (year, month, day)
            : null;
    }

    // The first of the month where there is no day; 0 for what is none.
    private static int TakeDayOfMonth(ref ReadOnlySpan<char> text, char separator)
    {
        if (text.IsEmpty || text[0] != separator)
        {
            return 1;
        }

        var rest = text[1..];
        var digits = FeedDates.Digits(rest);
        text = rest[digits..];
        return digits is 1 or 2 && FeedDates.Number(rest[..digits], out var day) ? day : 0;
    }

    // ISO 8601 section 5.2.3: week 1 is the one with the year's first Thursday.
    private static (int Year, int Month, int Day)? TakeWeekday(
        ref ReadOnlySpan<char> text, ReadOnlySpan<char> rest, int year)
    {
        if (rest.Length < 2
            || !FeedDates.Number(rest[..2], out var week)
            || week < 1
            || week > ISOWeek.GetWeeksInYear(year))
        {
            return null;
        }

        rest = rest[2..];
        rest = rest is ['-', ..] ? rest[1..] : rest;
        var hasDay = rest is [>= '1' and <= '7', ..];
        text = hasDay ? rest[1..] : rest;
        return Parts(ISOWeek.ToDateTime(year, week, hasDay ? (DayOfWeek)((rest[0] - '0') % 7) : DayOfWeek.Monday));
    }

    private static (int Year, int Month, int Day) Parts(DateTime date) => (date.Year, date.Month, date.Day);
}
