using System.Globalization;

namespace BriefingBot.Benchmarks.Cluster;

/// <summary>The size of a run: <c>cluster --nodes 3 --feeds 300 --chats 500 --kills 20 --minutes 4 --limit 30</c>;
/// a limit of 0 lets the bot send as fast as it can. <c>--other PATH</c> is a BriefingBot.dll of the version before:
/// all nodes begin with it, and each that is killed comes back as this version, as in a rolling upgrade.</summary>
internal sealed record ClusterOptions(int Nodes, int Feeds, int Chats, int Kills, int Minutes, int Limit, string? Other)
{
    public static ClusterOptions Of(string[] args) => new(
        Value(args, "--nodes", 3),
        Value(args, "--feeds", 300),
        Value(args, "--chats", 500),
        Value(args, "--kills", 20),
        Value(args, "--minutes", 4),
        Value(args, "--limit", 30),
        Array.IndexOf(args, "--other") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null);

    private static int Value(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length
            ? int.Parse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture)
            : otherwise;
}
