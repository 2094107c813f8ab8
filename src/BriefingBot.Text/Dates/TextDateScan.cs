namespace BriefingBot.Text.Dates;

/// <summary>Reads dates off the words and numbers of running text: a month's name in any known language with a day and
/// a year on either side, ISO, slashed and dotted figures, year-month-day of Chinese, Japanese and Korean, lone years
/// and weekdays.</summary>
internal static class TextDateScan
{
    /// <summary>The dates in the text's order.</summary>
    public static List<TextDate> All(in DateText text)
    {
        var dates = new List<TextDate>();
        for (var at = 0; at < text.Count; at++)
        {
            if (ReadAt(text, at) is { } date)
            {
                dates.Add(date);
                at = text.LastBefore(date.End, at);
            }
        }

        return dates;
    }

    /// <summary>The first date with year, month and day; null where there is none.</summary>
    public static TextDate? FirstWhole(in DateText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (ReadAt(text, at) is { Full: not null } date)
            {
                return date;
            }
        }

        return null;
    }

    private static TextDate? ReadAt(in DateText text, int at)
    {
        if (text[at].IsNumber)
        {
            return FigureDates.Labelled(text, at)
                ?? FigureDates.Dotted(text, at)
                ?? FigureDates.Numeric(text, at)
                ?? FigureDates.OfSolarYear(text, at)
                ?? NamedDates.DayThenMonth(text, at)
                ?? NamedDates.LoneYear(text, at);
        }

        return text.MonthAt(at) is { } month ? NamedDates.MonthFirst(text, at, month) : NamedDates.Weekday(text, at);
    }
}
