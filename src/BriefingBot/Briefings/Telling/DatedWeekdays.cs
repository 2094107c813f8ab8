using System.Globalization;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Briefings.Telling;

/// <summary>Puts the date behind the weekdays of reports whose week is over: "on Tuesday (2 January)". Within the week
/// a weekday tells its day; the evidence keeps the sentence as it was.</summary>
internal sealed class DatedWeekdays(Story story, DateTimeOffset localTime)
{
    private const int Week = 7;

    /// <summary>Days that a report looks back by a weekday's name alone.</summary>
    private const int LooksBack = 4;

    /// <summary>Letters between a weekday and its date.</summary>
    private const int Beside = 5;

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
            || (localTime.Date - published.Instant.Date).TotalDays < Week
            || KnownLanguages.Find(article.Language ?? LanguageDetector.Detect(article.Text)) is not { } language)
        {
            return text;
        }

        var dates = TextDates.Of(text, Words.Of(text));
        foreach (var date in dates.Reverse<TextDate>())
        {
            if (date is { Weekday: { } weekday, Year: null, Month: null, Day: null }
                && !dates.Exists(other => other.Weekday is null && IsBeside(date, other))
                && !IsOtherWeek(text, date, language)
                && DayOf(weekday, published, language) is { } day)
            {
                text = text.Insert(date.End, $" ({day})");
            }
        }

        return text;
    }

    // "Monday, Jan. 16", "16 January, a Monday": the report dates its day itself.
    private static bool IsBeside(TextDate weekday, TextDate date) =>
        (date.Start >= weekday.End && date.Start - weekday.End <= Beside)
        || (weekday.Start >= date.End && weekday.Start - date.End <= Beside);

    private static string? DayOf(DayOfWeek weekday, NewsTime published, Language language)
    {
        var of = DateOnly.FromDateTime(published.Instant.Date);
        var back = ((int)of.DayOfWeek - (int)weekday + Week) % Week;
        var day = of.AddDays(-back);
        if (back > LooksBack || language.Months.Count < day.Month)
        {
            return null;
        }

        var names = language.Months[day.Month - 1];
        var name = language.Script == Script.Cyrillic && names.Length > 1 ? names[1] : names[0];
        var written = language.Code is "en" or "de" ? char.ToUpperInvariant(name[0]) + name[1..] : name;
        var number = day.Day.ToString(CultureInfo.InvariantCulture);
        return language.Code is "de" ? $"{number}. {written}" : $"{number} {written}";
    }

    // Where a language's words for other weeks are not known, none of its weekdays is dated; "Sunday's election" may be
    // the next or the last.
    private static bool IsOtherWeek(string text, TextDate date, Language language) =>
        (date.End < text.Length && (char.IsLetter(text[date.End]) || text[date.End] is '\'' or '’'))
        || Words.Of(text.AsSpan(0, date.Start)).TakeLast(4)
            .Any(word => language.FutureWords.Contains(word.In(text).ToString().ToLowerInvariant()))
        || language.OtherWeeks.Count == 0
        || OtherWeeks.Have(text, date, language);
}
