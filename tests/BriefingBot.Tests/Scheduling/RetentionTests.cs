using BriefingBot.Scheduling;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Scheduling;

public sealed class RetentionTests
{
    private const long Ada = 1001;

    [Fact]
    public async Task What_is_older_than_the_retention_is_forgotten_everywhere()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = await ToldAsync(site, telegram);
        bot.Clock.Advance(TimeSpan.FromDays(400));

        await ActivatorUtilities.CreateInstance<RetentionJob>(bot.Get<IServiceProvider>())
            .Execute(null!, TestContext.Current.CancellationToken);

        Assert.Equal(
            (0, 0, 0),
            (await CountAsync(bot, "article"), await CountAsync(bot, "story"), await CountAsync(bot, "outbox")));
    }

    [Fact]
    public async Task A_chat_that_asks_to_be_forgotten_leaves_no_text_behind()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = await ToldAsync(site, telegram);

        await bot.WriteAsync(Ada, "/forget");
        await bot.WriteAsync(Ada, "yes");

        Assert.Equal((0, 0), (await CountAsync(bot, "outbox"), await CountAsync(bot, "subscriber")));
        Assert.NotEqual(0, await CountAsync(bot, "article"));
    }

    private static async Task<WholeBot> ToldAsync(SourceServer site, BotApiServer telegram)
    {
        var bot = new WholeBot(telegram, ("Sources:0:Url", site.Url + "/feed.xml"), ("Briefing:Times:0", "09:00"));
        site.On("/feed.xml", SourceServer.Rss(("a", "The bridge at Velmar was closed on Monday")));
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Ada, "/start");
        await bot.PassAsync(TimeSpan.FromHours(1));
        Assert.NotEqual(0, await CountAsync(bot, "outbox"));
        return bot;
    }

    private static Task<int> CountAsync(WholeBot bot, string table) =>
        bot.Get<Database>().ReadAsync(
            session => session.QuerySingleAsync<int>($"SELECT count(*) FROM {table}"), CancellationToken.None);
}
