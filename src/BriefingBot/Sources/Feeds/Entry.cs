using BriefingBot.Text;

namespace BriefingBot.Sources.Feeds;

/// <summary>A raw item of a feed, a folder or a watched page.</summary>
public sealed record Entry
{
    // Whether its texts are the ones given here: one that is null is none.
    private readonly bool _hasTexts;

    /// <summary>The source's id of it (<c>guid</c>, Atom <c>id</c>, file name); never empty: a link or a hash stands
    /// in.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the source gives neither an id nor an address, and <see cref="Id"/> is a hash.</summary>
    public bool IsIdMade { get; init; }

    /// <summary>The article's address, absolute, or null where the item has none.</summary>
    public Uri? Url { get; init; }

    /// <summary>Whether <see cref="Url"/> is no page of its own (<see cref="SharedLinks"/>): not fetched, and no
    /// entry's identity.</summary>
    public bool IsUrlShared { get; init; }

    /// <summary>Plain text, entities decoded and tags removed.</summary>
    public string? Title { get; init => field = value?.ShortenTitle(); }

    /// <summary>The headline where <see cref="Title"/> holds more (<see cref="TitleFurniture"/>), or null.</summary>
    public string? Headline => Document?.Headline(Place);

    /// <summary>The full content as HTML (RSS <c>content:encoded</c>, Atom <c>content</c>).</summary>
    public string? ContentHtml
    {
        get => _hasTexts ? field : Details?.ContentHtml;
        init => (field, _hasTexts) = (value, true);
    }

    /// <summary>The full content where the source gives plain text (JSON Feed <c>content_text</c>).</summary>
    public string? ContentText
    {
        get => _hasTexts ? field : Details?.ContentText;
        init => (field, _hasTexts) = (value, true);
    }

    /// <summary>The source's own short text (RSS <c>description</c>, Atom <c>summary</c>); may be HTML.</summary>
    public string? Summary
    {
        get => _hasTexts ? field : Details?.Summary;
        init => (field, _hasTexts) = (value, true);
    }

    /// <summary>The item as the document has it, to know it unchanged; empty where it is in pieces.</summary>
    public ReadOnlyMemory<byte> Raw { get; init; }
    public DateTimeOffset? Published { get => field ?? Details?.Published; init; }
    public DateTimeOffset? Modified { get => field ?? Details?.Modified; init; }

    /// <summary>The one time that tells its age: when it was published, else when it was modified.</summary>
    public DateTimeOffset? Time => Published ?? Modified;

    public IReadOnlyList<string> Authors { get => field ?? Details?.Authors ?? []; init; }
    public IReadOnlyList<Attachment> Attachments { get => field ?? Details?.Attachments ?? []; init; }
    public IReadOnlyList<string> Tags { get => field ?? Details?.Tags ?? []; init; }

    /// <summary>Who published it, where the feed passes it on (RSS <c>source</c>, Atom's), or null.</summary>
    public string? Outlet { get => field ?? Details?.Outlet; init; }

    /// <summary>What its feed calls its outlet, where the source is a file or folder of several; or null.</summary>
    public string? FeedOutlet { get; init; }

    /// <summary>All entries of the feed document it came in, itself among them; empty where there was none.</summary>
    public IReadOnlyList<Entry> Siblings => Document?.Entries ?? [];

    /// <summary>Whether there is nothing more behind its address: what it brings is all of it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>BCP 47 tag as the source states it.</summary>
    public string? Language { get => field ?? Details?.Language ?? Document?.Language; init; }

    /// <summary>The page itself where the item is one: a dropped file, or an address that was read as a page.</summary>
    public FetchedDocument? Page { get; init; }

    /// <summary>What is found out when it is asked for, where it is not given here; null for nothing.</summary>
    internal IEntryDetails? Details { get; init; }

    /// <summary>The document that it came in; null where there was none.</summary>
    internal IEntryDocument? Document { get; init; }

    /// <summary>The entry's place, from 0, among the entries of <see cref="Document"/>.</summary>
    internal int Place { get; init; }
}

/// <summary>What holds for each entry of a document.</summary>
internal interface IEntryDocument
{
    IReadOnlyList<Entry> Entries { get; }

    /// <summary>The language of entries that state none of their own; null where the document states none
    /// either.</summary>
    string? Language { get; }

    /// <summary>The <see cref="Entry.Headline"/> of one, by its place.</summary>
    string? Headline(int place);
}

/// <summary>What an entry tells beyond what each poll asks; of known entries nobody asks.</summary>
internal interface IEntryDetails
{
    DateTimeOffset? Published { get; }
    DateTimeOffset? Modified { get; }
    string? ContentHtml { get; }
    string? ContentText { get; }
    string? Summary { get; }
    IReadOnlyList<string> Authors { get; }
    IReadOnlyList<Attachment> Attachments { get; }
    IReadOnlyList<string> Tags { get; }
    string? Outlet { get; }
    string? Language { get; }
}

/// <summary>A file that goes with an entry (RSS <c>enclosure</c>, JSON Feed <c>attachments</c>).</summary>
public sealed record Attachment(Uri Url, string? MimeType, long? SizeInBytes)
{
    /// <summary>How long it plays, where the source says so.</summary>
    public double? DurationInSeconds { get; init; }
}
