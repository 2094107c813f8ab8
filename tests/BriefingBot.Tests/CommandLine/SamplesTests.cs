using System.Text.Json;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.CommandLine;

/// <summary>The bundled samples show what the bot is for; a clone without other data tests the main job on
/// them.</summary>
public sealed class SamplesTests : IDisposable
{
    // The program says the same of the same samples: it is asked once.
    private static readonly Lazy<Task<IReadOnlyList<JsonElement>>> Stories = new(ReadStoriesAsync);

    private readonly TemporaryFolder _folder = new();

    private static string Samples => Path.Combine(SharedData.Root(), "samples");

    [Fact]
    public async Task The_reports_of_the_ferry_are_one_story_and_the_wire_copy_counts_once()
    {
        var story = (await StoriesAsync()).Single(story => story.GetProperty("articles").GetArrayLength() > 1);

        Assert.Equal(
            ["bay-radio-ferry.html", "harbour-wire-ferry.txt", "meridian-1001", "northshore-gazette-ferry.html"],
            story.GetProperty("articles").EnumerateArray().Select(id => id.GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Bay Radio", "Harbour Wire", "The Meridian"],
            story.GetProperty("outlets")
                .EnumerateArray()
                .Select(outlet => outlet.GetString())
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_older_accident_the_tram_and_the_bees_are_stories_of_their_own()
    {
        var alone = (await StoriesAsync())
            .Where(story => story.GetProperty("articles").GetArrayLength() == 1)
            .Select(story => story.GetProperty("articles")[0].GetString());

        Assert.Equal(
            ["kestrel-archive-2019.txt", "meridian-1002", "meridian-1003"], alone.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("killed", "update", 3, 9)]
    [InlineData("on board", "disagreement", 142, 187)]
    public async Task A_toll_grows_and_a_number_is_disputed(string counts, string relation, params int[] values)
    {
        var line = (await StoriesAsync())
            .Single(story => story.GetProperty("articles").GetArrayLength() > 1)
            .GetProperty("figures")
            .EnumerateArray()
            .Single(
            line => line.GetProperty("counts").GetString() == counts && !line.GetProperty("history").GetBoolean());

        Assert.Equal(relation, line.GetProperty("relation").GetString());
        Assert.Equal(
            values,
            line.GetProperty("values")
                .EnumerateArray()
                .Select(value => value.GetProperty("value").GetInt32())
                .Distinct()
                .Order());
    }

    [Fact]
    public async Task Unconfigured_the_program_briefs_on_the_samples_answers_and_stops_at_the_end_of_input()
    {
        var outcome = await BotProcess.RunAsync(_folder.Path, [], "/story 1\n/sources\n/nonsense\n");

        Assert.True(outcome.ExitStatus == 0, outcome.Error);
        Assert.All(
            ["Sea Lark", "Sources differ", "3 outlets: ", "The Meridian", "tram", "Samples is made up"],
            phrase => Assert.Contains(phrase, outcome.Output, StringComparison.OrdinalIgnoreCase));
        Assert.Matches(@"on board: 187 \(.*\) / 142 \(|on board: 142 \(.*\) / 187 \(", outcome.Output);
        Assert.DoesNotContain("cookie", outcome.Output, StringComparison.OrdinalIgnoreCase);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "data", "briefingbot.db")));
    }

    [Fact]
    public async Task What_the_terminal_was_told_is_not_told_again()
    {
        await BotProcess.RunAsync(_folder.Path, []);

        var again = await BotProcess.RunAsync(_folder.Path, []);

        Assert.Equal(0, again.ExitStatus);
        Assert.DoesNotContain("142", again.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing new", again.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("How many people were on board?", true)]
    [InlineData("Who was the captain of the Sea Lark?", false)]
    public async Task A_question_is_answered_or_said_to_have_none_with_what_comes_near(string question, bool isAnswered)
    {
        var outcome = await BotProcess.RunAsync(_folder.Path, ["ask", question, Samples, "--json"]);

        var answer = JsonDocument.Parse(Assert.Single(outcome.Output.Split(
            '\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.Equal(isAnswered, answer.GetProperty("sentences").GetArrayLength() > 0);
        Assert.Equal(!isAnswered, answer.GetProperty("answer").GetString() == "Nothing in these sources answers that.");
        Assert.Equal(!isAnswered, answer.TryGetProperty("nearest", out var nearest));
        Assert.True(isAnswered
            || nearest[0].GetProperty("text").ToString().StartsWith("The captain", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private static Task<IReadOnlyList<JsonElement>> StoriesAsync() => Stories.Value;

    private static async Task<IReadOnlyList<JsonElement>> ReadStoriesAsync()
    {
        using var folder = new TemporaryFolder();
        var outcome = await BotProcess.RunAsync(folder.Path, ["stories", "--json", Samples]);
        Assert.True(outcome.ExitStatus == 0, outcome.Error);
        return outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
    }
}
