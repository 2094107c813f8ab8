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
/// day for the reader, "on Tuesday (2 January)" once the week is over; each day once a story, and the same sentence
/// always alike. The evidence keeps the sentence as it was.</summary>
/// <param name="story">What tells.</param>
/// <param name="localTime">The edition's date and time where it is read.</param>
/// <param name="translatedTo">The language that the sentences were translated to, ISO 639-1; null: they are the
/// reports' own.</param>
internal sealed partial class DatedDays(Story story, DateTimeOffset localTime, string? translatedTo)
{
    private const int Week = 7;
    private const int Hours = 24;

    /// <summary>Days that a report looks back by a weekday's name alone.</summary>
    private const int LooksBack = 4;

    /// <summary>Letters between a day and its date.</summary>
    private const int MostLettersBetween = 10;

    private readonly IReadOnlyDictionary<string, Article> _articles = story.ArticleById;
    private readonly HashSet<(string Word, DateOnly Day)> _dated = [];
    private readonly Dictionary<string, string> _told = new(StringComparer.Ordinal);

    /// <summary>The sentences, with dates where they need them.</summary>
    public IReadOnlyList<SummarySentence> In(IReadOnlyList<SummarySentence> sentences) =>
        [.. sentences.Select(sentence => sentence with { Text = Once(sentence) })];

    private string Once(SummarySentence sentence) =>
        _told.TryGetValue(sentence.Text, out var told) ? told : _told[sentence.Text] = In(sentence);

    private string In(SummarySentence sentence)
    {
        var text = sentence.Text;
        if (sentence.ArticleIds.Count == 0
            || !_articles.TryGetValue(sentence.ArticleIds[0], out var article)
            || article.Published is not { } published
            || IsOfReadersDay(published)
            || KnownLanguages.Find(translatedTo ?? ArticleLanguage.Of(article))
                is not { } language)
        {
            return text;
        }

        var of = DateOnly.FromDateTime(published.Instant.Date);
        var dates = TextDates.Of(text, Words.Of(text));
        var days = IsDayCertain(published, language) ? Counted(text, dates, of, language) : [];
        if ((localTime.Date - published.Instant.Date).TotalDays >= Week)
        {
            days = days.Concat(NamedDays(text, dates, of, language));
        }

        var undated = days.OrderBy(day => day.Start)
            .Where(day => _dated.Add((text[day.Start..day.End].ToLowerInvariant(), day.Day))).ToList();
        for (var i = undated.Count - 1; i >= 0; i--)
        {
            text = text.Insert(WithPart(text, undated[i].End, language), $" ({Written(undated[i].Day, language)})");
        }

        return text;
    }

    private bool IsOfReadersDay(NewsTime published) => published.Instant.Date >= localTime.Date
        || (!published.IsDateOnly && published.Instant.ToOffset(localTime.Offset).Date >= localTime.Date);

    // Most feeds give UTC, wherever they are: it is the outlet's day only at hours that are of one day where its
    // language is written.
    private static bool IsDayCertain(NewsTime published, Language language) =>
        published.IsDateOnly || published.Instant.Offset != TimeSpan.Zero
        || (published.Instant.Hour >= -language.EarliestOffset
            && published.Instant.Hour < Hours - language.LatestOffset);

    // "Yesterday", "tonight"; in a quotation they stay as they were said, "until today" and "the day before yesterday"
    // tell another day, and "USA Today" tells none.
    private static IEnumerable<(int Start, int End, DateOnly Day)> Counted(
        string text, List<TextDate> dates, DateOnly of, Language language)
    {
        var words = Word().Matches(text);
        List<string> lower = [.. words.Select(word => word.Value.ToLowerInvariant().Replace('\'', '’'))];
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1;
            if (next < words.Count
                && language.RelativeDays.Values.TryGetValue($"{lower[i]} {lower[next]}", out var days))
            {
                next++;
            }
            else if (!language.RelativeDays.Values.TryGetValue(lower[i], out days))
            {
                continue;
            }

            var (start, end) = (words[i].Index, words[next - 1].Index + words[next - 1].Length);
            if ((i == 0 ? !IsTitle(words, next, language) : !char.IsUpper(text[start]))
                && !IsShifted(lower, i, next, language) && !IsQuoted(text, start)
                && !(days == 0 && Age().IsMatch(text[end..]))
                && !dates.Exists(other => IsBeside(start, end, other))
                && !text.AsSpan(end).TrimStart().StartsWith("("))
            {
                yield return (start, end, of.AddDays((int)days));
            }
        }
    }

    // "Yesterday evening", "Sunday morning": both together.
    private static int WithPart(string text, int end, Language language) =>
        Word().Match(text, end) is { Success: true } next && next.Index == end + 1
            && language.PartsOfDay.Contains(next.Value.ToLowerInvariant())
            ? next.Index + next.Length
            : end;

    // "the day before yesterday", "depois de amanhã", "dell’altro ieri", "the band’s last night"; "hoy en día",
    // "ieri l’altro".
    private static bool IsShifted(List<string> words, int at, int next, Language language)
    {
        var before = at > 0 ? words[at - 1] : "";
        return Has(language.ShiftingWords, WithoutArticle(before), $"{words.ElementAtOrDefault(at - 2)} {before}")
            || language.OtherWeeks.Contains(before)
            || language.RelativeDays.Values.ContainsKey(before)
            || language.Weekdays.Any(names => names.Contains(before))
            || (next - at > 1 && before.EndsWith("’s", StringComparison.Ordinal))
            || (next < words.Count && Has(
                language.ShiftingWordsBehind, WithoutArticle(words[next]),
                $"{words[next]} {words.ElementAtOrDefault(next + 1)}"));
    }

    private static bool Has(WordList list, string word, string phrase) => list.Contains(word) || list.Contains(phrase);

    private static string WithoutArticle(string word) =>
        word.IndexOf('’') is > 0 and var mark && mark < word.Length - 2 ? word[(mark + 1)..] : word;

    // "Today Show host Ann Reed"
    private static bool IsTitle(MatchCollection words, int next, Language language) =>
        next < words.Count && char.IsUpper(words[next].Value[0])
        && language.DayTitles.Contains(words[next].Value.ToLowerInvariant());

    private static IEnumerable<(int Start, int End, DateOnly Day)> NamedDays(
        string text, List<TextDate> dates, DateOnly of, Language language)
    {
        foreach (var date in dates)
        {
            if (date is { Weekday: { } weekday, Year: null, Month: null, Day: null }
                && !IsOtherWeek(text, date, language)
                && !dates.Exists(other => other.Weekday is null && IsBeside(date.Start, date.End, other))
                && ((int)of.DayOfWeek - (int)weekday + Week) % Week is var back and <= LooksBack)
            {
                yield return (date.Start, date.End, of.AddDays(-back));
            }
        }
    }

    // "Monday, Jan. 16", "16 January, a Monday": the report dates its day itself.
    private static bool IsBeside(int start, int end, TextDate date) =>
        (date.Start >= end && date.Start - end <= MostLettersBetween)
        || (start >= date.End && start - date.End <= MostLettersBetween);

    private string Written(DateOnly day, Language language)
    {
        var culture = CultureInfo.GetCultureInfo(language.Code);
        var pattern = language.Code is "en" ? "d MMMM" : culture.DateTimeFormat.MonthDayPattern;
        if (day.Year != localTime.Year)
        {
            var joiner = pattern.Contains("'de'", StringComparison.Ordinal) ? " 'de' " : " ";
            pattern = pattern[0] == 'd'
                ? $"{pattern}{joiner}yyyy"
                : culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',');
        }

        return day.ToString(pattern, culture);
    }

    private static bool IsQuoted(string text, int at) => QuotationMark().Count(text[..at]) % 2 == 1
        || text.LastIndexOf('‘', at) > (ClosingMark().Matches(text[..at]).LastOrDefault()?.Index ?? -1)
        || StraightQuotation().Matches(text).Any(said => said.Index < at && at < said.Index + said.Length);

    // Where a language's words for other weeks are not known, none of its weekdays is dated; "Sunday's election" may be
    // the next or the last.
    private static bool IsOtherWeek(string text, TextDate date, Language language) =>
        (date.End < text.Length && (char.IsLetter(text[date.End]) || text[date.End] is '\'' or '’'))
        || (ByWhom().Replace(text[..date.Start], "") is var before && Words.Of(before).TakeLast(4)
            .Any(word => language.FutureWords.Contains(word.In(before).ToString().ToLowerInvariant())))
        || language.OtherWeeks.Count == 0
        || OtherWeeks.Have(text, date, language);

    [GeneratedRegex(@"[\p{L}\p{M}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("[\"“”„«»]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotationMark();

    // "'I was there yesterday,' said the driver"; "the Lees' house" opens none.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])'(?=\p{L})(?:[^']|(?<=\p{L})'(?=\p{L}))*'(?!\p{L})")]
    private static partial Regex StraightQuotation();

    // "Der heute 64-jährige", "heute 64 Jahre alt", "hoy de 64 años": now, whenever that is; "heute 12 Jahre Haft"
    // is of its day.
    [GeneratedRegex(
        @"^,? (?:\p{Nd}{1,3}(?:-\p{L}| Jahre alt| years old)|(?:de|com) \p{Nd}{1,3} a[ñn]os\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    // "A drive-by shooting Friday", "hit by a bullet Friday"; not "by late Friday".
    [GeneratedRegex(
        @"-by\b|\bby\b(?!\s*$|\s+(?:late|early|mid|next|this|noon|midnight|\d|the (?:end|close|start|middle))\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex ByWhom();

    // None that is an apostrophe.
    [GeneratedRegex(@"’(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingMark();
}
