using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Kinds;

/// <summary>A page without a feed: its links to articles, by a CSS selector or by their looks.</summary>
public sealed class PageSource(PageFetcher fetcher) : ISource
{
    public const string Name = "page";
    private const int MostLinks = 200;

    public string Kind => Name;

    public int Order => 20;

    /// <summary>By its looks only where a person gave a selector.</summary>
    public bool Suits(string address, string? selector) =>
        selector is { Length: > 0 } && SourceAddress.IsAddress(address);

    public async Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new Uri(request.Url), request.Validators, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            return PollResult.Of(result);
        }

        var feed = Read(fetched.Document, request.Selector);
        if (feed.Entries.Count > 0)
        {
            return PollResult.Of(feed, fetched);
        }

        return request.Selector is { Length: > 0 }
            ? new PollResult.Failed(
                $"The selector \"{request.Selector}\" finds no link on the page. Look whether the page was rebuilt, "
                    + $"and set another.")
            : new PollResult.Failed(
                "The page shows no links to articles any more. Set a selector, or look for a feed.");
    }

    /// <summary>Whether a text is a CSS selector.</summary>
    public static bool IsSelector(string text) => new CssSelectorParser().ParseSelector(text) is not null;

    /// <summary>The page's links as entries, in order, each address once, under its best words.</summary>
    public static Feed Read(FetchedDocument document, string? selector)
    {
        using var page = WebPage.Parse(document);
        var entries = selector is { Length: > 0 }
            ? ArticleLinks.Of(page, Chosen(page.Html, selector))
            : ArticleLinks.Find(page);
        return new Feed
        {
            Title = page.Html.Title is { Length: > 0 } written ? MarkupText.Line(written) : null,
            HomePageUrl = document.Url,
            Language = LanguageTag.Of(page.Html.DocumentElement.GetAttribute("lang")),
            Entries = [.. entries.Take(MostLinks)],
        };
    }

    // The selector may name the links or what they stand in.
    private static IEnumerable<IElement> Chosen(IDocument page, string selector)
    {
        try
        {
            return page.QuerySelectorAll(selector).SelectMany(found =>
                found.HasAttribute("href") ? [found] : found.QuerySelectorAll("a[href]").AsEnumerable());
        }
        catch (DomException)
        {
            return []; // no selector at all: reported as one that finds nothing
        }
    }
}
