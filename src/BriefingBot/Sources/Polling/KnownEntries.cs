using System.Text.RegularExpressions;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Sources.Polling;

/// <summary>The known entries of a source, to find among them the one that an offered entry is.</summary>
internal sealed partial class KnownEntries
{
    /// <summary>So many entries, and such a share, unknown by id and address show a rebuilt site.</summary>
    private const int FewestOfAMove = 5;
    private const double ShareOfAMove = 0.8;
    private const int DigitsOfKey = 5;

    /// <summary>Stands before what tells a second entry with an id from the first.</summary>
    private const char Second = '#';

    private readonly Dictionary<string, KnownEntry> _byId;
    private readonly ILookup<string, KnownEntry> _byUrl;
    private readonly Dictionary<string, KnownEntry> _byTitle;
    private readonly IReadOnlyList<KnownEntry> _gone;
    private readonly Lazy<ILookup<string, KnownEntry>> _goneByContent;
    private readonly Lazy<ILookup<string, KnownEntry>> _goneByTitle;
    private readonly HashSet<string> _repeatedIds;
    private readonly SharedLinks _shared;

    /// <summary>Indexes a source's known entries for what it offers in one poll.</summary>
    /// <param name="known">What is known of the source.</param>
    /// <param name="offered">What it offers now.</param>
    /// <param name="homePage">Where the feed says that it belongs to; null where it does not say.</param>
    public KnownEntries(
        IEnumerable<KnownEntry> known, IReadOnlyList<(Entry Entry, KnownEntry Row)> offered, Uri? homePage)
    {
        _byId = known.ToDictionary(row => row.Id, StringComparer.Ordinal);
        // Not null: just filtered.
        _byUrl = _byId.Values.Where(row => row.Url is not null).ToLookup(row => row.Url!, StringComparer.Ordinal);
        _shared = SharedLinks.Of(
            _byId.Values.Select(row => LinkOf(row, entry: null)).OfType<EntryLink>(),
            [.. offered.Select(pair => LinkOf(pair.Row, pair.Entry)).OfType<EntryLink>()],
            homePage);
        var rows = offered.Select(pair => pair.Row).ToList();
        _repeatedIds = rows.GroupBy(row => row.Id, StringComparer.Ordinal)
            .Where(same => same.DistinctBy(NameOf, StringComparer.Ordinal).Take(2).Count() == 2)
            .Select(same => same.Key)
            .Concat(_byId.Keys.Where(IsSecond).Select(id => id[..id.LastIndexOf(Second)]).Where(_byId.ContainsKey))
            .ToHashSet(StringComparer.Ordinal);
        _byTitle = TitlesAfterAMove(offered);
        var offeredIds = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        _gone = [.. _byId.Values.Where(row => !offeredIds.Contains(row.Id))];
        _goneByContent = new(() => _gone.ToLookup(ContentOf, StringComparer.Ordinal));
        _goneByTitle = new(() => _gone.Where(row => row.Title is not null).ToLookup(PlaceOf, StringComparer.Ordinal));
    }

    /// <summary>Whether a link is no article's own page.</summary>
    public bool IsShared(string? url) => url is not null && _shared.Holds(url);

    /// <summary>The known entry that an offered one is; null for none.</summary>
    /// <param name="entry">The entry: a page that was renamed is known by what is in it.</param>
    public KnownEntry? Find(Entry entry, KnownEntry row) =>
        FindById(entry, row)
        ?? FindMoved(row)
        ?? FindGone(entry, row)
        ?? (row.Title is null ? null : _byTitle.GetValueOrDefault(row.Title));

    /// <summary>An id for a new entry that no other has.</summary>
    public string FreeId(KnownEntry row)
    {
        if (!_byId.ContainsKey(row.Id))
        {
            return row.Id;
        }

        var second = SecondId(row);
        return _byId.ContainsKey(second) ? $"{second}{row.Fingerprint[..8]}" : second;
    }

    /// <summary>Takes a row in, so that a repetition within one poll is found.</summary>
    public void Remember(KnownEntry row) => _byId[row.Id] = row;

    private KnownEntry? FindById(Entry entry, KnownEntry row)
    {
        if (_byId.TryGetValue(row.Id, out var same) && IsSame(entry, row, same))
        {
            return same;
        }

        return _byId.TryGetValue(SecondId(row), out same) && IsSame(entry, row, same) ? same : null;
    }

    // A new id for what is otherwise the same: the same address of its own and the same title.
    private KnownEntry? FindMoved(KnownEntry row) =>
        row.Url is null || row.Title is null || IsShared(row.Url)
            ? null
            : _byUrl[row.Url].FirstOrDefault(known => known.Title == row.Title);

    // The entries of a rebuilt site by their titles, where each is the title of one alone; nothing otherwise: "Morning
    // news" is another one every day.
    private Dictionary<string, KnownEntry> TitlesAfterAMove(IReadOnlyList<(Entry Entry, KnownEntry Row)> offered)
    {
        var unknown = _byId.Count == 0
            ? 0
            : offered.Count(pair => FindById(pair.Entry, pair.Row) is null && FindMoved(pair.Row) is null);
        return unknown < FewestOfAMove || unknown < offered.Count * ShareOfAMove
            ? []
            : _byId.Values.Where(row => row.Title is not null)
                .GroupBy(row => row.Title!, StringComparer.Ordinal) // not null: just filtered
                .Where(group => group.Count() == 1)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    // A known one that is not offered any more and says the same in the same place: a renamed file, a feed that puts a
    // new session's number into ids and addresses at every answer. What was published after that one was last seen is
    // another one, whatever it says: "No delays".
    private KnownEntry? FindGone(Entry entry, KnownEntry row)
    {
        if (_gone.Count == 0)
        {
            return null;
        }

        return _goneByContent.Value[ContentOf(row)].FirstOrDefault(known => MayBe(entry, known))
            ?? (entry.Time is not null
                && row.Title is not null
                && _goneByTitle.Value[PlaceOf(row)].ToList() is [var one]
                && MayBe(entry, one)
                    ? one
                    : null);
    }

    private static bool MayBe(Entry entry, KnownEntry known) => entry.Time is not { } time || time <= known.LastSeen;

    private static string ContentOf(KnownEntry row) => $"{WithoutSession(row.Url)}\n{row.Fingerprint}";

    private static string PlaceOf(KnownEntry row) => $"{WithoutSession(row.Url)}\n{row.Title}";

    private static string? WithoutSession(string? url) => url is null ? null : Session().Replace(url, "");

    // One of the two may change by an edit; where both did, the id was used again for something else. An id that
    // several entries have says nothing, and no more does a link that is not their own.
    private bool IsSame(Entry entry, KnownEntry row, KnownEntry known) =>
        (row.Title is not null && row.Title == known.Title)
        || IsRetitled(entry, row, known)
        || (row.Url == known.Url
            && !(_repeatedIds.Contains(row.Id)
                && (row.Url is null || IsShared(row.Url))
                && NameOf(row) != NameOf(known)));

    // An id with a long number or key is no counter's: it stays where a headline changes, and with the headline the
    // address that is made of it. The only id of a source may be one that its entries take in turn.
    private bool IsRetitled(Entry entry, KnownEntry row, KnownEntry known) =>
        row.Title is not null && known.Title is not null
            && !_repeatedIds.Contains(row.Id)
            && (!IsOnlyId(row.Id) || MayBe(entry, known))
            && row.Id.Skip(row.Id.LastIndexOf('/') + 1).Count(char.IsAsciiDigit) >= DigitsOfKey
            && ContentWords.Of(row.Title).Intersect(ContentWords.Of(known.Title)).Any();

    private bool IsOnlyId(string id) =>
        _byId.Keys.All(known => known == id || known.StartsWith($"{id}{Second}", StringComparison.Ordinal));

    // As SecondId and FreeId write it.
    private static bool IsSecond(string id) => id.LastIndexOf(Second) is >= 0 and var at
        && id.Length - at - 1 is 12 or 20 && id.Skip(at + 1).All(char.IsAsciiHexDigitLower);

    private string SecondId(KnownEntry row)
    {
        var told = row.Url is null || IsShared(row.Url) ? NameOf(row) : row.Url;
        return $"{row.Id}{Second}{EntryFingerprint.Hash(told)[..12]}";
    }

    private static EntryLink? LinkOf(KnownEntry row, Entry? entry) =>
        row.Url is null ? null : new EntryLink(row.Id, row.Url, NameOf(row), entry);

    private static string NameOf(KnownEntry row) => row.Title ?? row.Fingerprint;

    // The query, a path's parameters (RFC 3986 section 3.3) and what ASP.NET puts into it for browsers without cookies.
    [GeneratedRegex(@"\?.*$|;[^/?]*|/\([A-Z]\([^()/]*\)\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Session();
}
