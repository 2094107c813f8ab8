using BriefingBot.Operation;

namespace BriefingBot.Sources.Feeds;

/// <summary>The entries of a document, read one by one: one that throws costs itself alone.</summary>
internal sealed class EntryList
{
    private readonly List<Entry> _entries = [];
    private readonly List<Phrase> _faults = [];

    /// <summary>In the document's order.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

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
