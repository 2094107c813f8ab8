using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text;

namespace BriefingBot.Sources;

/// <summary>What polling made of a source; table <c>poll_state</c>.</summary>
public sealed record PollState
{
    public long SourceId { get; init; }

    /// <summary>Where it is fetched now: its discovered feed, or where it has moved for good.</summary>
    public required string Url { get; init; }

    /// <summary>The <see cref="Kinds.ISource.Kind"/> that reads it.</summary>
    public required string Kind { get; init; }

    /// <summary>The title that the feed or page gives itself; null where it gives none.</summary>
    public string? Title { get; init; }

    /// <summary>What readers call its outlet, as its title and its home page show.</summary>
    public string? Outlet { get; init; }

    /// <summary>The <c>ETag</c> of its last answer, as it came.</summary>
    public string? Etag { get; init; }

    /// <summary>The <c>Last-Modified</c> of its last answer, as it came.</summary>
    public string? LastModified { get; init; }

    /// <summary>What its kind wants to know again at the next poll.</summary>
    public string? Memory { get; init; }

    /// <summary>When the source is to be polled next.</summary>
    public DateTimeOffset NextPoll { get; init; }

    /// <summary>When it was polled last, with whatever result.</summary>
    public DateTimeOffset? LastPoll { get; init; }

    /// <summary>Null until its first success: then what it offers is its first fetch.</summary>
    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>What went wrong last, also where only a part failed; null while all is well.</summary>
    public Phrase? LastError { get; init; }

    /// <summary>Whether its server answered, the last time it failed, that it is to be asked later.</summary>
    public bool AsksToWait { get; init; }

    /// <summary>Whether its server answers and has nothing at this address.</summary>
    public bool HasNothingThere => LastError?.Form == FetchErrors.NothingThere.Form;

    /// <summary>The first failure of the present streak.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>How many polls failed in a row; 0 after a success.</summary>
    public int Failures { get; init; }

    /// <summary>Whether the admins were told that it went bad.</summary>
    public bool IsToldBad { get; init; }

    /// <summary>Whether its server said that it is gone for good (410).</summary>
    public bool IsGone { get; init; }

    public DateTimeOffset? NewestEntry { get; init; }

    /// <summary>How often it really publishes; null until that can be told.</summary>
    public double? EntriesPerDay { get; init; }

    /// <summary>What the feed itself last asked for (<see cref="Feed.MinimumInterval"/>).</summary>
    public long? AsksIntervalSeconds { get; init; }

    /// <summary>When the feed asks not to be polled, as <see cref="Polling.SkipTimes"/> writes it.</summary>
    public string? AsksSkip { get; init; }

    /// <summary>When it last offered something that was not known.</summary>
    public DateTimeOffset? LastNew { get; init; }

    /// <summary>Whether the admins were told that it offers nothing new any more.</summary>
    public bool IsToldStale { get; init; }

    /// <summary>Where its permanent redirect leads, until that is believed.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Polls in a row for which the redirect has held.</summary>
    public int MovedTimes { get; init; }

    /// <summary>When it is fetched in full for entries that could not be stored; null for none.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>Counts a person's changes: a poll that started before one is not recorded.</summary>
    public long Revision { get; init; }

    /// <summary>With what a document says of itself; as before where it says nothing.</summary>
    internal PollState Called(Feed feed) => feed.Title is not { } title ? this : this with
    {
        Title = ShownName.Of(title),
        Outlet = ShownName.Of(feed.Outlet ?? title),
    };
}
