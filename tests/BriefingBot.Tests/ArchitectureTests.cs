using System.Text.RegularExpressions;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests;

/// <summary>Holds docs and code to the layout of the README: a room uses only the rooms before it.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>In the order in which an article passes them.</summary>
    private static readonly string[] Rooms =
        ["Sources", "Articles", "Stories", "Summaries", "Subscribers", "Briefings", "Delivery", "Chat", "Scheduling"];

    /// <summary>What every room may use; these use no room.</summary>
    private static readonly string[] Foundations = ["Storage", "Telegram", "Operation"];

    private static string SourceFolder => Path.Combine(SharedData.Root(), "src", "BriefingBot");

    [Fact]
    public void A_room_uses_only_the_rooms_before_it()
    {
        var wrong =
            from file in Directory.EnumerateFiles(SourceFolder, "*.cs", SearchOption.AllDirectories)
            let room = Path.GetRelativePath(SourceFolder, file).Split(Path.DirectorySeparatorChar)[0]
            where Rooms.Contains(room) || Foundations.Contains(room)
            from used in Used(file)
            where used != room && !Allowed(room).Contains(used)
            select $"{Path.GetRelativePath(SourceFolder, file)} uses {used}";

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Foreign_types_stay_in_their_rooms()
    {
        (string Namespace, string[] Folders)[] homes =
        [
            ("Quartz", ["Scheduling"]),
            ("Dapper", ["Storage"]), // and the stores, below
            ("Telegram.Bot", ["Telegram", "Delivery", "Chat"]),
            ("Microsoft.Extensions.AI", ["Summaries"]),
            ("OpenAI", ["Summaries"]),
            ("Microsoft.SemanticKernel", ["Summaries"]),
            ("AngleSharp", ["Sources", "Articles"]),
            ("System.CommandLine", ["CommandLine"]),
        ];
        var wrong =
            from file in Directory.EnumerateFiles(SourceFolder, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(SourceFolder, file)
            where !path.StartsWith("obj", StringComparison.Ordinal) && !path.StartsWith("bin", StringComparison.Ordinal)
            from home in homes
            where !home.Folders.Contains(path.Split(Path.DirectorySeparatorChar)[0])
            where !(home.Namespace == "Dapper" && file.EndsWith("Store.cs", StringComparison.Ordinal))
            where File.ReadLines(file).Any(line => line.StartsWith($"using {home.Namespace};", StringComparison.Ordinal) || line.StartsWith($"using {home.Namespace}.", StringComparison.Ordinal))
            select $"{path} uses {home.Namespace}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Program_adds_the_rooms_in_the_order_of_the_way_of_an_article()
    {
        var program = File.ReadAllText(Path.Combine(SourceFolder, "Program.cs"));
        // Scheduling comes with the service alone: the verbs that look do not load Quartz.
        var added = Rooms.Where(room => room != "Scheduling").Select(room => program.IndexOf($".Add{room}(", StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, added);
        Assert.Equal(added.Order(), added);
    }

    /// <summary>Whoever opens a connection past <c>Sources/Fetching</c> is past its guard: only the Bot API and the models, which are the operator's own, may.</summary>
    [Fact]
    public void Nothing_else_opens_connections()
    {
        string[] homes = [Path.Combine("Sources", "Fetching"), "Telegram", "Summaries"];
        var opening =
            (from file in Directory.EnumerateFiles(SourceFolder, "*.cs", SearchOption.AllDirectories)
             let path = Path.GetRelativePath(SourceFolder, file)
             where !path.StartsWith("obj", StringComparison.Ordinal) && !path.StartsWith("bin", StringComparison.Ordinal)
             where File.ReadLines(file).Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && OpensConnections().IsMatch(line))
             select path).ToList();

        Assert.All(homes, home => Assert.Contains(opening, path => path.StartsWith(home, StringComparison.Ordinal))); // or the pattern sees nothing
        Assert.DoesNotContain(opening, path => !homes.Any(home => path.StartsWith(home, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Allowed(string room) =>
        Foundations.Contains(room)
            // Operation looks at no room; Storage and Telegram take its options.
            ? ["Operation"]
            : Foundations.Concat(Rooms.TakeWhile(other => other != room));

    private static IEnumerable<string> Used(string file) => File.ReadLines(file)
        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        .SelectMany(line => RoomName().Matches(line).Select(match => match.Groups[1].Value))
        .Where(name => Rooms.Contains(name) || Foundations.Contains(name) || name == "CommandLine");

    // What loads by itself where it is given an address, too: XML readers on a path, AngleSharp's loader.
    [GeneratedRegex(@"\bnew (?:HttpClient|HttpClientHandler|SocketsHttpHandler|Socket|TcpClient|UdpClient|WebClient|ClientWebSocket|XmlUrlResolver|SmtpClient|Ping)\b|\bIHttpClientFactory\b|\bDns\.Get|\bWebRequest\.|\bQuicConnection\b|\.WithDefaultLoader\(|\bX(?:Document|Element)\.Load|\bXmlReader\.Create|\bXmlDocument\b")]
    private static partial Regex OpensConnections();

    [GeneratedRegex(@"\bBriefingBot\.(\w+)")]
    private static partial Regex RoomName();
}
