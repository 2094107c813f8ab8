namespace BriefingBot.Sources.Polling;

/// <summary>The known entries of a source, to find among them the one that an offered entry is.</summary>
internal sealed class KnownEntries
{
    /// <summary>
    /// When at least this many entries, and this share of all, are unknown by id and address at once, the site was
    /// rebuilt and the titles tell.
    /// </summary>
    private const int FewestOfAMove = 5;
    private const double ShareOfAMove = 0.8;

    private readonly Dictionary<string, KnownEntry> _byId;
    private readonly ILookup<string, KnownEntry> _byUrl;
    private readonly Dictionary<string, KnownEntry> _byTitle;
    private readonly Dictionary<string, KnownEntry> _byPage;

    /// <summary>Makes the index.</summary>
    /// <param name="known">What is known of the source.</param>
    /// <param name="offered">The rows of what it offers now, which tell whether it was rebuilt.</param>
    public KnownEntries(IEnumerable<KnownEntry> known, IReadOnlyList<KnownEntry> offered)
    {
        _byId = known.ToDictionary(row => row.Id, StringComparer.Ordinal);
        // Not null: just filtered.
        _byUrl = _byId.Values.Where(row => row.Url is not null).ToLookup(row => row.Url!, StringComparer.Ordinal);
        _byTitle = TitlesAfterAMove(offered);
        _byPage = PagesNotOffered(offered);
    }

    /// <summary>The known entry that a row is; null for none.</summary>
    /// <param name="row">The row of an offered entry.</param>
    /// <param name="isPage">Whether the entry is a page itself: a renamed file is known by what is in it.</param>
    public KnownEntry? Find(KnownEntry row, bool isPage) =>
        FindById(row)
        ?? FindMoved(row)
        ?? (isPage ? _byPage.GetValueOrDefault(row.Fingerprint) : null)
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

    private KnownEntry? FindById(KnownEntry row)
    {
        if (_byId.TryGetValue(row.Id, out var same) && IsSame(row, same))
        {
            return same;
        }

        return _byId.TryGetValue(SecondId(row), out same) && IsSame(row, same) ? same : null;
    }

    // A new id for what is otherwise the same: the same address and the same title.
    private KnownEntry? FindMoved(KnownEntry row) =>
        row.Url is null || row.Title is null ? null : _byUrl[row.Url].FirstOrDefault(known => known.Title == row.Title);

    // The entries of a rebuilt site by their titles, where each is the title of one alone; nothing otherwise: "Morning
    // news" is another one every day.
    private Dictionary<string, KnownEntry> TitlesAfterAMove(IReadOnlyList<KnownEntry> offered)
    {
        var unknown = _byId.Count == 0 ? 0 : offered.Count(row => FindById(row) is null && FindMoved(row) is null);
        return unknown < FewestOfAMove || unknown < offered.Count * ShareOfAMove
            ? []
            : _byId.Values.Where(row => row.Title is not null)
                .GroupBy(row => row.Title!, StringComparer.Ordinal) // not null: just filtered
                .Where(group => group.Count() == 1)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    private Dictionary<string, KnownEntry> PagesNotOffered(IReadOnlyList<KnownEntry> offered)
    {
        var offeredIds = offered.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        return _byId.Values.Where(row => row.Url is null && !offeredIds.Contains(row.Id))
            .GroupBy(row => row.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    // One of the two may change by an edit; where both did, the id was used again for something else.
    private static bool IsSame(KnownEntry row, KnownEntry known) =>
        row.Url == known.Url || (row.Title is not null && row.Title == known.Title);

    private static string SecondId(KnownEntry row) =>
        $"{row.Id}#{EntryFingerprint.Hash(row.Url ?? row.Title ?? row.Fingerprint)[..12]}";
}
