using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Languages;

/// <summary>The words by which figures are read in one language; one file a language, in <c>Figures</c>. As
/// <see cref="WordFile"/> says; <c>stem*</c> is every word that begins so, <c>stem/a/b</c> the stem with each of these
/// endings, and <c>one,other=name</c> gives words what they stand for. A list is asked for by the property that it
/// fills.</summary>
internal sealed class FigureTable
{
    private readonly Dictionary<string, string[]> _lists;

    private FigureTable(Language language)
    {
        Language = language;
        _lists = WordFile.Rows($"figures/{language.Code}")
            .ToDictionary(row => row.Name, row => WordRows.Split(row.Words), StringComparer.Ordinal);
    }

    public Language Language { get; }

    /// <summary>The names of the lists that the language's file has.</summary>
    public IEnumerable<string> Names => _lists.Keys;

    /// <summary>The table of a language; null for one without a file.</summary>
    public static FigureTable? For(Language language) =>
        new FigureTable(language) is { _lists.Count: > 0 } table ? table : null;

    /// <summary>Whether the language's file has a flag, by default the calling property's name
    /// (<c>HasCapitalNouns</c>).</summary>
    public bool Is([CallerMemberName] string flag = "") => Words("Flags").Contains(flag);

    /// <summary>The words as they are written, in their order; none where the language has no such list.</summary>
    public string[] Words([CallerMemberName] string name = "") => _lists.GetValueOrDefault(name, []);

    public IReadOnlySet<string> Set([CallerMemberName] string name = "")
    {
        var words = Words(name).SelectMany(Forms);
        return words.Any(word => word.EndsWith('*')) ? new StemSet(words.Select(word => word.TrimEnd('*')))
            : words.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Nouns, which are lemmas: with a capital as well where the language writes them so.</summary>
    public IReadOnlySet<string> Nouns([CallerMemberName] string name = "") => !Is("HasCapitalNouns") ? Set(name)
        : Set(name).SelectMany(word => new[] { word, char.ToUpperInvariant(word[0]) + word[1..] })
            .ToHashSet(StringComparer.Ordinal);

    public Dictionary<string, string> Map([CallerMemberName] string name = "") => Map(text => text, name);

    /// <summary>Words with what they stand for.</summary>
    public Dictionary<string, T> Map<T>(Func<string, T> read, [CallerMemberName] string name = "") => WordRows
        .Pairs(Words(name)).ToDictionary(pair => pair.Key, pair => read(pair.Value), StringComparer.Ordinal);

    private static IEnumerable<string> Forms(string word) => word.Split('/') is [var stem, .. { Length: > 0 } endings]
        ? endings.Select(ending => stem + ending) : [word];
}
