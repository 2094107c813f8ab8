using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Languages.WordRelations;

/// <summary>How words of one language relate: which mean the same, which is the wider of two, which belong together
/// across word classes ("explode", "explosion") and which are opposites. Made from WordNet 3.0 (see NOTICE beside the
/// resource); loaded at first use, immutable, thread-safe.</summary>
public sealed class WordRelations
{
    private const int LevelsUp = 2;

    private static readonly ConcurrentDictionary<string, Lazy<WordRelations?>> Loaded = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Resources = new() { ["en"] = "words/english.relations" };

    private readonly int[][] _wider;
    private readonly Dictionary<string, Entry> _entries;

    private WordRelations(int[][] wider, Dictionary<string, Entry> entries) => (_wider, _entries) = (wider, entries);

    /// <summary>The relations of a language's words; null where there is no resource for it.</summary>
    /// <param name="language">A language tag of BCP 47: its first part counts.</param>
    public static WordRelations? For(string language)
    {
        var code = language.Split('-', '_')[0].ToLowerInvariant();
        return Loaded.GetOrAdd(code, static key => new(() => Load(key))).Value;
    }

    /// <summary>True where the resource has the word in this class.</summary>
    public bool Knows(string lemma, Upos upos) => Of(lemma, upos) is not null;

    /// <summary>True where the two are one word or share a meaning ("hurt", "injure").</summary>
    public bool AreSynonyms(string one, string other, Upos upos) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || (Of(one, upos) is { } a && Of(other, upos) is { } b && a.Senses.AsSpan().ContainsAny(b.Senses));

    /// <summary>Whether a noun is a word for somebody: "pilot", "widow".</summary>
    public bool IsPerson(string lemma) =>
        EnglishActs.Persons.Contains(lemma) || IsWider(lemma, "person", Upos.Noun, levels: 9);

    /// <summary>True where <paramref name="wider"/> names a kind of which <paramref name="narrower"/> is one.</summary>
    /// <param name="narrower">The word of the narrower meaning ("passenger").</param>
    /// <param name="wider">The word of the wider meaning ("person").</param>
    /// <param name="upos">The class of both.</param>
    /// <param name="levels">How many steps up to look; two keep to what people call the same thing.</param>
    public bool IsWider(string narrower, string wider, Upos upos, int levels = LevelsUp)
    {
        if (Of(narrower, upos) is not { } start || Of(wider, upos) is not { } goal)
        {
            return false;
        }

        IEnumerable<int> level = start.Senses;
        for (var step = 0; step < levels; step++)
        {
            level = level.SelectMany(sense => _wider[sense]).Distinct().ToList();
            if (level.Any(sense => goal.Senses.Contains(sense)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where two words have a kind in common one step up ("cliff", "bluff").</summary>
    public bool AreSisters(string one, string other, Upos upos) =>
        Of(one, upos) is { } a && Of(other, upos) is { } b
        && a.Senses.SelectMany(sense => _wider[sense]).Intersect(b.Senses.SelectMany(sense => _wider[sense])).Any();

    /// <summary>True where one is formed from the other across or within classes ("explode", "explosion").</summary>
    public bool AreRelated(string one, Upos oneUpos, string other, Upos otherUpos) =>
        HasLink(one, oneUpos, '+', other, otherUpos) || HasLink(other, otherUpos, '+', one, oneUpos);

    /// <summary>True where the words, or close synonyms of them, are opposites ("open", "close").</summary>
    public bool AreOpposites(string one, string other, Upos upos) =>
        HasLink(one, upos, '!', other, upos) || HasLink(other, upos, '!', one, upos);

    private static char? ClassOf(Upos upos) => upos switch
    {
        Upos.Noun or Upos.Propn => 'n',
        Upos.Verb or Upos.Aux => 'v',
        Upos.Adj => 'a',
        Upos.Adv => 'r',
        _ => null,
    };

    private static WordRelations? Load(string language)
    {
        if (!Resources.TryGetValue(language, out var name)
            || typeof(WordRelations).Assembly.GetManifestResourceStream(name) is not { } packed)
        {
            return null;
        }

        using var text = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress));
        var wider = new List<int[]>();
        while (text.ReadLine() is { } line && line != "=")
        {
            wider.Add(Numbers(line));
        }

        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            entries[cells[0]] = new Entry(Numbers(cells[1]), cells[2]);
        }

        return new WordRelations([.. wider], entries);
    }

    private static int[] Numbers(string cell) => cell.Length == 0
        ? []
        : Array.ConvertAll(cell.Split(' '), number => int.Parse(number, CultureInfo.InvariantCulture));

    private bool HasLink(string one, Upos oneUpos, char kind, string other, Upos otherUpos) =>
        ClassOf(otherUpos) is { } otherClass && Of(one, oneUpos) is { Links.Length: > 0 } entry
        && entry.Links.Split(' ').Contains($"{kind}{other.ToLowerInvariant()}{otherClass}");

    private Entry? Of(string lemma, Upos upos) =>
        ClassOf(upos) is { } letter && _entries.TryGetValue(lemma.ToLowerInvariant() + letter, out var entry)
            ? entry
            : null;

    private sealed record Entry(int[] Senses, string Links);
}
