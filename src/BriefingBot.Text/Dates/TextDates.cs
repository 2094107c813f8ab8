using System.Runtime.InteropServices;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Dates;

/// <summary>A date as far as a text words it: "7 June 2013", "On September 19", "June 2013", "Tuesday".</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Its length in the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextDate(int Start, int Length, int? Year, int? Month, int? Day, DayOfWeek? Weekday)
{
    /// <summary>The whole date, where year, month and day are worded.</summary>
    public DateOnly? Full =>
        Year is { } year && Month is { } month && Day is { } day && day <= DateTime.DaysInMonth(year, month)
        ? new DateOnly(year, month, day) : null;

    public int End => Start + Length;
}

/// <summary>Reads dates off the words and numbers of running text: a month's name in any known language with a day and
/// a year on either side, ISO, slashed and dotted figures, year-month-day of Chinese, Japanese and Korean, lone years
/// and weekdays.</summary>
internal static class TextDates
{
    /// <summary>The dates of a text, in order. 3/4/2013 is a year alone: March to some, April to others.</summary>
    public static List<TextDate> Of(ReadOnlySpan<char> letters, List<Word> words)
    {
        var text = new DateText(letters, words);
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

    /// <summary>A text with its dates taken out.</summary>
    public static string Without(string text)
    {
        foreach (var date in Of(text, Words.Of(text)).OrderByDescending(date => date.Start))
        {
            text = text.Remove(date.Start, date.Length);
        }

        return text;
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
