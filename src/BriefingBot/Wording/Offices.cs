using System.Collections.Frozen;

namespace BriefingBot.Wording;

/// <summary>Offices that speak in the news of every country (the police, a ministry), by their names in all languages:
/// <c>Translations/Offices.phrases</c>.</summary>
internal static class Offices
{
    private const string English = "en";
    private static readonly Lazy<FrozenDictionary<string, Dictionary<string, string>>> Known = new(Read);

    /// <summary>Whether a speaker, as a report names it, is such an office and nothing else.</summary>
    public static bool Has(string speaker) => Known.Value.ContainsKey(speaker);

    /// <summary>A speaker by its name in a language; as it is where it is no such office, or named so.</summary>
    /// <param name="language">ISO 639-1, lower case.</param>
    public static string In(string language, string speaker) =>
        Known.Value.TryGetValue(speaker, out var office) && office.TryGetValue(language, out var names)
            && !names.Split("; ").Contains(speaker, StringComparer.OrdinalIgnoreCase)
            ? names.Split(';')[0]
            : speaker;

    private static FrozenDictionary<string, Dictionary<string, string>> Read()
    {
        var offices = new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        using var stream = typeof(Offices).Assembly.GetManifestResourceStream("offices.phrases");
        using var lines = new StreamReader(stream!); // not null: it is built in
        Dictionary<string, string> office = [];
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var (language, names) = line[0] == ' ' ? (line[2..4], line[5..]) : (English, line);
            office = line[0] == ' ' ? office : [];
            office.Add(language, names);
            foreach (var name in names.Split("; "))
            {
                offices.TryAdd(name, office);
            }
        }

        return offices.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
