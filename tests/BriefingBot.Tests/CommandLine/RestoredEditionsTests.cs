using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Tests.CommandLine;

/// <summary>What a restored copy does not know: what came after it was made.</summary>
public sealed class RestoredEditionsTests
{
    private const long Ada = 1001;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_sent_and_begun_since_the_copy_is_not_sent_and_begun_again()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, isPostgres: false, ("Sources:0:Url", site.Url + "/feed.xml"));
        site.On("/feed.xml", SourceServer.Rss(("a", "The bridge at Velmar was closed on Monday")));
        // The verb goes by the clock of the machine: the edition is due some minutes before it.
        bot.Clock.Advance(TimeProvider.System.GetUtcNow().AddMinutes(-20) - bot.Clock.GetUtcNow());
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Ada, "/start");
        var due = bot.Clock.GetUtcNow().AddMinutes(10);
        var (times, weekday) = (new TimeOnly(due.Hour, due.Minute), (Weekdays)(1 << (((int)due.DayOfWeek + 6) % 7)));
        var reader = Assert.Single(await bot.Get<SubscriberStore>().ListAsync(Stop));
        await bot.Get<SubscriberStore>().SaveAsync(
            reader with
            {
                Zone = "UTC",
                Times = [times],
                EmptyEdition = EmptyEdition.OneLine,
                Weekly = new WeeklyTime(weekday, times, bot.Clock.GetUtcNow()),
            },
            Stop);
        var incoming = new Incoming { ChatId = Ada, UserId = Ada, Text = "/backup" };
        await bot.Get<ChatStore>().TakeInAsync([new(41, incoming), new(42, incoming)], 43, Stop);
        await bot.Get<ChatStore>().AttemptAsync(41, Stop);
        var copy = bot.Get<DatabaseCopies>().BackUp(bot.Clock.GetUtcNow(), Stop).File;
        var welcome = telegram.Messages.Count;
        await bot.PassAsync(TimeSpan.FromMinutes(15));
        Assert.Equal(welcome + 1, telegram.Messages.Count);
        SqliteConnection.ClearAllPools();

        var outcome = await BotProcess.RunAsync(
            Path.GetDirectoryName(copy)!,
            ["restore", copy],
            environment: new Dictionary<string, string> { ["Storage__Path"] = bot.Get<Database>().Path });
        await bot.PassAsync(TimeSpan.FromMinutes(6));

        Assert.Equal((0, ""), (outcome.ExitStatus, outcome.Error));
        Assert.Contains("are not sent again", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(welcome + 1, telegram.Messages.Count);
        Assert.Equal(42, Assert.Single(await bot.Get<ChatStore>().LeftoversAsync(Stop)).UpdateId);
        var restored = Assert.Single(await bot.Get<SubscriberStore>().ListAsync(Stop));
        Assert.Null(WeeklyTime.DueNow(restored, bot.Clock.GetUtcNow(), TimeSpan.FromHours(3)));
    }
}
