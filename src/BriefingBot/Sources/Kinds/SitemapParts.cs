using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text.Dates;

namespace BriefingBot.Sources.Kinds;

/// <summary>What the parts of a sitemap index gave.</summary>
/// <param name="Feed">The entries of the parts that changed.</param>
/// <param name="Memory">For the next time: the parts, with what they are recognised by.</param>
/// <param name="Problem">Why a part could not be read, or null.</param>
internal sealed record SitemapAnswer(Feed Feed, string Memory, string? Problem)
{
    /// <summary>Whether any part is read, now or as it was before.</summary>
    public required bool IsRead { get; init; }
}

/// <summary>
/// Reads the few parts of a sitemap index that hold the newest articles. A part that the index dates to the same second as before is not asked;
/// the others are asked conditionally.
/// </summary>
internal static partial class SitemapParts
{
    private const int MostParts = 3;
    private const int MostOfAnInnerIndex = 2;
    private const int MostAsked = 6;

    /// <summary>Asks the parts.</summary>
    /// <param name="fetcher">Asks.</param>
    /// <param name="listed">What the index lists; null where it has not changed since the memory was made.</param>
    /// <param name="memory">From the last time, or null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<SitemapAnswer> AskAsync(PageFetcher fetcher, IReadOnlyList<FeedPart>? listed, string? memory, CancellationToken cancellationToken)
    {
        var known = Remembered(memory).ToDictionary(part => part.Url, StringComparer.Ordinal);
        var kept = new List<Part>();
        var queue = new Queue<(FeedPart Part, string? Parent)>(listed is not null
            ? Newest(listed, MostParts).Select(part => (part, (string?)null))
            : known.Values.Where(part => part.Parent is null).Select(part => (part.Listed, part.Parent)));
        var feed = new Feed();
        string? problem = null;
        var asked = 0;
        while (queue.TryDequeue(out var next))
        {
            var (part, parent) = next;
            var before = known.GetValueOrDefault(part.Url.AbsoluteUri);
            if (before?.IsSureOf(part) == true || asked++ >= MostAsked)
            {
                kept.Add(before ?? new Part(part.Url.AbsoluteUri, null, null, null, parent));
                continue;
            }

            switch (await fetcher.FetchAsync(part.Url, before?.Validators, cancellationToken))
            {
                case FetchResult.NotModified when before is not null:
                    kept.Add(before with { Modified = part.Modified });
                    Enqueue(queue, known.Values.Where(inner => inner.Parent == before.Url).Select(inner => inner.Listed), before.Url);
                    break;
                case FetchResult.Fetched fetched when FeedReader.Read(fetched.Document) is { IsFeed: true } reading:
                    kept.Add(new Part(part.Url.AbsoluteUri, part.Modified, fetched.Validators.ETag, fetched.Validators.LastModified, parent) { IsIndex = reading.Feed.Parts.Count > 0, IsRead = true });
                    feed = feed with { Title = feed.Title ?? reading.Feed.Title, Language = feed.Language ?? reading.Feed.Language, Entries = [.. feed.Entries, .. reading.Feed.Entries] };
                    if (parent is null)
                    {
                        Enqueue(queue, Newest(reading.Feed.Parts, MostOfAnInnerIndex), part.Url.AbsoluteUri);
                    }

                    break;
                case var failed:
                    kept.Add(new Part(part.Url.AbsoluteUri, null, null, null, parent));
                    problem ??= failed.Problem ?? $"{SourceAddress.Shown(part.Url.AbsoluteUri)} is no sitemap.";
                    break;
            }
        }

        return new SitemapAnswer(feed, JsonSerializer.Serialize(kept), problem) { IsRead = kept.Exists(part => part.IsRead) };
    }

    /// <summary>Of many parts, those that hold the newest articles: by their names, then the time of their change, then the number or date in the name.</summary>
    internal static IEnumerable<FeedPart> Newest(IReadOnlyList<FeedPart> parts, int most)
    {
        var best = parts.Select(part => Rank(part.Url)).DefaultIfEmpty().Max();
        var wanted = parts.Where(part => Rank(part.Url) == best).ToList();
        if (wanted.Count <= most)
        {
            return wanted;
        }

        if (wanted.Exists(part => FeedDates.Parse(part.Modified) is not null))
        {
            return wanted.OrderByDescending(part => FeedDates.Parse(part.Modified) ?? DateTimeOffset.MinValue).Take(most);
        }

        // Undated: the highest number or date is the newest; and the first, since some write the newest there.
        var byNumber = wanted.OrderByDescending(part => NumbersOf(part.Url), Comparer<long[]>.Create(Compare)).ToList();
        return byNumber.Take(most - 1).Append(wanted[0]).Concat(byNumber).Distinct().Take(most);
    }

    private static int Rank(Uri url) => url.AbsolutePath switch
    {
        var path when NewsName().IsMatch(path) => 3,
        var path when OtherName().IsMatch(path) => 0,
        var path when ArticleName().IsMatch(path) => 2,
        _ => 1,
    };

    private static long[] NumbersOf(Uri url) => [.. Number().Matches(url.AbsolutePath).Select(match => long.TryParse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)];

    private static int Compare(long[] one, long[] other)
    {
        var difference = one.Zip(other).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0);
        return difference != 0 ? difference : one.Length.CompareTo(other.Length);
    }

    private static void Enqueue(Queue<(FeedPart, string?)> queue, IEnumerable<FeedPart> parts, string parent)
    {
        foreach (var part in parts)
        {
            queue.Enqueue((part, parent));
        }
    }

    private static Part[] Remembered(string? memory)
    {
        try
        {
            return memory is null ? [] : JsonSerializer.Deserialize<Part[]>(memory)?.DistinctBy(part => part.Url).ToArray() ?? [];
        }
        catch (JsonException)
        {
            return []; // what another kind remembered of this address
        }
    }

    /// <summary>A part as it was at the last poll.</summary>
    private sealed record Part(string Url, string? Modified, string? ETag, string? LastModified, string? Parent)
    {
        public bool IsIndex { get; init; }

        public bool IsRead { get; init; }

        public Validators Validators => new(ETag, LastModified);

        public FeedPart Listed => new(new Uri(Url), Modified);

        // A date alone may be that of several changes.
        public bool IsSureOf(FeedPart listed) => !IsIndex && Modified is not null && Modified == listed.Modified && Modified.Contains(':', StringComparison.Ordinal);
    }

    [GeneratedRegex(@"news(?!letter)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NewsName();

    [GeneratedRegex(@"(?<![a-z])(?:posts?|articles?|stor(?:y|ies)|artikel|blog|content|entries)(?![a-z])|20\d\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ArticleName();

    [GeneratedRegex(@"(?<![a-z])(?:categor(?:y|ies)|tags?|taxonom(?:y|ies)|authors?|users?|pages?|images?|videos?|static|sections?|topics?|products?|galler(?:y|ies)|podcasts?|newsletters?|landing)(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherName();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
