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
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Testing;
using Moq;

namespace BriefingBot.Tests.Telegram;

public sealed class TelegramReachabilityTests
{
    private const long Ada = 1001;

    private readonly TestClock _clock = new();
    private readonly FakeLogger<TelegramReachability> _log = new();

    [Fact]
    public void An_outage_is_one_line_at_its_beginning_and_one_at_its_end()
    {
        var reachability = new TelegramReachability(Exit(out _), _clock, _log);
        var returns = new List<TimeSpan>();
        reachability.Returned += returns.Add;
        for (var i = 0; i < 100; i++)
        {
            reachability.Record(BotOutcome.Unavailable, "no route", isFirst: false);
            _clock.Advance(TimeSpan.FromSeconds(6));
        }

        reachability.Record(BotOutcome.Ok, description: null, isFirst: false);
        reachability.Record(BotOutcome.Ok, description: null, isFirst: false);

        Assert.Equal([301, 302], _log.Collector.GetSnapshot().Select(line => line.Id.Id));
        Assert.Equal(TimeSpan.FromMinutes(10), Assert.Single(returns));
        Assert.Null(reachability.Problem);
    }

    [Theory]
    [InlineData(30, new[] { 301, 302 })]
    [InlineData(180, new[] { 301, 302, 301, 302 })]
    public void An_outage_soon_after_another_is_said_once_it_has_lasted(int seconds, int[] lines)
    {
        var reachability = new TelegramReachability(Exit(out _), _clock, _log);
        foreach (var lasts in (int[])[12, seconds])
        {
            for (var second = 0; second < lasts; second += 6)
            {
                reachability.Record(BotOutcome.Unavailable, "no route", isFirst: false);
                _clock.Advance(TimeSpan.FromSeconds(6));
            }

            reachability.Record(BotOutcome.Ok, description: null, isFirst: false);
            _clock.Advance(TimeSpan.FromMinutes(2));
        }

        Assert.Equal(lines, _log.Collector.GetSnapshot().Select(line => line.Id.Id));
    }

    [Fact]
    public void An_outage_begins_with_the_call_that_was_the_first_to_fail()
    {
        var reachability = new TelegramReachability(Exit(out _), _clock, _log);
        var returns = new List<TimeSpan>();
        reachability.Returned += returns.Add;
        for (var call = 0; call < 2; call++)
        {
            _clock.Advance(TimeSpan.FromSeconds(30));
            reachability.Record(BotOutcome.Unavailable, "timeout", isFirst: false, took: TimeSpan.FromSeconds(30));
        }

        reachability.Record(BotOutcome.Ok, description: null, isFirst: false);

        Assert.Equal(TimeSpan.FromMinutes(1), Assert.Single(returns));
    }

    [Fact]
    public void One_lost_call_is_no_outage()
    {
        var reachability = new TelegramReachability(Exit(out _), _clock, _log);

        reachability.Record(BotOutcome.Unavailable, "timeout", isFirst: false);
        reachability.Record(BotOutcome.Ok, description: null, isFirst: false);

        Assert.Equal(0, _log.Collector.Count);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 3)]
    public void A_refused_token_ends_the_service_with_one(bool isFirst, int calls)
    {
        var exit = Exit(out var lifetime);
        var reachability = new TelegramReachability(exit, _clock, _log);
        for (var i = 0; i < calls; i++)
        {
            lifetime.Verify(host => host.StopApplication(), Times.Never);
            reachability.Record(BotOutcome.Unauthorized, "Unauthorized", isFirst);
        }

        lifetime.Verify(host => host.StopApplication(), Times.Once);
        Assert.Equal(1, exit.Status);
    }

    [Fact]
    public async Task What_had_backed_off_during_an_outage_goes_out_with_the_first_call_that_succeeds()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        await bot.WriteAsync(Ada, "/start");
        await bot.Get<OutboxSender>().DrainAsync(TestContext.Current.CancellationToken);
        var end = ActivatorUtilities.CreateInstance<OutageEnd>(bot.Get<IServiceProvider>());
        await end.StartAsync(TestContext.Current.CancellationToken);
        telegram.Script("sendMessage", [.. Enumerable.Repeat(BotApiAnswer.BadGateway(), 6)]);
        await bot.WriteAsync(Ada, "/briefing");
        for (var i = 0; i < 6; i++)
        {
            await bot.Get<OutboxSender>().DrainAsync(TestContext.Current.CancellationToken);
            bot.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var turn = await bot.Get<OutboxQueue>().TurnAsync(
            bot.Clock.GetUtcNow().AddMinutes(-1), most: 10, TestContext.Current.CancellationToken);
        bot.Get<TelegramReachability>().Record(BotOutcome.Ok, description: null, isFirst: false);
        await bot.Get<OutboxSender>().DrainAsync(TestContext.Current.CancellationToken);

        Assert.Empty(turn.ChatIds);
        Assert.Contains(telegram.Messages, message =>
            message.Text.StartsWith("BriefingBot ·", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sources_that_failed_without_a_network_are_read_with_its_return_and_others_keep_their_time()
    {
        await using var site = await SourceServer.StartAsync();
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(
            telegram, ("Sources:0:Url", site.Url + "/a.xml"), ("Sources:1:Url", site.Url + "/b.xml"));
        await bot.SeedSourcesAsync();
        var end = ActivatorUtilities.CreateInstance<OutageEnd>(bot.Get<IServiceProvider>());
        await end.StartAsync(TestContext.Current.CancellationToken);
        var now = bot.Clock.GetUtcNow();
        await FailAsync(bot, 1, since: now.AddMinutes(2), next: now.AddHours(12));
        await FailAsync(bot, 2, since: now.AddDays(-3), next: now.AddHours(12));
        var reachability = bot.Get<TelegramReachability>();
        for (var i = 0; i < 10; i++)
        {
            reachability.Record(BotOutcome.Unavailable, "no route", isFirst: false);
            bot.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        reachability.Record(BotOutcome.Ok, description: null, isFirst: false);
        await bot.Get<Poller>().PollDueAsync(TestContext.Current.CancellationToken);

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
        await ActivatorUtilities.CreateInstance<OutageEnd>(bot.Get<IServiceProvider>())
            .StartAsync(TestContext.Current.CancellationToken);

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
        await ActivatorUtilities.CreateInstance<OutageEnd>(bot.Get<IServiceProvider>())
            .StartAsync(TestContext.Current.CancellationToken);
        File.Move(bot.Get<Database>().Path, bot.Get<Database>().Path + ".away");

        var fault = await Assert.ThrowsAsync<AdviceException>(() => bot.WriteAsync(Ada, "/settings"));
        var log = new FakeLogger<FaultReports>();
        await ActivatorUtilities.CreateInstance<FaultReports>(bot.Get<IServiceProvider>(), log)
            .ReportAsync(FaultKind.Edition, 1, fault, TestContext.Current.CancellationToken);
        await bot.Get<IncomingHandler>().SayFailedAsync(
            new Incoming { ChatId = Ada, UserId = Ada, UserName = "Ada", ChatTitle = "Ada", Text = "/settings" },
            TestContext.Current.CancellationToken);

        await telegram.WaitUntilAsync(
            server => server.Messages.Any(message => message.ChatId == 7
                && message.Text.Contains("was moved or deleted", StringComparison.Ordinal)),
            "the admin");
        Assert.Empty(log.Collector.GetSnapshot());
        Assert.Contains("cannot store anything", telegram.Messages.Last(message => message.ChatId == Ada).Text,
            StringComparison.Ordinal);
    }

    private static Task FailAsync(WholeBot bot, long id, DateTimeOffset since, DateTimeOffset next) =>
        bot.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync(
                "UPDATE poll_state SET failures = 5, failing_since = @since, next_poll = @next WHERE source_id = @id",
                new { id, since, next }),
            CancellationToken.None);

    private static ServiceExit Exit(out Mock<IHostApplicationLifetime> lifetime)
    {
        lifetime = new Mock<IHostApplicationLifetime>();
        return new ServiceExit(
            NullLogger<ServiceExit>.Instance,
            new ServiceCollection().AddSingleton(lifetime.Object).BuildServiceProvider());
    }
}
