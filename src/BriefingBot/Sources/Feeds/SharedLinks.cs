using BriefingBot.Sources.Addresses;
using BriefingBot.Text;

namespace BriefingBot.Sources.Feeds;

/// <summary>The links of a source that are no article's own page: several of its entries share one (a podcast's show, a
/// changelog, a status page), or it is the home page. Such a link is not fetched and tells no articles apart.</summary>
public sealed class SharedLinks
{
    // The same headline under two ids is one article that is listed twice, unless it is another day's.
    private static readonly TimeSpan AnotherDay = TimeSpan.FromHours(12);

    private readonly HashSet<string> _shared;
    private readonly string? _homePage;

    private SharedLinks(HashSet<string> shared, string? homePage) => (_shared, _homePage) = (shared, homePage);

    /// <summary>Finds them among everything that is known of a source.</summary>
    /// <param name="known">The links of its former entries.</param>
    /// <param name="offered">Those of one document; one entry may stand there twice.</param>
    /// <param name="homePage">Where the feed says that it belongs to; null where it does not say.</param>
    public static SharedLinks Of(
        IEnumerable<EntryLink> known, IReadOnlyList<EntryLink> offered, Uri? homePage)
    {
        var shared = known.Concat(offered).GroupBy(link => link.UrlKey, StringComparer.Ordinal)
            .Where(entries => AreOfSeveral([.. entries]))
            .Concat(offered.Where(IsItsOwnId).GroupBy(link => link.UrlKey, StringComparer.Ordinal).Where(HaveNames))
            .Select(entries => entries.Key);
        return new SharedLinks(
            shared.ToHashSet(StringComparer.Ordinal), homePage is null ? null : UrlIdentity.Key(homePage));
    }

    /// <summary>Entries that are read once, each with what its link is.</summary>
    public static IReadOnlyList<Entry> Mark(IReadOnlyList<Entry> entries, Uri? homePage)
    {
        // Not null: just filtered.
        var links = entries.Where(entry => entry.Url is not null)
            .Select(entry => new EntryLink(entry.Id, UrlIdentity.Key(entry.Url!), NameOf(entry), entry))
            .ToList();
        var shared = Of([], links, homePage);
        return
        [
            .. entries.Select(entry =>
                entry.Url is not null && shared.Holds(UrlIdentity.Key(entry.Url))
                    ? entry with { IsUrlShared = true }
                    : entry),
        ];
    }

    /// <summary>Whether a link is no article's own page.</summary>
    /// <param name="urlKey">Its <see cref="UrlIdentity.Key"/>.</param>
    public bool Holds(string urlKey) => urlKey == _homePage || _shared.Contains(urlKey) || IsFrontPage(urlKey);

    /// <summary>Whether a <see cref="UrlIdentity.Key"/> is that of any site's front page.</summary>
    public static bool IsFrontPage(string urlKey) => !urlKey.AsSpan().ContainsAny('/', '?');

    private static bool AreOfSeveral(EntryLink[] entries) =>
        entries.DistinctBy(entry => entry.EntryId, StringComparer.Ordinal).Take(2).Count() == 2
        && (HaveNames(entries) || entries.Max(entry => entry.Time) - entries.Min(entry => entry.Time) >= AnotherDay);

    private static bool HaveNames(IEnumerable<EntryLink> entries) =>
        entries.DistinctBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).Take(2).Count() == 2;

    // Where the feed gives an entry no id, or its link for one, two entries with one link have one id.
    private static bool IsItsOwnId(EntryLink link) =>
        Uri.TryCreate(link.EntryId, UriKind.Absolute, out var id) && id.IsHttp() && UrlIdentity.Key(id) == link.UrlKey;

    private static string NameOf(Entry entry) =>
        entry.Title ?? entry.ContentText ?? entry.ContentHtml ?? entry.Summary ?? entry.Id;
}

/// <summary>The link of one entry, of this poll or of a former one.</summary>
/// <param name="EntryId">The entry's id.</param>
/// <param name="UrlKey">The <see cref="UrlIdentity.Key"/> of the link.</param>
/// <param name="Name">The entry's title; what else tells it from others where it has none.</param>
/// <param name="Entry">The entry; null for a former one.</param>
public readonly record struct EntryLink(string EntryId, string UrlKey, string Name, Entry? Entry)
{
    /// <summary>When it was published; null where that is not known.</summary>
    public DateTimeOffset? Time => Entry?.Time;
}
