using BriefingBot.Scheduling;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

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
        var told = await CountAsync(bot, "outbox");
        site.On("/feed.xml", SourceServer.Rss(("b", "A ferry ran aground off Tarn on Tuesday")));
        await bot.PassAsync(TimeSpan.FromDays(400));
        var all = await KeptAsync(bot);
        Assert.Equal((2, 2), (all.Articles, all.Stories));

        await ForgetAsync(bot, bot.Clock.GetUtcNow().AddDays(2));

        Assert.Equal((1, 1, 1, all.Parts - told), await KeptAsync(bot));
    }

    [Fact]
    public async Task A_clock_that_is_years_ahead_for_a_moment_forgets_nothing()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = await ToldAsync(site, telegram);
        var ahead = bot.Clock.GetUtcNow().AddYears(24);
        var before = await KeptAsync(bot);
        await bot.ExecuteAsync("UPDATE outbox SET created_at = @ahead", new { ahead });

        await ForgetAsync(bot, ahead.AddSeconds(2));

        Assert.Equal(before, await KeptAsync(bot));
    }

    [Fact]
    public async Task Where_nothing_came_yet_nothing_is_old()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);

        Assert.Null(await bot.Get<Database>().ReadAsync(
            bot.Get<IEnumerable<IRetention>>().OfType<StoryStore>().Single().OldestAsync, CancellationToken.None));
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

    private static ValueTask ForgetAsync(WholeBot bot, DateTimeOffset now) =>
        ActivatorUtilities.CreateInstance<RetentionJob>(bot.Get<IServiceProvider>(), new FakeTimeProvider(now))
            .Execute(null!, TestContext.Current.CancellationToken);

    private static async Task<(int Articles, int Stories, int Briefings, int Parts)> KeptAsync(WholeBot bot) => (
        await CountAsync(bot, "article"),
        await CountAsync(bot, "story"),
        await CountAsync(bot, "briefing"),
        await CountAsync(bot, "outbox"));

    private static Task<int> CountAsync(WholeBot bot, string table) =>
        bot.SingleAsync<int>($"SELECT count(*) FROM {table}");
}
