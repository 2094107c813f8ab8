using System.Text.RegularExpressions;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Architecture;

public sealed partial class LineLengthTests
{
    private const int MostColumns = 120;
    private const string RawQuotes = "\"\"\"";

    [Fact]
    public void No_line_of_code_is_longer_than_120_columns()
    {
        var root = SharedData.Root();
        string[] folders = [Path.Combine(root, "src"), Path.Combine(root, "tests")];
        var wrong = folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(file => LongLines(root, file))
            .ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<string> LongLines(string root, string file)
    {
        var name = Path.GetRelativePath(root, file);
        var isTest = name.StartsWith("tests", StringComparison.Ordinal);
        var isInDocument = false;
        foreach (var (at, line) in File.ReadLines(file).Index())
        {
            var isDocument = isInDocument || line.Contains(RawQuotes, StringComparison.Ordinal)
                || LongLiteral().IsMatch(line) || line.TrimStart().StartsWith('[');
            if (line.Length > MostColumns && !(isTest && isDocument))
            {
                yield return $"{name}:{at + 1} has {line.Length} columns";
            }

            isInDocument ^= Regex.Count(line, RawQuotes) % 2 == 1;
        }
    }

    // A made-up page, feed or answer of a test is what the world sends, in one line; breaking it would change it. Its
    // rows of test data ([InlineData]) stay rows of a table.
    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.){40,}\"", RegexOptions.NonBacktracking)]
    private static partial Regex LongLiteral();
}
