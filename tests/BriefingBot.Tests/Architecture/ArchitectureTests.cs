using System.Text.RegularExpressions;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Markup;
using Mono.Cecil;

namespace BriefingBot.Tests.Architecture;

/// <summary>
/// Holds the walls of docs/architecture.md over the symbols of the built assemblies: a room uses only the rooms before
/// it, foreign types stay where they belong, and folders inside a room have an order of their own.
/// </summary>
public sealed partial class ArchitectureTests
{
    /// <summary>In the order in which an article passes them.</summary>
    internal static readonly string[] Rooms =
    [
        "Sources", "Articles", "Stories", "Summaries", "Subscribers", "Wording", "Briefings", "Delivery", "Chat",
        "Scheduling", "Web",
    ];

    /// <summary>What every room may use, each those before it; these use no room.</summary>
    private static readonly string[] Foundations = ["Operation", "Storage", "Telegram"];

    /// <summary>Rooms whose folders have an order: a folder uses only those before it and the room's root, which may
    /// have a place of its own ("").</summary>
    private static readonly Dictionary<string, string[]> InnerOrder = new()
    {
        ["Briefings"] = ["Choice", "Memory", "Telling", "Notices", "Editions", "Between"],
        ["Sources"] = ["Addresses", "Feeds", "Fetching", "Kinds", "", "Polling"],
    };

    /// <summary>Where the types of a namespace may be named.</summary>
    private static readonly (string Namespace, string[] Rooms)[] Homes =
    [
        ("Quartz", ["Scheduling"]),
        ("OpenTelemetry", ["Web"]),
        ("Telegram.Bot", ["Telegram", "Delivery", "Chat"]),
        ("Microsoft.Data.Sqlite", ["Storage"]),
        ("SQLitePCL", ["Storage"]),
        ("Npgsql", ["Storage"]),
        ("Dapper", ["Storage"]),
        ("Microsoft.Extensions.AI", ["Summaries"]),
        ("Microsoft.SemanticKernel", ["Summaries"]),
        ("OllamaSharp", ["Summaries"]),
        ("OpenAI", ["Summaries"]),
        ("AngleSharp", ["Sources"]),
        ("System.CommandLine", ["CommandLine"]),
    ];

    private static readonly Lazy<IReadOnlyList<TypeUse>> Uses =
        new(() => AssemblyReferences.Of(typeof(BriefingBot.Stories.Story)).Uses);

    private static string SourceFolder => Path.Combine(SharedData.Root(), "src", "BriefingBot");

    [Fact]
    public void A_room_uses_only_the_rooms_before_it()
    {
        var wrong = Uses.Value
            .Select(use => (Use: use, User: RoomOf(use.User.Namespace), Used: RoomOf(use.Used.Namespace)))
            .Where(pair => Rooms.Contains(pair.User) || Foundations.Contains(pair.User))
            .Where(pair => pair.Used is not null && pair.Used != pair.User && !Allowed(pair.User!).Contains(pair.Used))
            .Select(pair => pair.Use.ToString());

        None(wrong);
    }

    /// <summary>
    /// What a test of walls must see: a use that stands in a signature alone, without a using directive.
    /// </summary>
    [Fact]
    public void A_use_is_seen_however_it_is_spelled()
    {
        var uses =
            AssemblyReferences.Of(typeof(ArchitectureTests)).Uses.Where(use => use.User.Name == nameof(SpelledUses));

        Assert.Contains(uses, use => use.Used.FullName == typeof(BriefingBot.Stories.Story).FullName);
        Assert.Contains(uses, use => use.Used.FullName == typeof(BriefingBot.Articles.Identity.CopyIndex).FullName);
    }

    [Fact]
    public void A_folder_of_an_ordered_room_uses_only_the_folders_before_it()
    {
        var wrong =
            from use in Uses.Value
            let room = RoomOf(use.User.Namespace)
            where room is not null && room == RoomOf(use.Used.Namespace) && InnerOrder.ContainsKey(room)
            let order = InnerOrder[room]
            let user = Array.IndexOf(order, FolderOf(use.User.Namespace))
            let used = Array.IndexOf(order, FolderOf(use.Used.Namespace))
            where user >= 0 && used > user && !IsRegistration(use.User)
            select use.ToString();

        None(wrong);
    }

    [Fact]
    public void Folders_of_a_room_make_no_circle()
    {
        var edges = Uses.Value
            .Where(use => RoomOf(use.User.Namespace) is { } room && room == RoomOf(use.Used.Namespace))
            .Where(use => Rooms.Contains(RoomOf(use.User.Namespace)) && use.User.Namespace != use.Used.Namespace)
            .Where(use => !IsRegistration(use.User))
            .Select(use => (From: use.User.Namespace, To: use.Used.Namespace))
            .ToHashSet();

        None(edges.Where(edge => Reaches(edges, edge.To, edge.From)).Select(edge => $"{edge.From} → {edge.To}"));
    }

    [Fact]
    public void Foreign_types_stay_in_their_rooms()
    {
        var wrong =
            from use in Uses.Value
            from home in Homes
            where use.Used.Namespace == home.Namespace
                || use.Used.Namespace.StartsWith(home.Namespace + ".", StringComparison.Ordinal)
            where use.User.Namespace.StartsWith("BriefingBot", StringComparison.Ordinal)
            where !home.Rooms.Contains(RoomOf(use.User.Namespace))
            select use.ToString();

        None(wrong);
    }

    /// <summary>
    /// The compiler keeps the program's rooms out of it; this keeps out clocks, files, sockets and hosting.
    /// </summary>
    [Fact]
    public void The_text_project_is_pure()
    {
        string[] impure =
        [
            "System.Net.Http", "System.Net.Sockets", "Microsoft.Extensions", "System.Data", "Microsoft.Data",
        ];
        string[] impureTypes = ["System.IO.File", "System.IO.Directory", "System.TimeProvider", "System.Random"];
        var wrong = AssemblyReferences.Of(typeof(MarkupElement)).Uses
            .Where(use => impureTypes.Contains(use.Used.FullName)
                || impure.Any(name => use.Used.Namespace.StartsWith(name, StringComparison.Ordinal)))
            .Select(use => use.ToString());

        None(wrong);
    }

    [Fact]
    public void Program_adds_the_rooms_in_the_order_of_the_way_of_an_article()
    {
        var program = File.ReadAllText(Path.Combine(SourceFolder, "Program.cs"));
        // Scheduling comes with the service alone: the verbs that look do not load Quartz.
        var added = Rooms.Where(room => room != "Scheduling")
            .Select(room => program.IndexOf($".Add{room}(", StringComparison.Ordinal))
            .ToList();

        Assert.DoesNotContain(-1, added);
        Assert.Equal(added.Order(), added);
    }

    /// <summary>
    /// Whoever opens a connection past <c>Sources/Fetching</c> is past its guard: only the Bot API, the models
    /// and the service's own health port, which are the operator's own, may.
    /// </summary>
    [Fact]
    public void Nothing_else_opens_connections()
    {
        string[] homes = [Path.Combine("Sources", "Fetching"), "Telegram", "Summaries", "Web"];
        var opening = SourceFiles()
            .Where(file => File.ReadLines(file).Any(line => !IsComment(line) && OpensConnections().IsMatch(line)))
            .Select(file => Path.GetRelativePath(SourceFolder, file))
            .ToList();

        // Or the pattern sees nothing.
        Assert.All(homes, home => Assert.Contains(opening, path => path.StartsWith(home, StringComparison.Ordinal)));
        Assert.DoesNotContain(opening, path => !homes.Any(home => path.StartsWith(home, StringComparison.Ordinal)));
    }

    [Fact]
    public void Namespaces_are_the_folders()
    {
        var wrong = SourceFiles()
            .Select(file => (Path: Path.GetRelativePath(SourceFolder, file), Namespace: NamespaceIn(file)))
            .Where(file => file.Namespace is not null && file.Namespace != FolderNamespace(file.Path))
            .Select(file => file.Path);

        None(wrong);
    }

    /// <summary>Fails with every row: the first alone would make a long evening.</summary>
    private static void None(IEnumerable<string> wrong)
    {
        var rows = wrong.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(rows.Count == 0, string.Join('\n', rows));
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(SourceFolder, "*.cs", SearchOption.AllDirectories)
            .Where(
            file =>
                Path.GetRelativePath(SourceFolder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));

    private static bool IsComment(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal);

    private static string? NamespaceIn(string file) =>
        File.ReadLines(file)
            .FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?[10..]
            .TrimEnd(';');

    private static string FolderNamespace(string path) =>
        string.Join('.', path.Split(Path.DirectorySeparatorChar)[..^1].Prepend("BriefingBot"));

    private static IEnumerable<string> Allowed(string room) =>
        Foundations.Contains(room)
            ? Foundations.TakeWhile(other => other != room)
            : Foundations.Concat(Rooms.TakeWhile(other => other != room));

    private static string? RoomOf(string space) =>
        space.StartsWith("BriefingBot.", StringComparison.Ordinal) && space.Split('.')[1] is var room
        && (Rooms.Contains(room) || Foundations.Contains(room) || room == "CommandLine")
            ? room
            : null;

    private static string FolderOf(string space) => space.Split('.') is { Length: > 2 } parts ? parts[2] : "";

    // A registration puts its whole room together.
    private static bool IsRegistration(TypeReference type) =>
        type.Name.EndsWith("Registration", StringComparison.Ordinal);

    private static bool Reaches(HashSet<(string From, string To)> edges, string from, string target)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>([from]);
        while (open.TryPop(out var at))
        {
            if (at == target)
            {
                return true;
            }

            foreach (var next in edges.Where(edge => edge.From == at && seen.Add(edge.To)))
            {
                open.Push(next.To);
            }
        }

        return false;
    }

    // What loads by itself where it is given an address, too: XML readers on a path, AngleSharp's loader.
    [GeneratedRegex(
        """
        \bnew\s(?:HttpClient|HttpClientHandler|SocketsHttpHandler|Socket|TcpClient|UdpClient|WebClient)\b
        |\bnew\s(?:ClientWebSocket|XmlUrlResolver|SmtpClient|Ping)\b
        |\bIHttpClientFactory\b|\bDns\.Get|\bWebRequest\.|\bQuicConnection\b|\.WithDefaultLoader\(
        |\bX(?:Document|Element)\.Load|\bXmlReader\.Create|\bXmlDocument\b
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OpensConnections();
}

/// <summary>Names types of the program partly qualified: one in a signature, one in a body.</summary>
internal static class SpelledUses
{
    public static object Of(BriefingBot.Stories.Story story) =>
        (story.Headline, Copies: new BriefingBot.Articles.Identity.CopyIndex());
}
