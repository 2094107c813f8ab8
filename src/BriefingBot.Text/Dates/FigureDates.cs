using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Dates;

/// <summary>Dates of figures: dotted, slashed, ISO, those of East Asia and of Iran's calendar.</summary>
internal static class FigureDates
{
    /// <summary>2026年5月4日, 5月4日, 2026년 5월.</summary>
    public static TextDate? Labelled(in DateText text, int at)
    {
        var rest = text.Letters[text[at].Start..];
        var labelled = TakeLabelled(ref rest, "年년");
        var year = labelled is >= DateText.FirstYear and <= DateText.LastYear ? labelled
            : labelled is { } counted ? OtherCalendars.YearOfEra(text.Letters[..text[at].Start], counted)
            : null;
        if (TakeLabelled(ref rest, "月월") is not ({ } month and >= 1 and <= 12))
        {
            return null;
        }

        var day = TakeLabelled(ref rest, "日일号號") is { } number and >= 1 and <= 31 ? number : (int?)null;
        return year is null && day is null
            ? null
            : text.Spanning(at, text.Letters.Length - rest.Length, year, month, day);
    }

    private static int? TakeLabelled(ref ReadOnlySpan<char> text, string labels)
    {
        var rest = text.TrimStart();
        var (value, digits) = (0, 0);
        while (digits < rest.Length && digits <= 4 && NativeDigits.Value(rest[digits]) is >= 0 and var digit)
        {
            (value, digits) = ((value * 10) + digit, digits + 1);
        }

        rest = rest[digits..].TrimStart();
        if (digits is 0 or > 4 || rest.IsEmpty || !labels.Contains(rest[0]))
        {
            return null;
        }

        text = rest[1..];
        return value;
    }

    /// <summary>04.05.2026, which is written day first everywhere.</summary>
    public static TextDate? Dotted(in DateText text, int at)
    {
        var token = text[at].In(text.Letters);
        Span<Range> parts = stackalloc Range[4];
        if (token.Length is < 8 or > 10 || token.Contains(',') || token.Split(parts, '.') != 3)
        {
            return null;
        }

        var (first, second, third) = (
            DateText.Value(token[parts[0]]), DateText.Value(token[parts[1]]), DateText.Value(token[parts[2]]));
        return token[parts[0]].Length == 4 ? Figures(text, at, at, first, second, third)
            : token[parts[2]].Length == 4 ? Figures(text, at, at, third, second, first)
            : null;
    }

    private static TextDate? Figures(in DateText text, int at, int last, int year, int month, int day) =>
        year is >= DateText.FirstYear and <= DateText.LastYear && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? text.Spanning(at, text[last].Start + text[last].Length, year, month, day)
            : null;

    /// <summary>2026-05-04 and 5/4/2026; where day and month cannot be told apart, the year alone.</summary>
    public static TextDate? Numeric(in DateText text, int at)
    {
        if (!text.IsJoined(at, "-/.", needsMark: true) || !text.IsJoined(at + 1, "-/."))
        {
            return null;
        }

        var end = text[at + 2].Start + text[at + 2].Length;
        if (text.YearOf(at) is { } year)
        {
            return (text.NumberOf(at + 1, 1, 12)
                ?? text.MonthAt(at + 1)?.Number) is { } month && text.NumberOf(at + 2, 1, 31) is { } day
                ? text.Spanning(at, end, year, month, day)
                : null;
        }

        if (text.NumberOf(at, 1, 31) is not { } first
            || text.NumberOf(at + 1, 1, 31) is not { } second
            || text.YearOf(at + 2) is not { } last)
        {
            return null;
        }

        return (first, second, IsDayFirst(text, at, first, second, last)) switch
        {
            ( > 12, > 12, _) => text.Spanning(at, end, last, null, null),
            ( > 12, _, _) or ( <= 12, <= 12, true) => text.Spanning(at, end, last, second, first),
            (_, > 12, _) or (_, _, false) => text.Spanning(at, end, last, first, second),
            _ when first == second => text.Spanning(at, end, last, first, second),
            _ => text.Spanning(at, end, last, null, null),
        };
    }

    // "Tue, 07/08/2025": the weekday fits one reading alone.
    private static bool? IsDayFirst(in DateText text, int at, int first, int second, int year) =>
        at == 0 || first > 12 || second > 12 || text[at - 1].IsNumber
            || MonthNames.WeekdayInText(text[at - 1].In(text.Letters)) is not { } weekday
            ? text.DayFirst
            : Fits(first, second, year, weekday) switch
            {
                (true, false) => true,
                (false, true) => false,
                _ => text.DayFirst,
            };

    /// <summary>Whether two numbers up to 12 make a date of that weekday with the day first, and with the month
    /// first.</summary>
    public static (bool DayFirst, bool MonthFirst) Fits(int first, int second, int year, DayOfWeek weekday) => (
        new DateOnly(year, second, first).DayOfWeek == weekday, new DateOnly(year, first, second).DayOfWeek == weekday);

    /// <summary>۲۲ اردیبهشت ۱۴۰۵ and ۱۴۰۵/۰۲/۲۲: told by the month's name, or by digits of the script.</summary>
    public static TextDate? OfSolarYear(in DateText text, int at)
    {
        if (at + 2 >= text.Count)
        {
            return null;
        }

        var isNative = !char.IsAscii(text.Letters[text[at].Start]);
        var (year, month, day) = OtherCalendars.SolarMonth(text[at + 1].In(text.Letters)) is { } named
            ? (text.NumberOf(at + 2, OtherCalendars.FirstSolarYear, OtherCalendars.LastSolarYear), named,
                text.NumberOf(at, 1, 31))
            : isNative && text.IsJoined(at, "/-", needsMark: true) && text.IsJoined(at + 1, "/-", needsMark: true)
            ? (text.NumberOf(at, OtherCalendars.FirstSolarYear, OtherCalendars.LastSolarYear),
                text.NumberOf(at + 1, 1, 12), text.NumberOf(at + 2, 1, 31))
            : default((int?, int?, int?));
        return year is { } y && month is { } m && day is { } d && OtherCalendars.FromSolar(y, m, d) is { } date
            ? text.Spanning(at, text[at + 2].Start + text[at + 2].Length, date.Year, date.Month, date.Day)
            : null;
    }
}
