using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>Sitemaps (sitemaps.org, 0.9) with Google's news extension; an index has <see cref="Feed.Parts"/>.</summary>
internal static class SitemapReader
{
    private const int MostAddresses = 50_000; // sitemaps.org: so many may one file have

    public static MarkupElement? FindRoot(MarkupDocument document) =>
        document.Find(_ => true) is { Name: "urlset" or "sitemapindex" } root ? root : null;

    public static Feed Read(MarkupElement root, Uri? documentUrl)
    {
        var entries = new EntryList(MostAddresses);
        var parts = new List<FeedPart>();
        string? publication = null;
        string? language = null;
        for (var child = root.FirstChild; child is not null; child = child.Next)
        {
            if (FeedLinks.Resolve(child.Child("loc")?.Text(), documentUrl) is not { } address)
            {
                continue;
            }

            if (child.Name == "sitemap")
            {
                parts.Add(new FeedPart(address, child.Child("lastmod")?.Text()));
            }
            else if (child.Name == "url")
            {
                var news = child.Child("news", Vocabulary.News);
                var about = news?.Child("publication", Vocabulary.News);
                publication ??= Plain(about?.Child("name", Vocabulary.News));
                language ??= Plain(about?.Child("language", Vocabulary.News));
                entries.Add(child, url => EntryOf(url, news, address) with
                {
                    Document = entries,
                    Place = entries.Entries.Count,
                });
            }
        }

        entries.Language = LanguageTag.Of(language);
        return new Feed
        {
            Title = publication,
            Language = entries.Language,
            Entries = entries.Entries,
            Faults = entries.Faults,
            Parts = parts,
        };
    }

    private static Entry EntryOf(MarkupElement url, MarkupElement? news, Uri address) => new()
    {
        Id = address.OriginalString,
        Url = address,
        Title = Plain(news?.Child("title", Vocabulary.News)),
        Published = FeedDates.Parse(news?.Child("publication_date", Vocabulary.News)?.Text()),
        Modified = FeedDates.Parse(url.Child("lastmod")?.Text()),
        Tags = news?.Child("keywords", Vocabulary.News)?.Text()
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
    };

    private static string? Plain(MarkupElement? element) =>
        element is not null && MarkupText.PlainText(element.Text()) is { Length: > 0 } text ? text : null;
}
