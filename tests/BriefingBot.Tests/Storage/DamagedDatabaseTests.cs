using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Storage;

/// <summary>A SQLite file of which a page was lost, at the start of the service.</summary>
public sealed class DamagedDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string DatabasePath => Path.Combine(_folder.Path, "bot.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_service_ends_and_names_the_newest_whole_copy()
    {
        var copies = await MakeAsync(2);
        File.WriteAllText(copies[1], "no copy any more");
        Scramble("reaction"); // which a start without news does not read
        await using var telegram = await BotApiServer.StartAsync();

        var run = await BotProcess.RunAsync(
            _folder.Path,
            ["run"],
            environment: new Dictionary<string, string>
            {
                ["Storage__Path"] = DatabasePath,
                ["Telegram__Token"] = telegram.Token,
                ["Telegram__BaseUrl"] = telegram.BaseUrl,
            });

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains($"{DatabasePath} is damaged", run.Error, StringComparison.Ordinal);
        Assert.Contains($"restore {copies[0]}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("article", true)]
    [InlineData("article_search_data", false)] // made anew from the articles
    public async Task Only_what_cannot_be_made_anew_is_damage(string? table, bool isDamage)
    {
        await MakeAsync(0);
        if (table is not null)
        {
            Scramble(table);
        }

        Assert.Equal(isDamage, DamageLook.IsDamaged(DatabasePath, Stop));
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        Assert.False(DamageLook.IsDamaged(DatabasePath, stopped.Token));
    }

    private async Task<IReadOnlyList<string>> MakeAsync(int copies)
    {
        using var database = new Database(Options.Create(new StorageOptions { Path = DatabasePath }), new Migrations());
        await database.MigrateAsync(Stop);
        var first = new DateTimeOffset(2026, 5, 4, 3, 47, 0, TimeSpan.Zero);
        var made = Enumerable.Range(0, copies).Select(
            day => new DatabaseCopies(database, new Migrations()).BackUp(first.AddDays(day), Stop).File).ToList();
        SqliteConnection.ClearAllPools();
        return made;
    }

    private void Scramble(string table)
    {
        long place;
        int size;
        using (var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=false"))
        {
            connection.Open();
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            size = connection.ExecuteScalar<int>("PRAGMA page_size");
            place = size * (connection.ExecuteScalar<long>(
                "SELECT rootpage FROM sqlite_master WHERE name = @table", new { table }) - 1);
        }

        using var file = File.OpenWrite(DatabasePath);
        file.Position = place;
        file.Write(Enumerable.Repeat((byte)0xA5, size).ToArray());
    }
}
