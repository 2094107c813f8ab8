using BriefingBot.CommandLine;
using BriefingBot.Delivery.Sending;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Storage.Engines;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Storage;

/// <summary>A database that is gone, and the copies that are left of it.</summary>
public sealed class LostDatabaseTests : IDisposable
{
    private static readonly DateTimeOffset First = new(2026, 5, 4, 3, 47, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string DatabasePath => Path.Combine(_folder.Path, "bot.db");

    [Fact]
    public async Task Copies_of_a_database_that_was_lost_stay_and_those_of_the_present_one_take_turns()
    {
        var lost = await CopyAsync(First, DatabaseCopies.Kept + 2);
        SqliteConnection.ClearAllPools();
        foreach (var file in DatabaseFile.AllOf(DatabasePath))
        {
            File.Delete(file);
        }

        var made = await CopyAsync(First.AddDays(20), DatabaseCopies.Kept + 2);

        Assert.Equal([.. lost.Skip(2), .. made.Skip(2)], Copies());
    }

    [Fact]
    public async Task Copies_take_turns_after_one_of_them_was_restored()
    {
        var made = await CopyAsync(First, 3);
        SqliteConnection.ClearAllPools();
        using (var database = Open())
        {
            new DatabaseCopies(database, new Migrations()).Restore(made[0]);
        }

        var since = await CopyAsync(First.AddDays(20), DatabaseCopies.Kept);

        Assert.Equal(since, Copies());
    }

    [Fact]
    public async Task A_copy_that_cannot_be_read_keeps_no_other_from_being_made()
    {
        var link = Path.Combine(_folder.Path, "backups", "bot-20260501T034700Z.db");
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, Path.Combine(_folder.Path, "gone.db"));

        var made = await CopyAsync(First, DatabaseCopies.Kept + 1);

        Assert.Equal([link, .. made.Skip(1)], Copies());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_start_without_the_database_that_was_copied_names_the_newest_copy(bool isEmptyFile)
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, isPostgres: false, ("Telegram:Admins:0", "777"));
        var path = bot.Get<Database>().Path;
        var newest = Leave(path, isEmptyFile);

        var finding = await CheckAsync(bot);
        await StartAsync(bot);
        await bot.Get<OutboxSender>().DrainAsync(Stop);

        Assert.Contains($"restore {newest}", Assert.Single(telegram.Messages).Text, StringComparison.Ordinal);
        Assert.True(finding.Ok);
        Assert.EndsWith($"restore {newest}", finding.Remedy?.ToString(), StringComparison.Ordinal);
        Assert.Null((await CheckAsync(bot)).Remedy);
    }

    [Fact]
    public async Task A_start_with_its_database_says_nothing_of_copies()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, isPostgres: false, ("Telegram:Admins:0", "777"));
        bot.Get<DatabaseCopies>().BackUp(First, Stop);

        await StartAsync(bot);
        await bot.Get<OutboxSender>().DrainAsync(Stop);

        Assert.Empty(telegram.Messages);
        Assert.Null((await CheckAsync(bot)).Remedy);
    }

    [Theory]
    [InlineData(true, "right to read and write the file")]
    [InlineData(false, "in a folder that can be written")]
    public void A_file_that_may_not_be_read_is_no_matter_of_its_folder(bool isThere, string remedy)
    {
        if (isThere)
        {
            _folder.Write("bot.db", "");
        }

        using var engine = new SqliteEngine(DatabasePath, new Migrations());

        Assert.Contains(
            remedy, engine.Advice(new SqliteException("unable to open", 14)).Remedy, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static Task StartAsync(WholeBot bot) =>
        ActivatorUtilities.CreateInstance<ServiceStart>(bot.Get<IServiceProvider>()).PrepareAsync(Stop);

    private static async Task<Finding> CheckAsync(WholeBot bot) => await ActivatorUtilities
        .CreateInstance<DatabaseCheck>(bot.Get<IServiceProvider>()).CheckAsync(Stop).SingleAsync(Stop);

    /// <summary>Copies without their database.</summary>
    private static string Leave(string path, bool isEmptyFile)
    {
        File.Delete(path);
        if (isEmptyFile)
        {
            File.Create(path).Dispose();
        }

        var folder = Directory.CreateDirectory(DatabaseCopies.FolderOf(path)).FullName;
        string[] copies = [.. new[] { "02", "04", "03" }.Select(day =>
            Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(path)}-202605{day}T034700Z.db"))];
        Array.ForEach(copies, copy => File.WriteAllText(copy, "copy"));
        return copies[1];
    }

    private async Task<IReadOnlyList<string>> CopyAsync(DateTimeOffset first, int days)
    {
        using var database = Open();
        await database.MigrateAsync(Stop);
        var copies = new DatabaseCopies(database, new Migrations());
        return [.. Enumerable.Range(0, days).Select(day => copies.BackUp(first.AddDays(day), Stop).File)];
    }

    private string[] Copies() =>
        [.. Directory.GetFiles(DatabaseCopies.FolderOf(DatabasePath)).Order(StringComparer.Ordinal)];

    private Database Open() => new(Options.Create(new StorageOptions { Path = DatabasePath }), new Migrations());
}
