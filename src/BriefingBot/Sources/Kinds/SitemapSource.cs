using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>A (news) sitemap, or an index of them: then the parts that hold news, or else the last ones, are read.</summary>
public sealed class SitemapSource(PageFetcher fetcher) : ISource
{
    public const string Name = "sitemap";
    private const int MostParts = 3;

    public string Kind => Name;

    public bool Suits(NewSource source) =>
        Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        && url.AbsolutePath.Contains("sitemap", StringComparison.OrdinalIgnoreCase) && url.AbsolutePath.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    public async Task<SourceAnswer> AskAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new Uri(query.Url), query.Validators, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            return SourceAnswer.Of(result);
        }

        var reading = FeedReader.Read(fetched.Document.Body, fetched.Document.ContentType, fetched.Document.Url);
        if (!reading.IsFeed)
        {
            return new SourceAnswer.Trouble(reading.Error);
        }

        // An index seldom changes when its parts do: it is asked without validators, so that the parts are.
        return reading.Feed.Parts.Count == 0
            ? new SourceAnswer.Offered(reading.Feed, fetched.Validators) { FreshFor = fetched.FreshFor, MovedTo = fetched.MovedTo }
            : new SourceAnswer.Offered(await ReadPartsAsync(fetcher, reading.Feed, cancellationToken), Validators.None) { MovedTo = fetched.MovedTo };
    }

    /// <summary>Reads a sitemap.</summary>
    internal static FeedReading Read(Document document) => FeedReader.Read(document.Body, document.ContentType, document.Url);

    /// <summary>The entries of an index's parts; a part that cannot be read is left out.</summary>
    internal static async Task<Feed> ReadPartsAsync(PageFetcher fetcher, Feed index, CancellationToken cancellationToken)
    {
        var news = index.Parts.Where(part => part.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase)).ToList();
        var entries = new List<Entry>();
        string? title = null;
        foreach (var part in (news.Count > 0 ? news : [.. index.Parts]).TakeLast(MostParts))
        {
            if (await fetcher.FetchAsync(part, validators: null, cancellationToken) is FetchResult.Fetched fetched
                && FeedReader.Read(fetched.Document.Body, fetched.Document.ContentType, fetched.Document.Url) is { IsFeed: true } reading)
            {
                title ??= reading.Feed.Title;
                entries.AddRange(reading.Feed.Entries);
            }
        }

        return index with { Title = title, Entries = entries };
    }
}
