namespace BriefingBot.Text.Languages;

/// <summary>The files of words among the resources (<c>figures/en</c>). A line that begins with <c>#</c> is a comment,
/// one that begins with four spaces goes on with the one before. Most are lists: a name, a colon and words; <c>_</c> is
/// the space of a phrase.</summary>
internal static class WordFile
{
    private const string Ending = ".words";

    /// <summary>The files of a folder by their names without it.</summary>
    public static IEnumerable<string> Names(string folder) => typeof(WordFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal))
        .Select(name => name[(folder.Length + 1)..^Ending.Length]);

    /// <summary>The lines of a file; none where there is no such file.</summary>
    public static string[] Lines(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(name + Ending);
        if (stream is null)
        {
            return [];
        }

        using var text = new StreamReader(stream);
        return [.. text.ReadToEnd().Replace("\n    ", " ", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0 && line[0] != '#')];
    }

    /// <summary>The lists of a file by name, each with its words as they are written there.</summary>
    public static IEnumerable<(string Name, string Words)> Rows(string name) =>
        Lines(name).Select(line => line.Split(':', 2)).Select(row => (row[0], row[1]));

    /// <summary>The name of a list that code asks for: of its file up to the first point, and its own.</summary>
    /// <param name="file">The path where it was built: of whatever platform.</param>
    public static string NameOf(string list, string file) =>
        $"{file[(file.LastIndexOfAny(['/', '\\']) + 1)..].Split('.')[0]}.{list}";

    /// <summary>The words of a file by the names of the lists they stand in.</summary>
    public static ILookup<string, string> Lists(string name) => Rows(name)
        .SelectMany(row => WordRows.Split(row.Words).Select(word => (row.Name, word)))
        .ToLookup(pair => pair.Name, pair => pair.word, StringComparer.Ordinal);
}
