using System.Collections;
using System.Collections.Frozen;
using System.Globalization;

namespace BriefingBot.Text.Languages;

/// <summary>Words or phrases of a language in lower case, written with white space between them and split when first
/// used. An underscore stands for a space inside a phrase.</summary>
internal sealed class WordList(string written) : IReadOnlyCollection<string>
{
    private string[]? _words;
    private FrozenSet<string>? _set;

    public WordList(IEnumerable<string> words) : this("") => _words = [.. words];

    public static WordList None { get; } = new("");

    public int Count => Words.Length;

    private string[] Words => _words ??= WordRows.Split(written);

    private FrozenSet<string> Set => _set ??= Words.ToFrozenSet(StringComparer.Ordinal);

    public bool Contains(string word) => Set.Contains(word);

    public bool Contains(ReadOnlySpan<char> word) => Set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public IEnumerator<string> GetEnumerator() => Words.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Rows of names for one thing each (<c>monday mon; tuesday tue</c>), the whole name first.</summary>
internal sealed class WordRows(string written) : IReadOnlyList<string[]>
{
    private string[][]? _rows;

    public static WordRows None { get; } = new("");

    public int Count => Rows.Length;

    public string[] this[int index] => Rows[index];

    private string[][] Rows => _rows ??= [.. written.Split(';').Select(Split).Where(row => row.Length > 0)];

    public IEnumerator<string[]> GetEnumerator() => Rows.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static string[] Split(string written)
    {
        var words = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries); // at line ends too
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = words[i].Replace('_', ' ');
        }

        return written.Contains('\'', StringComparison.Ordinal) ? [.. words.SelectMany(Apostrophes.Spellings)] : words;
    }

    /// <summary>Words with what they stand for: <c>one,other=name</c>.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Pairs(IEnumerable<string> words) => words
        .Select(row => row.Split('='))
        .SelectMany(row => row[0].Split(',').Select(word => KeyValuePair.Create(word, row[1])))
        .Distinct();
}

/// <summary>Words that stand for a number each (<c>two=2</c>).</summary>
internal sealed class WordValues(string written)
{
    private FrozenDictionary<string, decimal>? _values;

    public static WordValues None { get; } = new("");

    /// <summary>The numbers that words are given (<c>dozen=12</c>), by the word.</summary>
    public FrozenDictionary<string, decimal> Values => _values ??= Of(WordRows.Split(written))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);

    internal static IEnumerable<KeyValuePair<string, decimal>> Of(IEnumerable<string> words) => WordRows.Pairs(words)
        .Select(pair => KeyValuePair.Create(pair.Key, decimal.Parse(pair.Value, CultureInfo.InvariantCulture)));
}
