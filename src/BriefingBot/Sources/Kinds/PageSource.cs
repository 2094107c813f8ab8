using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Formats;

namespace BriefingBot.Sources.Kinds;

/// <summary>A web page without a feed: its links to articles are watched, found by a CSS selector or by their looks.</summary>
public sealed class PageSource(PageFetcher fetcher) : ISource
{
    public const string Name = "page";
    private const int MostLinks = 200;

    public string Kind => Name;

    /// <summary>By its looks only where a person gave a selector.</summary>
    public bool Suits(NewSource source) => source.Selector is { Length: > 0 } && SourceReader.IsAddress(source.Url);

    public async Task<SourceAnswer> AskAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new Uri(query.Url), query.Validators, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            return SourceAnswer.Of(result);
        }

        var feed = Read(fetched.Document, query.Selector);
        if (feed.Entries.Count > 0)
        {
            return new SourceAnswer.Offered(feed, fetched.Validators) { FreshFor = fetched.FreshFor, MovedTo = fetched.MovedTo };
        }

        return new SourceAnswer.Trouble(query.Selector is { Length: > 0 }
            ? $"The selector \"{query.Selector}\" finds no link on the page. Look whether the page was rebuilt, and set another."
            : "The page shows no links to articles any more. Set a selector, or look for a feed.");
    }

    /// <summary>The page's links as entries, in its order; a link that stands twice counts once, under its longest text.</summary>
    public static Feed Read(Document document, string? selector)
    {
        using var page = new HtmlParser().ParseDocument(TextDecoding.Decode(document.Body, document.ContentType));
        var baseUrl = FeedLinks.Resolve(page.QuerySelector("base[href]")?.GetAttribute("href"), document.Url) ?? document.Url;
        var links = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var anchor in Anchors(page, selector))
        {
            if (FeedLinks.Resolve(anchor.GetAttribute("href"), baseUrl) is not { } url || links.Count >= MostLinks)
            {
                continue;
            }

            var title = MarkupText.Line(anchor.TextContent);
            if (selector is { Length: > 0 } || ArticleLink.IsLikely(anchor, url, title, document.Url))
            {
                var id = url.GetLeftPart(UriPartial.Query);
                if (!links.TryGetValue(id, out var known) || known.Title is null || known.Title.Length < title.Length)
                {
                    links[id] = new Entry { Id = id, Url = url, Title = title.Length > 0 ? title : null };
                }
            }
        }

        var name = page.Title is { Length: > 0 } written ? MarkupText.Line(written) : null;
        return new Feed { Title = name, HomePageUrl = document.Url, Language = XmlFeedReader.LanguageTag(page.DocumentElement.GetAttribute("lang")), Entries = [.. links.Values] };
    }

    // The selector may name the links or what they stand in.
    private static IEnumerable<IElement> Anchors(IDocument page, string? selector)
    {
        if (selector is not { Length: > 0 })
        {
            return page.QuerySelectorAll("a[href]");
        }

        try
        {
            return page.QuerySelectorAll(selector).SelectMany(found => found.HasAttribute("href") ? [found] : found.QuerySelectorAll("a[href]").AsEnumerable());
        }
        catch (DomException)
        {
            return []; // no selector at all: reported as one that finds nothing
        }
    }
}
