using BriefingBot.Articles;
using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Polling;
using BriefingBot.Stories;
using BriefingBot.Stories.Intake;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.CommandLine;

/// <summary>What sources named on a command line tell: by the intake of the service, with nothing kept.</summary>
internal sealed class StoryLoading(
    NamedSources sources,
    ArticlePages pages,
    StoryBuilder builder,
    FigureCache figures,
    IntakeFaults faults,
    TimeProvider clock,
    ILogger<ArticleIntake> logger)
{
    /// <summary>Said of a page that gives no article.</summary>
    public const string NoText =
        "There is no readable text on this page. Save it again once it has loaded in full, or give its feed.";

    private const int MostNamed = 3;
    private const string NotTaken = "This could not be read; the log says why. Everything else was.";

    /// <summary>Reads the sources, and groups what they hold in order of date, one by one.</summary>
    /// <param name="arguments">Addresses, files, folders, OPML lists.</param>
    public async Task<LoadedStories> LoadAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var (store, coverage, now, errors) = await ReadAsync(arguments, cancellationToken);
        var (told, faulty) = Build(store, now);
        return new LoadedStories(told, [.. errors, .. faulty.Select(NotTakenLine)], now, coverage);
    }

    /// <summary>Reads the sources' articles and builds no stories of them: no figures, no timelines.</summary>
    /// <param name="arguments">As for <see cref="LoadAsync"/>.</param>
    public async Task<LoadedArticles> LoadArticlesAsync(
        IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(arguments, cancellationToken);
        return new LoadedArticles([.. read.Store.Stories.SelectMany(story => story.Articles)], read.Errors);
    }

    private async Task<(MemoryIntakeStore Store, string Coverage, DateTimeOffset Now, List<FailedLine> Errors)>
        ReadAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var readings = new List<SourceReading>();
        foreach (var argument in arguments)
        {
            readings.AddRange(await sources.ReadAsync(argument, cancellationToken));
        }

        var store = new MemoryIntakeStore();
        using var stories = new StoryIntake(store, figures, faults, clock);
        var read = await new ArticleIntake(store, pages, stories, faults, logger)
            .ReadAsync([.. Entries(readings)], cancellationToken);
        var now = read.Articles.Max(arrival => arrival.Article.Published?.Instant) ?? clock.GetUtcNow();
        var refused = await stories.AcceptAsync(WithIdsOfTheirOwn(read.Articles, now), cancellationToken);
        return (
            store,
            Coverage(readings, read.Articles, now),
            now,
            [
                .. readings.Where(reading => reading.Error is not null)
                    .Select(reading => new FailedLine(reading.Argument, reading.Error!)), // not null: just filtered
                .. read.Empty.Where(entry => entry.Identified.Entry.Page is not null)
                    .Select(page => new FailedLine(page.Key.EntryId, NoText)),
                .. read.Failed.Concat(refused).Select(entry => NotTakenLine(entry.EntryId)),
            ]);
    }

    private static FailedLine NotTakenLine(string id) => new(id, NotTaken);

    private static IEnumerable<SourcedEntry> Entries(List<SourceReading> readings)
    {
        foreach (var (index, reading) in readings.Index())
        {
            var source = EntrySource.At(
                index + 1, reading.Title ?? reading.Argument, topic: null, reading.Argument);
            foreach (var entry in reading.Entries)
            {
                yield return new SourcedEntry(source, new IdentifiedEntry(entry, EntryFingerprint.Of(entry)));
            }
        }
    }

    // An id that two sources share is told apart by the order of sources: id, id#2.
    private static List<ArrivingArticle> WithIdsOfTheirOwn(IReadOnlyList<ArrivingArticle> arrivals, DateTimeOffset now)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. arrivals.Select(arrival =>
            {
                var id = arrival.Key.EntryId;
                for (var times = 2; !taken.Add(id); times++)
                {
                    id = $"{arrival.Key.EntryId}#{times}";
                }

                return arrival with { Article = arrival.Article with { Id = id, FirstSeen = now } };
            }),
        ];
    }

    private (List<Story> Stories, List<string> Faulty) Build(MemoryIntakeStore store, DateTimeOffset now)
    {
        var (stories, faulty) = (new List<Story>(), new List<string>());
        foreach (var (id, articles) in store.Stories)
        {
            try
            {
                stories.Add(builder.Build(id, articles, now).Whole());
            }
            catch (Exception error) when (IntakeFaults.IsOfOne(error, CancellationToken.None))
            {
                faults.Report(IntakeStage.Story, new EntryKey(0, id), error);
                faulty.Add(id);
            }
        }

        return ([.. stories.Select(story => WithEarlier(story, stories))], faulty);
    }

    private static Story WithEarlier(Story story, List<Story> stories) => EarlierReports.Of(story) is { } wanted
        ? story with { Earlier = wanted.Find(stories.SelectMany(other => other.Articles)) }
        : story;

    private static string Coverage(
        List<SourceReading> readings, IReadOnlyList<ArrivingArticle> arrivals, DateTimeOffset now)
    {
        var unread = readings.Where(reading => reading.Error is not null)
            .Select(reading => SourceAddress.Shown(reading.Argument)).ToList();
        var sources = readings.Count == 1 ? "source" : "sources";
        var articles = arrivals.Count == 1 ? "article" : "articles";
        var newest = arrivals.Max(arrival => arrival.Article.Published) is { } time
            ? "; " + Texts.English.NewestReport(Texts.English.ShortTime(time, now))
            : "";
        var missing = unread.Count == 0 ? "" : $"; not read: {string.Join(", ", unread.Take(MostNamed))}"
            + (unread.Count > MostNamed ? $" and {unread.Count - MostNamed} more" : "");
        var read = readings.Count - unread.Count;
        return $"{read} of {readings.Count} {sources} read, {arrivals.Count} {articles}{missing}{newest}";
    }
}

/// <summary>The stories of some sources, and what could not be read.</summary>
/// <param name="Stories">In the order in which they began.</param>
/// <param name="Errors">Inputs that could not be read, in words.</param>
/// <param name="Now">The time of the newest dated article, or the clock where none is dated.</param>
/// <param name="Coverage">The coverage line of a briefing.</param>
internal sealed record LoadedStories(
    IReadOnlyList<Story> Stories, IReadOnlyList<FailedLine> Errors, DateTimeOffset Now, string Coverage)
    : LoadedArticles([.. Stories.SelectMany(story => story.Articles)], Errors);

/// <summary>The articles of some sources, and what could not be read.</summary>
/// <param name="Articles">Those of one story together.</param>
/// <param name="Errors">Inputs that could not be read, in words.</param>
internal record LoadedArticles(IReadOnlyList<Article> Articles, IReadOnlyList<FailedLine> Errors)
{
    /// <summary>Says on standard error what could not be read; with JSON also among the lines.</summary>
    /// <returns>The exit status.</returns>
    public async Task<int> TellErrorsAsync(bool asJson)
    {
        foreach (var error in Errors)
        {
            if (asJson)
            {
                JsonLines.Write(error);
            }

            await Console.Error.WriteLineAsync(TerminalText.Of($"{error.Source}: {error.Error}"));
        }

        return Errors.Count > 0 ? BotCommandLine.Failed : 0;
    }
}
