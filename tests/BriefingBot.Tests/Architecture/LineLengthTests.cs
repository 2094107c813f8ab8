using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Architecture;

public sealed class LineLengthTests
{
    private const int MostColumns = 120;

    [Fact]
    public void No_line_of_code_is_longer_than_120_columns()
    {
        var root = SharedData.Root();
        string[] folders = [Path.Combine(root, "src"), Path.Combine(root, "tests")];
        var wrong = folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(file => File.ReadLines(file).Select((line, at) => (File: file, Line: at + 1, line.Length, Text: line)))
            .Where(row => row.Length > MostColumns && !IsDocumentOfATest(root, row.File, row.Text))
            .Select(row => $"{Path.GetRelativePath(root, row.File)}:{row.Line} has {row.Length} columns")
            .ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // A made-up page, feed or answer is what the world sends, in one line; breaking it would change it.
    private static bool IsDocumentOfATest(string root, string file, string line) =>
        Path.GetRelativePath(root, file).StartsWith("tests", StringComparison.Ordinal)
        && (line.Contains('"') || line.Contains('<') || line.Contains('{') || line.Contains('_')
            || !line.TrimEnd().EndsWith(';'));
}
