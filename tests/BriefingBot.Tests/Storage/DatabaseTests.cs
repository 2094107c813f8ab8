using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Storage;

public sealed class DatabaseTests
{
    [Fact]
    public async Task A_new_database_has_every_migration_and_uses_WAL()
    {
        using var folder = new TemporaryFolder();
        using var database = Open(folder);
        var mode = await database.ReadAsync(
            session => session.QuerySingleAsync<string>("PRAGMA journal_mode"), CancellationToken.None);
        var version = await database.ReadAsync(
            session => session.QuerySingleAsync<int>("PRAGMA user_version"), CancellationToken.None);

        Assert.Equal("wal", mode);
        Assert.Equal(new Migrations().Newest, version);
    }

    [Fact]
    public async Task Every_connection_keeps_foreign_keys_and_waits_for_the_disk_also_when_it_is_used_again()
    {
        using var folder = new TemporaryFolder();
        using var database = Open(folder);
        Task<(int, int)> SettingsAsync() => database.ReadAsync(
            async session =>
            {
                var keys = await session.QuerySingleAsync<int>("PRAGMA foreign_keys");
                return (keys, await session.QuerySingleAsync<int>("PRAGMA synchronous"));
            },
            CancellationToken.None);

        for (var use = 0; use < 3; use++)
        {
            // One connection is taken while another is in use.
            var settings = await database.ReadAsync(
                async _ => (await SettingsAsync(), await SettingsAsync()), CancellationToken.None);
            Assert.Equal(((1, 2), (1, 2)), settings);
        }
    }

    [Fact]
    public async Task A_file_moved_away_takes_nothing_and_goes_on_where_it_is_put_back()
    {
        using var folder = new TemporaryFolder();
        var health = new StorageHealth(TimeProvider.System, NullLogger<StorageHealth>.Instance);
        using var database = Open(folder, health);
        await MarkAsync(database, 7);
        foreach (var file in DatabaseFile.AllOf(database.Path).Where(File.Exists).ToList())
        {
            File.Move(file, file + ".away");
        }

        await Assert.ThrowsAsync<AdviceException>(() => MarkAsync(database, 8));
        await Assert.ThrowsAsync<AdviceException>(() => database.VersionAsync(CancellationToken.None));

        Assert.Contains("was moved or deleted", health.Fault?.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(database.Path));
        foreach (var file in Directory.GetFiles(folder.Path, "*.away"))
        {
            File.Move(file, file[..^".away".Length]);
        }

        Assert.True(await database.TryWriteAsync(CancellationToken.None));
        Assert.Null(health.Fault);
        Assert.Equal(7, await database.ReadAsync(
            session => session.QuerySingleAsync<int>("PRAGMA application_id"), CancellationToken.None));

        static Task MarkAsync(Database database, int mark) => database.WriteAsync(
            transaction => transaction.ExecuteAsync($"PRAGMA application_id = {mark}"), CancellationToken.None);
    }

    [Fact]
    public async Task A_verb_of_a_newer_program_does_not_upgrade_the_database_of_a_service_that_runs()
    {
        using var folder = new TemporaryFolder();
        using var service = Open(folder);
        service.Lock();
        await service.WriteAsync(
            transaction => transaction.ExecuteAsync($"PRAGMA user_version = {new Migrations().Newest - 1}"),
            CancellationToken.None);

        using var verb = Open(folder);
        var advice = await Assert.ThrowsAsync<AdviceException>(() => verb.MigrateAsync(CancellationToken.None));

        Assert.Contains("Another BriefingBot runs", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_stays_a_fault_though_a_write_meets_whole_pages()
    {
        using var folder = new TemporaryFolder();
        var options = Options.Create(new StorageOptions { Path = Path.Combine(folder.Path, "bot.db") });
        int page, size;
        using (var database = new Database(options, new Migrations()))
        {
            await database.WriteAsync(
                transaction => transaction.ExecuteAsync("INSERT INTO chat_state VALUES ('a', 'b')"),
                CancellationToken.None);
            (page, size) = await database.ReadAsync(
                async session => (
                    await session.QuerySingleAsync<int>("SELECT rootpage FROM sqlite_master WHERE name = 'chat_state'"),
                    await session.QuerySingleAsync<int>("PRAGMA page_size")),
                CancellationToken.None);
            await database.ExecuteAloneAsync("PRAGMA wal_checkpoint(TRUNCATE)", CancellationToken.None);
        }

        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(options.Value.Path))
        {
            file.Position = (long)(page - 1) * size;
            await file.WriteAsync(Enumerable.Repeat((byte)0xAA, size).ToArray(), CancellationToken.None);
        }

        var health = new StorageHealth(TimeProvider.System, NullLogger<StorageHealth>.Instance);
        using var damaged = new Database(options, new Migrations(), health);
        await Assert.ThrowsAsync<SqliteException>(() => damaged.ReadAsync(
            session => session.QueryAsync<string>("SELECT value FROM chat_state"), CancellationToken.None));
        await damaged.WriteAsync(
            transaction => transaction.ExecuteAsync("UPDATE source SET name = 'x'"), CancellationToken.None);

        Assert.Contains("damaged", health.Fault?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT rowid FROM article_search WHERE article_search MATCH 'coach'")]
    [InlineData("INSERT INTO article_search (article_search) VALUES ('optimize')")]
    public async Task A_damaged_search_index_is_made_anew_and_is_no_fault_of_the_database(string sql)
    {
        using var folder = new TemporaryFolder();
        var options = Options.Create(new StorageOptions { Path = Path.Combine(folder.Path, "bot.db") });
        var health = new StorageHealth(TimeProvider.System, NullLogger<StorageHealth>.Instance);
        using var database = new Database(options, new Migrations(), health);
        Task Run() => sql.StartsWith("SELECT", StringComparison.Ordinal)
            ? database.ReadAsync(session => session.QueryAsync<long>(sql), CancellationToken.None)
            : database.WriteAsync(transaction => transaction.ExecuteAsync(sql), CancellationToken.None);
        foreach (var id in Enumerable.Range(1, 5))
        {
            await database.WriteAsync(
                transaction => transaction.ExecuteAsync(
                    $"INSERT INTO article_search (rowid, title, text) VALUES ({id}, 'coach', 'A coach fell')"),
                CancellationToken.None);
        }

        await database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                "UPDATE article_search_data SET block = zeroblob(length(block)) WHERE id > 10"),
            CancellationToken.None);
        SqliteConnection.ClearAllPools();

        await Assert.ThrowsAsync<SqliteException>(Run);

        await Run();
        Assert.Null(health.Fault);
    }

    [Fact]
    public async Task What_stands_in_the_log_alone_counts_as_size()
    {
        using var folder = new TemporaryFolder();
        using var database = Open(folder);
        await database.MigrateAsync(CancellationToken.None);
        // The last connection that is closed empties the log, and another test may close those of the pool.
        await using var open = await database.OpenAsync(CancellationToken.None);

        await database.WriteAsync(
            transaction => transaction.ExecuteAsync("CREATE TABLE large AS SELECT zeroblob(300000) AS content"),
            CancellationToken.None);

        Assert.True(await database.SizeAsync(CancellationToken.None) > 300_000);
        Assert.True(new FileInfo(database.Path).Length < 300_000);
    }

    [Fact]
    public async Task A_file_that_was_moved_away_is_not_ready()
    {
        using var folder = new TemporaryFolder();
        using var database = Open(folder);
        var health = new StorageHealth(TimeProvider.System, NullLogger<StorageHealth>.Instance);
        var readiness = new Readiness([new DatabaseProbe(database, health)]);
        await database.MigrateAsync(CancellationToken.None);
        Assert.True(Assert.Single(await readiness.LookAsync(CancellationToken.None)).Ok);

        File.Move(database.Path, database.Path + ".away");

        Assert.False(Assert.Single(await readiness.LookAsync(CancellationToken.None)).Ok);
    }

    [Fact]
    public async Task A_database_newer_than_the_program_is_refused_and_left_untouched()
    {
        using var folder = new TemporaryFolder();
        using (var database = Open(folder))
        {
            await database.MigrateAsync(CancellationToken.None);
        }

        // A copy, as a restored one is: to open it with a log would write into it.
        using var other = new TemporaryFolder();
        var file = Path.Combine(other.Path, "bot.db");
        DatabaseFile.Copy(Path.Combine(folder.Path, "bot.db"), file, remedy: "");
        using (var connection = DatabaseFile.Open(file, SqliteOpenMode.ReadWrite))
        {
            await connection.ExecuteAsync("PRAGMA user_version = 9999");
        }

        var before = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        using var again = Open(other);
        var advice = await Assert.ThrowsAsync<AdviceException>(() => again.MigrateAsync(CancellationToken.None));

        Assert.Equal(before, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));

        Assert.Contains("9999", advice.Message, StringComparison.Ordinal);
        Assert.Contains("Storage:Path", advice.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bot.db", new string('x', 4096));
        using var database = Open(folder);

        var advice = await Assert.ThrowsAsync<AdviceException>(() => database.MigrateAsync(CancellationToken.None));

        Assert.Contains("no SQLite database", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_is_shortened_in_turn_with_those_who_write()
    {
        using var folder = new TemporaryFolder();
        using var database = Open(folder);
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync("CREATE TABLE heap (x); INSERT INTO heap VALUES (zeroblob(9999))"),
            CancellationToken.None);
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        var writing = Task.Run(() => database.WriteAsync(
            async transaction =>
            {
                await transaction.ExecuteAsync("INSERT INTO heap VALUES (1)");
                begun.SetResult();
                await end.Task;
            },
            CancellationToken.None));
        await begun.Task;

        // Out of turn it would keep this thread until SQLite gives up waiting for the lock.
        var care = new DatabaseCare(database).GiveBackAsync(CancellationToken.None);
        var isWaiting = !care.IsCompleted;
        end.SetResult();
        await Task.WhenAll(writing, care);

        Assert.True(isWaiting);
        Assert.Equal(0, new FileInfo(database.Path + "-wal").Length);
    }

    [Fact]
    public async Task A_write_that_throws_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        using var database = Open(folder);
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync("CREATE TABLE probe (x)"), CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WriteAsync(
            async transaction =>
            {
                await transaction.ExecuteAsync("INSERT INTO probe VALUES (1)");
                throw new InvalidOperationException();
            },
            CancellationToken.None));

        Assert.Equal(
            0,
            await database.ReadAsync(
                session => session.QuerySingleAsync<int>("SELECT count(*) FROM probe"), CancellationToken.None));
    }

    private static Database Open(TemporaryFolder folder, StorageHealth? health = null) =>
        new(
            Options.Create(new StorageOptions { Path = System.IO.Path.Combine(folder.Path, "bot.db") }),
            new Migrations(),
            health);
}
