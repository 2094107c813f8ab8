using System.Diagnostics.CodeAnalysis;
using BriefingBot.Operation;

namespace BriefingBot.Sources.Feeds;

/// <summary>What <see cref="FeedReader"/> made of a document: a feed, or in words why it is none.</summary>
public sealed record FeedReading
{
    private FeedReading(Feed? feed, Phrase? error) => (Feed, Error) = (feed, error);

    public Feed? Feed { get; }

    /// <summary>A sentence that a person can use; null where there is a feed.</summary>
    public Phrase? Error { get; }

    /// <summary>Whether the document may be a web page, with a feed of its own or links to articles.</summary>
    public bool IsPage { get; init; }

    [MemberNotNullWhen(true, nameof(Feed))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsFeed => Feed is not null;

    public static FeedReading Of(Feed feed) => new(feed, error: null);

    public static FeedReading No(Phrase error) => new(feed: null, error);
}
