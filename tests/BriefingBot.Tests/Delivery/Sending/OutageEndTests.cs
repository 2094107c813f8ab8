using BriefingBot.Briefings.Notices;
using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Operation;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Delivery.Sending;

/// <summary>What goes on when Telegram, or the database, is back.</summary>
public sealed class OutageEndTests
{
    private const long Ada = 1001;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_had_backed_off_during_an_outage_goes_out_with_the_first_call_that_succeeds()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        await bot.WriteAsync(Ada, "/start");
        await bot.Get<OutboxSender>().DrainAsync(Stop);
        await StartAsync(bot);
        telegram.Script("sendMessage", [.. Enumerable.Repeat(BotApiAnswer.BadGateway(), 6)]);
        await bot.WriteAsync(Ada, "/briefing");
        for (var i = 0; i < 6; i++)
        {
            await bot.Get<OutboxSender>().DrainAsync(Stop);
            bot.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var turn = await bot.Get<OutboxQueue>().TurnAsync(
            bot.Clock.GetUtcNow().AddMinutes(-1), most: 10, Stop);
        bot.Get<TelegramReachability>().Record(BotOutcome.Ok, description: null, isFirst: false);
        await bot.Get<OutboxSender>().DrainAsync(Stop);

        Assert.Empty(turn.ChatIds);
        Assert.Contains(telegram.Messages, message =>
            message.Text.StartsWith("BriefingBot ·", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_one_method_alone_fails_the_answers_of_others_do_not_undo_its_backing_off()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        await bot.WriteAsync(Ada, "/start");
        await bot.Get<OutboxSender>().DrainAsync(Stop);
        await StartAsync(bot);
        var before = telegram.Calls.Count;
        telegram.Script("sendMessage", [.. Enumerable.Repeat(BotApiAnswer.BadGateway(), 8)]);
        await bot.WriteAsync(Ada, "/briefing");
        for (var i = 0; i < 8; i++)
        {
            await bot.Get<OutboxSender>().DrainAsync(Stop);
            bot.Get<TelegramReachability>().Record(BotOutcome.Ok, description: null, isFirst: false);
            bot.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        // After 1, 2 and 4 seconds, a quarter more or less.
        Assert.InRange(telegram.Calls.Skip(before).Count(call => call.Method == "sendMessage"), 3, 4);
    }

    [Fact]
    public async Task Sources_that_failed_without_a_network_are_read_with_its_return_and_others_keep_their_time()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(
            telegram, ("Sources:0:Url", site.Url + "/a.xml"), ("Sources:1:Url", site.Url + "/b.xml"));
        await bot.SeedSourcesAsync();
        await StartAsync(bot);
        var now = bot.Clock.GetUtcNow();
        await FailAsync(bot, 1, since: now.AddMinutes(-1), next: now.AddHours(12));
        await FailAsync(bot, 2, since: now.AddDays(-3), next: now.AddHours(12));
        var reachability = bot.Get<TelegramReachability>();
        for (var i = 0; i < 10; i++)
        {
            reachability.Record(BotOutcome.Unavailable, "no route", isFirst: false);
            bot.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        reachability.Record(BotOutcome.Ok, description: null, isFirst: false);
        await bot.Get<Poller>().PollDueAsync(Stop);

        Assert.Equal((1, 0), (site.Asked("/a.xml"), site.Asked("/b.xml")));
    }

    [Fact]
    public async Task An_admin_who_cannot_be_told_of_a_full_disk_keeps_it_from_no_other()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(
            telegram, ("Telegram:Admins:0", "7"), ("Telegram:Admins:1", "8"), ("Telegram:Admins:2", "9"));
        await bot.WriteAsync(8, "/start");
        await bot.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync("UPDATE subscriber SET length = 'Endless'"),
            CancellationToken.None);
        await StartAsync(bot);

        bot.Get<StorageHealth>().Failed(new AdviceException("The disk is full.", "Free some room."));

        await telegram.WaitUntilAsync(
            server => server.Messages.Count(message => message.Text.Contains("disk is full", StringComparison.Ordinal))
                == 2,
            "two admins");
        Assert.Equal([7L, 9L], telegram.Messages.Select(message => message.ChatId).Where(chat => chat != 8).Order());
    }

    [Fact]
    public async Task The_configured_admins_are_told_of_a_database_that_cannot_even_be_read()
    {
        TestStorage.SkipOnPostgres();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Telegram:Admins:0", "7"));
        await bot.WriteAsync(Ada, "/start");
        await StartAsync(bot);
        File.Move(bot.Get<Database>().Path, bot.Get<Database>().Path + ".away");

        var fault = await Assert.ThrowsAsync<AdviceException>(() => bot.WriteAsync(Ada, "/settings"));
        var log = new FakeLogger<FaultReports>();
        await ActivatorUtilities.CreateInstance<FaultReports>(bot.Get<IServiceProvider>(), log)
            .ReportAsync(FaultKind.Edition, 1, fault, Stop);
        await bot.Get<IncomingHandler>().SayFailedAsync(
            new Incoming { ChatId = Ada, UserId = Ada, UserName = "Ada", ChatTitle = "Ada", Text = "/settings" },
            Stop);

        await telegram.WaitUntilAsync(
            server => server.Messages.Any(message => message.ChatId == 7
                && message.Text.Contains("was moved or deleted", StringComparison.Ordinal)),
            "the admin");
        Assert.Empty(log.Collector.GetSnapshot());
        Assert.Contains("cannot store anything", telegram.Messages.Last(message => message.ChatId == Ada).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_database_takes_writes_again_the_admins_are_told_and_what_was_held_for_it_goes_on()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Telegram:Admins:0", "7"));
        await StartAsync(bot);
        bot.Get<SendRateLimiter>().Hold(Ada, TimeSpan.FromSeconds(30));
        bot.Get<StorageHealth>().Failed(new AdviceException("The disk is full.", "Free some room."));
        await telegram.WaitUntilAsync(server => Said(server, "disk is full"), "the fault");
        Assert.Equal(30, bot.Get<SendRateLimiter>().WaitOf(Ada).TotalSeconds);

        bot.Get<StorageHealth>().Succeeded();

        await telegram.WaitUntilAsync(server => Said(server, "I can store things again"), "its end");
        Assert.Equal(TimeSpan.Zero, bot.Get<SendRateLimiter>().WaitOf(Ada));
        await WokenAsync(bot);
    }

    [Fact]
    public async Task The_sender_is_woken_when_telegram_is_back()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        await StartAsync(bot);
        foreach (var outcome in (BotOutcome[])[BotOutcome.Unavailable, BotOutcome.Unavailable, BotOutcome.Ok])
        {
            bot.Get<TelegramReachability>().Record(outcome, "no route", isFirst: false);
            bot.Clock.Advance(TimeSpan.FromSeconds(30));
        }

        await WokenAsync(bot);
    }

    [Fact]
    public async Task Once_stopped_it_follows_no_outage()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        var (reachability, storage) = (bot.Get<TelegramReachability>(), bot.Get<StorageHealth>());
        var before = (reachability.Returned, storage.Changed);
        var end = await StartAsync(bot);
        Assert.NotEqual(before, (reachability.Returned, storage.Changed));

        await end.StopAsync(Stop);

        Assert.Equal(before, (reachability.Returned, storage.Changed));
    }

    private static async Task<OutageEnd> StartAsync(WholeBot bot)
    {
        var end = ActivatorUtilities.CreateInstance<OutageEnd>(bot.Get<IServiceProvider>());
        await end.StartAsync(Stop);
        return end;
    }

    private static bool Said(BotApiServer telegram, string words) =>
        telegram.Messages.Any(message => message.Text.Contains(words, StringComparison.Ordinal));

    /// <summary>Ends at once where the sender was woken; nobody moves the clock.</summary>
    private static Task WokenAsync(WholeBot bot) =>
        Eventually.EndsAsync(stop => bot.Get<OutboxWriter>().WaitAsync(TimeSpan.FromHours(1), stop));

    private static Task FailAsync(WholeBot bot, long id, DateTimeOffset since, DateTimeOffset next) =>
        bot.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync(
                "UPDATE poll_state SET failures = 5, failing_since = @since, next_poll = @next WHERE source_id = @id",
                new { id, since, next }),
            CancellationToken.None);
}
