using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text.Encodings;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Kinds;

/// <summary>What was found to watch in place of a page.</summary>
/// <param name="Feed">What it holds now.</param>
/// <param name="Answer">The answer that brought it.</param>
/// <param name="Url">The address that was fetched, before any redirect.</param>
/// <param name="Kind">The <see cref="ISource.Kind"/> that reads it from now on.</param>
public sealed record FoundFeed(Feed Feed, FetchResult.Fetched Answer, Uri Url, string Kind)
{
    /// <summary>The <see cref="PollResult.Memory"/> that goes with it.</summary>
    public string? Memory { get; init; }

    /// <summary>What else the page announces.</summary>
    public IReadOnlyList<Uri> Others { get; init; } = [];
}

/// <summary>Finds the feed of a web page: announced, linked, or on the usual paths; and where there is none, the news
/// sitemap that <c>robots.txt</c> names. Few requests are made, and a site that answers everything with some page is
/// not guessed at for long.</summary>
public sealed class FeedDiscovery(PageFetcher fetcher)
{
    private const int MostFetched = 10;
    private const int MostListed = 3;
    private const int MostWrongGuesses = 2;
    private const int MostSitemaps = 2;
    private const int MostOthers = 5;

    /// <summary>The page's feed, or null where none was found.</summary>
    public async Task<FoundFeed?> FindAsync(FetchedDocument page, CancellationToken cancellationToken)
    {
        if (page.Url is null)
        {
            return null;
        }

        using var parsed = WebPage.Parse(page);
        var candidates = FeedCandidates.Of(parsed, page.Links);
        return await FindFeedAsync(candidates, cancellationToken) is { } found
            ? found with { Others = [.. Others(candidates, found.Url).Take(MostOthers)] }
            : await FindSitemapAsync(page.Url, cancellationToken);
    }

    private static IEnumerable<Uri> Others(IEnumerable<FeedCandidate> candidates, Uri found) => candidates
        .Where(candidate => candidate.Origin == FeedCandidateOrigin.Announced && candidate.Url != found
            && !FeedCandidates.IsOfComments(candidate.Url.AbsolutePath))
        .Select(candidate => candidate.Url);

    private async Task<FoundFeed?> FindFeedAsync(
        IReadOnlyList<FeedCandidate> candidates, CancellationToken cancellationToken)
    {
        var search = new Search(candidates);
        while (search.Next() is { } candidate)
        {
            if (await FetchAsync(candidate.Url, cancellationToken) is { } answer
                && search.Take(candidate, answer) is { } found)
            {
                return found;
            }
        }

        return search.SecondBest;
    }

    private async Task<FetchResult.Fetched?> FetchAsync(Uri url, CancellationToken cancellationToken) =>
        await fetcher.FetchAsync(url, validators: null, cancellationToken) as FetchResult.Fetched;

    // RFC 9309 leaves room for other lines; sitemaps.org gives this one. Only a site's front door stands for the whole
    // site.
    private async Task<FoundFeed?> FindSitemapAsync(Uri page, CancellationToken cancellationToken)
    {
        if (page.Segments.Length > 2
            || await FetchAsync(new Uri(page, "/robots.txt"), cancellationToken) is not { } robots)
        {
            return null;
        }

        foreach (var url in SitemapsIn(robots.Document, page).Take(MostSitemaps))
        {
            if (await ReadSitemapAsync(url, cancellationToken) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static IEnumerable<Uri> SitemapsIn(FetchedDocument robots, Uri page) =>
        TextDecoding.Decode(robots.Body, robots.ContentType).Split('\n')
            .Where(line => line.StartsWith("sitemap:", StringComparison.OrdinalIgnoreCase))
            .Select(line => FeedLinks.Resolve(line["sitemap:".Length..], page)).OfType<Uri>()
            .Where(url => url.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase));

    // Only a news sitemap gives titles.
    private async Task<FoundFeed?> ReadSitemapAsync(Uri url, CancellationToken cancellationToken)
    {
        if (await FetchAsync(url, cancellationToken) is not { } answer
            || FeedReader.Read(answer.Document) is not { IsFeed: true, Feed: var sitemap })
        {
            return null;
        }

        var parts = sitemap.Parts.Count > 0
            ? await SitemapParts.ReadAsync(fetcher, sitemap.Parts, memory: null, cancellationToken)
            : null;
        var feed = parts?.Feed ?? sitemap;
        return feed.Entries.Any(entry => entry.Title is not null)
            ? new FoundFeed(feed, answer, url, SitemapSource.Name) { Memory = parts?.Memory }
            : null;
    }

    /// <summary>The candidates that are still to be fetched, and the best that was found so far.</summary>
    private sealed class Search(IReadOnlyList<FeedCandidate> candidates)
    {
        private readonly LinkedList<FeedCandidate> _queue = new(candidates);
        private readonly HashSet<Uri> _fetched = [];
        private int _wrongGuesses;

        /// <summary>A feed, but an empty one or one of comments.</summary>
        public FoundFeed? SecondBest { get; private set; }

        public FeedCandidate? Next()
        {
            while (_queue.First is { Value: var candidate } && _fetched.Count < MostFetched)
            {
                _queue.RemoveFirst();
                if (candidate.Origin == FeedCandidateOrigin.Guessed
                    && (SecondBest is not null || _wrongGuesses >= MostWrongGuesses))
                {
                    return null;
                }

                if (_fetched.Add(candidate.Url))
                {
                    return candidate;
                }
            }

            return null;
        }

        /// <summary>The feed, where a candidate is one that is worth watching.</summary>
        public FoundFeed? Take(FeedCandidate candidate, FetchResult.Fetched answer)
        {
            if (FeedReader.Read(answer.Document) is { IsFeed: true, Feed: { Parts.Count: 0 } feed })
            {
                return TakeFeed(candidate, new FoundFeed(feed, answer, candidate.Url, FeedSource.Name));
            }

            if (candidate.Origin == FeedCandidateOrigin.Guessed)
            {
                _wrongGuesses++;
            }
            else if (candidate.Origin == FeedCandidateOrigin.Linked)
            {
                PutFirst(answer.Document);
            }

            return null;
        }

        private FoundFeed? TakeFeed(FeedCandidate candidate, FoundFeed found)
        {
            var hasEntries = found.Feed.Entries.Count > 0;
            if (hasEntries && !FeedCandidates.IsOfComments(found.Feed.Title ?? ""))
            {
                return found;
            }

            if (hasEntries || (found.Feed.Title is not null && candidate.Origin == FeedCandidateOrigin.Announced))
            {
                SecondBest ??= found;
            }

            return null;
        }

        // Sites with many feeds link to a page that lists them: the first of these is the main one.
        private void PutFirst(FetchedDocument document)
        {
            using var page = WebPage.Parse(document);
            foreach (var candidate in FeedCandidates.Listed(page).Take(MostListed).Reverse())
            {
                // What it lists is fetched, and not read for further lists.
                _queue.AddFirst(candidate with { Origin = FeedCandidateOrigin.Announced });
            }
        }
    }
}
