using System.Globalization;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Languages;

/// <summary>Reads the written lists of a language's table of figures.</summary>
internal static class FigureTable
{
    /// <summary>Each stem with each ending.</summary>
    public static HashSet<string> Forms(string stems, string endings) =>
        [.. Set(stems).SelectMany(stem => Set(endings).Select(ending => stem + ending))];

    /// <summary>The words that begin with one of these stems.</summary>
    public static StemSet Stems(string stems) => new(Set(stems));

    /// <summary>Words; phrases where semicolons part them: a single phrase needs one as well.</summary>
    public static HashSet<string> Set(string words) => words.Contains(';', StringComparison.Ordinal)
        ? [.. words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
        : [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    public static Dictionary<string, string> Map(string pairs) =>
        pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static Dictionary<string, int> Months(string pairs) => Map(pairs)
        .ToDictionary(pair => pair.Key, pair => int.Parse(pair.Value, CultureInfo.InvariantCulture),
            StringComparer.Ordinal);

    /// <summary>The names of a language's months, by their number.</summary>
    public static Dictionary<string, int> Months(Language language) => language.Months
        .SelectMany((names, at) => names.Select(name => KeyValuePair.Create(name, at + 1)))
        .ToDictionary(StringComparer.Ordinal);

    public static Dictionary<string, decimal> Values(string pairs) =>
        Map(pairs).ToDictionary(pair =>
            pair.Key, pair => decimal.Parse(pair.Value, CultureInfo.InvariantCulture),
            StringComparer.Ordinal);

    public static Dictionary<string, string> Phrases(string pairs) =>
        pairs.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Rows of a group: its name in the ledger, a colon, and the phrases that name it.</summary>
    public static Dictionary<string, string> Groups(string rows) =>
        rows.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split(": ")).SelectMany(row => row[1].Split(", ").Select(phrase => (phrase, Name: row[0])))
        .ToDictionary(row => row.phrase.Trim(), row => row.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Rows of a shared currency: its forms, the last one its name, a colon, and the lands with their codes.
    /// </summary>
    public static Dictionary<string, SharedCurrency> Currencies(string rows) =>
        rows.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split(':'))
        .SelectMany(row => row[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is var forms
            && new SharedCurrency(forms[^1], Map(row[1])) is var shared
            ? forms.Select(form => KeyValuePair.Create(form, shared)) : [])
        .ToDictionary(StringComparer.Ordinal);

    public static Dictionary<string, FigureBound> Bounds(string pairs) =>
        pairs.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => Enum.Parse<FigureBound>(pair[1]), StringComparer.Ordinal);
}
