using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// The dated steps of a story: what its reports say of a day ("On September 19, …", "on Tuesday"), and each report's
/// lead at the time it was published. A day without a year is of the year nearest the report, or nearest the story's
/// dated reports.
/// </summary>
internal static class StoryTimeline
{
    private const int MostSteps = 24;
    private const int MostOfOneDay = 4;

    /// <summary>A step repeats another of its day where so much of what it says is in that one.</summary>
    private const double Repeated = 0.5;

    /// <summary>How far the clocks of the place may be ahead of a stamp in UTC: Varna, Kyiv, Nairobi.</summary>
    private const int HoursAhead = 3;

    private static readonly TimeSpan Around = TimeSpan.FromDays(45);
    private static readonly TimeSpan Past = TimeSpan.FromDays(3 * 365);

    /// <summary>The steps, in order of time.</summary>
    /// <param name="articles">The story's articles.</param>
    /// <param name="figures">Its figures: of one day no value is told beside the one that replaced it.</param>
    /// <param name="language">A reader's, in which a day is told where a report has it so; null for all alike.</param>
    public static IReadOnlyList<TimelineStep> Of(
        IReadOnlyList<Article> articles, IReadOnlyList<FigureLine> figures, string? language = null)
    {
        var anchor = Anchor(articles);
        var steps = new List<(TimelineStep Step, SentenceTerms Terms)>();
        var moved = figures.Where(line => line.Relation == FigureRelation.Update).ToList();
        var all = articles.Where(article => article.CopyOf is null)
            .SelectMany(article => StepsOf(article, anchor)
                .Select(step => (Step: step, IsOwn: language is null || ArticleLanguage.CanBe(article, language))))
            .OrderBy(step => step.Step.At).ToList();
        foreach (var step in WithoutReplaced(InLanguage(all, moved), moved))
        {
            var terms = SentenceTerms.Of(step.Text);
            var sameDay = steps.Where(other => DayOf(other.Step.At) == DayOf(step.At)).ToList();
            if (sameDay.Count < MostOfOneDay && (BringsValue(step)
                || sameDay.TrueForAll(other => terms.CoveredBy(other.Terms) < Repeated)))
            {
                steps.Add((step, terms));
            }
        }

        return [.. steps.Select(step => step.Step).TakeLast(MostSteps)];

        // In the words of the step before, and with the toll of now.
        bool BringsValue(TimelineStep step) => steps.Count > 0 && moved.Exists(line => Stated(line, step) is { } place
            && FigureComparison.Agree(line.Values[place], line.Values[^1])
            && !steps.Exists(other => Stated(line, other.Step) is { } told
                && FigureComparison.Agree(line.Values[told], line.Values[place])));
    }

    /// <summary>Without what another language tells of a day that the reader's tells of, unless that alone has a count
    /// so new.</summary>
    private static List<TimelineStep> InLanguage(
        List<(TimelineStep Step, bool IsOwn)> steps, List<FigureLine> moved)
    {
        var own = steps.Where(step => step.IsOwn).ToLookup(step => DayOf(step.Step.At), step => step.Step);
        return
        [
            .. steps.Where(step => step.IsOwn || !own.Contains(DayOf(step.Step.At))
                || moved.Exists(line => Stated(line, step.Step) is { } place && !own[DayOf(step.Step.At)]
                    .Any(other => Stated(line, other) is { } told
                        && (told >= place || FigureComparison.Agree(line.Values[told], line.Values[place])))))
                .Select(step => step.Step),
        ];
    }

    /// <summary>Without the steps that state a count which another step of their day replaces; where it all began
    /// stays, unless the newer step tells that too.</summary>
    private static IEnumerable<TimelineStep> WithoutReplaced(List<TimelineStep> steps, List<FigureLine> moved)
    {
        var stated = moved.ConvertAll(line => steps.ConvertAll(step => Stated(line, step)));
        return steps.Where((step, at) => !stated.Exists(places => places[at] is { } old
            && steps.Where((other, place) => places[place] > old
                && DayOf(other.At) == DayOf(step.At)
                && (steps[places.FindIndex(first => first is not null)] != step || TellsAgain(other, step))).Any()));
    }

    private static bool TellsAgain(TimelineStep step, TimelineStep earlier) =>
        SentenceTerms.Of(step.Text).CoveredBy(SentenceTerms.Of(earlier.Text)) >= Repeated;

    /// <summary>The place among a line's values, which stand in order of time, of the last that a step states; null
    /// where it states none.</summary>
    private static int? Stated(FigureLine line, TimelineStep step)
    {
        for (var at = line.Values.Count - 1; at >= 0; at--)
        {
            if (string.Equals(line.Values[at].ArticleId, step.ArticleId, StringComparison.Ordinal)
                && line.Values[at].Sentence.Contains(step.Text, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return null;
    }

    private static DateOnly DayOf(NewsTime time) => DateOnly.FromDateTime(time.Instant.Date);

    /// <summary>
    /// The day the story is of: the median of its dated reports', else the first whole date any of them words.
    /// </summary>
    private static DateOnly? Anchor(IReadOnlyList<Article> articles)
    {
        var dated = articles.Select(article => article.Published).OfType<NewsTime>().Order().ToList();
        return dated.Count > 0
            ? DayOf(dated[dated.Count / 2])
            : articles.Select(article => ArticleTerms.Of(article).Time)
            .OfType<NewsTime>()
            .Select(time => (DateOnly?)DayOf(time))
            .FirstOrDefault();
    }

    private static IEnumerable<TimelineStep> StepsOf(Article article, DateOnly? anchor)
    {
        var lead = Headlines.Lead(article);
        var language = KnownLanguages.OrEnglish(ArticleLanguage.Of(article));
        foreach (var sentence in SentenceSplitter.Split(article.Text).Where(said => !CorrectionNote.Is(said)))
        {
            var dates = TextDates.Of(sentence, Words.Of(sentence));
            if (dates.Select(date => Resolve(date, sentence, language, article.Published, anchor))
                .FirstOrDefault(date => date is not null) is { } on
                && NewsSentences.WithoutDateline(sentence) is var told
                && NewsSentences.ReadsAsSentence(told) && !PageDebris.Is(told)
                // The lead stands at the moment of the report, which is the same.
                && !(told == lead && article.Published is { } stamp && on > DayOf(stamp)))
            {
                yield return new TimelineStep(NewsTime.On(on), told, article.Id, article.ShownOutlet);
            }
        }

        if (article.Published is { } at && lead.Length > 0)
        {
            yield return new TimelineStep(at, lead, article.Id, article.ShownOutlet);
        }
    }

    /// <summary>
    /// The day a date of a sentence means, or null where it is too vague, or of another time than the story.
    /// </summary>
    private static DateOnly? Resolve(
        TextDate date, string sentence, Language language, NewsTime? stamp, DateOnly? anchor)
    {
        var published = stamp is { } time ? DayOf(time) : (DateOnly?)null;
        if (date.Full is { } full)
        {
            return anchor is not { } of
                || (full > of.AddDays(-(int)Past.TotalDays) && full < of.AddDays((int)Past.TotalDays))
                ? full
                : null;
        }

        if (date is { Month: { } month, Day: { } day, Year: null } && (published ?? anchor) is { } near)
        {
            return Nearest(month, day, near);
        }

        return date.Weekday is { } weekday && stamp is { } when && !OtherWeeks.Have(sentence, date, language)
            ? LastOn(weekday, when)
            : null;
    }

    private static DateOnly? Nearest(int month, int day, DateOnly near)
    {
        var nearest = Enumerable.Range(near.Year - 1, 3).Where(year => day <= DateTime.DaysInMonth(year, month))
            .Select(year => new DateOnly(year, month, day))
            .OrderBy(date => Math.Abs(date.DayNumber - near.DayNumber))
            .Cast<DateOnly?>()
            .FirstOrDefault();
        return nearest is { } found && Math.Abs(found.DayNumber - near.DayNumber) <= Around.TotalDays ? found : null;
    }

    // Where it happens it may be that day already: a stamp of Thursday 23:37 UTC is of Friday in Varna. A stamp with an
    // offset is of the clocks of its place.
    private static DateOnly LastOn(DayOfWeek weekday, NewsTime stamp)
    {
        var day = stamp.IsDateOnly || stamp.Instant.Offset != TimeSpan.Zero ? DayOf(stamp) : DateOnly.FromDateTime(
            stamp.Instant.AddHours(HoursAhead).Date);
        day = day.DayOfWeek == weekday ? day : DayOf(stamp);
        return day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));
    }
}
