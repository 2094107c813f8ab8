using BriefingBot.Sources.Addresses;

namespace BriefingBot.Sources;

/// <summary>Whether a source is polled.</summary>
public enum SourceState
{
    /// <summary>The source is polled.</summary>
    Active,

    /// <summary>An admin paused the source: it is not polled.</summary>
    Paused,

    /// <summary>The source's server said that it is gone for good (410): <see cref="PollState.IsGone"/>.</summary>
    Retired,

    /// <summary>Removed by an admin; kept so that the configuration does not bring it back.</summary>
    Removed,
}

/// <summary>A watched source: what a person set (table <c>source</c>), and <see cref="Poll"/>.</summary>
public sealed record Source
{
    /// <summary>Stays the same for good, also when the source is removed and added again.</summary>
    public long Id { get; init; }

    /// <summary>The address as a person gave it, by which the source is known.</summary>
    public required string GivenUrl { get; init; }

    /// <summary>The name that a person gave it; goes before <see cref="PollState.Title"/>.</summary>
    public string? Name { get; init; }

    /// <summary>The topic that a person filed it under; null for none.</summary>
    public string? Topic { get; init; }

    /// <summary>The interval that a person set, in seconds; null: the default.</summary>
    public long? IntervalSeconds { get; init; }

    /// <summary>CSS selector of the article links, for a page without a feed.</summary>
    public string? Selector { get; init; }

    /// <summary>Whether the source is polled, paused, gone or removed.</summary>
    public SourceState State { get; init; }

    /// <summary>When the source was added, or added again.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>Who added it, in words (a user's name, "configuration").</summary>
    public string? AddedBy { get; init; }

    /// <summary>What polling made of the source: when it is due, how often it failed, what it is called.</summary>
    public required PollState Poll { get; init; }

    /// <summary>The interval that a person set; null: the default.</summary>
    public TimeSpan? Interval => IntervalSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>Where it is fetched now: its discovered feed, or where it has moved for good.</summary>
    public string Url => Poll.Url;

    /// <summary>The <see cref="Kinds.ISource.Kind"/> that reads it.</summary>
    public string Kind => Poll.Kind;

    /// <summary><see cref="Url"/> as logs and people are shown it.</summary>
    public string ShownUrl => SourceAddress.Shown(Url);

    /// <summary><see cref="GivenUrl"/> as people are shown it.</summary>
    public string ShownGivenUrl => SourceAddress.Shown(GivenUrl);

    /// <summary>What people call it: the given name, its own, or where it is.</summary>
    public string DisplayName => Name ?? Poll.Title ?? Place;

    /// <summary>The outlet of the source's articles: the given name, the feed's, or <see
    /// cref="DisplayName"/>.</summary>
    public string OutletName => Name ?? Poll.Outlet ?? DisplayName;

    private string Place => Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Host.Length > 0
        ? url.Host
        : Path.GetFileName(Url.TrimEnd('/'));
}

/// <summary>A source that is to be added.</summary>
/// <param name="Url">An http(s) address (also without its scheme), or a path of a file or folder.</param>
/// <param name="Name">The name that people see; null: its own.</param>
/// <param name="Topic">The topic it is filed under; null for none.</param>
/// <param name="Interval">How often it is polled; null: the default.</param>
/// <param name="Selector">CSS selector of the article links, for a page without a feed.</param>
/// <param name="Title">What it calls itself, where somebody looked; each poll looks again.</param>
public sealed record NewSource(
    string Url,
    string? Name = null,
    string? Topic = null,
    TimeSpan? Interval = null,
    string? Selector = null,
    string? Title = null);

/// <summary>What became of a source that was to be added.</summary>
/// <param name="Source">The source as it is stored now.</param>
/// <param name="IsNew">False where it was watched already; a removed one that comes back is new.</param>
public sealed record AddedSource(Source Source, bool IsNew);
