using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources;

/// <summary>Whether a source is polled.</summary>
public enum SourceState
{
    /// <summary>Polled.</summary>
    Active,

    /// <summary>Rests because an admin said so.</summary>
    Paused,

    /// <summary>Its server said that it is gone for good (410).</summary>
    Retired,

    /// <summary>Removed by an admin; kept so that the configuration does not bring it back.</summary>
    Removed,
}

/// <summary>One source as it is stored, with its health; table <c>source</c>.</summary>
public sealed record SourceRow
{
    public long Id { get; init; }

    /// <summary>As it was named; its identity.</summary>
    public required string GivenUrl { get; init; }

    /// <summary>Where it is asked now: its discovered feed, or where it has moved for good.</summary>
    public required string Url { get; init; }

    /// <summary>The <see cref="Kinds.ISource.Kind"/> that asks it.</summary>
    public required string Kind { get; init; }

    /// <summary>The name that a person gave it.</summary>
    public string? Name { get; init; }

    /// <summary>The name it gives itself.</summary>
    public string? Title { get; init; }

    public string? Topic { get; init; }

    public long? IntervalSeconds { get; init; }

    /// <summary>CSS selector of the article links, for a page without a feed.</summary>
    public string? Selector { get; init; }

    public SourceState State { get; init; }

    public DateTimeOffset AddedAt { get; init; }

    /// <summary>Who added it, in words (a user's name, "configuration").</summary>
    public string? AddedBy { get; init; }

    public string? Etag { get; init; }

    public string? LastModified { get; init; }

    public DateTimeOffset NextPoll { get; init; }

    public DateTimeOffset? LastPoll { get; init; }

    /// <summary>Null until its first success: then what it offers is its first fetch.</summary>
    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>What went wrong last, in words, also where only a part of it could not be read; null while all is well.</summary>
    public string? LastError { get; init; }

    /// <summary>The first failure of the present streak.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>Failures in a row.</summary>
    public int Failures { get; init; }

    /// <summary>Whether the admins were told that it went bad.</summary>
    public bool IsToldBad { get; init; }

    /// <summary>The time of its newest entry.</summary>
    public DateTimeOffset? NewestEntry { get; init; }

    /// <summary>How often it really publishes; null until that can be told.</summary>
    public double? EntriesPerDay { get; init; }

    /// <summary>What the feed itself last asked for (<see cref="Feed.MinimumInterval"/>).</summary>
    public long? AsksIntervalSeconds { get; init; }

    /// <summary>The hours and days in which the feed asks not to be polled, as <see cref="Polling.SkipTimes"/> writes them.</summary>
    public string? AsksSkip { get; init; }

    /// <summary>What its kind wants to know again at the next poll.</summary>
    public string? Memory { get; init; }

    /// <summary>When it last offered something that was not known.</summary>
    public DateTimeOffset? LastNew { get; init; }

    /// <summary>Whether the admins were told that it offers nothing new any more.</summary>
    public bool IsToldSilent { get; init; }

    public string? MovedTo { get; init; }

    public int MovedTimes { get; init; }

    /// <summary>The interval that a person set; null: the default.</summary>
    public TimeSpan? Interval => IntervalSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary><see cref="Url"/> as logs and people are shown it.</summary>
    public string ShownUrl => SourceAddress.Shown(Url);

    /// <summary><see cref="GivenUrl"/> as people are shown it.</summary>
    public string ShownGivenUrl => SourceAddress.Shown(GivenUrl);

    /// <summary>What people call it: the given name, its own, or where it is.</summary>
    public string DisplayName => Name ?? Title ?? (Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Host.Length > 0 ? url.Host : System.IO.Path.GetFileName(Url.TrimEnd('/')));
}

/// <summary>A source that is to be added.</summary>
/// <param name="Url">An http(s) address (also without its scheme), or a path of a file or folder.</param>
public sealed record NewSource(string Url, string? Name = null, string? Topic = null, TimeSpan? Interval = null, string? Selector = null);

/// <summary>What became of a source that was to be added.</summary>
/// <param name="IsNew">False where it was watched already; a removed one that comes back is new.</param>
public sealed record AddedSource(SourceRow Source, bool IsNew);

/// <summary>How the sources do.</summary>
/// <param name="Active">Sources that are polled, failing ones included.</param>
/// <param name="Failing">Those whose last poll failed, the longest first.</param>
public sealed record SourceHealth(IReadOnlyList<SourceRow> Active, IReadOnlyList<SourceRow> Failing, IReadOnlyList<SourceRow> Paused, IReadOnlyList<SourceRow> Retired)
{
    /// <summary>Sources whose last poll succeeded; those never polled are neither.</summary>
    public int Read => Active.Count(source => source.Failures == 0 && source.LastSuccess is not null);

    /// <summary>Sources that can be read, but have offered nothing new for unusually long.</summary>
    public IReadOnlyList<SourceRow> Silent => [.. Active.Where(source => source is { Failures: 0, IsToldSilent: true })];
}
