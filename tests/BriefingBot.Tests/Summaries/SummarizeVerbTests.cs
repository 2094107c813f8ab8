using System.Diagnostics;
using System.Text.Json;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Summaries;

/// <summary>The verb as another program calls it: the built executable, its output and its exit status.</summary>
public sealed class SummarizeVerbTests
{
    [Fact]
    public async Task Each_line_gives_its_summary_and_a_broken_one_is_told_without_stopping_the_rest()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("texts.jsonl", """
            {"id":"one","text":"The bridge is closed. It rains."}
            not json
            {"id":"two","text":"Die Brücke in Aldan ist gesperrt."}

            {"id":"three"}
            """);

        var (status, lines) = await RunAsync("summarize", "--json", "--ratio", "1", file);

        Assert.Equal(1, status);
        Assert.Equal(4, lines.Count);
        Assert.Equal("The bridge is closed. It rains.", lines[0].GetProperty("summary").GetString());
        Assert.Equal(file, lines[1].GetProperty("source").GetString());
        Assert.Contains("Line 2", lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("two", lines[2].GetProperty("id").GetString());
        Assert.Equal("Die Brücke in Aldan ist gesperrt.", lines[2].GetProperty("summary").GetString());
        Assert.Contains("Line 5", lines[3].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_a_line_and_the_others_are_still_summarised()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("texts.jsonl", """{"id":"one","text":"The bridge is closed."}""");

        var (status, lines) =
            await RunAsync("summarize", "--json", "--words", "10", folder.Path + "/absent.jsonl", file);

        Assert.Equal(1, status);
        Assert.Contains("absent.jsonl", lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("The bridge is closed.", lines[1].GetProperty("summary").GetString());
    }

    [Theory]
    [InlineData("--ratio", "0")]
    [InlineData("--ratio", "1.5")]
    [InlineData("--words", "0")]
    [InlineData("--words", "many")]
    public async Task A_malformed_length_is_wrong_usage(string option, string value)
    {
        var (status, lines) = await RunAsync("summarize", option, value, "texts.jsonl");

        Assert.Equal(2, status);
        Assert.Empty(lines);
    }

    private static async Task<(int Status, List<JsonElement> Lines)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet", [typeof(BriefingBot.CommandLine.BotCommandLine).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!; // not null: a new process is started
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await errors;
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line))
            .ToList();
        return (process.ExitCode, lines);
    }
}
