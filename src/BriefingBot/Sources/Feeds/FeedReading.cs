using System.Diagnostics.CodeAnalysis;

namespace BriefingBot.Sources.Feeds;

/// <summary>What <see cref="FeedReader"/> made of a document: a feed, or in words why it is none.</summary>
public sealed record FeedReading
{
    private FeedReading(Feed? feed, string? error) => (Feed, Error) = (feed, error);

    public Feed? Feed { get; }

    /// <summary>A sentence that a person can use; null where there is a feed.</summary>
    public string? Error { get; }

    [MemberNotNullWhen(true, nameof(Feed))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsFeed => Feed is not null;

    public static FeedReading Of(Feed feed) => new(feed, error: null);

    public static FeedReading No(string error) => new(feed: null, error);
}
