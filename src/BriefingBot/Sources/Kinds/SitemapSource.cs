using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text;

namespace BriefingBot.Sources.Kinds;

/// <summary>A (news) sitemap, or an index: then its newest parts (<see cref="SitemapParts"/>).</summary>
public sealed class SitemapSource(PageFetcher fetcher) : ISource
{
    public const string Name = "sitemap";

    public string Kind => Name;

    public int Order => 30;

    public bool Suits(string address, string? selector) =>
        HttpAddress.Parse(address) is { AbsolutePath: var path }
        && path.Contains("sitemap", StringComparison.OrdinalIgnoreCase)
        && (path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".xml.gz", StringComparison.OrdinalIgnoreCase));

    public async Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new Uri(request.Url), request.Validators, cancellationToken);
        if (result is FetchResult.NotModified && request.Memory is not null)
        {
            // The index has not changed; its parts may have.
            var known = await SitemapParts.ReadAsync(fetcher, listed: null, request.Memory, cancellationToken);
            return Result(known, request.Validators, result);
        }

        if (result is not FetchResult.Fetched fetched)
        {
            return PollResult.Of(result);
        }

        var reading = FeedReader.Read(fetched.Document);
        if (!reading.IsFeed)
        {
            return new PollResult.Failed(reading.Error) { IsNotThere = true };
        }

        if (reading.Feed.Parts.Count > 0)
        {
            var parts = await SitemapParts.ReadAsync(fetcher, reading.Feed.Parts, request.Memory, cancellationToken);
            return Result(parts, fetched.Validators, result);
        }

        return PollResult.Of(reading.Feed, fetched);
    }

    private static PollResult Result(SitemapReading parts, Validators validators, FetchResult index)
    {
        if (parts is { Problem: { } problem, IsRead: false } && parts.Feed.Entries.Count == 0)
        {
            return new PollResult.Failed($"None of its parts can be read: {problem}") { AsksToWait = parts.AsksToWait };
        }

        PollResult result = parts.Feed.Entries.Count > 0
            ? new PollResult.Updated(parts.Feed, validators)
            : new PollResult.Unchanged();
        return result with
        {
            MovedTo = index.MovedTo,
            FreshFor = (index as FetchResult.Fetched)?.FreshFor ?? (index as FetchResult.NotModified)?.FreshFor,
            Memory = parts.Memory,
            Problems = parts.Problem is null ? [] : [parts.Problem],
        };
    }
}
