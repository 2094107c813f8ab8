using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Tests.CommandLine;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task With_nothing_configured_everything_will_do_and_no_file_is_left_behind()
    {
        var (status, findings) = await CheckAsync([]);

        Assert.Equal(0, status);
        Assert.All(findings, finding => Assert.True(finding.Ok, finding.Message));
        Assert.Equal(
            ["configuration", "database", "telegram", "model"],
            findings.Select(finding => finding.Check)
                .Order(new InOrder("configuration", "database", "telegram", "model")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Each_thing_that_will_not_do_says_what_to_do()
    {
        await using var telegram = await BotApiServer.StartAsync();
        var (status, findings) = await CheckAsync(new()
        {
            ["Telegram__Token"] = "1:no-token-that-this-server-knows",
            ["Telegram__BaseUrl"] = telegram.BaseUrl,
            ["Sources__0__Url"] = "missing.xml",
            ["Sources__1__Url"] = _folder.Write("page.txt", "Bridge closed\n\nThe bridge was closed on Monday."),
            ["Storage__Path"] = _folder.Write("bot.db", new string('x', 5000)),
        });

        Assert.Equal(1, status);
        Assert.All(
            findings.Where(finding => !finding.Ok), finding => Assert.False(string.IsNullOrWhiteSpace(finding.Remedy)));
        Assert.Equal(
            ["database", $"source {Path.Combine(_folder.Path, "missing.xml")}", "telegram"],
            findings.Where(finding => !finding.Ok).Select(finding => finding.Check).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_bot_that_would_tell_made_up_news_on_Telegram_is_warned()
    {
        await using var telegram = await BotApiServer.StartAsync();
        var (_, findings) = await CheckAsync(new()
        {
            ["Telegram__Token"] = "1:no-token-that-this-server-knows",
            ["Telegram__BaseUrl"] = telegram.BaseUrl,
        });

        Assert.Contains(findings, finding => finding is { Check: "sources", Ok: true, Remedy: not null });
    }

    [Fact]
    public async Task Where_no_copy_can_be_made_the_database_is_a_fault()
    {
        _folder.Write("data/backups", "a file in the folder's place");

        var (status, findings) = await CheckAsync([]);

        Assert.Equal(1, status);
        Assert.Contains(
            "backups", Assert.Single(findings, finding => !finding.Ok).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Telegram_Token")]
    [InlineData("BRIEFINGBOT_Telegram__Token")]
    [InlineData("BRIEFINGBOT__Telegram__Token")]
    [InlineData("BRIEFINGBOT_TELEGRAM_TOKEN")]
    public async Task A_variable_of_another_form_is_named_where_a_file_leaves_its_key_empty(string name)
    {
        _folder.Write("appsettings.json", """{ "Telegram": { "Token": "" } }""");

        var (_, findings) = await CheckAsync(new() { [name] = "1:mistyped" });

        Assert.Contains(
            findings, finding => finding.Message.Contains("Telegram__Token would be", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_source_is_looked_at()
    {
        var (status, findings) = await CheckAsync(new()
        {
            ["Sources__0__Url"] = "missing.xml",
            ["Sources__1__Url"] = _folder.Write("page.txt", "Bridge closed\n\nThe bridge was closed on Monday."),
        });

        Assert.Equal(1, status);
        AssertSources(findings, failed: ["missing.xml"], fine: 1);
    }

    [Fact]
    public async Task A_source_is_asked_as_the_service_asks_it()
    {
        await using var site = await SourceServer.StartAsync();
        const string Page = "<main><a href='/2026/05/04/bridge-closed-after-crash'>Bridge closed</a>";
        site.On("/", Page, contentType: "text/html").On("/wrong", Page, contentType: "text/html");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "drop"));
        var (status, findings) = await CheckAsync(new()
        {
            ["Network__Allow__0"] = "127.0.0.0/8",
            ["Sources__0__Url"] = site.Url + "/wrong",
            ["Sources__0__Selector"] = "#nothing a",
            ["Sources__1__Url"] = site.Url + "/",
            ["Sources__1__Selector"] = "main",
            ["Sources__2__Url"] = "drop",
            ["Sources__3__Url"] = Aged(_folder.Write("empty.html", "")),
        });

        Assert.Equal(1, status);
        AssertSources(findings, failed: ["/wrong", "empty.html"], fine: 2);
        Assert.Contains(findings, finding => finding.Message.Contains("finds no link", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_source_that_is_watched_otherwise_than_its_row_says_is_named()
    {
        const string Feed = "http://harbour.invalid/f";
        var list = _folder.Write("list.opml", $"<opml><body><outline xmlUrl='{Feed}'/></body></opml>");
        var environment = new Dictionary<string, string>
        {
            ["Sources__0__Url"] = Feed,
            ["Sources__0__Topic"] = "Bridges",
            ["Storage__Path"] = Path.Combine(_folder.Path, "bot.db"),
        };
        await BotProcess.RunAsync(_folder.Path, ["import", list], environment: environment);

        var (_, findings) = await CheckAsync(environment);

        var finding = Assert.Single(
            findings, finding => finding.Ok && finding.Check == $"source {Feed}");
        Assert.Contains("(Topic)", finding.Message, StringComparison.Ordinal);
        Assert.Equal("/setsource 1 changes it.", finding.Remedy);
    }

    [Fact]
    public async Task A_watched_file_that_is_gone_fails_once_and_is_not_said_to_stand_in_Sources_no_more()
    {
        var environment = new Dictionary<string, string>
        {
            ["Sources__0__Url"] = "news.txt",
            ["Storage__Path"] = Path.Combine(_folder.Path, "bot.db"),
        };
        var file = _folder.Write("news.txt", "Bridge closed\n\nThe bridge was closed on Monday.");
        var list = _folder.Write("list.opml", "<opml><body><outline xmlUrl='http://127.0.0.1:9/f'/></body></opml>");
        await BotProcess.RunAsync(_folder.Path, ["import", list], environment: environment);
        using (var connection = new SqliteConnection($"Data Source={environment["Storage__Path"]};Pooling=false"))
        {
            connection.Open();
            connection.Execute("UPDATE source SET given_url = @file, added_by = 'configuration'", new { file });
            connection.Execute("UPDATE poll_state SET url = @file, kind = 'files'", new { file });
        }

        File.Delete(file);
        var (status, findings) = await CheckAsync(environment);

        Assert.Equal(1, status);
        var source = Assert.Single(
            findings, finding => finding.Check.StartsWith("source ", StringComparison.Ordinal));
        Assert.Equal(($"source {file}", false), (source.Check, source.Ok));
        Assert.Contains("There is no file or folder", source.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_does_not_answer_is_named_in_place_of_Telegram_and_the_model()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var proxy = taken.LocalEndpoint.ToString()!;
        taken.Stop();
        var environment = new Dictionary<string, string>
        {
            ["Telegram__Token"] = "1:no-token-that-any-server-knows",
            ["Telegram__BaseUrl"] = "http://telegram.example",
            ["Model__Backend"] = "compatible",
            ["Model__Endpoint"] = "http://model.example/v1",
            ["Model__Name"] = "any",
        };
        foreach (var name in new[] { "HTTP_PROXY", "http_proxy" })
        {
            environment[name] = $"http://{proxy}";
        }

        var (_, findings) = await CheckAsync(environment);

        foreach (var check in new[] { "telegram", "model" })
        {
            var finding = Assert.Single(findings, finding =>
                !finding.Ok && finding.Check.StartsWith(check, StringComparison.Ordinal));
            Assert.Contains($"The proxy {proxy} cannot be reached", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("BaseUrl", finding.Remedy ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_database_that_may_not_be_written_fails_once_as_the_database()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may write everything");
        var path = Path.Combine(_folder.Path, "bot.db");
        var list = _folder.Write("list.opml", "<opml><body><outline xmlUrl='http://harbour.invalid/f'/></body></opml>");
        var environment = new Dictionary<string, string> { ["Storage__Path"] = path };
        await BotProcess.RunAsync(_folder.Path, ["import", list], environment: environment);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead);
        }

        var (status, findings) = await CheckAsync(environment);

        Assert.Equal(1, status);
        var finding = Assert.Single(findings, finding => !finding.Ok);
        Assert.Equal(
            ("database", $"The database {path} cannot be written."), (finding.Check, finding.Message));
    }

    [Fact]
    public async Task A_list_is_no_source_and_a_removed_source_is_not_asked()
    {
        var removed = _folder.Write("gone.xml", "no feed");
        var list = _folder.Write("list.opml", "<opml><body><outline xmlUrl='http://harbour.invalid/f'/></body></opml>");
        var (status, findings) = await CheckAsync(new() { ["Sources__0__Url"] = list });
        Assert.Equal(1, status);
        var fault = Assert.Single(findings, finding => !finding.Ok);
        Assert.Contains("Sources:0:Url", fault.Message, StringComparison.Ordinal);

        var environment = new Dictionary<string, string>
        {
            ["Sources__0__Url"] = removed,
            ["Storage__Path"] = Path.Combine(_folder.Path, "bot.db"),
        };
        await BotProcess.RunAsync(_folder.Path, ["import", list], environment: environment);
        using (var connection = new SqliteConnection($"Data Source={environment["Storage__Path"]};Pooling=false"))
        {
            connection.Open();
            connection.Execute("UPDATE source SET given_url = @removed, state = 'Removed'", new { removed });
        }

        (status, findings) = await CheckAsync(environment);
        Assert.Equal(0, status);
        Assert.DoesNotContain(findings, finding => finding.Check.StartsWith("source ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/proc/bot.db")]
    [InlineData("/proc/version")] // there, but not to be opened as SQLite opens it
    [InlineData("/sys/x/y.db")]
    [InlineData("a-file/bot.db")]
    public async Task A_database_that_the_start_could_not_make_fails(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "folders of Linux");
        _folder.Write("a-file", "no folder");
        var (status, findings) = await CheckAsync(new() { ["Storage__Path"] = path });

        Assert.Equal(1, status);
        var database = Assert.Single(findings, finding => !finding.Ok);
        Assert.Equal("database", database.Check);
        Assert.Contains("cannot be written", database.Message, StringComparison.Ordinal);
    }

    // What was written to just now may still be written to.
    private static string Aged(string path)
    {
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        return path;
    }

    public void Dispose() => _folder.Dispose();

    // In the order in which they answered.
    private static void AssertSources(List<Line> findings, string[] failed, int fine)
    {
        var sources = findings.FindAll(finding => finding.Check.StartsWith("source ", StringComparison.Ordinal));
        Assert.Equal(fine, sources.Count(finding => finding.Ok));
        Assert.Equal(failed.Length, sources.Count(finding => !finding.Ok));
        Assert.All(failed, name => Assert.Contains(sources, finding =>
            !finding.Ok && finding.Check.EndsWith(name, StringComparison.Ordinal)));
    }

    private async Task<(int Status, List<Line> Findings)> CheckAsync(Dictionary<string, string> environment)
    {
        var outcome = await BotProcess.RunAsync(_folder.Path, ["check", "--json"], environment: environment);
        return (outcome.ExitStatus, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            // not null: a line is an object
            .Select(line => JsonSerializer.Deserialize<Line>(line, JsonSerializerOptions.Web)!).ToList());
    }

    private sealed record Line(string Check, bool Ok, string Message, string? Remedy);

    private sealed class InOrder(params string[] order) : IComparer<string>
    {
        public int Compare(string? x, string? y) => Array.IndexOf(order, x).CompareTo(Array.IndexOf(order, y));
    }
}
