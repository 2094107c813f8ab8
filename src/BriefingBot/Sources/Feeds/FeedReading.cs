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

    [MemberNotNullWhen(true, nameof(Feed))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsFeed => Feed is not null;

    public static FeedReading Of(Feed feed)
    {
        var entries = TitleFurniture.Mark(feed.Entries);
        return new(
            feed with { Entries = [.. entries.Select(entry => entry with { Siblings = entries })] }, error: null);
    }

    public static FeedReading No(Phrase error) => new(feed: null, error);
}
