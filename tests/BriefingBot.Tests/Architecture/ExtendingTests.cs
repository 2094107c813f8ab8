using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Architecture;

/// <summary>The diffs of docs/extending.md still apply: each hunk's lines stand in the file that it names.</summary>
public sealed class ExtendingTests
{
    private static string Page => File.ReadAllText(Path.Combine(SharedData.Root(), "docs", "extending.md"));

    public static TheoryData<string, int> Hunks => [.. All().Select(hunk => (hunk.File, hunk.Line))];

    [Theory]
    [MemberData(nameof(Hunks))]
    public void A_hunk_applies(string file, int line)
    {
        var hunk = All().Single(hunk => hunk.File == file && hunk.Line == line);
        var path = Path.Combine(SharedData.Root(), file);
        if (hunk.IsNewFile)
        {
            Assert.True(Directory.Exists(Path.GetDirectoryName(path)), $"{file}: its folder is not there");
            Assert.False(File.Exists(path), $"{file} is there already");
            return;
        }

        Assert.Contains(hunk.Before, File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_a_diff_for_each_thing_to_add() =>
        Assert.True(All().Select(hunk => hunk.File).Distinct().Count() > 15);

    private static IEnumerable<Hunk> All()
    {
        var (file, isNew, start) = ("", false, 0);
        var before = new List<string>();
        var isInDiff = false;
        foreach (var (line, number) in Page.ReplaceLineEndings("\n").Split('\n')
            .Select((text, index) => (text, index + 1)))
        {
            var ends = line.StartsWith("```", StringComparison.Ordinal)
                || line.StartsWith("diff --git ", StringComparison.Ordinal)
                || line.StartsWith("@@ ", StringComparison.Ordinal);
            if (ends && start > 0)
            {
                yield return new Hunk(file, start, isNew, string.Join('\n', before));
                (start, before) = (0, []);
            }

            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isInDiff = line == "```diff";
            }
            else if (isInDiff && line.StartsWith("--- ", StringComparison.Ordinal))
            {
                isNew = line == "--- /dev/null";
            }
            else if (isInDiff && line.StartsWith("+++ b/", StringComparison.Ordinal))
            {
                file = line["+++ b/".Length..];
            }
            else if (isInDiff && line.StartsWith("@@ ", StringComparison.Ordinal))
            {
                start = number;
            }
            else if (start > 0 && (line.Length == 0 || line[0] is ' ' or '-'))
            {
                before.Add(line.Length == 0 ? "" : line[1..]);
            }
        }
    }

    private sealed record Hunk(string File, int Line, bool IsNewFile, string Before);
}
