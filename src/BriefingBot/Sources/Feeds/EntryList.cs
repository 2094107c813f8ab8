using BriefingBot.Operation;

namespace BriefingBot.Sources.Feeds;

/// <summary>The entries of a document, read one by one: one that throws costs itself alone.</summary>
/// <param name="most">So many are looked at: a small document can hold millions, each many times its size.</param>
internal sealed class EntryList(int most = EntryList.MostEntries) : IEntryDocument
{
    /// <summary>No feed offers more of what is news; podcasts offer thousands.</summary>
    public const int MostEntries = 5_000;

    private readonly List<Entry> _entries = [];
    private readonly List<Phrase> _faults = [];
    private int _looked;
    private bool _isDoubted;
    private IReadOnlyList<string?>? _headlines;

    /// <summary>The entries that could be read, in the document's order.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Those of the document, for entries that name none.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The document's; null where it states none.</summary>
    public string? Language { get; set; }

    /// <summary>What could not be read, in words that say which entry it was.</summary>
    public IReadOnlyList<Phrase> Faults => _faults;

    /// <summary>Whether there were more than it takes; that is a fault, told once.</summary>
    public bool IsFull => _looked > most;

    /// <summary>Reads the entries of all items.</summary>
    public static EntryList Read<T>(IEnumerable<T> items, Func<T, Entry?> read)
    {
        var list = new EntryList();
        foreach (var item in items)
        {
            list.Add(item, read);
            if (list.IsFull)
            {
                break;
            }
        }

        return list;
    }

    /// <summary>Looked for in all when the first is asked for.</summary>
    public string? Headline(int place) => (_headlines ??= TitleFurniture.Headlines(_entries))[place];

    /// <summary>Reads one entry; null is nothing to read, and no fault.</summary>
    public void Add<T>(T item, Func<T, Entry?> read)
    {
        if (++_looked > most)
        {
            if (_looked == most + 1)
            {
                _faults.Add($"It holds more than {most} entries; only the first ones are read.");
            }

            return;
        }

        try
        {
            if (read(item) is { } entry)
            {
                _entries.Add(entry);
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            _faults.Add($"Entry {_looked} cannot be read: {error.Message}");
        }
    }

    /// <summary>Tells once, of the first, that an entry may not be whole.</summary>
    /// <param name="isBroken">Whether the last one that was added is such.</param>
    public void Doubt(bool isBroken)
    {
        if (isBroken && !_isDoubted)
        {
            _isDoubted = true;
            _faults.Add($"Entry {_looked} is broken or too large; some of it may be missing.");
        }
    }
}
