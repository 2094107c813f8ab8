using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Dates;

/// <summary>A date found in running text.</summary>
/// <param name="Index">Where it starts.</param>
/// <param name="Length">How long it is, its time of day included.</param>
/// <param name="Time">The moment; a date alone where no time, or no offset of the time, is stated.</param>
public readonly record struct FoundDate(int Index, int Length, NewsTime Time);

/// <summary>
/// Reads dates as pages write them: ISO 8601, RFC 5322, and the written forms of some twenty languages. A time of day without
/// an offset is dropped (the date is sure, the moment is not), and a date of figures whose day and month cannot be told apart is no date.
/// </summary>
public static partial class DateReader
{
    private const int LongestText = 4000;

    /// <summary>The first date in the text, or null.</summary>
    /// <param name="text">A metadata value or a line of a page.</param>
    /// <param name="dayFirst">Whether <c>5/4/2026</c> is the fifth of April; null: unknown, and then it is no date.</param>
    public static NewsTime? Read(string? text, bool? dayFirst = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return Find(text, dayFirst) is { } found ? found.Time : FromUnixSeconds(text);
    }

    /// <summary>The first date in the text with its place, or null.</summary>
    public static FoundDate? Find(string text, bool? dayFirst = null)
    {
        text = text.Length > LongestText ? text[..LongestText] : text;
        FoundDate? first = null;
        foreach (var match in Candidates(text))
        {
            if ((first is null || match.Index < first.Value.Index) && ReadMatch(text, match, dayFirst) is { } found)
            {
                first = found;
            }
        }

        return first;
    }

    private static IEnumerable<Match> Candidates(string text)
    {
        if (!text.Any(char.IsAsciiDigit))
        {
            return [];
        }

        return YearFirst().Matches(text).Concat(DayMonthYear().Matches(text)).Concat(MonthDayYear().Matches(text))
            .Concat(Figures().Matches(text)).Concat(EastAsian().Matches(text));
    }

    private static FoundDate? ReadMatch(string text, Match match, bool? dayFirst)
    {
        if (ReadDate(match, dayFirst) is not { } date)
        {
            return null;
        }

        var end = match.Index + match.Length;
        var rest = text.AsSpan(end, Math.Min(60, text.Length - end));
        var (time, length) = PageClockTime.Read(rest.ToString(), date);
        return new FoundDate(match.Index, match.Length + length, time ?? NewsTime.On(date));
    }

    private static DateOnly? ReadDate(Match match, bool? dayFirst)
    {
        var year = Number(match, "y");
        var month = match.Groups["name"] is { Success: true } name ? PageMonthNames.Find(name.Value) : Number(match, "m");
        var day = Number(match, "d");
        if (match.Groups["a"].Success)
        {
            (day, month) = OrderFigures(Number(match, "a"), Number(match, "b"), match.Value.Contains('.') ? true : dayFirst);
        }

        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value)
            ? new DateOnly(year, month.Value, day)
            : null;
    }

    private static (int Day, int? Month) OrderFigures(int first, int second, bool? dayFirst) => (first, second, dayFirst) switch
    {
        ( > 12, _, _) => (first, second),
        (_, > 12, _) => (second, first),
        (_, _, true) => (first, second),
        (_, _, false) => (second, first),
        _ when first == second => (first, second),
        _ => (0, null),
    };

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found && int.TryParse(found.Value, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static NewsTime? FromUnixSeconds(string text)
    {
        if (!long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var seconds = number > 100_000_000_000 ? number / 1000 : number;
        return seconds is > 631_152_000 and < 7_258_118_400 ? NewsTime.At(DateTimeOffset.FromUnixTimeSeconds(seconds)) : null;
    }

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ \u00a0-](?:de |of )?(?<name>\p{L}{3,12})\.?,?[ \u00a0-](?:de |del )?(?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(?<name>\p{L}{3,12})\.?[ \u00a0](?<d>\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0](?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"(?<![\d/.-])(?<a>\d{1,2})(?:/(?<b>\d{1,2})/|\.(?<b>\d{1,2})\.|-(?<b>\d{1,2})-)(?<y>\d{4})(?![\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]", RegexOptions.CultureInvariant)]
    private static partial Regex EastAsian();
}
