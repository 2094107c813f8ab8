using System.Globalization;

namespace BriefingBot.Benchmarks.Soak;

/// <summary>What a soak is given.</summary>
/// <param name="Minutes">How long it takes; outages and kills are spread over it.</param>
/// <param name="Feeds">Feeds that grow; each has a new entry every two minutes.</param>
/// <param name="Chats">Chats with an edition every ten minutes.</param>
/// <param name="Program">A BriefingBot.dll, or a published program.</param>
/// <param name="Folder">Where the database, the samples (<c>soak.csv</c>) and the picture (<c>soak.svg</c>) go.</param>
internal sealed record SoakOptions(int Minutes, int Feeds, int Chats, string Program, string Folder)
{
    /// <summary>The options of a command line; what it does not name has its default.</summary>
    public static SoakOptions Of(string[] args)
    {
        string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length
            ? args[at + 1]
            : null;
        int Number(string name, int otherwise) =>
            Value(name) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : otherwise;
        return new SoakOptions(
            Number("--minutes", 60),
            Number("--feeds", 100),
            Number("--chats", 50),
            Path.GetFullPath(Value("--program") ?? Path.Combine(AppContext.BaseDirectory, "BriefingBot.dll")),
            Value("--out") is { } folder
                ? Directory.CreateDirectory(folder).FullName
                : Directory.CreateTempSubdirectory("briefingbot-soak-").FullName);
    }
}
