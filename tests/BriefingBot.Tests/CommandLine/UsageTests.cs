using System.CommandLine;
using BriefingBot.CommandLine;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.CommandLine;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(2, "fly")]
    [InlineData(2, "brief")]
    [InlineData(2, "brief", "--sideways", "x")]
    [InlineData(2, "stories", ".", "--allow-network", "everything")]
    [InlineData(2, "brief", "http://[")]
    [InlineData(2, "feed", "https://")]
    [InlineData(2, "stories", ".", " ")]
    [InlineData(2, "extract", "http://exa mple/")]
    [InlineData(2, "summarize", "--raito", "0.4", "a.jsonl")]
    [InlineData(2, "import", "--all")]
    [InlineData(2, "verify", "A sentence.", "http://")]
    [InlineData(2, "migrate-to", "")]
    [InlineData(2, "backup", "")]
    [InlineData(2, "restore", "")]
    [InlineData(1, "export")]
    [InlineData(1, "verify", "@someone said so.", "missing.html")]
    [InlineData(1, "summarize", "")]
    [InlineData(1, "brief", "missing.txt")]
    [InlineData(1, "extract", "--json", "missing.html")]
    [InlineData(1, "feed", "--json", "missing.xml")]
    [InlineData(1, "brief", "http://127.0.0.1:9/feed")]
    [InlineData(0, "--help")]
    [InlineData(0, "brief", "--help")]
    public async Task The_exit_status_tells_failure_from_wrong_usage(int status, params string[] arguments)
    {
        var outcome = await BotProcess.RunAsync(_folder.Path, arguments);

        Assert.Equal(status, outcome.ExitStatus);
        Assert.True(status == 0 || outcome.Error.Length > 0
            || outcome.Output.Contains("error", StringComparison.Ordinal), "a failure is told");
    }

    [Fact]
    public async Task A_mistyped_verb_gets_the_nearest() => Assert.Contains(
        "Did you mean check?",
        (await BotProcess.RunAsync(_folder.Path, ["chekc"])).Error,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_service_of_systemd_without_a_token_fails()
    {
        var outcome = await BotProcess.RunAsync(
            _folder.Path, ["run"], environment: new Dictionary<string, string> { ["NOTIFY_SOCKET"] = "@none" });

        Assert.Equal(1, outcome.ExitStatus);
        Assert.Contains("Telegram:Token is empty", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-", true)]
    [InlineData("-5% growth was reported.", true)]
    [InlineData("--jsom", false)]
    public void Standard_input_and_a_sentence_are_no_mistyped_option(string input, bool isTaken) =>
        Assert.Equal(isTaken, new Command("verb") { VerbOptions.Inputs("INPUT", "") }.Parse([input]).Errors.Count == 0);

    [Fact]
    public async Task Of_sources_that_could_not_be_read_no_verdict_is_given() =>
        Assert.Empty((await BotProcess.RunAsync(_folder.Path, ["verify", "A sentence.", "missing.html"])).Output);

    [Fact]
    public async Task Half_a_letter_in_JSON_costs_no_line() => Assert.Equal(
        0,
        (await BotProcess.RunAsync(
            _folder.Path, ["summarize", "-"], input: """{"id":"1","text":"A \ud800 was said in Velmar on Monday."}"""))
            .ExitStatus);

    [Fact]
    public async Task A_folder_without_anything_to_read_says_so()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));

        var outcome = await BotProcess.RunAsync(_folder.Path, ["brief", "empty"]);

        Assert.Equal(1, outcome.ExitStatus);
        Assert.Contains("empty", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("stories")]
    [InlineData("extract")]
    public async Task A_page_without_text_says_so_and_the_others_are_still_shown(string verb)
    {
        _folder.Write("empty.html", "<html><head><title>Nothing</title></head><body></body></html>");
        _folder.Write("page.txt", "Bridge closed after crash\n\nThe bridge was closed on Monday after a bus struck it, police said. Nobody was hurt in the crash.\n");

        var outcome = await BotProcess.RunAsync(_folder.Path, [verb, "empty.html", "page.txt"]);

        Assert.Equal(1, outcome.ExitStatus);
        Assert.Contains("empty.html: There is no readable text", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Bridge closed", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_configuration_value_names_its_key()
    {
        var outcome = await BotProcess.RunAsync(
            _folder.Path, ["run"], environment: new Dictionary<string,
                string>
            { ["Network__TimeoutSeconds"] = "soon" });

        Assert.Equal(1, outcome.ExitStatus);
        Assert.Contains("Network:TimeoutSeconds", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbs_that_look_leave_nothing_behind()
    {
        var page = _folder.Write("page.txt", "Bridge closed after crash\n\nThe bridge was closed on Monday after a bus struck it, police said. Nobody was hurt in the crash.\n");
        await BotProcess.RunAsync(_folder.Path, ["brief", page]);
        await BotProcess.RunAsync(_folder.Path, ["stories", "--json", page]);

        Assert.Equal([page], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();
}
