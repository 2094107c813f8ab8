using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>An address of which nothing is known yet: its first successful poll finds out what it is, a feed, a page
/// with a feed, a sitemap or a page whose article links are watched.</summary>
public sealed class WebSource(PageFetcher fetcher, FeedDiscovery discovery) : ISource
{
    public const string Name = "web";

    /// <summary>Read once, a page with fewer links to articles is taken as an article itself.</summary>
    private const int FewestLinks = 5;
    private const int MostLinks = 30;
    private const double ScoreOfAnArticle = 2.5;

    public string Kind => Name;

    /// <summary>Last: it takes every address.</summary>
    public int Order => 100;

    public bool Suits(string address, string? selector) => SourceAddress.IsAddress(address);

    public async Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new Uri(request.Url), request.Validators, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            return PollResult.Of(result);
        }

        var document = request.Typed(fetched.Document);
        var reading = FeedReader.Read(document);
        if (reading.IsFeed)
        {
            return await FeedAsync(request, fetched, reading.Feed, cancellationToken);
        }

        // An empty answer or a PDF says nothing of a feed: that of its host is another one.
        if (reading.IsPage && await discovery.FindAsync(document, cancellationToken) is { } found)
        {
            // The address as announced, not where a redirect led: the stored one follows only a redirect that holds.
            return Resolved(found.Feed, found.Answer, found.Kind, found.Url.AbsoluteUri) with
            {
                Memory = found.Memory,
                Others = found.Others,
            };
        }

        return request.Purpose switch
        {
            PollPurpose.Feed => new PollResult.Failed(reading.Error),
            PollPurpose.Once => new PollResult.Updated(PageOnce(document, new Uri(request.Url)), fetched.Validators),
            _ => WatchedPage(request, fetched, reading.IsPage ? null : reading.Error),
        };
    }

    private async Task<PollResult> FeedAsync(
        PollRequest request, FetchResult.Fetched fetched, Feed feed, CancellationToken cancellationToken)
    {
        if (feed.Parts.Count == 0)
        {
            return Resolved(feed, fetched, FeedSource.Name, request.Url);
        }

        var parts = await SitemapParts.ReadAsync(fetcher, feed.Parts, memory: null, cancellationToken);
        return Resolved(parts.Feed, fetched, SitemapSource.Name, request.Url) with { Memory = parts.Memory };
    }

    private static PollResult WatchedPage(PollRequest request, FetchResult.Fetched fetched, Phrase? noPage)
    {
        var page = PageSource.Read(fetched.Document, request.Selector);
        return page.Entries.Count > 0
            ? Resolved(page, fetched, PageSource.Name, request.Url)
            : new PollResult.Failed(
                noPage ?? $"{fetched.Document.Url?.Host} has no feed, and its page shows no links to articles. "
                    + $"Give the feed's address, or a selector of the links.");
    }

    // An article shows links to others, too: its address tells the two apart.
    private static Feed PageOnce(FetchedDocument document, Uri asked)
    {
        var address = document.Url ?? asked;
        return ArticleAddress.Score(address) < ScoreOfAnArticle
            && PageSource.Read(document, selector: null) is { Entries.Count: >= FewestLinks } front
                ? front with { Entries = [.. front.Entries.Take(MostLinks)] }
                : new Feed { Entries = [new Entry { Id = address.AbsoluteUri, Url = address, Page = document }] };
    }

    private static PollResult.Updated Resolved(Feed feed, FetchResult.Fetched fetched, string kind, string url) =>
        PollResult.Of(feed, fetched) with { ResolvedTo = (kind, url) };
}
