using BriefingBot.Operation;

namespace BriefingBot.Sources.Feeds;

/// <summary>The entries of a document, read one by one: one that throws costs itself alone.</summary>
internal sealed class EntryList : IEntryDocument
{
    private readonly List<Entry> _entries = [];
    private readonly List<Phrase> _faults = [];
    private IReadOnlyList<string?>? _headlines;

    /// <summary>In the document's order.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Those of the document, for entries that name none.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The document's; null where it states none.</summary>
    public string? Language { get; set; }

    /// <summary>What could not be read, in words that say which entry it was.</summary>
    public IReadOnlyList<Phrase> Faults => _faults;

    /// <summary>Reads the entries of all items.</summary>
    public static EntryList Read<T>(IEnumerable<T> items, Func<T, Entry?> read)
    {
        var list = new EntryList();
        foreach (var item in items)
        {
            list.Add(item, read);
        }

        return list;
    }

    /// <summary>Looked for in all when the first is asked for.</summary>
    public string? Headline(int place) => (_headlines ??= TitleFurniture.Headlines(_entries))[place];

    /// <summary>Reads one entry; null is nothing to read, and no fault.</summary>
    public void Add<T>(T item, Func<T, Entry?> read)
    {
        try
        {
            if (read(item) is { } entry)
            {
                _entries.Add(entry);
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            var number = _entries.Count + _faults.Count + 1;
            _faults.Add($"Entry {number} cannot be read: {error.Message}");
        }
    }
}
