using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// What a late report goes back to: "the attack of March 7", told weeks later, when the reports of that day are a story
/// of their own. Its date tells the day and its names the event; without both nothing is linked.
/// </summary>
internal sealed class EarlierReports
{
    /// <summary>Days between an event and a report that need no link.</summary>
    private const int FewestDays = 4;

    /// <summary>An event is told on its day and on those that follow.</summary>
    private const int DaysTold = 2;

    /// <summary>How many names in common make one event of that day.</summary>
    private const int FewestNames = 3;

    /// <summary>A story that goes back says so in its first reports.</summary>
    private const int ReportsRead = 2;

    private const int MostNames = 8;

    private readonly Story _story;
    private readonly List<Article> _first;
    private readonly List<ArticleTerms> _reports;
    private readonly HashSet<DateOnly> _days;
    private readonly DateTimeOffset _before;

    private EarlierReports(
        Story story, List<Article> first, List<ArticleTerms> reports, HashSet<DateOnly> days, DateTimeOffset before) =>
        (_story, _first, _reports, _days, _before) = (story, first, reports, days, before);

    /// <summary>The first day whose reports may be meant.</summary>
    public DateOnly From => _days.Min();

    /// <summary>The last day whose reports may be meant.</summary>
    public DateOnly To => _days.Max().AddDays(DaysTold);

    /// <summary>Names of the story, of which an earlier report has some.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. _first.Select(Headlines.Lead)
            .SelectMany(lead => Words.Of(lead).Where(word => word.IsCapitalised && !word.OpensSentence)
                .Where(word => ArticleTerms.StemOf(lead, word) is { Length: > 2 } stem && !CommonWords.IsFrequent(stem))
                .Select(word => word.In(lead).ToString()))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames),
    ];

    /// <summary>What to look for; null for a story whose first reports tell of no earlier day.</summary>
    public static EarlierReports? Of(Story story)
    {
        var reports = story.Articles.Where(article => article.CopyOf is null && article.Published is not null)
            .Take(ReportsRead).ToList();
        if (reports.Count == 0)
        {
            return null;
        }

        var terms = reports.ConvertAll(ArticleTerms.Of);
        var first = reports[0].Published!.Value.Instant; // not null: asked for above
        var latest = DateOnly.FromDateTime(first.Date).AddDays(-FewestDays);
        var days = terms.SelectMany(report => report.Marks.Dates).Where(day => day <= latest).ToHashSet();
        return days.Count > 0 ? new EarlierReports(story, reports, terms, days, first.AddDays(-FewestDays)) : null;
    }

    /// <summary>The report that the story goes back to: of the most shared names, then the newest.</summary>
    /// <param name="articles">Reports of any stories.</param>
    public Article? Find(IEnumerable<Article> articles)
    {
        var own = _story.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return articles
            .Where(article => article is { Title: not null, Published: { } published } && published.Instant < _before
                && IsOfDays(DateOnly.FromDateTime(published.Instant.Date)) && !own.Contains(article.Id))
            .Select(article => (Article: article, Names: SharedNames(ArticleTerms.Of(article))))
            .Where(found => found.Names >= FewestNames)
            .OrderByDescending(found => found.Names).ThenByDescending(found => found.Article.Published)
            .Select(found => found.Article)
            .FirstOrDefault();
    }

    private bool IsOfDays(DateOnly published) =>
        _days.Any(day => published >= day && published <= day.AddDays(DaysTold));

    // None where neither headline has one: what both merely mention is the subject of neither.
    private int SharedNames(ArticleTerms earlier)
    {
        if (earlier.Marks.Day is { } told && !_days.Contains(told))
        {
            return 0;
        }

        var names = earlier.Terms.Where(term => term.IsName || term.IsWhole).ToDictionary(term => term.Key);
        return _reports.Max(report =>
        {
            var shared = report.Terms.Where(term => names.ContainsKey(term.Key)).ToList();
            return shared.Exists(term => term.IsHead || names[term.Key].IsHead) ? shared.Count : 0;
        });
    }
}
