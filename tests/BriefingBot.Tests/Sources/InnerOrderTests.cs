using System.Text.RegularExpressions;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Sources;

/// <summary>The order inside the room, and that no two of its files need one another.</summary>
public sealed partial class InnerOrderTests
{
    /// <summary>Each folder uses those before it; "" are the room's own files, which say what a source is and store
    /// it.</summary>
    private static readonly string[] Order = ["Addresses", "Feeds", "Fetching", "Kinds", "", "Polling"];

    /// <summary>Puts everything together, and is used by nothing here.</summary>
    private const string Registration = "SourcesRegistration.cs";

    [Fact]
    public void A_folder_uses_only_the_folders_before_it()
    {
        var files = Files();
        var wrong =
            from file in files.Keys
            where Path.GetFileName(file) != Registration
            from used in Used(file, files)
            where Array.IndexOf(Order, FolderOf(used)) > Array.IndexOf(Order, FolderOf(file))
            select $"{file} uses {used}";

        Assert.All(files.Keys, file => Assert.Contains(FolderOf(file), Order));
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_files_need_one_another_in_a_circle()
    {
        var files = Files();
        var left = files.Keys.ToDictionary(file => file, file => Used(file, files).ToHashSet());
        while (left.FirstOrDefault(row => !row.Value.Overlaps(left.Keys)) is { Key: { } free })
        {
            left.Remove(free);
        }

        Assert.Empty(left.Select(row => $"{row.Key} -> {string.Join(", ", row.Value.Where(left.ContainsKey))}"));
    }

    private static IEnumerable<string> Used(
        string file, Dictionary<string, (HashSet<string> Types, HashSet<string> Words)> files) =>
        files.Where(other => other.Key != file && other.Value.Types.Overlaps(files[file].Words))
            .Select(other => other.Key);

    private static Dictionary<string, (HashSet<string> Types, HashSet<string> Words)> Files()
    {
        var room = Path.Combine(SharedData.Root(), "src", "BriefingBot", "Sources");
        return Directory.EnumerateFiles(room, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(room, file), Read);
    }

    private static (HashSet<string> Types, HashSet<string> Words) Read(string file)
    {
        // Comments and texts name what they like.
        var code = File.ReadLines(file).Select(line => Comment().Replace(Text().Replace(line, "\"\""), "")).ToList();
        var types = code.Select(line => Type().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value);
        var words = code.Where(line => !line.StartsWith("using ", StringComparison.Ordinal))
            .SelectMany(line => Word().Matches(line))
            .Select(match => match.Value);
        return (types.ToHashSet(), words.ToHashSet());
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(file) ?? "";

    [GeneratedRegex(@"//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Text();

    // At the file's top level; a type inside another is that one's business.
    [GeneratedRegex(
        @"^(?:public|internal) (?:(?:abstract|sealed|static|partial|readonly) )*(?:record struct|record|class"
        + @"|struct|enum|interface|delegate \S+) (\w+)")]
    private static partial Regex Type();

    // The name of a type, not of a member of something, nor of a property or an argument.
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w+(?!\w|\s*(?::|=[^>=]|=>|\{ get))")]
    private static partial Regex Word();
}
