using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Operation;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
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

        var (due, _) = await bot.Get<OutboxStore>().OverdueAsync(
            bot.Clock.GetUtcNow().AddMinutes(-1), TestContext.Current.CancellationToken);
        bot.Get<TelegramReachability>().Record(BotOutcome.Ok, description: null, isFirst: false);
        await bot.Get<OutboxSender>().DrainAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, due);
        Assert.Contains(telegram.Messages, message => message.Text.StartsWith("BriefingBot ·", StringComparison.Ordinal));
    }

    private static ServiceExit Exit(out Mock<IHostApplicationLifetime> lifetime)
    {
        lifetime = new Mock<IHostApplicationLifetime>();
        return new ServiceExit(
            NullLogger<ServiceExit>.Instance,
            new ServiceCollection().AddSingleton(lifetime.Object).BuildServiceProvider());
    }
}
