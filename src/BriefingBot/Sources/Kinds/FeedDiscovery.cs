using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text.Encodings;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Kinds;

/// <summary>What was found to watch in place of a page.</summary>
/// <param name="Url">The address that was asked, before any redirect.</param>
/// <param name="Kind">The <see cref="ISource.Kind"/> that asks it from now on.</param>
public sealed record FoundFeed(Feed Feed, FetchResult.Fetched Answer, Uri Url, string Kind)
{
    /// <summary>The <see cref="SourceAnswer.Memory"/> that goes with it.</summary>
    public string? Memory { get; init; }
}

/// <summary>
/// Finds the feed of a web page: announced, linked, or on the usual paths; and where there is none, the news sitemap that <c>robots.txt</c> names.
/// Few requests are made, and a site that answers everything with some page is not guessed at for long.
/// </summary>
public sealed class FeedDiscovery(PageFetcher fetcher)
{
    private const int MostAsked = 10;
    private const int MostListed = 3;
    private const int MostFooled = 2;
    private const int MostSitemaps = 2;

    /// <summary>The page's feed, or null where none was found.</summary>
    public async Task<FoundFeed?> FindAsync(FetchedDocument page, CancellationToken cancellationToken)
    {
        if (page.Url is null)
        {
            return null;
        }

        using var parsed = WebPage.Parse(page);
        return await AskAsync(FeedCandidates.Of(parsed, page.Links), cancellationToken) ?? await FindSitemapAsync(page.Url, cancellationToken);
    }

    private async Task<FoundFeed?> AskAsync(IReadOnlyList<FeedCandidate> candidates, CancellationToken cancellationToken)
    {
        var queue = new LinkedList<FeedCandidate>(candidates);
        var asked = new HashSet<Uri>();
        FoundFeed? second = null; // a feed, but an empty one or of comments
        var fooled = 0;
        while (queue.First is { Value: var candidate } && asked.Count < MostAsked)
        {
            queue.RemoveFirst();
            if (candidate.Origin == FeedCandidateOrigin.Guessed && (second is not null || fooled >= MostFooled))
            {
                break;
            }

            if (!asked.Add(candidate.Url) || await fetcher.FetchAsync(candidate.Url, validators: null, cancellationToken) is not FetchResult.Fetched answer)
            {
                continue;
            }

            var reading = FeedReader.Read(answer.Document);
            if (reading is { IsFeed: true, Feed: { Parts.Count: 0 } feed })
            {
                var found = new FoundFeed(feed, answer, candidate.Url, FeedSource.Name);
                if (feed.Entries.Count > 0 && !FeedCandidates.IsOfComments(feed.Title ?? ""))
                {
                    return found;
                }

                second ??= feed.Entries.Count > 0 || (feed.Title is not null && candidate.Origin == FeedCandidateOrigin.Announced) ? found : null;
            }
            else if (candidate.Origin == FeedCandidateOrigin.Guessed)
            {
                fooled++;
            }
            else if (candidate.Origin == FeedCandidateOrigin.Linked)
            {
                PutFirst(queue, answer.Document);
            }
        }

        return second;
    }

    // Sites with many feeds link to a page that lists them: the first of these is the main one.
    private static void PutFirst(LinkedList<FeedCandidate> queue, FetchedDocument document)
    {
        using var page = WebPage.Parse(document);
        foreach (var candidate in FeedCandidates.Listed(page).Take(MostListed).Reverse())
        {
            // What it lists is asked, and not read for further lists.
            queue.AddFirst(candidate with { Origin = FeedCandidateOrigin.Announced });
        }
    }

    // RFC 9309 leaves room for other lines; sitemaps.org gives this one. Only a site's front door stands for the whole site.
    private async Task<FoundFeed?> FindSitemapAsync(Uri page, CancellationToken cancellationToken)
    {
        if (page.Segments.Length > 2 || await fetcher.FetchAsync(new Uri(page, "/robots.txt"), validators: null, cancellationToken) is not FetchResult.Fetched robots)
        {
            return null;
        }

        var sitemaps = TextDecoding.Decode(robots.Document.Body, robots.Document.ContentType).Split('\n')
            .Where(line => line.StartsWith("sitemap:", StringComparison.OrdinalIgnoreCase))
            .Select(line => FeedLinks.Resolve(line["sitemap:".Length..], page)).OfType<Uri>()
            .Where(url => url.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase));
        foreach (var url in sitemaps.Take(MostSitemaps))
        {
            if (await fetcher.FetchAsync(url, validators: null, cancellationToken) is FetchResult.Fetched answer
                && FeedReader.Read(answer.Document) is { IsFeed: true } reading)
            {
                var parts = reading.Feed.Parts.Count > 0 ? await SitemapParts.AskAsync(fetcher, reading.Feed.Parts, memory: null, cancellationToken) : null;
                var feed = parts?.Feed ?? reading.Feed;
                // Titles are what only a news sitemap gives.
                if (feed.Entries.Any(entry => entry.Title is not null))
                {
                    return new FoundFeed(feed, answer, url, SitemapSource.Name) { Memory = parts?.Memory };
                }
            }
        }

        return null;
    }
}
