using BriefingBot.Operation;

namespace BriefingBot.Sources.Feeds;

/// <summary>A fetched and parsed feed document of any format.</summary>
public sealed record Feed
{
    /// <summary>The feed's title as plain text; null where it has none.</summary>
    public string? Title { get; init; }
    public Uri? HomePageUrl { get; init; }

    /// <summary>What readers call its outlet; null where the feed says nothing of itself.</summary>
    public string? Outlet => OutletName.Of(Title, HomePageUrl);

    /// <summary>BCP 47 tag as the feed states it.</summary>
    public string? Language { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The pause the feed asks for (<c>ttl</c>, <c>sy:updatePeriod</c>); null for none.</summary>
    public TimeSpan? MinimumInterval { get; init; }

    /// <summary>The hours (0–23, UTC) in which the feed asks not to be polled (RSS 2.0 <c>skipHours</c>).</summary>
    public IReadOnlyList<int> SkipHours { get; init; } = [];

    /// <summary>The days on which the feed asks not to be polled (RSS 2.0 <c>skipDays</c>).</summary>
    public IReadOnlyList<DayOfWeek> SkipDays { get; init; } = [];

    /// <summary>Other documents that hold the entries, where this one only lists them (a sitemap index).</summary>
    public IReadOnlyList<FeedPart> Parts { get; init; } = [];

    /// <summary>In the document's order, repeated ids included.</summary>
    public IReadOnlyList<Entry> Entries { get; init; } = [];

    /// <summary>Entries that could not be read, in words; the others were.</summary>
    public IReadOnlyList<Phrase> Faults { get; init; } = [];
}

/// <summary>A document that holds entries of a feed.</summary>
/// <param name="Modified">When it was changed, as the list of parts writes it; null where it does not say.</param>
public sealed record FeedPart(Uri Url, string? Modified);
