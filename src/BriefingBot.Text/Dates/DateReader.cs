using System.Globalization;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Dates;

/// <summary>A date found in running text.</summary>
/// <param name="Index">Where it starts.</param>
/// <param name="Length">How long it is, its time of day included.</param>
/// <param name="Time">The moment; a date alone where no time, or no offset of the time, is stated.</param>
public readonly record struct FoundDate(int Index, int Length, NewsTime Time);

/// <summary>Reads dates as pages write them: ISO 8601, RFC 5322, and the written forms of all known languages. A time
/// of day without an offset is dropped (the date is sure, the moment is not), and a date of figures whose day and month
/// cannot be told apart is no date.</summary>
public static class DateReader
{
    private const int LongestText = 4000;
    private const int TimeReach = 60;

    /// <summary>The first date in the text, or null.</summary>
    /// <param name="text">A metadata value or a line of a page.</param>
    /// <param name="dayFirst">Whether <c>5/4/2026</c> is the fifth of April; null: unknown, and then it is no
    /// date.</param>
    public static NewsTime? Read(string? text, bool? dayFirst = null) =>
        string.IsNullOrWhiteSpace(text) ? null
        : Find(text, dayFirst) is { } found ? found.Time
        : FeedDates.UnixTime(text.AsSpan().Trim()) is { } moment ? NewsTime.At(moment)
        : Compact(text.AsSpan().Trim());

    // "20260512" and "20260512091500", as metadata write it.
    private static NewsTime? Compact(ReadOnlySpan<char> text) =>
        text.Length is 8 or 12 or 14 && !text.ContainsAnyExceptInRange('0', '9')
            && DateOnly.TryParseExact(
                text[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1990 and < 2100
            ? NewsTime.On(day)
            : null;

    /// <summary>The first whole date in the text with its place, or null.</summary>
    public static FoundDate? Find(string text, bool? dayFirst = null)
    {
        if (!text.Any(char.IsDigit))
        {
            return null;
        }

        var read = text.AsSpan(0, Math.Min(text.Length, LongestText));
        var words = Words.Of(read, partsDigits: true);
        var scanned = new DateText(read, words) { DayFirst = dayFirst, ReadsShortMonths = true };
        if (TextDates.FirstWhole(scanned) is not { } date)
        {
            return null;
        }

        var day = date.Full!.Value; // not null: it is whole
        var (moment, length) =
            ClockTime.ReadAfter(day, read.Slice(date.End, Math.Min(TimeReach, read.Length - date.End)));
        return new FoundDate(date.Start, date.Length + length, moment is { } at ? NewsTime.At(at) : NewsTime.On(day));
    }
}
