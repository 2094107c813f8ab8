using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>What the parts of a sitemap index gave.</summary>
/// <param name="Feed">The entries of the parts that changed.</param>
/// <param name="Memory">For the next time: the parts, with what they are recognised by.</param>
/// <param name="Problem">Why a part could not be read, or null.</param>
/// <param name="IsRead">Whether any part is read, now or as it was before.</param>
internal sealed record SitemapReading(Feed Feed, string Memory, Phrase? Problem, bool IsRead)
{
    /// <summary>Whether the server of a part asked to wait.</summary>
    public bool AsksToWait { get; init; }
}

/// <summary>Reads the few parts of a sitemap index that hold the newest articles. A part that the index dates to the
/// same second as before is not fetched; the others are fetched conditionally.</summary>
internal sealed class SitemapParts
{
    private const int MostParts = 3;
    private const int MostOfAnInnerIndex = 2;
    private const int MostFetched = 6;

    private readonly PageFetcher _fetcher;
    private readonly Dictionary<string, SitemapPart> _known;
    private readonly Queue<(FeedPart Part, string? Parent)> _queue = new();
    private readonly List<SitemapPart> _kept = [];
    private Feed _feed = new();
    private Phrase? _problem;
    private bool _asksToWait;
    private int _fetched;

    private SitemapParts(PageFetcher fetcher, Dictionary<string, SitemapPart> known) =>
        (_fetcher, _known) = (fetcher, known);

    /// <summary>Reads the parts of a sitemap index that changed since the last time.</summary>
    /// <param name="fetcher">Fetches them.</param>
    /// <param name="listed">What the index lists; null where it has not changed since the memory was made.</param>
    /// <param name="memory">From the last time, or null.</param>
    public static async Task<SitemapReading> ReadAsync(
        PageFetcher fetcher, IReadOnlyList<FeedPart>? listed, string? memory, CancellationToken cancellationToken)
    {
        var known = SitemapPart.Read(memory);
        var parts = new SitemapParts(fetcher, known);
        parts.Enqueue(
            listed is null
                ? known.Values.Where(part => part.Parent is null).Select(part => part.Listed)
                : SitemapOrder.Newest(listed, MostParts),
            parent: null);
        while (parts._queue.TryDequeue(out var next))
        {
            await parts.ReadAsync(next.Part, next.Parent, cancellationToken);
        }

        return new SitemapReading(
            parts._feed, SitemapPart.Write(parts._kept), parts._problem, parts._kept.Exists(part => part.IsRead))
        {
            AsksToWait = parts._asksToWait,
        };
    }

    private async Task ReadAsync(FeedPart part, string? parent, CancellationToken cancellationToken)
    {
        var before = _known.GetValueOrDefault(part.Url.AbsoluteUri);
        if (before?.IsSureOf(part) == true || _fetched++ >= MostFetched)
        {
            _kept.Add(before ?? Unread(part, parent));
            return;
        }

        switch (await _fetcher.FetchAsync(part.Url, before?.Validators, cancellationToken))
        {
            case FetchResult.NotModified when before is not null:
                _kept.Add(before with { Modified = part.Modified });
                Enqueue(
                    _known.Values.Where(inner => inner.Parent == before.Url).Select(inner => inner.Listed), before.Url);
                break;
            case FetchResult.Fetched fetched when FeedReader.Read(fetched.Document) is { IsFeed: true } reading:
                Take(part, parent, reading.Feed, fetched.Validators);
                break;
            case var failed:
                _kept.Add(Unread(part, parent));
                _asksToWait |= failed is FetchResult.RateLimited;
                _problem ??= failed.Problem ?? $"{SourceAddress.Shown(part.Url.AbsoluteUri)} is no sitemap.";
                break;
        }
    }

    private void Take(FeedPart part, string? parent, Feed read, Validators validators)
    {
        var address = part.Url.AbsoluteUri;
        _kept.Add(new SitemapPart(address, part.Modified, validators.ETag, validators.LastModified, parent)
        {
            IsIndex = read.Parts.Count > 0,
            IsRead = true,
        });
        _problem ??= read.Faults is [var first, ..] ? first : null;
        _feed = _feed with
        {
            Title = _feed.Title ?? read.Title,
            Language = _feed.Language ?? read.Language,
            Entries = [.. _feed.Entries, .. read.Entries],
        };
        if (parent is null)
        {
            Enqueue(SitemapOrder.Newest(read.Parts, MostOfAnInnerIndex), address);
        }
    }

    private void Enqueue(IEnumerable<FeedPart> parts, string? parent)
    {
        foreach (var part in parts)
        {
            _queue.Enqueue((part, parent));
        }
    }

    private static SitemapPart Unread(FeedPart part, string? parent) =>
        new(part.Url.AbsoluteUri, null, null, null, parent);
}
