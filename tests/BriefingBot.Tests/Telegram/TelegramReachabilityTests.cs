using BriefingBot.Operation;
using BriefingBot.Operation.Health;
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

    [Theory]
    [InlineData(29, new int[0])]
    [InlineData(14, new[] { 301 })]
    public void A_call_that_waits_for_this_machine_is_no_outage(int lostSeconds, int[] lines)
    {
        var lost = new LostTime(_clock);
        var reachability = new TelegramReachability(Exit(out _), _clock, _log, lost);
        lost.Tick();
        for (var call = 0; call < 2; call++)
        {
            _clock.Advance(LostTime.Every + TimeSpan.FromSeconds(lostSeconds));
            lost.Tick();
            for (var second = lostSeconds + 1; second < 30; second++)
            {
                _clock.Advance(LostTime.Every);
                lost.Tick();
            }

            reachability.Record(BotOutcome.Unavailable, "timeout", isFirst: false, took: TimeSpan.FromSeconds(30));
        }

        Assert.Equal(lines, _log.Collector.GetSnapshot().Select(line => line.Id.Id));
        Assert.Equal(lines.Length > 0, reachability.Problem is not null);
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

    private static ServiceExit Exit(out Mock<IHostApplicationLifetime> lifetime)
    {
        lifetime = new Mock<IHostApplicationLifetime>();
        return new ServiceExit(
            NullLogger<ServiceExit>.Instance,
            new ServiceCollection().AddSingleton(lifetime.Object).BuildServiceProvider());
    }
}
