using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.CommandLine;

/// <summary><c>brief --json</c> and <c>--told</c>, to the letter: other programs read them.</summary>
public sealed class BriefJsonTests : IDisposable
{
    private const string First =
        """{"id":"h1","title":"Ferry fire off Lindholm kills three","content_text":"LINDHOLM (Coast Wire) - Three people were killed when fire broke out on a ferry off Lindholm on Monday, police said.\n\nFerries to the island of Katt will stay in harbour until Wednesday.","date_published":"2026-05-04T06:00:00Z"}""";

    private const string Second =
        """{"id":"g1","title":"Lindholm ferry fire: toll rises to nine","content_text":"Nine people were killed in the fire on a ferry off Lindholm on Monday, police said.\n\nInvestigators suspect a burning lorry of the Brandt haulage firm on the car deck.","date_published":"2026-05-04T09:00:00Z"}""";

    /// <summary>What the program says of the first report alone; several tests begin with it.</summary>
    private static readonly Lazy<Task<string>> FirstEdition = new(async () =>
    {
        using var tests = new BriefJsonTests();
        return (await tests.BriefAsync("--json", tests.Feed("Harbour Post", First))).Output;
    });

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_line_is_a_story_as_a_reader_is_told_it()
    {
        var outcome = await BriefAsync("--json", Feed("Harbour Post", First), Feed("Gazette", Second));

        Assert.Equal(0, outcome.ExitStatus);
        Assert.Equal(
            """{"number":1,"story":"s1","headline":"Lindholm ferry fire: toll rises to nine","sentences":[{"text":"Nine people were killed in the fire on a ferry off Lindholm on Monday, police said.","articles":["g1"],"evidence":"Nine people were killed in the fire on a ferry off Lindholm on Monday, police said."},{"text":"Investigators suspect a burning lorry of the Brandt haulage firm on the car deck.","articles":["g1"],"evidence":"Investigators suspect a burning lorry of the Brandt haulage firm on the car deck."},{"text":"Ferries to the island of Katt will stay in harbour until Wednesday.","articles":["h1"],"evidence":"Ferries to the island of Katt will stay in harbour until Wednesday."}],"figures":[{"counts":"killed","of":"people","text":"killed: 9 (was 3)","relation":"update","articles":["h1","g1"]}],"differs":[],"outlets":["Coast Wire","Gazette"],"by":"extractive","articles":["h1","g1"]}""",
            outcome.Output.TrimEnd());
    }

    [Fact]
    public async Task What_an_earlier_edition_had_is_not_new()
    {
        var harbour = Feed("Harbour Post", First);
        var told = _folder.Write("told.jsonl", await FirstEdition.Value);

        var unchanged = await BriefAsync("--json", "--told", told, harbour);
        var after = await BriefAsync("--json", "--told", told, harbour, Feed("Gazette", Second));

        Assert.Equal((0, ""), (unchanged.ExitStatus, unchanged.Output));
        Assert.EndsWith(
            ""","outlets":["Coast Wire","Gazette"],"by":"extractive","articles":["h1","g1"],"new":[{"text":"Nine people were killed in the fire on a ferry off Lindholm on Monday, police said.","articles":["g1"],"evidence":"Nine people were killed in the fire on a ferry off Lindholm on Monday, police said."},{"text":"Investigators suspect a burning lorry of the Brandt haulage firm on the car deck.","articles":["g1"],"evidence":"Investigators suspect a burning lorry of the Brandt haulage firm on the car deck."}]}""",
            after.Output.TrimEnd(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_is_known_again_without_its_first_reports()
    {
        var told = _folder.Write("told.jsonl", await FirstEdition.Value);

        var repeated = await BriefAsync(
            "--json", "--told", told, Feed("Gazette", First.Replace("\"h1\"", "\"g2\"", StringComparison.Ordinal)));

        Assert.Equal((0, ""), (repeated.ExitStatus, repeated.Output));
    }

    [Fact]
    public async Task People_are_told_which_source_is_missing()
    {
        var outcome = await BriefAsync(Feed("Harbour Post", First), "missing.xml");

        Assert.EndsWith(
            "1 of 2 sources read, 1 article; not read: missing.xml; newest report 06:00",
            outcome.Output.TrimEnd(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_read_the_newest_reports_time_as_on_a_clock()
    {
        var outcome = await BriefAsync(Feed("Harbour Post", First));

        Assert.EndsWith(
            "1 of 1 source read, 1 article; newest report 06:00", outcome.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"story\":", 1)]
    [InlineData("no line at all\n[1,2]\n{\"headline\":\"Tram derails\"}", 3)]
    [InlineData("{\"story\":\"s1\",\"sentences\":\"none\"}", 1)]
    [InlineData("{\"source\":\"a\",\"error\":\"b\"}\n\n{\"story\":\"s9\",\"sentences\":[null,{}],\"figures\":[null]}", 0)]
    public async Task Lines_of_others_cost_themselves_alone(string lines, int faults)
    {
        var outcome = await BriefAsync(
            "--json", "--told", _folder.Write("told.jsonl", lines), Feed("Harbour Post", First));

        Assert.Equal(faults > 0 ? 1 : 0, outcome.ExitStatus);
        Assert.Equal(faults, outcome.Error.Split("is no line of brief --json").Length - 1);
        Assert.Contains("\"new\":[]", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_of_a_story_again_is_its_news_alone()
    {
        var harbour = Feed("Harbour Post", First);
        var first = await FirstEdition.Value;
        var told = _folder.Write("told.jsonl", first);
        var more = Feed("Gazette", Second);
        var second = (await BriefAsync("--json", "--told", told, harbour, more)).Output;

        Assert.DoesNotContain("Three people were killed", second, StringComparison.Ordinal);
        Assert.DoesNotContain("stay in harbour", second, StringComparison.Ordinal);
        var both = _folder.Write("both.jsonl", first + second);
        Assert.Equal("", (await BriefAsync("--json", "--told", both, harbour, more)).Output);
    }

    [Fact]
    public async Task A_figure_that_its_report_no_longer_gives_is_corrected()
    {
        var told = _folder.Write("told.jsonl", await FirstEdition.Value);
        var edited = Feed("Harbour Post", First
            .Replace("kills three", "kills two", StringComparison.Ordinal)
            .Replace("Three people", "Two people", StringComparison.Ordinal));

        Assert.Contains(
            """
            "corrected":[{"counts":"killed","of":"people","was":"3","now":"2","sentence":"LINDHOLM (Coast Wire) - Two people
            """,
            (await BriefAsync("--json", "--told", told, edited)).Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "Corrected: killed (fire): 3 → 2",
            (await BriefAsync("--told", told, edited)).Output,
            StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Feed(string outlet, params string[] items) => _folder.Write(
        outlet + ".json",
        $$"""{"version":"https://jsonfeed.org/version/1.1","title":"{{outlet}}","items":[{{string.Join(',', items)}}]}""");

    private Task<BotProcess.Outcome> BriefAsync(params string[] arguments) =>
        BotProcess.RunAsync(_folder.Path, ["brief", .. arguments]);
}
