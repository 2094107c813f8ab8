using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;

namespace BriefingBot.Articles;

/// <summary>What an article tells of the source it came by.</summary>
/// <param name="Id">The source's number: in the database, or among the sources that a verb was given.</param>
/// <param name="Name">What its articles are named by where they name no outlet themselves.</param>
/// <param name="Topic">The topic it was filed under; null for none.</param>
/// <param name="IsWeb">Whether it has an address: the pages behind the entries of a file are not fetched.</param>
public sealed record EntrySource(long Id, string Name, string? Topic, bool IsWeb)
{
    /// <summary>The address of the source; null for a file.</summary>
    public Uri? Address { get; init; }

    /// <summary>The source of an entry that came from a watched source.</summary>
    public static EntrySource Of(Source source) => At(source.Id, source.OutletName, source.Topic, source.Url);

    /// <summary>The source of an entry by the address or path that it was read from.</summary>
    public static EntrySource At(long id, string name, string? topic, string place) =>
        new(id, name, topic, SourceAddress.IsAddress(place))
        {
            Address = SourceAddress.IsAddress(place) ? UrlIdentity.Resolve(place, page: null) : null,
        };

    /// <summary>Whether an address is of its own site; to a file all are.</summary>
    public bool IsOfItsSite(Uri? url) =>
        !IsWeb || url is null || (Address is not null && SiteOwner.IsOne(Address.Host, url.Host));
}

/// <summary>An entry with the source it came by.</summary>
public sealed record SourcedEntry(EntrySource Source, IdentifiedEntry Identified)
{
    /// <summary>By what the entry is known.</summary>
    public EntryKey Key => new(Source.Id, Identified.Entry.Id);
}

/// <summary>By what an entry is known: its id is unique within its source.</summary>
public readonly record struct EntryKey(long SourceId, string EntryId);
