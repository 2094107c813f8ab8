using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>A (news) sitemap, or an index of them: then the parts that hold the newest articles are read (<see cref="SitemapParts"/>).</summary>
public sealed class SitemapSource(PageFetcher fetcher) : ISource
{
    public const string Name = "sitemap";

    public string Kind => Name;

    public bool Suits(NewSource source) =>
        Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        && url.AbsolutePath.Contains("sitemap", StringComparison.OrdinalIgnoreCase)
        && (url.AbsolutePath.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || url.AbsolutePath.EndsWith(".xml.gz", StringComparison.OrdinalIgnoreCase));

    public async Task<SourceAnswer> AskAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new Uri(query.Url), query.Validators, cancellationToken);
        if (result is FetchResult.NotModified && query.Memory is not null)
        {
            // The index is as it was; its parts may not be.
            return Answer(await SitemapParts.AskAsync(fetcher, listed: null, query.Memory, cancellationToken), query.Validators, result);
        }

        if (result is not FetchResult.Fetched fetched)
        {
            return SourceAnswer.Of(result);
        }

        var reading = FeedReader.Read(fetched.Document);
        return !reading.IsFeed ? new SourceAnswer.Trouble(reading.Error)
            : reading.Feed.Parts.Count == 0 ? new SourceAnswer.Offered(reading.Feed, fetched.Validators) { FreshFor = fetched.FreshFor, MovedTo = fetched.MovedTo }
            : Answer(await SitemapParts.AskAsync(fetcher, reading.Feed.Parts, query.Memory, cancellationToken), fetched.Validators, result);
    }

    private static SourceAnswer Answer(SitemapAnswer parts, Validators validators, FetchResult index) => parts switch
    {
        { Feed.Entries.Count: > 0 } => new SourceAnswer.Offered(parts.Feed, validators) { MovedTo = index.MovedTo, Memory = parts.Memory, Warning = parts.Problem },
        { Problem: { } problem, IsRead: false } => new SourceAnswer.Trouble($"None of its parts can be read: {problem}"),
        _ => new SourceAnswer.Unchanged { MovedTo = index.MovedTo, Memory = parts.Memory, Warning = parts.Problem },
    };
}
