using BriefingBot.Articles;
using BriefingBot.Articles.Identity;
using BriefingBot.Sources;
using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;

namespace BriefingBot.CommandLine;

/// <summary>What sources named on a command line tell: the same way an article takes in the service, with nothing kept.</summary>
internal sealed class StoryLoading(SourceReader sources, ArticlePages pages, TimeProvider clock)
{
    /// <summary>Said of a page that gives no article.</summary>
    public const string NoText = "There is no readable text on this page. Save it again once it has loaded in full, or give its feed.";

    /// <summary>Pages read at once; the fetcher itself spaces those of one host.</summary>
    private const int Parallel = 16;

    /// <summary>Reads the sources, and groups what they hold in order of date, one by one.</summary>
    /// <param name="arguments">Addresses, files, folders, OPML lists.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<LoadedStories> LoadAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var readings = new List<SourceReading>();
        foreach (var argument in arguments)
        {
            readings.AddRange(await sources.ReadAsync(argument, cancellationToken));
        }

        var (articles, empty) = await ReadAsync(readings, cancellationToken);
        var now = articles.Max(article => article.Published?.Instant) ?? clock.GetUtcNow();
        var stories = Group(articles.Select(article => article with { FirstSeen = now }), now);
        return new LoadedStories(
            stories,
            [
                .. readings.Where(reading => reading.Error is not null).Select(reading => new LoadingError(reading.Argument, reading.Error!)), // not null: the line's condition
                .. empty.Select(page => new LoadingError(page, NoText)),
            ],
            now,
            Coverage(readings, articles));
    }

    private async Task<(IReadOnlyList<Article> Articles, IReadOnlyList<string> EmptyPages)> ReadAsync(IReadOnlyList<SourceReading> readings, CancellationToken cancellationToken)
    {
        var entries = readings.SelectMany(reading => reading.Entries.Select(entry => (Reading: reading, Entry: entry))).ToList();
        var articles = new Article[entries.Count];
        await System.Threading.Tasks.Parallel.ForAsync(
            0,
            entries.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken },
            async (index, token) =>
            {
                var (reading, entry) = entries[index];
                var isFetched = SourceReader.IsAddress(reading.Argument);
                articles[index] = await pages.ReadAsync(entry, reading.Title ?? reading.Argument, isFetched, token);
            });
        // An entry of a feed may be a title alone; a page without text is no article.
        var empty = entries.Zip(articles).Where(pair => pair.First.Entry.Page is not null && pair.Second.Text.Length == 0).ToList();
        return (WithIdsOfTheirOwn(articles.Except(empty.Select(pair => pair.Second))), [.. empty.Select(pair => pair.Second.Id)]);
    }

    /// <summary>An id that two sources share is told apart by the order of sources: <c>id</c>, <c>id#2</c>.</summary>
    private static List<Article> WithIdsOfTheirOwn(IEnumerable<Article> articles)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return articles.Select(article =>
        {
            var times = seen[article.Id] = seen.GetValueOrDefault(article.Id) + 1;
            return times == 1 ? article : article with { Id = $"{article.Id}#{times}" };
        }).ToList();
    }

    private static List<Story> Group(IEnumerable<Article> articles, DateTimeOffset now)
    {
        var grouper = new StoryGrouper();
        var copies = new CopyIndex();
        var known = new Dictionary<string, Article>(StringComparer.Ordinal);
        // In order of date, one by one; the undated after the dated, as they came.
        foreach (var arriving in articles.OrderBy(article => article.Published?.Instant ?? DateTimeOffset.MaxValue))
        {
            var article = arriving with { CopyOf = copies.FindOriginal(arriving) };
            copies.Add(article);
            grouper.Add(article);
            known.Add(article.Id, article);
        }

        var builder = new StoryBuilder();
        return grouper.StoryIds.Select(id => builder.Build(id, [.. grouper.ArticlesOf(id).Select(article => known[article])], now)).ToList();
    }

    private static string Coverage(IReadOnlyList<SourceReading> readings, IReadOnlyList<Article> articles)
    {
        var read = readings.Count(reading => reading.Error is null);
        var sources = readings.Count == 1 ? "source" : "sources";
        var newest = articles.Max(article => article.Published);
        return $"{read} of {readings.Count} {sources} read, {articles.Count} {(articles.Count == 1 ? "article" : "articles")}{(newest is null ? "" : $"; newest report {newest}")}";
    }
}

/// <summary>The stories of some sources, and what could not be read.</summary>
/// <param name="Stories">In the order in which they began.</param>
/// <param name="Errors">Inputs that could not be read, in words.</param>
/// <param name="Now">The time of the newest dated article, or the clock where none is dated.</param>
/// <param name="Coverage">The coverage line of a briefing.</param>
internal sealed record LoadedStories(IReadOnlyList<Story> Stories, IReadOnlyList<LoadingError> Errors, DateTimeOffset Now, string Coverage);

/// <summary>An input that could not be read.</summary>
internal sealed record LoadingError(string Source, string Message);
