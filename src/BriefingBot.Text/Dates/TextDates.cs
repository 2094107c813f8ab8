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

/// <summary>Finds dates in running text and in addresses, whole ones and parts of them.</summary>
internal static class TextDates
{
    /// <summary>The dates of a text, in order. 3/4/2013 is a year alone: March to some, April to others.</summary>
    public static List<TextDate> Of(ReadOnlySpan<char> text, List<Word> words) =>
        TextDateScan.All(new DateText(text, words));

    /// <summary>A text with its dates taken out.</summary>
    public static string Without(string text)
    {
        foreach (var date in Of(text, Words.Of(text)).OrderByDescending(date => date.Start))
        {
            text = text.Remove(date.Start, date.Length);
        }

        return text;
    }
}
