using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.CommandLine;

/// <summary><c>import</c> and <c>export</c> as other programs call them.</summary>
public sealed class ImportExportTests : IDisposable
{
    private const string List = """
        <opml version="2.0"><body>
          <outline text="Coast"><outline text="Harbour &amp; Bay" xmlUrl="https://harbour.example/feed"/></outline>
          <outline text="Hills" xmlUrl="https://hills.example/atom.xml"/>
          <outline text="Hills again" xmlUrl="https://hills.example/atom.xml"/>
          <outline text="Broken" xmlUrl="nonsense"/>
        </body></opml>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_list_goes_in_and_comes_out_again_and_adds_nothing_the_second_time()
    {
        var list = _folder.Write("list.opml", List);

        var import = await RunAsync("import", list);
        Assert.Equal(0, import.ExitStatus);
        Assert.StartsWith($"{list}: 2 added, 0 known already, 1 left out; ", import.Output, StringComparison.Ordinal);
        Assert.EndsWith("is a new database", import.Output.Trim(), StringComparison.Ordinal);
        Assert.Equal("Left out: Line 5: Broken: nonsense is no http or https address.", import.Error.Trim());

        var export = await RunAsync("export");
        Assert.Equal((0, ""), (export.ExitStatus, export.Error));
        Assert.Contains("<outline text=\"Coast\">", export.Output, StringComparison.Ordinal);
        var again = await RunAsync("import", _folder.Write("again.opml", export.Output));
        Assert.Equal((0, "2 known already, 0 left out"), (again.ExitStatus, again.Output.Trim().Split(" added, ")[1]));
        Assert.Equal(export.Output, (await RunAsync("export")).Output);
    }

    [Fact]
    public async Task What_cannot_be_imported_is_said_on_standard_error_and_by_the_status()
    {
        var page = _folder.Write("page.html", "<p>Hello");
        var list = _folder.Write("list.opml", List);

        var missing = await RunAsync("import", "missing.opml", list);
        Assert.Equal(1, missing.ExitStatus);
        Assert.Contains("2 added", missing.Output, StringComparison.Ordinal);
        Assert.Contains("There is no file missing.opml", missing.Error, StringComparison.Ordinal);
        var wrong = await RunAsync("import", page);
        Assert.Equal((1, ""), (wrong.ExitStatus, wrong.Output));
        Assert.Contains("no OPML list", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("import")).ExitStatus);
    }

    [Fact]
    public async Task A_feed_of_the_own_network_is_taken_where_its_network_is_named()
    {
        var list = _folder.Write("list.opml", "<opml><body><outline xmlUrl='http://127.0.0.1:9/f'/></body></opml>");

        var refused = await RunAsync("import", list);
        Assert.Equal(1, refused.ExitStatus);
        Assert.Contains("--allow-network", refused.Error, StringComparison.Ordinal);

        var taken = await RunAsync("import", "--allow-network", "127.0.0.0/8", list);
        Assert.Equal((0, ""), (taken.ExitStatus, taken.Error));
        Assert.Contains(": 1 added", taken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_advice_and_no_stack()
    {
        var list = _folder.Write("list.opml", List);
        var outcome = await BotProcess.RunAsync(
            _folder.Path,
            ["import", list],
            environment: new Dictionary<string, string> { ["Storage__Path"] = Path.Combine(list, "bot.db") });

        Assert.Equal((1, ""), (outcome.ExitStatus, outcome.Output));
        Assert.Contains("Storage:Path", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_imported_while_the_service_runs_and_the_service_knows_it()
    {
        // An address whose name nobody has: the service polls what it learns of.
        var list = _folder.Write(
            "list.opml", "<opml><body><outline text='Harbour &amp; Bay' xmlUrl='http://harbour.invalid/feed'/></body></opml>");
        using var service = BotProcess.Start(_folder.Path, environment: null, "run");
        try
        {
            // it is up
            Assert.NotNull(await service.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            Assert.Equal(0, (await RunAsync("import", list)).ExitStatus);
            await service.StandardInput.WriteLineAsync("/sources");
            service.StandardInput.Close();

            Assert.Contains(
                "Harbour & Bay",
                await service.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal);
        }
        finally
        {
            service.Kill(entireProcessTree: true);
        }
    }

    private Task<BotProcess.Outcome> RunAsync(params string[] arguments) =>
        BotProcess.RunAsync(_folder.Path, arguments);
}
