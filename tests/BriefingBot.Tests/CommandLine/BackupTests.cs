using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.CommandLine;

public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_copy_restored_elsewhere_has_the_same_sources()
    {
        var list = _folder.Write(
            "list.opml",
            """<opml version="2.0"><body><outline text="A feed" xmlUrl="https://feed.example/rss"/></body></opml>""");
        Assert.Equal(0, (await RunAsync("one.db", "import", list)).ExitStatus);

        var backup = await RunAsync("one.db", "backup", "copy.db");
        var restore = await RunAsync("two.db", "restore", "copy.db");

        Assert.Equal((0, ""), (backup.ExitStatus, backup.Error));
        Assert.StartsWith("copy.db: ", backup.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (restore.ExitStatus, restore.Error));
        Assert.Contains(Path.Combine(_folder.Path, "two.db"), restore.Output, StringComparison.Ordinal);
        Assert.Contains(
            "https://feed.example/rss", (await RunAsync("two.db", "export")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_copy_is_refused_with_what_to_do()
    {
        var outcome = await RunAsync("bot.db", "restore", _folder.Write("letter.txt", "dear all"));

        Assert.Equal((1, ""), (outcome.ExitStatus, outcome.Output));
        Assert.Contains("the verb backup wrote", outcome.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    private Task<BotProcess.Outcome> RunAsync(string database, params string[] arguments) =>
        BotProcess.RunAsync(
            _folder.Path, arguments, environment: new Dictionary<string, string> { ["Storage__Path"] = database });
}
