using BriefingBot.Delivery.Sending;
using BriefingBot.Sources;
using BriefingBot.Sources.Polling;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Briefings.Notices;

/// <summary>What the admins are told of sources, over the wire.</summary>
public sealed class SourceNoticesTests
{
    private const long Admin = 11;

    [Fact]
    public async Task An_admin_is_told_once_that_a_source_went_bad_moved_works_again_and_is_gone()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var server = await SourceServer.StartAsync();
        await using var bot = new WholeBot(
            telegram,
            ("Telegram:Admins:0", "11"),
            ("Sources:0:Url", server.Url + "/f"),
            ("Sources:0:Name", "Harbour <Post>"));
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Admin, "/start");

        server.On("/f", "", 500);
        await PassAsync(bot, 8);
        Assert.Contains(
            "Harbour <Post> cannot be read: 127.\u20600.0.1 has an error of its own (500)",
            Assert.Single(Told(telegram)),
            StringComparison.Ordinal);

        server.Redirect("/f", 301, "/g").On("/g", SourceServer.Rss(("1", "Ferry aground")));
        await PassAsync(bot, 6);
        Assert.Equal(3, Told(telegram).Count);
        Assert.Equal("Harbour <Post> can be read again.", Told(telegram)[1]);
        Assert.Contains($"I read it at {server.Url}/g from now on", Told(telegram)[2], StringComparison.Ordinal);

        server.On("/g", "", 410);
        await PassAsync(bot, 6);
        Assert.Equal(4, Told(telegram).Count);
        Assert.Contains("is gone for good", Told(telegram)[3], StringComparison.Ordinal);
        Assert.Equal(SourceState.Retired, (await bot.Get<SourceStore>().GetAsync(1, CancellationToken.None))!.State);
    }

    [Fact]
    public async Task Sources_without_a_name_on_one_host_are_told_apart_by_their_numbers()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var server = await SourceServer.StartAsync();
        await using var bot = new WholeBot(
            telegram, ("Telegram:Admins:0", "11"), ("Sources:0:Url", server.Url + "/f"),
            ("Sources:1:Url", server.Url + "/g"));
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Admin, "/start");
        server.On("/f", "", 500).On("/g", "", 500);

        await PassMinutesAsync(bot, 120);

        Assert.StartsWith(
            "2 sources cannot be read: 1. 127.\u20600.0.1, 2. 127.\u20600.0.1\n",
            telegram.Messages[^1].Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_hundred_sources_that_fail_together_one_message_tells_and_one_that_they_recover()
    {
        (long Admin, string Language, string Bad, string Well)[] admins =
        [
            (
                11,
                "en",
                "100 sources cannot be read: Feed 1, Feed 2, Feed 3 … and 97 more",
                "100 sources can be read again"),
            (12, "uk", "Не читаються джерела (100): Feed 1, Feed 2, Feed 3 … і ще 97", "Знову читаються джерела (100)"),
        ];
        await using var telegram = await BotApiServer.StartAsync();
        await using var server = await SourceServer.StartAsync();
        var sources = Enumerable.Range(1, 100).SelectMany(number => new (string Key, string Value)[]
        {
            ($"Sources:{number - 1}:Url", $"{server.Url}/{number}"),
            ($"Sources:{number - 1}:Name", $"Feed {number}"),
        });
        await using var bot = new WholeBot(
            telegram, [("Telegram:Admins:0", "11"), ("Telegram:Admins:1", "12"), .. sources]);
        await bot.SeedSourcesAsync();
        foreach (var (admin, language, _, _) in admins)
        {
            await bot.WriteAsync(admin, "/start");
            await bot.WriteAsync(admin, $"/language {language}");
            await bot.WriteAsync(admin, "/pause");
        }

        foreach (var number in Enumerable.Range(1, 100))
        {
            server.On($"/{number}", "", 500);
        }

        var before = telegram.Messages.Count;
        await PassMinutesAsync(bot, 120);
        Assert.Equal(admins.Length, telegram.Messages.Count - before);
        foreach (var (admin, _, bad, _) in admins)
        {
            Assert.StartsWith(
                bad, Assert.Single(telegram.Messages.Skip(before), IsTo(admin)).Text, StringComparison.Ordinal);
        }

        foreach (var (admin, _, _, _) in admins)
        {
            await bot.WriteAsync(admin, "/health");
            await bot.WriteAsync(admin, "/health page 5");
            Assert.Contains("• 1. Feed 1", telegram.Messages[^2].Text, StringComparison.Ordinal);
            Assert.Contains("• 100. Feed 100", telegram.Messages[^1].Text, StringComparison.Ordinal);
        }

        foreach (var number in Enumerable.Range(1, 100))
        {
            server.On($"/{number}", SourceServer.Rss(("1", "Ferry aground")));
        }

        before = telegram.Messages.Count;
        await PassMinutesAsync(bot, 240);
        Assert.Equal(admins.Length, telegram.Messages.Count - before);
        foreach (var (admin, _, _, well) in admins)
        {
            Assert.StartsWith(
                well, Assert.Single(telegram.Messages.Skip(before), IsTo(admin)).Text, StringComparison.Ordinal);
        }
    }

    // Days for which nobody watched are left out of it, and may have been silent, too.
    [Theory]
    [InlineData("en", "6 days or more")]
    [InlineData("de", "6 Tagen oder länger")]
    [InlineData("fr", "6 jours ou plus")]
    [InlineData("es", "6 días o más")]
    [InlineData("ru", "6 дней или дольше")]
    [InlineData("uk", "6 днів чи довше")]
    public async Task A_silence_is_told_as_the_least_that_it_lasts(string language, string lasts)
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(
            telegram, ("Telegram:Admins:0", "11"), ("Sources:0:Url", "https://h.example/feed.xml"));
        await bot.SeedSourcesAsync();
        await bot.WriteAsync(Admin, "/start");
        await bot.WriteAsync(Admin, $"/language {language}");
        var source = Assert.Single(await bot.Get<SourceStore>().ListAsync(default));
        var silent = TimeSpan.FromDays(6.7);

        await bot.Get<ISourceHealthListener>().TellAsync(
            source, new SourceNotice.Stale(bot.Clock.GetUtcNow() - silent, silent, 3), default);
        await bot.Get<OutboxSender>().DrainAsync(default);

        Assert.Contains(lasts, telegram.Messages[^1].Text, StringComparison.Ordinal);
        Assert.Contains(lasts, new Languages([]).For(language).UnusuallySilent(silent), StringComparison.Ordinal);
    }

    private static Predicate<AcceptedMessage> IsTo(long chatId) => message => message.ChatId == chatId;

    private static async Task PassMinutesAsync(WholeBot bot, int minutes)
    {
        for (var i = 0; i < minutes; i += 5)
        {
            bot.Clock.Advance(TimeSpan.FromMinutes(5));
            while (await bot.Get<Poller>().PollDueAsync(CancellationToken.None) > 0)
            {
                // Few of one host at a time; the service asks every second.
            }

            await bot.Get<OutboxSender>().DrainAsync(CancellationToken.None);
        }
    }

    private static async Task PassAsync(WholeBot bot, int days)
    {
        for (var i = 0; i < days; i++)
        {
            await bot.PassAsync(TimeSpan.FromDays(1));
        }
    }

    private static List<string> Told(BotApiServer telegram) =>
        [.. telegram.Messages.Where(
            message =>
                message.ChatId == Admin
                    && message.Text.StartsWith("Harbour <Post>", StringComparison.Ordinal))
                    .Select(message => message.Text)];
}
