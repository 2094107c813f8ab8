using System.Net;
using System.Net.Sockets;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Storage;

/// <summary>What is PostgreSQL's own; the stores' contract is every other test, run on it by
/// <see cref="TestStorage"/>.</summary>
public sealed class PostgresTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Every_migration_after_the_baseline_exists_for_both_databases()
    {
        var (sqlite, postgres) = (new Migrations(), new PostgresMigrations());

        Assert.Equal(sqlite.Numbers.Where(number => number >= postgres.Numbers.First()), postgres.Numbers);
    }

    [Fact]
    public async Task Nodes_that_start_at_once_on_an_empty_database_migrate_it_once()
    {
        var nodes = Enumerable.Range(0, 4).Select(_ => TestStorage.OpenNode(_folder)).ToList();

        await Task.WhenAll(nodes.Select(node => node.MigrateAsync(TestContext.Current.CancellationToken)));

        Assert.Equal(
            new PostgresMigrations().Numbers.Select(number => (long)number),
            await nodes[0].ReadAsync(
                session => session.QueryAsync<long>("SELECT number FROM schema_version ORDER BY number"),
                CancellationToken.None));
        nodes.ForEach(node => node.Dispose());
    }

    [Fact]
    public async Task Both_databases_have_the_same_tables_and_columns()
    {
        using var postgres = TestStorage.OpenNode(_folder);
        using var file = new TemporaryFolder();
        using var sqlite = new Database(
            Options.Create(TestStorage.OptionsOf(file, isPostgres: false)), new Migrations());

        var own = await sqlite.ReadAsync(
            session => session.QueryAsync<string>(
                """
                SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
                WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'article_search%'
                """),
            CancellationToken.None);
        var theirs = await postgres.ReadAsync(
            session => session.QueryAsync<string>(
                """
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name <> 'schema_version' AND table_name NOT LIKE 'qrtz_%' AND table_name NOT LIKE 'node%'
                  AND is_generated = 'NEVER'
                """),
            CancellationToken.None);

        Assert.Equal(own.Order(StringComparer.Ordinal), theirs.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_dump_is_restored_wholly_into_an_empty_database()
    {
        using var database = TestStorage.OpenNode(_folder);
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                INSERT INTO article (title, authors, language, text, source_name, first_seen)
                VALUES ('Ferry aground', '[]', 'en', 'The ferry ran aground at Östby.', 'A', now())
                """),
            CancellationToken.None);
        using var other = new TemporaryFolder();
        var own = TestStorage.OptionsOf(_folder, isPostgres: true);
        var restored = TestStorage.OptionsOf(other, isPostgres: true);

        var copied = PostgresServer.DumpAndRestore(own.ConnectionString, restored.ConnectionString);

        Assert.SkipWhen(copied.Status == 127, "pg_dump or pg_restore is not installed here");
        Assert.Equal((0, ""), copied);

        using var copy = new Database(Options.Create(restored), new Migrations());
        Assert.Equal(
            ["Ferry aground"],
            await copy.ReadAsync(
                session => session.QueryAsync<string>(
                    "SELECT title FROM article WHERE search @@ search_query('ostby')"),
                CancellationToken.None));
    }

    [Fact]
    public async Task A_database_newer_than_the_program_is_refused_and_left_untouched()
    {
        using (var database = TestStorage.OpenNode(_folder))
        {
            await database.WriteAsync(
                transaction => transaction.ExecuteAsync("INSERT INTO schema_version VALUES (9999, now())"),
                CancellationToken.None);
        }

        using var again = TestStorage.OpenNode(_folder);
        var advice = await Assert.ThrowsAsync<AdviceException>(() => again.MigrateAsync(CancellationToken.None));

        Assert.Contains("9999", advice.Message, StringComparison.Ordinal);
        Assert.Contains("Storage:ConnectionString", advice.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"How \u0000 breaks JSON", @"How \u0000 breaks JSON")]
    [InlineData("A\0B", "AB")]
    [InlineData("\0\\\0\\u0000", @"\\u0000")]
    public async Task What_speaks_of_NUL_in_JSON_is_kept_and_NUL_itself_is_not(string text, string kept)
    {
        using var database = TestStorage.OpenNode(_folder);
        var json = System.Text.Json.JsonSerializer.Serialize(new[] { text });

        Assert.Equal(kept, await database.ReadAsync(
            session => session.QuerySingleAsync<string>("SELECT CAST(@json AS json) ->> 0", new { json }),
            CancellationToken.None));
    }

    [Fact]
    public async Task A_server_that_is_away_is_named_with_what_to_do_and_never_its_password()
    {
        using var database = new Database(
            Options.Create(new StorageOptions
            {
                Provider = StorageProvider.Postgres,
                ConnectionString = "Host=127.0.0.1;Port=1;Database=news;Username=bot;Password=zq-secret;Timeout=2",
            }),
            new Migrations());

        var advice = await Assert.ThrowsAsync<AdviceException>(() => database.MigrateAsync(CancellationToken.None));

        Assert.Contains("news on 127.0.0.1:1", advice.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("zq-secret", advice.ToString(), StringComparison.Ordinal);
        Assert.True(Database.IsUnusable(advice));
    }

    [Fact]
    public async Task A_server_that_takes_the_connection_and_never_answers_is_given_up_and_told_so()
    {
        using var mute = new TcpListener(IPAddress.Loopback, 0);
        mute.Start();
        var port = ((IPEndPoint)mute.LocalEndpoint).Port;
        using var database = new Database(
            Options.Create(new StorageOptions
            {
                Provider = StorageProvider.Postgres,
                ConnectionString = $"Host=127.0.0.1;Port={port};Database=news;Username=bot;Timeout=1",
            }),
            new Migrations());

        var advice = await Assert.ThrowsAsync<AdviceException>(() => database.InspectAsync(CancellationToken.None));

        Assert.Equal($"The database news on 127.0.0.1:{port} does not answer.", advice.Message);
        Assert.DoesNotContain("by itself", advice.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_by_the_verb_is_refused_with_the_tool_that_makes_one()
    {
        using var database = TestStorage.OpenNode(_folder);
        await database.MigrateAsync(CancellationToken.None);

        var advice = Assert.Throws<AdviceException>(
            () => new DatabaseCopies(database, new Migrations()).BackUp(Path.Combine(_folder.Path, "copy")));

        Assert.Contains("pg_dump", advice.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_verbs_of_the_program_work_on_it()
    {
        var options = TestStorage.OptionsOf(_folder, isPostgres: true);
        var environment = new Dictionary<string, string>
        {
            ["Storage__Provider"] = "postgres",
            ["Storage__ConnectionString"] = options.ConnectionString,
            ["Sources__0__Url"] = _folder.Write("page.txt", "A bus struck the bridge. Nobody was hurt."),
        };
        using (var database = TestStorage.OpenNode(_folder))
        {
            await database.MigrateAsync(CancellationToken.None);
        }

        var check = await BotProcess.RunAsync(_folder.Path, ["check", "--json"], environment: environment);
        var moved = await BotProcess.RunAsync(
            _folder.Path, ["migrate-to", Path.Combine(_folder.Path, "back.db")], environment: environment);

        Assert.Contains(
            check.Output.Split('\n'),
            line => line.Contains("\"check\":\"database\"", StringComparison.Ordinal)
                && line.Contains("\"ok\":true", StringComparison.Ordinal));
        Assert.Equal((0, ""), (moved.ExitStatus, moved.Error));
        Assert.True(File.Exists(Path.Combine(_folder.Path, "back.db")));
    }

    public void Dispose() => _folder.Dispose();
}
