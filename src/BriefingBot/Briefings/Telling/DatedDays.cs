using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Briefings.Telling;

/// <summary>Puts the date behind the days that a report counts from its own: "yesterday (1 May)" once that is another
/// day for the reader, "on Tuesday (2 January)" once the week is over. The evidence keeps the sentence as it
/// was.</summary>
internal sealed partial class DatedDays(Story story, DateTimeOffset localTime)
{
    private const int Week = 7;

    /// <summary>Days that a report looks back by a weekday's name alone.</summary>
    private const int LooksBack = 4;

    /// <summary>Letters between a day and its date.</summary>
    private const int Beside = 10;

    private readonly IReadOnlyDictionary<string, Article> _articles = story.ArticleById;

    /// <summary>The sentences, with dates where they need them.</summary>
    public IReadOnlyList<SummarySentence> In(IReadOnlyList<SummarySentence> sentences) =>
        [.. sentences.Select(sentence => sentence with { Text = In(sentence) })];

    private string In(SummarySentence sentence)
    {
        var text = sentence.Text;
        if (sentence.ArticleIds.Count == 0
            || !_articles.TryGetValue(sentence.ArticleIds[0], out var article)
            || article.Published is not { } published
            || published.Instant.Date >= localTime.Date
            || KnownLanguages.Find(article.Language ?? LanguageDetector.Detect(article.Text)) is not { } language)
        {
            return text;
        }

        var of = DateOnly.FromDateTime(published.Instant.Date);
        var dates = TextDates.Of(text, Words.Of(text));
        var days = Counted(text, dates, of, language);
        if ((localTime.Date - published.Instant.Date).TotalDays >= Week)
        {
            days = days.Concat(NamedDays(text, dates, of, language));
        }

        foreach (var (end, day) in days.OrderByDescending(day => day.End).ToList())
        {
            text = text.Insert(end, $" ({Written(day, language)})");
        }

        return text;
    }

    // "Yesterday", "tonight"; in a quotation they stay as they were said, and "until today" tells no day.
    private static IEnumerable<(int End, DateOnly Day)> Counted(
        string text, List<TextDate> dates, DateOnly of, Language language)
    {
        var before = "";
        foreach (Match word in Word().Matches(text))
        {
            var lower = word.Value.ToLowerInvariant().Replace('\'', '’');
            if (language.RelativeDays.Values.TryGetValue(lower, out var days)
                && !language.OtherWeeks.Contains(before) && !IsQuoted(text, word.Index)
                && !dates.Exists(other => IsBeside(word.Index, word.Index + word.Length, other))
                && !text.AsSpan(word.Index + word.Length).TrimStart().StartsWith("("))
            {
                yield return (word.Index + word.Length, of.AddDays((int)days));
            }

            before = lower;
        }
    }

    private static IEnumerable<(int End, DateOnly Day)> NamedDays(
        string text, List<TextDate> dates, DateOnly of, Language language)
    {
        foreach (var date in dates)
        {
            if (date is { Weekday: { } weekday, Year: null, Month: null, Day: null }
                && !IsOtherWeek(text, date, language)
                && !dates.Exists(other => other.Weekday is null && IsBeside(date.Start, date.End, other))
                && ((int)of.DayOfWeek - (int)weekday + Week) % Week is var back and <= LooksBack)
            {
                yield return (date.End, of.AddDays(-back));
            }
        }
    }

    // "Monday, Jan. 16", "16 January, a Monday": the report dates its day itself.
    private static bool IsBeside(int start, int end, TextDate date) =>
        (date.Start >= end && date.Start - end <= Beside) || (start >= date.End && start - date.End <= Beside);

    private string Written(DateOnly day, Language language)
    {
        var culture = CultureInfo.GetCultureInfo(language.Code);
        var pattern = language.Code is "en" ? "d MMMM" : culture.DateTimeFormat.MonthDayPattern;
        var joiner = pattern.Contains("'de'", StringComparison.Ordinal) ? " 'de' " : " ";
        return day.ToString(
            day.Year == localTime.Year || pattern[0] != 'd' ? pattern : $"{pattern}{joiner}yyyy", culture);
    }

    private static bool IsQuoted(string text, int at) => QuotationMark().Count(text[..at]) % 2 == 1;

    // Where a language's words for other weeks are not known, none of its weekdays is dated; "Sunday's election" may be
    // the next or the last.
    private static bool IsOtherWeek(string text, TextDate date, Language language) =>
        (date.End < text.Length && (char.IsLetter(text[date.End]) || text[date.End] is '\'' or '’'))
        || Words.Of(text.AsSpan(0, date.Start)).TakeLast(4)
            .Any(word => language.FutureWords.Contains(word.In(text).ToString().ToLowerInvariant()))
        || language.OtherWeeks.Count == 0
        || OtherWeeks.Have(text, date, language);

    [GeneratedRegex(@"[\p{L}\p{M}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("[\"“”„«»]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotationMark();
}
