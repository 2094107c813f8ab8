using System.Diagnostics;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Storage;

public sealed class DatabaseCopiesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;
    private readonly DatabaseCopies _copies;

    public DatabaseCopiesTests()
    {
        _database = new(Options.Create(new StorageOptions { Path = At("bot.db") }), new Migrations());
        _copies = new(_database, new Migrations());
    }

    [Fact]
    public async Task A_copy_made_while_others_write_is_whole_and_comes_back()
    {
        await NoteAsync("before");
        var writes = Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
            {
                await NoteAsync("meanwhile");
            }
        });
        var copy = _copies.BackUp(At("copy.db"));
        await writes;
        await NoteAsync("after");
        SqliteConnection.ClearAllPools();

        var (restored, former) = _copies.Restore(At("copy.db"));

        Assert.Equal(new Migrations().Newest, copy.Version);
        Assert.Equal(copy.Version, restored.Version);
        Assert.Contains("before", await NotesAsync());
        Assert.DoesNotContain("after", await NotesAsync());
        Assert.Equal(At("bot.db.before-restore"), former);
        Assert.Equal(
            ["bot.db", "bot.db-shm", "bot.db-wal", "bot.db.before-restore", "bot.db.lock", "copy.db"],
            Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON source BEGIN DELETE FROM source; END")]
    [InlineData("CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n")]
    [InlineData("ALTER TABLE source ADD COLUMN big AS (zeroblob(1000000000))")]
    public async Task What_computes_in_a_copy_is_of_others_and_refused(string sql)
    {
        await NoteAsync("before");
        _copies.BackUp(At("copy.db"));
        using (var connection = new SqliteConnection($"Data Source={At("copy.db")};Pooling=False"))
        {
            connection.Execute(sql);
        }

        var advice = Assert.Throws<AdviceException>(() => _copies.Restore(At("copy.db")));

        Assert.Contains("triggers, views or computed columns", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_in_use_is_not_replaced()
    {
        await NoteAsync("before");
        _copies.BackUp(At("copy.db"));
        await NoteAsync("after");

        var advice = await _database.ReadAsync(
            _ => Task.FromResult(Assert.Throws<AdviceException>(() => _copies.Restore(At("copy.db")))), default);

        Assert.Contains("in use", advice.Message, StringComparison.Ordinal);
        Assert.Contains("after", await NotesAsync());
        Assert.False(File.Exists(At("bot.db.restored")));
    }

    [Theory]
    [InlineData(true, "disk I/O error")]
    [InlineData(false, "the disk is full")]
    public void A_copy_for_which_there_is_no_room_says_so(bool isThereRoom, string expected)
    {
        var advice = DatabaseFile.NotCopied(
            "bot.db", "copy.db", "Look.", new IOException("disk I/O error"), new FreeRoom(() => isThereRoom));

        Assert.Contains(expected, advice.Message, StringComparison.Ordinal);
        Assert.Equal(isThereRoom, advice.Remedy == "Look.");
    }

    [Fact]
    public void A_copy_of_a_damaged_database_fails_in_words()
    {
        var advice = DatabaseFile.NotCopied(
            "bot.db", "copy.db", "Look.", new SqliteException("malformed", 11), new FreeRoom(() => true));

        Assert.Equal("bot.db is damaged or no SQLite database.", advice.Message);
    }

    [Fact]
    public async Task A_damaged_database_gives_way_to_a_copy_and_is_kept()
    {
        await NoteAsync("before");
        _copies.BackUp(At("copy.db"));
        SqliteConnection.ClearAllPools();
        _folder.Write("bot.db", new string('x', 9000));

        _copies.Restore(At("copy.db"));

        Assert.Contains("before", await NotesAsync());
        Assert.StartsWith(
            "xxx",
            await File.ReadAllTextAsync(At("bot.db.before-restore"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_that_is_damaged_is_called_so_and_the_newest_whole_one_is_named()
    {
        await NoteAsync("before");
        var now = new DateTimeOffset(2026, 5, 4, 3, 47, 0, TimeSpan.Zero);
        var (whole, broken) = (_copies.BackUp(now).File, _copies.BackUp(now.AddDays(1)).File);
        using (var cut = File.Open(broken, FileMode.Open))
        {
            cut.SetLength(cut.Length / 2);
        }

        var advice = Assert.Throws<AdviceException>(() => _copies.Restore(broken));

        Assert.Equal($"{broken} is damaged.", advice.Message);
        Assert.EndsWith($"restore {whole}", advice.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-wal")]
    [InlineData("-journal")]
    public async Task A_log_whose_database_is_gone_is_not_played_into_the_restored_one(string log)
    {
        await NoteAsync("before");
        _copies.BackUp(At("copy.db"));
        SqliteConnection.ClearAllPools();
        File.Delete(At("bot.db"));
        _folder.Write("bot.db" + log, "of the database that is gone");

        var (_, former) = _copies.Restore(At("copy.db"));

        Assert.Equal(
            "of the database that is gone",
            await File.ReadAllTextAsync(former + log, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(At("bot.db" + log)));
        Assert.Contains("before", await NotesAsync());
    }

    [Fact]
    public void A_lock_that_cannot_be_written_is_no_other_service()
    {
        Directory.CreateDirectory(At("bot.db.lock"));

        var advice = Assert.Throws<AdviceException>(() => InstanceLock.Take(At("bot.db")));

        Assert.Contains("cannot be written", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_restores_the_wrong_copy_still_finds_what_was_there_before()
    {
        await NoteAsync("the original");
        _copies.BackUp(At("copy.db"));
        await NoteAsync("since");
        SqliteConnection.ClearAllPools();
        var (_, first) = _copies.Restore(At("copy.db"));
        var (_, second) = _copies.Restore(At("copy.db"));

        Assert.NotEqual(first, second);
        _copies.Restore(first!);
        Assert.Contains("since", await NotesAsync());
    }

    [Fact]
    public async Task What_is_no_copy_is_refused_and_nothing_changes()
    {
        await NoteAsync("before");
        _copies.BackUp(At("cut.db"));
        using (var cut = File.OpenWrite(At("cut.db")))
        {
            cut.SetLength(cut.Length / 2);
        }

        _folder.Write("text.db", "no database");
        Execute("other.db", "CREATE TABLE other (x); PRAGMA user_version = 3");
        _copies.BackUp(At("newer.db"));
        Execute("newer.db", "PRAGMA user_version = 9999");

        Directory.CreateDirectory(At("folder"));
        using (var made = Process.Start("mkfifo", [At("pipe")]))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        foreach (var (name, why) in (IEnumerable<(string, string)>)
        [
            ("cut.db", "cut.db"), ("text.db", "no copy"), ("other.db", "another program"), ("newer.db", "9999"),
            ("missing.db", "does not exist"), ("folder", "a folder"), ("pipe", "a pipe"),
        ])
        {
            Assert.Contains(
                why,
                Assert.Throws<AdviceException>(() => _copies.Restore(At(name))).Message,
                StringComparison.Ordinal);
        }

        Assert.Contains("before", await NotesAsync());
    }

    [Fact]
    public async Task A_copy_never_replaces_what_is_no_copy()
    {
        await NoteAsync("before");
        var letter = _folder.Write("letter.txt", "dear all");

        Assert.Throws<AdviceException>(() => _copies.BackUp(letter));
        Assert.Throws<AdviceException>(() => _copies.BackUp(At("bot.db")));
        _copies.BackUp(At("folder/copy.db"));
        _copies.BackUp(At("folder/copy.db"));

        Assert.Equal("dear all", await File.ReadAllTextAsync(letter, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(At("folder")));
    }

    [Fact]
    public void Without_a_database_there_is_nothing_to_copy() =>
        Assert.Contains(
            "no database",
            Assert.Throws<AdviceException>(() => _copies.BackUp(At("copy.db"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_copy_dated_after_now_counts_as_the_oldest()
    {
        await NoteAsync("before");
        var now = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
        for (var day = 0; day < DatabaseCopies.Kept; day++)
        {
            _copies.BackUp(now.AddYears(24).AddDays(day));
        }

        string[] made = [.. Enumerable.Range(0, 3).Select(day => _copies.BackUp(now.AddDays(day)).File)];

        var kept = Directory.GetFiles(At("backups"));
        Assert.Equal(DatabaseCopies.Kept, kept.Length);
        Assert.Subset(kept.ToHashSet(), made.ToHashSet());
    }

    [Fact]
    public async Task A_copy_that_fails_its_trial_is_deleted_counts_as_none_and_costs_no_older_one()
    {
        await NoteAsync("before");
        var first = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
        string[] older =
            [.. Enumerable.Range(0, DatabaseCopies.Kept).Select(day => _copies.BackUp(first.AddDays(day)).File)];
        var now = first.AddDays(DatabaseCopies.Kept);
        // A folder where the trial belongs.
        Directory.CreateDirectory(At("backups/bot-20260511T080000Z.db.untried.trial.part"));

        Assert.Throws<AdviceException>(() => _copies.BackUp(now));

        Assert.Equal(older, Directory.GetFiles(At("backups")).Order(StringComparer.Ordinal));
        Assert.True(_copies.IsDue(now));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_copy_that_is_stopped_leaves_nothing_and_counts_as_none(bool hasBegun)
    {
        await NoteAsync("before");
        await _database.WriteAsync(
            transaction => transaction.ExecuteAsync("""
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
                INSERT INTO note SELECT hex(randomblob(500)) FROM n
                """),
            default);
        using var stop = new CancellationTokenSource();
        var folder = Directory.CreateDirectory(At("backups")).FullName;
        // A thread of its own: those of the pool may all be busy for as long as the copy takes.
        var stopper = new Thread(() =>
        {
            SpinWait.SpinUntil(() => !hasBegun || Directory.EnumerateFiles(folder).Any(), TimeSpan.FromMinutes(1));
            stop.Cancel();
        });
        stopper.Start();
        if (!hasBegun)
        {
            stopper.Join();
        }

        Assert.ThrowsAny<OperationCanceledException>(() => _copies.BackUp(DateTimeOffset.UnixEpoch, stop.Token));
        stopper.Join();

        Assert.Empty(Directory.GetFiles(At("backups")));
        Assert.True(_copies.IsDue(DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public async Task What_a_killed_copy_left_goes_at_the_next_start_and_nothing_else_does()
    {
        await NoteAsync("before");
        var made = _copies.BackUp(DateTimeOffset.UnixEpoch).File;
        string[] others = [At("backups/bot-mine.db.gz"), At("backups/bot-before-upgrade-of-v9.db"), made];
        string[] left = [".untried", ".untried.trial.part", ".untried.part-journal", ".part", ".trial.part"];
        foreach (var file in others.SkipLast(1).Concat(left.Select(ending => made + ending)))
        {
            await File.WriteAllTextAsync(file, "left");
        }

        _copies.DeleteUnfinished();

        Assert.Equal(
            others.Order(StringComparer.Ordinal), Directory.GetFiles(At("backups")).Order(StringComparer.Ordinal));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private string At(string name) => Path.Combine(_folder.Path, name);

    private void Execute(string name, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={At(name)};Pooling=false");
        connection.Open();
        connection.Execute(sql);
    }

    private Task NoteAsync(string note) => _database.WriteAsync(
        transaction => transaction.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS note (text); INSERT INTO note VALUES (@note)", new { note }),
        default);

    private Task<IReadOnlyList<string>> NotesAsync() =>
        _database.ReadAsync(session => session.QueryAsync<string>("SELECT text FROM note"), default);
}
