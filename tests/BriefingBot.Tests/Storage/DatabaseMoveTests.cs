using BriefingBot.Articles;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Storage.Moving;
using BriefingBot.Storage.Nodes;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Storage;

public sealed class DatabaseMoveTests : IDisposable
{
    private const long Ada = 1001;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _back = new();

    [Fact]
    public async Task Everything_goes_to_PostgreSQL_and_back_and_is_the_same_there()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(
            telegram, isPostgres: false, ("Sources:0:Url", site.Url + "/feed.xml"), ("Briefing:Times:0", "09:00"));
        await FillAsync(bot, site);
        using var server = new Database(
            Options.Create(TestStorage.OptionsOf(_folder, isPostgres: true)), new Migrations());
        using var file = new Database(
            Options.Create(TestStorage.OptionsOf(_back, isPostgres: false)), new Migrations());

        var there = await MoveAsync(bot.Get<Database>(), server);
        var back = await MoveAsync(server, file);

        Assert.Equal(there, back);
        Assert.All(
            (string[])["article", "subscriber", "told", "outbox", "story", "source_entry"],
            name => Assert.True(there.Single(table => table.Name == name).Rows > 0, name));
        foreach (var database in (Database[])[server, file])
        {
            var articles = new ArticleStore(database, NullLogger<ArticleStore>.Instance);
            Assert.Single(await articles.SearchAsync("warehouse", 10, CancellationToken.None));
            // Numbers go on from where they were.
            Assert.Equal(
                2,
                await database.WriteAsync(
                    transaction => transaction.QuerySingleAsync<long>(
                        """
                        INSERT INTO admin_action (at, user_id, user_name, action, detail)
                        VALUES (@now, 1, 'Ada', 'poll', '') RETURNING id
                        """,
                        new { now = bot.Clock.GetUtcNow() }),
                    CancellationToken.None));
        }
    }

    [Fact]
    public async Task A_database_with_something_in_it_is_left_as_it_is()
    {
        using var server = new Database(
            Options.Create(TestStorage.OptionsOf(_folder, isPostgres: true)), new Migrations());
        using var file = new Database(
            Options.Create(TestStorage.OptionsOf(_back, isPostgres: false)), new Migrations());
        await file.MigrateAsync(CancellationToken.None);
        await server.WriteAsync(
            transaction => transaction.ExecuteAsync("INSERT INTO chat_state VALUES ('a', 'b')"),
            CancellationToken.None);

        var advice = await Assert.ThrowsAsync<AdviceException>(() => MoveAsync(file, server));

        Assert.Contains("chat_state", advice.Message, StringComparison.Ordinal);
        Assert.Contains("one kind", (await Assert.ThrowsAsync<AdviceException>(() => MoveAsync(file, file))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_path_is_no_empty_database_and_nothing_is_made()
    {
        using var nowhere = new Database(
            Options.Create(
                new StorageOptions
                {
                    Provider = StorageProvider.Postgres,
                    ConnectionString = "Host=127.0.0.1;Port=9;Database=none;Username=none;Timeout=1",
                }),
            new Migrations());
        using var mistyped = new Database(
            Options.Create(new StorageOptions { Path = Path.Combine(_back.Path, "no", "bot.db") }), new Migrations());

        var advice = await Assert.ThrowsAsync<AdviceException>(() => MoveAsync(mistyped, nowhere));

        Assert.Contains("no database at", advice.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_back.Path));
    }

    [Fact]
    public async Task What_nodes_still_write_to_is_not_moved_and_neither_is_anything_to_a_file_that_is_in_use()
    {
        using var server = new Database(
            Options.Create(TestStorage.OptionsOf(_folder, isPostgres: true)), new Migrations());
        using var file = new Database(
            Options.Create(TestStorage.OptionsOf(_back, isPostgres: false)), new Migrations());
        using var other = new Database(
            Options.Create(TestStorage.OptionsOf(_back, isPostgres: false)), new Migrations());
        other.Lock();
        Assert.Contains(
            file.Name,
            (await Assert.ThrowsAsync<AdviceException>(() => MoveAsync(server, file))).Message,
            StringComparison.Ordinal);
        other.Dispose();
        await new Node(server, TimeProvider.System).BeatAsync(CancellationToken.None);

        var advice = await Assert.ThrowsAsync<AdviceException>(() => MoveAsync(server, file));

        Assert.Contains($"runs on the database {server.Name}", advice.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _back.Dispose();
    }

    private static async Task FillAsync(WholeBot bot, SourceServer site)
    {
        site.On(
            "/feed.xml",
            """
            <rss version="2.0"><channel><title>Velmar Courier</title><item><guid>r1</guid>
            <title>Three dead as warehouse burns in Velmar</title><pubDate>Mon, 04 May 2026 06:10:00 GMT</pubDate>
            <description>Three people were killed when a warehouse caught fire in the port of Velmar early on Monday,
            the fire service said. The building stored paint and solvents.</description></item></channel></rss>
            """);
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Ada, "/start");
        await bot.PassAsync(TimeSpan.FromHours(1));
        await bot.ExecuteAsync(
            """
            INSERT INTO admin_action (at, user_id, user_name, action, detail)
            VALUES (@now, 1, @name, 'poll', '')
            """,
            new { now = bot.Clock.GetUtcNow(), name = "Ada \U0001F98A \0 Ü" });
    }

    private static async Task<List<MovedTable>> MoveAsync(Database from, Database to)
    {
        var tables = new List<MovedTable>();
        await new DatabaseMove(from, to).RunAsync(tables.Add, TestContext.Current.CancellationToken);
        return tables;
    }
}
