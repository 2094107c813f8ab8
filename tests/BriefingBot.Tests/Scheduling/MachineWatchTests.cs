using BriefingBot.Operation.Health;
using BriefingBot.Scheduling;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Scheduling;

/// <summary>A machine whose processors are taken by other work.</summary>
public sealed class MachineWatchTests
{
    [Fact]
    public async Task A_busy_machine_is_told_once_a_day_and_its_end_is_logged()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Telegram:Admins:0", "1001"));
        await bot.WriteAsync(1001, "/start");
        var log = new FakeLogger<MachineWatch>();
        using var watch = ActivatorUtilities.CreateInstance<MachineWatch>(bot.Get<IServiceProvider>(), log);
        await PassAsync(1, 30);
        Assert.Equal(0, log.Collector.Count);

        for (var time = 0; time < 2; time++)
        {
            await PassAsync(3, 50);
            await PassAsync(1, 150);
        }

        Assert.Equal([1106, 1107, 1106, 1107], log.Collector.GetSnapshot().Select(line => line.Id.Id));
        await bot.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Single(telegram.Messages, message =>
            message.Text.Contains("The machine that I run on is too busy", StringComparison.Ordinal));

        async Task PassAsync(int seconds, int times)
        {
            for (var time = 0; time < times; time++)
            {
                bot.Clock.Advance(TimeSpan.FromSeconds(seconds));
                await watch.LookAsync(TestContext.Current.CancellationToken);
            }
        }
    }

    [Fact]
    public async Task The_service_looks_by_itself()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        using var watch = ActivatorUtilities.CreateInstance<MachineWatch>(bot.Get<IServiceProvider>());
        Assert.Contains(
            new ServiceCollection().AddSchedule(),
            service => service.ServiceType == typeof(IHostedService)
                && service.ImplementationType == typeof(MachineWatch));

        await watch.StartAsync(TestContext.Current.CancellationToken);
        await Eventually.HoldsAsync(
            _ =>
            {
                bot.Clock.Advance(TimeSpan.FromSeconds(1));
                return Task.FromResult(bot.Get<LostTime>().Of(TimeSpan.FromMinutes(5)) > TimeSpan.Zero);
            },
            "a tick");
        await watch.StopAsync(CancellationToken.None);
    }
}
