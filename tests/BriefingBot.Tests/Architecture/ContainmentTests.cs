using System.Text.RegularExpressions;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Architecture;

/// <summary>The table of docs/containment.md names tests that are there.</summary>
public sealed partial class ContainmentTests
{
    [Fact]
    public void Each_loop_of_the_table_names_a_test_that_is_there()
    {
        var rows = File.ReadLines(Path.Combine(SharedData.Root(), "docs", "containment.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).ToList();
        var named = rows.Select(row => TestName().Match(row).Groups[1].Value).ToList();
        var tests = typeof(ContainmentTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods()).Select(method => method.Name).ToHashSet(StringComparer.Ordinal);

        Assert.True(rows.Count > 40);
        Assert.All(named, name => Assert.Contains(name, tests));
    }

    [GeneratedRegex(@"`(\w+)` \|$", RegexOptions.NonBacktracking)]
    private static partial Regex TestName();
}
