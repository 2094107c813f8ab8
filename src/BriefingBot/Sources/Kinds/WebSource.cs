using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>
/// An address of which nothing is known yet: its first successful poll settles what it is, a feed, a page with a feed, a sitemap or a page whose
/// article links are watched.
/// </summary>
public sealed class WebSource(PageFetcher fetcher, FeedDiscovery discovery) : ISource
{
    public const string Name = "web";

    public string Kind => Name;

    public bool Suits(NewSource source) => SourceReader.IsAddress(source.Url);

    public async Task<SourceAnswer> AskAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new Uri(query.Url), query.Validators, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            return SourceAnswer.Of(result);
        }

        var reading = FeedReader.Read(fetched.Document);
        if (reading.IsFeed)
        {
            if (reading.Feed.Parts.Count == 0)
            {
                return Settled(reading.Feed, fetched, FeedSource.Name, query.Url);
            }

            var parts = await SitemapParts.AskAsync(fetcher, reading.Feed.Parts, memory: null, cancellationToken);
            return Settled(parts.Feed, fetched, SitemapSource.Name, query.Url) with { Memory = parts.Memory };
        }

        if (await discovery.FindAsync(fetched.Document, cancellationToken) is { } found)
        {
            // The address as announced, not where a redirect led: the stored one follows only a redirect that holds.
            return Settled(found.Feed, found.Answer, found.Kind, found.Url.AbsoluteUri) with { Memory = found.Memory };
        }

        var page = PageSource.Read(fetched.Document, query.Selector);
        return page.Entries.Count > 0
            ? Settled(page, fetched, PageSource.Name, query.Url)
            : new SourceAnswer.Trouble($"{fetched.Document.Url?.Host} has no feed, and its page shows no links to articles. Give the feed's address, or a selector of the links.");
    }

    private static SourceAnswer.Offered Settled(Feed feed, FetchResult.Fetched fetched, string kind, string url) =>
        new(feed, fetched.Validators) { FreshFor = fetched.FreshFor, MovedTo = fetched.MovedTo, Settled = (kind, url) };
}
