using System.Globalization;
using BriefingBot.Scheduling;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Scheduling;

public sealed class CareJobTests
{
    [Fact]
    public async Task Every_night_there_is_a_copy_that_was_restored_on_trial_and_seven_stay()
    {
        TestStorage.SkipOnPostgres();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        await bot.Get<Database>().MigrateAsync(CancellationToken.None);
        for (var night = 0; night < 9; night++)
        {
            bot.Clock.Advance(TimeSpan.FromDays(1));
            await RunAsync(bot);
        }

        var folder = DatabaseCopies.FolderOf(bot.Get<Database>().Path);
        var files = Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(7, files.Count);
        Assert.All(files, file => Assert.Matches(@"^bot-202605\d\dT080000Z\.db$", file));
        Assert.Equal(0, bot.Get<DatabaseCopies>().Rehearse(Path.Combine(folder, files[^1]!)));
    }

    [Fact]
    public async Task There_is_one_copy_a_day_however_often_the_work_is_done_and_whatever_a_wrong_clock_left()
    {
        TestStorage.SkipOnPostgres();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        var folder = DatabaseCopies.FolderOf(bot.Get<Database>().Path);
        await bot.Get<Database>().MigrateAsync(CancellationToken.None);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "bot-20390101T000000Z.db"), "", TestContext.Current.CancellationToken);
        foreach (var hours in (int[])[0, 1, 5, 21])
        {
            bot.Clock.Advance(TimeSpan.FromHours(hours));
            await RunAsync(bot);
        }

        Assert.Equal(1 + 2, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public async Task A_backup_that_fails_is_told_to_the_admins()
    {
        TestStorage.SkipOnPostgres();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Telegram:Admins:0", "1001"));
        await bot.WriteAsync(1001, "/start");
        // A file where the folder of copies belongs.
        await File.WriteAllTextAsync(
            DatabaseCopies.FolderOf(bot.Get<Database>().Path), "x", TestContext.Current.CancellationToken);

        await RunAsync(bot);
        await bot.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Contains(telegram.Messages, message => message.Text.Contains("backup failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_notice_is_named_by_one_calendar_whatever_the_machines_is()
    {
        TestStorage.SkipOnPostgres();
        CultureInfo.CurrentCulture = new CultureInfo("th-TH");
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Telegram:Admins:0", "1001"));
        await File.WriteAllTextAsync(
            DatabaseCopies.FolderOf(bot.Get<Database>().Path), "x", TestContext.Current.CancellationToken);

        await RunAsync(bot);

        Assert.Equal(
            ["backup-20260504"],
            await bot.QueryAsync<string>("SELECT edition FROM outbox"));
    }

    [Fact]
    public async Task What_was_forgotten_is_given_back_to_the_disk()
    {
        TestStorage.SkipOnPostgres();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Storage:HasNightlyBackup", "false"));
        var database = bot.Get<Database>();
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync("CREATE TABLE heap (x); INSERT INTO heap VALUES (zeroblob(30000000))"),
            CancellationToken.None);
        await database.WriteAsync(transaction => transaction.ExecuteAsync("DELETE FROM heap"), CancellationToken.None);

        await RunAsync(bot);

        Assert.InRange(new FileInfo(database.Path).Length, 1, 8_000_000);
    }

    private static async Task RunAsync(WholeBot bot) =>
        await ActivatorUtilities.CreateInstance<CareJob>(bot.Get<IServiceProvider>())
            .Execute(null!, TestContext.Current.CancellationToken);
}
