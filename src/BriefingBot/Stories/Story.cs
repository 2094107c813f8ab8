using System.Collections.ObjectModel;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Stories;

/// <summary>Articles about one event, and what can be said of it from them.</summary>
public sealed record Story
{
    private readonly Lazy<string> _headline = new("");
    private readonly Lazy<IReadOnlyList<TimelineStep>> _timeline = new([]);
    private readonly Lazy<IReadOnlyDictionary<string, Article>> _articleById =
        new(ReadOnlyDictionary<string, Article>.Empty);

    /// <summary>Stays the same while the story lives, also when another story joins it.</summary>
    public required string Id { get; init; }

    /// <summary>Chosen among its reports' when it is first asked for.</summary>
    public string Headline { get => _headline.Value; init => _headline = new(value); }

    public StoryPhase Phase { get; init; }

    /// <summary>The independent outlets (docs/contract.md): each origin, else outlet, else source name, once.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>In order of time, copies included.</summary>
    public required IReadOnlyList<Article> Articles
    {
        get;
        init
        {
            field = value;
            _articleById = new(() => value.DistinctBy(article => article.Id)
                .ToDictionary(article => article.Id, StringComparer.Ordinal));
        }
    }

    public IReadOnlyList<FigureLine> Figures { get; init; } = [];

    /// <inheritdoc cref="Headline"/>
    public IReadOnlyList<TimelineStep> Timeline { get => _timeline.Value; init => _timeline = new(value); }

    /// <summary>
    /// Where it goes back to an event of weeks ago, a report of that, which is of another story; null for none.
    /// </summary>
    public Article? Earlier { get; init; }

    internal Func<string> HeadlineToMake { init => _headline = new(value); }

    internal Func<IReadOnlyList<TimelineStep>> TimelineToMake { init => _timeline = new(value); }

    /// <summary>
    /// Greater is more important; independent outlets, freshness and figures count. Comparable between stories of one
    /// moment.
    /// </summary>
    public double Importance { get; init; }

    /// <summary>The article that a figure, a sentence or a step of the timeline names.</summary>
    public IReadOnlyDictionary<string, Article> ArticleById => _articleById.Value;

    /// <summary>The time of the newest report, where any is known.</summary>
    public DateTimeOffset? NewestReport => Articles.Max(article => article.Published?.Instant);

    /// <summary>What each outlet says, the newest first.</summary>
    public IEnumerable<OutletView> Views =>
        Articles.Reverse().DistinctBy(article => article.ShownOutlet).Select(OutletView.Of);

    /// <summary>The story with all that is made when it is first asked for: a fault shows here.</summary>
    internal Story Whole()
    {
        _ = (Headline, Timeline);
        return this;
    }

    /// <summary>The reports that a sentence names, in its order.</summary>
    public IReadOnlyList<Article> ReportsOf(IReadOnlyList<string> articleIds) =>
        [.. articleIds.Select(id => Articles.FirstOrDefault(article => article.Id == id)).OfType<Article>()];
}

/// <summary>What an outlet says of a story.</summary>
/// <param name="Report">Its newest one.</param>
/// <param name="Origin">Who wrote it, where that is another.</param>
/// <param name="Words">The report's headline, or else how it begins.</param>
public sealed record OutletView(Article Report, string? Origin, string Words)
{
    private const int LongestHeadline = 280;

    internal static OutletView Of(Article report) => new(
        report,
        report.Origin == report.ShownOutlet ? null : report.Origin,
        (report.Title ?? (SentenceSplitter.Split(report.Text) is [var first, ..] ? first : ""))
            .Shorten(LongestHeadline));
}

/// <summary>One dated step of a story.</summary>
public sealed record TimelineStep(NewsTime At, string Text, string ArticleId, string Outlet);

/// <summary>Where a story stands in its life.</summary>
public enum StoryPhase
{
    New,
    Developing,
    Steady,
    Over,
}
