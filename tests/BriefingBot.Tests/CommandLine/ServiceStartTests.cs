using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using BriefingBot.CommandLine;
using BriefingBot.Operation;
using BriefingBot.Operation.Settings;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.CommandLine;

/// <summary>The service's start while another program has the database, or its server is not up yet.</summary>
public sealed class ServiceStartTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("BEGIN EXCLUSIVE")] // not even read
    [InlineData("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE")] // read, and not written
    public async Task A_database_that_another_program_has_locked_is_waited_for(string locking)
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot =
            new WholeBot(telegram, isPostgres: false, ("Sources:0:Url", "https://h.example/feed.xml"));
        var other = Lock(bot, locking);
        bot.Clock.Awaited = wait =>
        {
            other.Dispose();
            _ = Task.Run(() => bot.Clock.Advance(wait), Stop);
        };

        await StartOf(bot).PrepareAsync(Stop);

        Assert.Equal(1, await bot.Get<SourceStore>().CountAsync(Stop));
    }

    [Fact]
    public async Task A_database_that_stays_locked_ends_the_start_in_words()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, isPostgres: false);
        using var other = Lock(bot, "BEGIN EXCLUSIVE");
        var waits = 0;
        bot.Clock.Awaited = wait =>
        {
            waits++;
            _ = Task.Run(() => bot.Clock.Advance(wait + TimeSpan.FromMinutes(4)), Stop);
        };

        var advice = await Assert.ThrowsAsync<AdviceException>(() => StartOf(bot).PrepareAsync(Stop));

        Assert.Contains("is locked by another program", advice.Message, StringComparison.Ordinal);
        Assert.Equal(1, waits);
    }

    [Fact]
    public async Task A_damaged_database_ends_the_start_with_what_to_do()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, isPostgres: false);
        using var damaging = Lock(
            bot, "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'source'");

        var advice = await Assert.ThrowsAsync<AdviceException>(() => StartOf(bot).PrepareAsync(Stop));

        Assert.Contains("damaged", advice.Message, StringComparison.Ordinal);
        Assert.Contains("restore", advice.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_start_that_fails_ends_in_order_what_had_begun(bool isPostgres)
    {
        using var folder = new TemporaryFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var telegram = await BotApiServer.StartAsync();
        var settings = TestStorage.Settings(folder, isPostgres)
            .ToDictionary(pair => pair.Key.Replace(":", "__", StringComparison.Ordinal), pair => pair.Value!);

        var run = await BotProcess.RunAsync(
            folder.Path,
            ["run"],
            environment: new Dictionary<string, string>(settings)
            {
                ["Telegram__Token"] = telegram.Token,
                ["Telegram__BaseUrl"] = telegram.BaseUrl,
                ["Web__Listen"] = taken.LocalEndpoint.ToString()!,
            });

        Assert.Equal(1, run.ExitStatus);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
        if (isPostgres)
        {
            using var database = TestStorage.OpenNode(folder);
            Assert.Equal(0, await database.ReadAsync(
                session => session.QuerySingleAsync<int>("SELECT count(*) FROM node"), Stop));
        }
    }

    [Fact]
    public async Task A_folder_that_is_not_mounted_yet_keeps_no_other_source_from_being_watched()
    {
        using var folder = new TemporaryFolder();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(
            telegram,
            isPostgres: false,
            ("Sources:0:Url", Path.Combine(folder.Path, "share", "news")),
            ("Sources:1:Url", "https://h.example/feed.xml"));

        await StartOf(bot).PrepareAsync(Stop);

        Assert.Equal(2, await bot.Get<SourceStore>().CountAsync(Stop));
        Assert.Equal(
            $"Sources:0:Url names {Path.Combine(folder.Path, "share", "news")}, where nothing is.",
            Assert.Single(
                bot.Get<SettingsReport>().Warnings().Select(warning => warning.Message),
                message => message.StartsWith("Sources:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_lines_are_JSON_so_is_why_the_service_did_not_start()
    {
        using var folder = new TemporaryFolder();

        var run = await BotProcess.RunAsync(
            folder.Path,
            ["run"],
            environment: new Dictionary<string, string>
            {
                ["Logging__Format"] = "json",
                ["Telegram__PollTimeoutSeconds"] = "500",
            });

        Assert.Equal(1, run.ExitStatus);
        using var line = JsonDocument.Parse(run.Error);
        Assert.Equal("critical", line.RootElement.GetProperty("level").GetString());
        Assert.Contains(
            "Telegram:PollTimeoutSeconds is 500",
            line.RootElement.GetProperty("message").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_service_is_refused_at_once()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, isPostgres: false);
        using var other = new Database(Options.Create(new StorageOptions { Path = bot.Get<Database>().Path }), new());
        other.Lock();
        bot.Clock.Awaited = _ => Assert.Fail("It waits.");

        var advice = await Assert.ThrowsAsync<AdviceException>(() => StartOf(bot).PrepareAsync(Stop));

        Assert.Contains("Another BriefingBot", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_up_yet_is_waited_for_however_long_and_said_at_the_beginning_and_the_end()
    {
        using var folder = new TemporaryFolder();
        using var relay = new PostgresRelay(TestStorage.OptionsOf(folder, isPostgres: true).ConnectionString);
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(
            telegram,
            isPostgres: true,
            ("Sources:0:Url", "https://h.example/feed.xml"),
            ("Storage:ConnectionString", relay.ConnectionString));
        var waits = 0;
        bot.Clock.Awaited = wait =>
        {
            if (++waits == 100)
            {
                relay.Open();
            }

            _ = Task.Run(() => bot.Clock.Advance(wait), Stop);
        };
        var log = new FakeLogger<ServiceStart>();

        await ActivatorUtilities.CreateInstance<ServiceStart>(bot.Get<IServiceProvider>(), log).PrepareAsync(Stop);

        Assert.Equal(100, waits);
        Assert.Equal(1, await bot.Get<SourceStore>().CountAsync(Stop));
        var said = log.Collector.GetSnapshot().Where(record => record.Id.Id > 1201).ToList();
        Assert.Equal([1206, 1207], said.Select(record => record.Id.Id));
        Assert.Contains("Look whether the server runs", said[0].Message, StringComparison.Ordinal);
    }

    private static ServiceStart StartOf(WholeBot bot) =>
        ActivatorUtilities.CreateInstance<ServiceStart>(bot.Get<IServiceProvider>());

    private static SqliteConnection Lock(WholeBot bot, string locking)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = bot.Get<Database>().Path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = locking;
        command.ExecuteNonQuery();
        return connection;
    }
}
