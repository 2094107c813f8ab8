using BriefingBot.Text.Dates;

namespace BriefingBot.Text;

/// <summary>What a page or a feed states of one report. What it does not state is null, never guessed.</summary>
public record ArticleContent
{
    /// <summary>The canonical address: tracking parameters removed, AMP undone.</summary>
    public Uri? Url { get; init; }

    /// <summary>The headline without the site's name; null where the page has none.</summary>
    public string? Title { get; init => field = value?.ShortenTitle(); }

    /// <summary>Who published it, as the page or its feed says.</summary>
    public string? Outlet { get; init => field = ShownName.Of(value); }

    /// <summary>Who wrote it where that is another than the outlet: a wire agency, most often.</summary>
    public string? Origin { get; init => field = ShownName.Of(value); }

    /// <summary>The names of its authors, in the page's order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When the report was published, as its page or feed states it.</summary>
    public NewsTime? Published { get; init; }

    /// <summary>When the report was last changed, as its page or feed states it.</summary>
    public NewsTime? Modified { get; init; }

    /// <summary>BCP 47 primary language (<c>en</c>); null where unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The address of the picture that stands for the article.</summary>
    public Uri? Image { get; init; }

    /// <summary>The readable text, paragraphs separated by an empty line; empty where there is none.</summary>
    public string Text { get; init; } = "";
}

/// <summary>One report: extracted, normalised, ready to be grouped.</summary>
public sealed record Article : ArticleContent
{
    // A source that publishes now and then is polled so often at least, and whose polls fail is seen later.
    private static readonly TimeSpan LongestUnseen = TimeSpan.FromHours(6);

    /// <summary>An article of which nothing is known yet.</summary>
    public Article()
    {
    }

    /// <summary>The article that has this content.</summary>
    public Article(ArticleContent content)
        : base(content)
    {
    }

    /// <summary>Unique within one run of a verb, or within one database.</summary>
    public required string Id { get; init; }

    /// <summary>The source it came by (a feed's outlet, a page's file name); stands in for an unknown outlet.</summary>
    public required string SourceName { get; init; }

    /// <summary>The number of the source it came by first; stays the same when the source is renamed.</summary>
    public long SourceId { get; init; }

    /// <summary>Whether its address is not its own (a podcast's show): no other article is found by it.</summary>
    public bool IsUrlShared { get; init; }

    /// <summary>Whether its address's own site says it: it was read there, came by a feed of that site, or lay in a
    /// file of the operator's. What a stranger's feed says under another's address is the feed's word alone.</summary>
    public bool IsOfItsSite { get; init; } = true;

    /// <summary>The topic its source was given; null where none.</summary>
    public string? Topic { get; init; }

    /// <summary>When the bot first saw the article.</summary>
    public DateTimeOffset FirstSeen { get; init; }

    /// <summary>The id of the article whose text this one repeats, or null; it counts with its original.</summary>
    public string? CopyOf { get; init; }

    /// <summary>The figures that edits put into the article after it was first read.</summary>
    public IReadOnlyList<Restatement> Restated { get; init; } = [];

    /// <summary>The one time that tells its age: when it was published, else when it was first seen.</summary>
    public DateTimeOffset Time => Published?.Instant ?? FirstSeen;

    /// <summary>Since when it is known, for who copied whom: since it was published, as it says, where it was seen
    /// in the hours after that; else since the hour in which it was seen: of what a first start or the end of an
    /// outage brings together the days that it states tell. Whoever copies can write an earlier day on
    /// it.</summary>
    public DateTimeOffset KnownSince => FirstSeen - Time <= LongestUnseen
        ? Time
        : new DateTimeOffset(FirstSeen.Ticks - (FirstSeen.Ticks % TimeSpan.TicksPerHour), FirstSeen.Offset);

    /// <summary>Whether it was known before another; of those that were seen together the days that they state
    /// tell.</summary>
    public bool IsKnownBefore(Article other) =>
        KnownSince < other.KnownSince || (KnownSince == other.KnownSince && Time < other.Time);

    /// <summary>The outlet that counts: the origin, else the outlet, else the source's name.</summary>
    public string IndependentOutlet => Origin ?? Outlet ?? SourceName;

    /// <summary>The name beside a sentence: who published it, else who wrote it, else the source's name.</summary>
    public string ShownOutlet => Outlet ?? Origin ?? SourceName;
}
