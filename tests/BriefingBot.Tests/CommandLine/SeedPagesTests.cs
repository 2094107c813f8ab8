using System.Text.Json;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.CommandLine;

/// <summary>Every row of <c>../shared/seeds/README.md</c>, through the program's own JSON.</summary>
public sealed class SeedPagesTests(SeedPagesTests.Outputs outputs) : IClassFixture<SeedPagesTests.Outputs>
{
    private static readonly string[] StoryA =
    [
        "000_548102308b7cba5e.txt", "001_9067fb0cbeea3594.txt", "002_0a3c867d137370e9.txt", "004_d8850208c26a01d9.txt",
    ];

    [Theory]
    [InlineData("000", "Azerbaijani Attack on Armenians in Disputed Region Alarms US, EU", null, "Bloomberg", null)]
    [InlineData("001", "Armenians' fate in Nagorno-Karabakh hangs in the balance", "QiOSK", null, "2023-09-19")]
    [InlineData(
        "002",
        "US calls for Azerbaijan to halt Karabakh attack, Russia urges return to ceasefire",
        "Capital Media",
        "Reuters",
        null)]
    [InlineData(
        "003", "Azerbaijan Says Combat to Continue Until Armenian Forces Leave", "MSN", "Bloomberg", "2020-09-30")]
    [InlineData("004", null, null, null, null)]
    public async Task A_page_states_what_the_table_says(
        string page, string? title, string? outlet, string? origin, string? published)
    {
        var article = await ArticleAsync(page);

        Assert.Equal("en", article.GetProperty("language").GetString());
        Assert.Equal(title, article.GetProperty("title").GetString());
        Assert.Equal(outlet, article.GetProperty("outlet").GetString());
        Assert.Equal(origin, article.GetProperty("origin").GetString());
        Assert.Equal(published, article.GetProperty("published").GetString()?[..10]);
    }

    [Theory]
    [InlineData("000", "More stories like this", "©2023", "QuickTake", "(Bloomberg)", "With assistance")]
    [InlineData(
        "001", "Follow us on social", "Armenia Azerbaijan Nagorno-Karabakh", "Analysis", "QiOSK", "Protesters gather",
        "Ukraine aid", "Macron", "survey", "keep reading", "Latest", "shutterstock", "Israel-Gaza")]
    [InlineData(
        "002", "© Reuters", "still image", "by : Reuters", "Source link", "Read Previous", "mule addresses", "Macau",
        "Capital Media")]
    [InlineData(
        "003", "older browser version", "logo", "map:", "please visit us", "image beacon", "QuickTake", "©2020")]
    public async Task Boilerplate_is_not_text(string page, params string[] boilerplate)
    {
        var text = await TextAsync(page);

        Assert.All(boilerplate, phrase => Assert.DoesNotContain(phrase, text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("000", 18)]
    [InlineData("001", 12)]
    [InlineData("002", 16)]
    [InlineData("003", 15)]
    [InlineData("004", 12)]
    public async Task The_whole_text_comes_out(string page, int atLeast)
    {
        var paragraphs = (await TextAsync(page)).Split("\n\n");

        Assert.True(paragraphs.Length >= atLeast, $"{paragraphs.Length} paragraphs");
        Assert.Equal(paragraphs.Length, paragraphs.Distinct().Count());
    }

    [Theory]
    [InlineData("000", "prompting international condemnation of the most serious escalation")]
    [InlineData("001", "Azerbaijan has decided to finish off by force")]
    [InlineData("002", "Washington called on Azerbaijan to halt the military action")]
    public async Task A_lead_stands_once(string page, string phrase)
    {
        Assert.Equal(2, (await TextAsync(page)).Split(phrase).Length);
    }

    [Fact]
    public async Task Four_pages_are_one_story_of_four_outlets_and_the_older_page_is_apart()
    {
        var stories = await outputs.StoriesAsync();

        Assert.Equal(2, stories.Count);
        var a = stories.Single(story => Articles(story).Count == 4);
        Assert.Equal(StoryA, Articles(a).Order());
        Assert.Equal(
            ["004_d8850208c26a01d9.txt", "Bloomberg", "QiOSK", "Reuters"],
            a.GetProperty("outlets")
                .EnumerateArray()
                .Select(outlet => outlet.GetString())
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            "003_7fc697b1467c30c9.txt", Assert.Single(Articles(stories.Single(story => Articles(story).Count == 1))));
    }

    [Theory]
    // counts; page: value, speaker (part of it), words of the sentence; relation
    [InlineData(
        "killed",
        "update",
        "000:5:health ministry:Five people were killed",
        "002:27:separatist authorities:27 people had been killed",
        "004:27:Radio Liberty:27 people died")]
    [InlineData(
        "injured",
        "update",
        "000:80:health ministry:at least 80 injured",
        "002:200:separatist authorities:more than 200 injured")]
    [InlineData(
        "killed",
        "disagreement",
        "000:9:Azerbaijan:seven police officers and two civilians",
        "001:6::six dead",
        "004:6:Azerbaijani side:Six people were killed")]
    [InlineData("killed", "single", "002:2:separatist authorities:including two civilians")]
    [InlineData("killed", "same", "000:1:Azerbaijan:A construction worker", "004:1:Baku:the death of one resident")]
    [InlineData("evacuated", "single", "004:500::evacuated about 500 people")]
    [InlineData(null, "single", "004:60:Ministry of Defense:more than 60 combat positions")]
    public async Task A_reader_sees_the_figures_side_by_side(string? counts, string relation, params string[] values)
    {
        var expected = values.Select(value => value.Split(':')).ToList();
        var lines = Lines(await StoryAAsync())
            .Where(line => (counts is null || line.GetProperty("counts").GetString() == counts)
            && line.GetProperty("values")
            .EnumerateArray()
            .Select(value => value.GetProperty("value").GetDecimal())
            .Distinct()
            .Order()
                .SequenceEqual(expected.Select(value => decimal.Parse(value[1])).Distinct().Order())
            && expected.All(
            value => line.GetProperty("values").EnumerateArray().Any(stated => Matches(stated, value)))).ToList();

        var line = Assert.Single(lines);
        Assert.Equal(relation, line.GetProperty("relation").GetString());
        Assert.False(line.GetProperty("history").GetBoolean());
        Assert.Equal(expected.Count, line.GetProperty("values").GetArrayLength());
        if (relation == "disagreement")
        {
            Assert.Contains("mine", line.GetProperty("circumstance").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_compound_is_its_total_with_its_parts()
    {
        var compound = Lines(await StoryAAsync()).SelectMany(line => line.GetProperty("values").EnumerateArray())
            .Single(
            value =>
                value.GetProperty("parts").ValueKind == JsonValueKind.Array
                    && value.GetProperty("value").GetDecimal() == 9);

        Assert.Equal(
            [(7m, "police officers"), (2m, "civilians")],
            compound.GetProperty("parts")
                .EnumerateArray()
                .Select(part => (part.GetProperty("value").GetDecimal(), part.GetProperty("of").GetString()!)));
    }

    [Fact]
    public async Task Numbers_that_are_no_figures_of_the_event_are_not_shown_as_such()
    {
        var present = Lines(await StoryAAsync()).Where(line => !line.GetProperty("history").GetBoolean())
            .SelectMany(line => line.GetProperty("values").EnumerateArray())
            .Select(value => value.GetProperty("value").GetDecimal())
            .ToList();

        Assert.Contains(27m, present);
        Assert.DoesNotContain(2000m, present);
        Assert.DoesNotContain(7m, present);
        Assert.DoesNotContain(1.3m, present);
        var older = (await outputs.StoriesAsync()).Single(story => Articles(story).Count == 1);
        Assert.DoesNotContain(
            Lines(older)
                .Where(line => !line.GetProperty("history").GetBoolean())
                .SelectMany(line => line.GetProperty("values").EnumerateArray()),
            value => value.GetProperty("value").GetDecimal() is 30000m or 1000000m or 1200000m or 50m or 30m);
    }

    [Fact]
    public async Task Nothing_of_the_older_page_is_in_the_story_and_the_briefing_tells_it_apart()
    {
        var story = (await StoryAAsync()).GetRawText();
        var blocks = (await outputs.BriefAsync()).Split("\n\n");
        var older = Assert.Single(
            blocks, block => block.Contains("Until Armenian Forces Leave", StringComparison.Ordinal));

        Assert.DoesNotContain("Blinken", older, StringComparison.Ordinal);
        Assert.All(
            ["F-16", "Rouhani", "Mnatsakanyan", "Cavusoglu", "Erdogan", "barrels"],
            word =>
            {
                Assert.DoesNotContain(word, story, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(
                    blocks.Where(block => block != older),
                    block => block.Contains(word, StringComparison.OrdinalIgnoreCase));
            });
    }

    [Fact]
    public async Task The_briefing_tells_the_toll_its_growth_and_the_dispute()
    {
        var briefing = await outputs.BriefAsync();

        Assert.All(
            ["27", "more than 200", "7 police officers and 2 civilians", "2020"],
            phrase => Assert.Contains(phrase, briefing, StringComparison.Ordinal));
        Assert.All(
            ["mule addresses", "image beacon", "keep reading", "Follow us", "older browser"],
            phrase => Assert.DoesNotContain(phrase, briefing, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<JsonElement> ArticleAsync(string page) => (await outputs.ExtractAsync())
        .Single(line => Source(line).StartsWith(page, StringComparison.Ordinal));

    private async Task<string> TextAsync(string page) => (await ArticleAsync(page)).GetProperty("text").GetString()!;

    private static string Source(JsonElement line) => Path.GetFileName(line.GetProperty("source").GetString()!);

    private static IReadOnlyList<string> Articles(JsonElement story) =>
        story.GetProperty("articles").EnumerateArray().Select(id => id.GetString()!).ToList();

    private static IEnumerable<JsonElement> Lines(JsonElement story) => story.GetProperty("figures").EnumerateArray();

    private static bool Matches(JsonElement stated, string[] expected) =>
        stated.GetProperty("article").GetString()!.StartsWith(expected[0], StringComparison.Ordinal)
        && stated.GetProperty("value").GetDecimal() == decimal.Parse(expected[1])
        && (expected[2].Length == 0
        || stated.GetProperty("says").GetString()?.Contains(expected[2], StringComparison.OrdinalIgnoreCase) == true)
        && stated.GetProperty("sentence").GetString()!.Contains(expected[3], StringComparison.Ordinal);

    private async Task<JsonElement> StoryAAsync() =>
        (await outputs.StoriesAsync()).Single(story => Articles(story).Count == 4);

    /// <summary>Each verb runs once for all tests of this class.</summary>
    public sealed class Outputs : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly SemaphoreSlim _gate = new(1, 1);
        private readonly Dictionary<string, string> _ran = [];

        public Task<IReadOnlyList<JsonElement>> StoriesAsync() =>
            JsonAsync(["stories", "--json", SharedData.Path("seeds/pages")]);

        public Task<IReadOnlyList<JsonElement>> ExtractAsync() =>
            JsonAsync(
                ["extract", "--json", .. Directory.EnumerateFiles(
                    SharedData.Path("seeds/pages")).Order(StringComparer.Ordinal)]);

        public Task<string> BriefAsync() => RunAsync(["brief", SharedData.Path("seeds/pages")]);

        public void Dispose()
        {
            _gate.Dispose();
            _folder.Dispose();
        }

        private async Task<IReadOnlyList<JsonElement>> JsonAsync(string[] arguments) =>
            (await RunAsync(arguments))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement)
                .ToList();

        private async Task<string> RunAsync(string[] arguments)
        {
            await _gate.WaitAsync();
            try
            {
                if (!_ran.TryGetValue(arguments[0], out var output))
                {
                    var outcome = await BotProcess.RunAsync(_folder.Path, arguments);
                    Assert.True(outcome.ExitStatus == 0, outcome.Error);
                    _ran[arguments[0]] = output = outcome.Output;
                }

                return output;
            }
            finally
            {
                _gate.Release();
            }
        }
    }
}
