using BriefingBot.Chat.Updates;
using BriefingBot.Operation;
using BriefingBot.Scheduling;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Testing;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Tests.Storage;

/// <summary>A full disk, by SQLite's own limit of pages.</summary>
public sealed class DiskFullTests
{
    [Fact]
    public async Task The_cause_is_named_and_not_the_rollback_after_it()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        await FillAsync(bot);

        var error = await Assert.ThrowsAsync<SqliteException>(() => WriteAsync(bot));

        Assert.Equal(13, error.SqliteErrorCode);
        Assert.True(error.IsTold());
        Assert.Contains("is full", bot.Get<StorageHealth>().Fault?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_server_is_asked_while_nothing_can_be_stored_and_everything_goes_on_with_the_first_room()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Sources:0:Url", site.Url + "/feed.xml"));
        site.On("/feed.xml", SourceServer.Rss(("a", "The bridge at Velmar was closed on Monday")));
        await bot.SeedSourcesAsync();
        await FillAsync(bot);
        await Assert.ThrowsAsync<SqliteException>(() => WriteAsync(bot));
        var job = ActivatorUtilities.CreateInstance<PollJob>(bot.Get<IServiceProvider>());
        for (var i = 0; i < 20; i++)
        {
            bot.Clock.Advance(TimeSpan.FromSeconds(5));
            await job.Execute(null!, TestContext.Current.CancellationToken);
        }

        Assert.Empty(site.Requests);
        await LimitAsync(bot, 1_000_000);
        bot.Clock.Advance(TimeSpan.FromSeconds(5));
        await job.Execute(null!, TestContext.Current.CancellationToken);

        Assert.Null(bot.Get<StorageHealth>().Fault);
        Assert.NotEmpty(site.Requests);
        Assert.Equal(1, await CountAsync(bot));
    }

    [Fact]
    public async Task Who_asks_for_what_cannot_be_stored_is_told_why_and_not_that_the_program_is_at_fault()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Telegram:Admins:0", "1001"));
        await bot.WriteAsync(1001, "/start");
        await bot.QueryAsync<object>("PRAGMA query_only = 1");
        await Assert.ThrowsAsync<SqliteException>(() => WriteAsync(bot));

        await bot.WriteAsync(1001, "/schedule 09:15");

        Assert.Contains("cannot store anything", telegram.Messages[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fault_is_told_once_at_its_beginning_and_once_at_its_end()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        var told = new List<AdviceException?>();
        bot.Get<StorageHealth>().Changed += told.Add;
        await FillAsync(bot);
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<SqliteException>(() => WriteAsync(bot));
        }

        await LimitAsync(bot, 1_000_000);
        await WriteAsync(bot);
        await WriteAsync(bot);

        Assert.Equal([false, true], told.Select(advice => advice is null));
    }

    [Fact]
    public async Task What_people_write_meanwhile_is_left_with_telegram_and_makes_no_lines()
    {
        TestStorage.SkipOnPostgres();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        var log = new FakeLogger<UpdateIntake>();
        var intake = ActivatorUtilities.CreateInstance<UpdateIntake>(bot.Get<IServiceProvider>(), log);
        var inbox = ActivatorUtilities.CreateInstance<Inbox>(bot.Get<IServiceProvider>());
        await FillAsync(bot);
        await Assert.ThrowsAsync<SqliteException>(() => WriteAsync(bot));
        var text = new string('x', 100_000);

        Assert.False(await intake.TryTakeInAsync([Saying(text)], offset: 2, inbox, CancellationToken.None));

        Assert.Empty(log.Collector.GetSnapshot());
        // Who wrote it is told once why nothing comes, however often Telegram brings it again.
        Assert.False(await intake.TryTakeInAsync([Saying(text)], offset: 2, inbox, CancellationToken.None));
        Assert.Contains("as soon as I can", Assert.Single(telegram.Messages).Text, StringComparison.Ordinal);

        Assert.False(await intake.TryTakeInAsync([Pressing()], offset: 3, inbox, CancellationToken.None));
        Assert.False(await intake.TryTakeInAsync([Pressing()], offset: 3, inbox, CancellationToken.None));
        var popUp = Assert.Single(telegram.Calls, call => call.Method == "answerCallbackQuery");
        Assert.Contains("as soon as", popUp.Parameters["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_that_finds_a_last_gap_on_a_full_disk_is_not_the_end_of_the_fault()
    {
        var isThere = false;
        var health = new StorageHealth(
            TimeProvider.System, NullLogger<StorageHealth>.Instance, new FreeRoom(() => isThere));
        var told = new List<AdviceException?>();
        health.Changed += told.Add;

        health.Failed(new AdviceException("The disk is full.", "Free some room."));
        health.Succeeded();
        health.Failed(new AdviceException("The disk is full.", "Free some room."));
        health.Succeeded();
        Assert.Single(told);

        isThere = true;
        health.Succeeded();
        Assert.Null(health.Fault);
        Assert.Equal(2, told.Count);
    }

    [Fact]
    public void Room_beside_a_file_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();

        Assert.True(FreeRoom.Beside(Path.Combine(folder.Path, "bot.db")).IsThere);

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static Update Pressing() => new()
    {
        Id = 2,
        CallbackQuery = new()
        {
            Id = "9000000001",
            From = new() { Id = 1001, FirstName = "Ada" },
            Data = "/settings " + new string('x', 100_000), // more than the last gap on the disk holds
            Message = new()
            {
                Chat = new() { Id = 1001, Type = ChatType.Private },
                Date = TimeProvider.System.GetUtcNow().UtcDateTime,
            },
        },
    };

    private static Update Saying(string text) => new()
    {
        Id = 1,
        Message = new()
        {
            Chat = new() { Id = 1001, Type = ChatType.Private },
            From = new() { Id = 1001, FirstName = "Ada" },
            Text = text,
        },
    };

    private static Task WriteAsync(WholeBot bot) => bot.ExecuteAsync(
        "CREATE TABLE IF NOT EXISTS heap (x); INSERT INTO heap VALUES (zeroblob(100000))");

    // Connections are pooled: the limit is of the one that every call uses.
    private static async Task FillAsync(WholeBot bot)
    {
        await bot.Get<Database>().MigrateAsync(CancellationToken.None);
        await LimitAsync(bot, 1);
    }

    private static Task LimitAsync(WholeBot bot, int pages) => bot.QueryAsync<object>(
        $"PRAGMA max_page_count = {pages}");

    private static Task<int> CountAsync(WholeBot bot) => bot.SingleAsync<int>("SELECT count(*) FROM article");
}
