using System.Collections.Concurrent;
using BriefingBot.Articles.Pages;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles;

/// <summary>Reads the article behind an entry: its page, unless the feed gives the whole text.</summary>
public sealed class ArticlePages(
    PageFetcher fetcher, AddressGuard guard, BodyBudgets budgets, TimeProvider clock)
{
    /// <summary>A feed's content of this many characters is a whole article: its page is not fetched.</summary>
    private const int WholeText = 1500;

    private const int MostPages = 5;
    private const string Paragraphs = "\n\n";

    /// <summary>How long a host is left alone that asks to wait and does not say for how long.</summary>
    private static readonly TimeSpan UsualWait = TimeSpan.FromMinutes(5);

    // Hosts that asked to wait: since when, and for how long.
    private readonly ConcurrentDictionary<string, (long Since, TimeSpan Time)> _waits =
        new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The article; with the feed's own text where its page cannot be read.</summary>
    /// <param name="entry">The entry; its page is used where it is one.</param>
    /// <param name="source">Its source; of a feed that came as a file nothing is fetched.</param>
    /// <returns>The article, and whether its page could not be had now but may be later.</returns>
    public async Task<(Article Article, bool IsPageAway)> ReadAsync(
        Entry entry, EntrySource source, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (entry.Page is { } page)
        {
            // A page that came as a file is called by its own name.
            var name = page.Url is null ? page.Name : source.Name;
            return (Shown(ArticleReader.Read(entry, name, now, cancellationToken: cancellationToken)), false);
        }

        entry = PassedOn.Cleared(entry) with { Authors = EntryAuthors.Names(entry.Authors) };
        using var share = budgets.Pages.Begin();
        var answer = source.IsWeb && IsToFetch(entry) && entry.Url is not null
            ? await FetchAsync(entry.Url, cancellationToken)
            : null;
        var whole = answer is FetchResult.Fetched fetched && PageSniffer.IsPage(fetched.Document)
            ? await WholeAsync(fetched.Document, cancellationToken)
            : null;
        // To whom a stranger's link leads says no more than the page itself: who shares a host with an outlet, or a
        // cache, may name that outlet's address as his page's own.
        whole = whole is not null && answer is FetchResult.Fetched { Document.Url: { } place }
            && !source.IsOfItsSite(place) ? whole with { Url = UrlIdentity.Canonical(place) } : whole;
        var article = ArticleReader.Read(
            entry,
            entry.FeedOutlet ?? source.Name,
            now,
            whole,
            // Its own address may lead on to another's page, and another's back to its own.
            source.IsOfItsSite(entry.Url) && source.IsOfItsSite(whole?.Url ?? entry.Url),
            cancellationToken);
        return (Shown(Named(article, entry, source)), answer is { IsPassing: true });
    }

    // A host that asks to wait is not asked for the pages of the other entries meanwhile.
    private async Task<FetchResult> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(url, validators: null, hop => Waiting(hop.Host), cancellationToken);
        if (result is FetchResult.RateLimited limited && Waiting(limited.Host) is null
            && (limited.RetryAfter ?? (limited.Status == 429 ? UsualWait : (TimeSpan?)null)) is { } time)
        {
            foreach (var over in _waits.Where(wait => Left(wait.Value) <= TimeSpan.Zero))
            {
                _waits.TryRemove(over);
            }

            _waits[limited.Host] = (clock.GetTimestamp(), time);
        }

        return result;
    }

    private FetchResult.RateLimited? Waiting(string host) =>
        _waits.TryGetValue(host, out var wait) && Left(wait) is { Ticks: > 0 } left
            ? new FetchResult.RateLimited(429, left) { Host = host }
            : null;

    private TimeSpan Left((long Since, TimeSpan Time) wait) => wait.Time - clock.GetElapsedTime(wait.Since);

    // An article in several pages is read to its end, or as far as they can be had.
    private async Task<ExtractedPage> WholeAsync(FetchedDocument document, CancellationToken cancellationToken)
    {
        var page = PageExtractor.Extract(document, cancellationToken);
        var (next, paragraphs) = (page.Next, page.Text.Split(Paragraphs).ToList());
        // From the first page on: story-9 behind story-8 is another one.
        for (var number = 2; number <= MostPages && next?.Number == number && page.Kind == PageKind.Article; number++)
        {
            var answer = await FetchAsync(next.Value.Url, cancellationToken);
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
    public Article WithoutPage(Entry entry, EntrySource source)
    {
        entry = PassedOn.Cleared(entry) with { Authors = EntryAuthors.Names(entry.Authors) };
        var article = ArticleReader.Read(
            entry, entry.FeedOutlet ?? source.Name, clock.GetUtcNow(), isOfItsSite: source.IsOfItsSite(entry.Url));
        return Shown(Named(article, entry, source));
    }

    // The outlet that an entry names for a page of another site which could not be read is what the feed's site says.
    private static Article Named(Article article, Entry entry, EntrySource source) =>
        entry.Outlet is not { } outlet ? article
            : article.IsOfItsSite || source.Address is not { } feed ? article with { Outlet = outlet }
            : article with { Outlet = $"{outlet} ({SiteOwner.Domain(feed.Host)})" };

    private Article Shown(Article article) => article with { Url = Shown(article.Url), Image = Shown(article.Image) };

    private Uri? Shown(Uri? address) => address?.IsHttp() == true && !guard.MayBeShown(address) ? null : address;

    private static bool IsToFetch(Entry entry) => !entry.IsUrlShared && !HasWholeText(entry);

    private static bool HasWholeText(Entry entry) => entry.IsWhole
        || (entry.ContentHtml is { Length: >= WholeText } html ? MarkupText.PlainText(html) : entry.ContentText)
            is { Length: >= WholeText } text && !IsCut(text);

    // "… [&#8230;]", as programs end an excerpt.
    private static bool IsCut(string text) =>
        text.AsSpan().TrimEnd(" ])") is var end && (end.EndsWith("…") || end.EndsWith("..."));
}
