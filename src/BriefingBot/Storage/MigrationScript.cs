using System.Globalization;
using System.Reflection;

namespace BriefingBot.Storage;

/// <summary>A numbered script that the program carries with it. One that has shipped never changes.</summary>
/// <param name="Number">Of four digits, at the beginning of its file's name.</param>
/// <param name="Resource">Where it is in the program.</param>
internal sealed record MigrationScript(int Number, string Resource)
{
    /// <summary>The scripts of a folder, in the order of their numbers.</summary>
    /// <param name="folder">Ends with a slash; empty for the scripts that are in none.</param>
    public static IReadOnlyList<MigrationScript> Of(string folder) =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)
                && name.StartsWith(folder, StringComparison.Ordinal)
                && !name[folder.Length..].Contains('/', StringComparison.Ordinal))
            .Select(name => new MigrationScript(
                int.Parse(name.AsSpan(folder.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture), name))
            .OrderBy(script => script.Number),
    ];

    /// <summary>The script's SQL.</summary>
    public string Read()
    {
        // Not null: the name came from the manifest.
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
