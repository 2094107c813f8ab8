using System.Globalization;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>What the first lines of a report say of its event that another event of the same kind would have otherwise:
/// how old the people in it are, the day on which it happened, the street.</summary>
/// <param name="Ages">The ages, a bit each (bit 16: somebody is 16); 0 where none is told.</param>
/// <param name="Day">The first weekday or date, as a day at or before the report's; null where none is told.</param>
/// <param name="Streets">The streets it names, as <see cref="StreetNames"/> gives them.</param>
/// <param name="Dates">The dates told with month and day, in the report's order.</param>
/// <param name="Amounts">The amounts that it measures; of short reports only.</param>
/// <param name="Serials">What its headline calls one of a series by, as <see cref="SerialNames"/> gives it.</param>
/// <param name="Form">The words of a headline with a date, as <see cref="DatedHeadline"/> gives them.</param>
internal sealed record EventMarks(
    UInt128 Ages,
    DateOnly? Day,
    IReadOnlyList<DateOnly> Dates,
    int[] Streets,
    MeasuredAmount[] Amounts,
    IReadOnlyList<string> Serials,
    string[] Form)
{
    // The day of the event stands at the top; further down come those of its inquest.
    private const int WordsOfDay = 70;

    // A report that comes late says early on of what day it speaks.
    private const int WordsOfDates = 150;

    // Those whom it happened to come first; further down stand neighbours and earlier victims.
    private const int WordsOfAges = 110;

    private const int OldestAge = 119;

    /// <summary>The year in the rows of units of time.</summary>
    private const int Year = 6;

    /// <summary>Reads them off a text whose words are known.</summary>
    /// <param name="headline">Its headline; empty for none.</param>
    /// <param name="headWords">The headline's words.</param>
    /// <param name="text">The beginning of the report.</param>
    /// <param name="published">When it was published; without it no day is read.</param>
    /// <param name="language">The language of the text; null where unknown.</param>
    public static EventMarks Of(
        string headline,
        List<Word> headWords,
        string text,
        List<Word> words,
        NewsTime? published,
        Language? language)
    {
        var ages = default(UInt128);
        for (var at = 0; at < Math.Min(words.Count, WordsOfAges); at++)
        {
            if (AgeAt(text, words, at, language) is { } age)
            {
                ages |= UInt128.One << age;
            }
        }

        var streets = StreetNames.Of(text, words);
        var amounts = MeasuredAmount.Of(headline, text, words, language);
        var serials = SerialNames.In(headline);
        var form = DatedHeadline.Of(headline, headWords, language);
        if (published is not { } time)
        {
            return new EventMarks(ages, null, [], streets, amounts, serials, form);
        }

        var (day, dates) = ReadDates(text, words, DateOnly.FromDateTime(time.Instant.Date));
        return new EventMarks(ages, day, dates, streets, amounts, serials, form);
    }

    /// <summary>True where one tells the date on which the other's event happened.</summary>
    public bool RefersTo(EventMarks other) => other.Day is { } day && Dates.Contains(day);

    // "16-year-old", "24-Jähriger", "24-летний"; "Marek Tolan, 31," and "(31)".
    private static int? AgeAt(string text, List<Word> words, int at, Language? language)
    {
        var word = words[at];
        if (!word.IsNumber || word.Length > 3 || at == 0
            || !int.TryParse(word.In(text), NumberStyles.None, CultureInfo.InvariantCulture, out var age)
            || age is < 1 or > OldestAge)
        {
            return null;
        }

        var end = word.Start + word.Length;
        var after = end < text.Length ? text[end] : ' ';
        if (after is '-' or '‑' or ' ' && at + 1 < words.Count && words[at + 1].Start == end + 1)
        {
            var unit = words[at + 1].In(text);
            var isHyphened = after != ' ';
            return (isHyphened || IsOld(text, words, at + 2)) && IsOfYears(unit, language, isHyphened) ? age : null;
        }

        var before = words[at - 1];
        var between = text.AsSpan(before.Start + before.Length, word.Start - before.Start - before.Length);
        return (between is ", " && before.IsCapitalised && after is ',' or '.')
            || (between is " (" && before.IsCapitalised && after is ')')
            ? age
            : null;
    }

    private static bool IsOld(string text, List<Word> words, int at) =>
        at < words.Count && words[at].In(text) is "old" or "olds";

    // Inflected and joined in most languages ("Jähriger", "летний"): its first letters are those of a year's name.
    private static bool IsOfYears(ReadOnlySpan<char> unit, Language? language, bool isHyphened)
    {
        var units = (language ?? KnownLanguages.English).TimeUnits;
        if (units.Count <= Year)
        {
            return false;
        }

        foreach (var name in units[Year])
        {
            var least = Math.Min(name.Length, isHyphened ? 3 : 4);
            if (unit.Length >= least && Folded(unit[..least]) == Folded(name.AsSpan(0, least)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Folded(ReadOnlySpan<char> word) => WordStem.Of(string.Concat(word, "x"));

    private static (DateOnly? Day, DateOnly[] Dates) ReadDates(
        string text, List<Word> words, DateOnly published)
    {
        var day = default(DateOnly?);
        var top = words.Count > 0 ? words[Math.Min(WordsOfDay, words.Count) - 1].Start : 0;
        var dates = new List<DateOnly>();
        foreach (var date in TextDates.Of(text, words.GetRange(0, Math.Min(words.Count, WordsOfDates))))
        {
            var isTop = dates.Count == 0 && day is null && date.Start < top;
            if (date.Weekday is { } weekday)
            {
                day = isTop ? published.AddDays(-(((int)published.DayOfWeek - (int)weekday + 7) % 7)) : day;
            }
            else if (date is { Month: { } month, Day: { } number }
                && number <= DateTime.DaysInMonth(date.Year ?? published.Year, month))
            {
                var told = new DateOnly(date.Year ?? published.Year, month, number);
                told = date.Year is null && told > published.AddDays(1) ? told.AddYears(-1) : told;
                day = isTop ? told : day;
                dates.Add(told);
            }
        }

        return (day, [.. dates]); // most tell none, and are held by the thousand
    }
}
