using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Formats;

namespace BriefingBot.Sources.Kinds;

/// <summary>Finds the feed of a web page: by its <c>&lt;link rel=alternate&gt;</c>, by links that look like feeds, by the usual paths.</summary>
public sealed class FeedDiscovery(PageFetcher fetcher)
{
    private const int MostAsked = 8;

    private static readonly string[] FeedTypes = ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/json", "text/xml", "application/xml"];

    // What the common publishing programs use; each costs a request, so there are few.
    private static readonly string[] UsualPaths = ["/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/rss", "/index.xml"];

    /// <summary>The page's feed, the answer it came in and the address that was asked, or null where none was found.</summary>
    public async Task<(Feed Feed, FetchResult.Fetched Answer, Uri Url)?> FindAsync(Document page, CancellationToken cancellationToken)
    {
        if (page.Url is null)
        {
            return null;
        }

        foreach (var candidate in Candidates(TextDecoding.Decode(page.Body, page.ContentType), page.Url).Take(MostAsked))
        {
            if (await fetcher.FetchAsync(candidate, validators: null, cancellationToken) is FetchResult.Fetched answer
                && FeedReader.Read(answer.Document.Body, answer.Document.ContentType, answer.Document.Url) is { IsFeed: true } reading
                && (reading.Feed.Entries.Count > 0 || reading.Feed.Title is not null))
            {
                return (reading.Feed, answer, candidate);
            }
        }

        return null;
    }

    /// <summary>Addresses to try, the likeliest first; feeds of comments last of the announced ones.</summary>
    public static IEnumerable<Uri> Candidates(string html, Uri pageUrl)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var baseUrl = FeedLinks.Resolve(page.QuerySelector("base[href]")?.GetAttribute("href"), pageUrl) ?? pageUrl;
        var announced = page.QuerySelectorAll("link[rel][href]").Where(IsAnnouncement)
            .OrderBy(link => IsOfComments(link))
            .Select(link => link.GetAttribute("href"));
        var linked = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")).Where(LooksLikeFeed).Take(4);
        return announced.Concat(linked).Select(href => FeedLinks.Resolve(href, baseUrl))
            .Concat(UsualPaths.Select(path => FeedLinks.Resolve(path, pageUrl)))
            .OfType<Uri>()
            .Where(candidate => candidate != pageUrl)
            .Distinct()
            .ToList();
    }

    private static bool IsAnnouncement(IElement link)
    {
        var relations = link.GetAttribute("rel")!.Split(' ', StringSplitOptions.RemoveEmptyEntries); // not null: selected by it
        var type = link.GetAttribute("type")?.Split(';')[0].Trim().ToLowerInvariant();
        return relations.Contains("feed", StringComparer.OrdinalIgnoreCase)
            || (relations.Contains("alternate", StringComparer.OrdinalIgnoreCase) && FeedTypes.Contains(type) && link.GetAttribute("href")?.Contains("oembed", StringComparison.OrdinalIgnoreCase) == false);
    }

    private static bool IsOfComments(IElement link) =>
        $"{link.GetAttribute("title")} {link.GetAttribute("href")}".Contains("comment", StringComparison.OrdinalIgnoreCase);

    private static bool LooksLikeFeed(string? href) => href is not null
        && (href.EndsWith(".rss", StringComparison.OrdinalIgnoreCase) || href.EndsWith("/rss", StringComparison.OrdinalIgnoreCase) || href.EndsWith("/rss.xml", StringComparison.OrdinalIgnoreCase)
            || href.EndsWith("/feed", StringComparison.OrdinalIgnoreCase) || href.EndsWith("/feed/", StringComparison.OrdinalIgnoreCase)
            || href.EndsWith("/feed.xml", StringComparison.OrdinalIgnoreCase) || href.EndsWith("/atom.xml", StringComparison.OrdinalIgnoreCase));
}
