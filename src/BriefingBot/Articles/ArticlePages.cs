using BriefingBot.Articles.Pages;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text;

namespace BriefingBot.Articles;

/// <summary>Reads the article behind an entry: its page, unless the feed gives the whole text.</summary>
public sealed class ArticlePages(PageFetcher fetcher, BodyBudgets budgets, TimeProvider clock)
{
    /// <summary>So many characters of a feed's full content are an article: its page is not fetched.</summary>
    private const int WholeText = 1500;

    private const int MostPages = 5;
    private const string Paragraphs = "\n\n";

    /// <summary>The article; with the feed's own text where its page cannot be read.</summary>
    /// <param name="entry">The entry; its page is used where it is one.</param>
    /// <param name="sourceName">The source's name; a page that came as a file is called by its own.</param>
    /// <param name="mayFetch">False for a feed that came as a file: nothing is fetched then.</param>
    public async Task<Article> ReadAsync(
        Entry entry, string sourceName, bool mayFetch, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (entry.Page is { } page)
        {
            var name = page.Url is null ? page.Name : sourceName;
            return ArticleReader.Read(entry, name, now, fetchedPage: null, cancellationToken);
        }

        entry = PassedOn.Cleared(entry) with { Authors = EntryAuthors.Names(entry.Authors) };
        sourceName = entry.FeedOutlet ?? sourceName;
        using var share = budgets.Pages.Begin();
        var fetched = mayFetch && IsToFetch(entry) && entry.Url is not null
            ? await fetcher.FetchAsync(entry.Url, validators: null, cancellationToken) as FetchResult.Fetched
            : null;
        var whole = fetched is null || !PageSniffer.IsPage(fetched.Document)
            ? null
            : await WholeAsync(fetched.Document, cancellationToken);
        var article = ArticleReader.Read(entry, sourceName, now, whole, cancellationToken);
        return entry.Outlet is null ? article : article with { Outlet = entry.Outlet };
    }

    // An article in several pages is read to its end, or as far as they can be had.
    private async Task<ExtractedPage> WholeAsync(FetchedDocument document, CancellationToken cancellationToken)
    {
        var page = PageExtractor.Extract(document, cancellationToken);
        var (next, paragraphs) = (page.Next, page.Text.Split(Paragraphs).ToList());
        // From the first page on: story-9 behind story-8 is another one.
        for (var number = 2; number <= MostPages && next?.Number == number && page.Kind == PageKind.Article; number++)
        {
            var answer = await fetcher.FetchAsync(next.Value.Url, validators: null, cancellationToken);
            if (answer is not FetchResult.Fetched fetched
                || PageExtractor.Extract(fetched.Document, cancellationToken)
                    is not { Kind: PageKind.Article, Text.Length: > 0 } more)
            {
                break;
            }

            // The standfirst stands on every page.
            paragraphs.AddRange(more.Text.Split(Paragraphs).Except(paragraphs, StringComparer.Ordinal).ToList());
            next = more.Next;
        }

        return page with { Text = string.Join(Paragraphs, paragraphs) };
    }

    /// <summary>The article that the feed alone gives.</summary>
    public Article WithoutPage(Entry entry, string sourceName)
    {
        entry = PassedOn.Cleared(entry) with { Authors = EntryAuthors.Names(entry.Authors) };
        var article = ArticleReader.Read(entry, entry.FeedOutlet ?? sourceName, clock.GetUtcNow());
        return entry.Outlet is null ? article : article with { Outlet = entry.Outlet };
    }

    private static bool IsToFetch(Entry entry) => !entry.IsUrlShared && !HasWholeText(entry);

    private static bool HasWholeText(Entry entry) =>
        entry.IsWhole || (entry.ContentHtml?.Length ?? entry.ContentText?.Length ?? 0) >= WholeText;
}
