using BriefingBot.Operation.Health;
using BriefingBot.Scheduling;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
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
        await PassAsync(100, 1); // the process was paused, or the whole machine
        await PassAsync(1, 200);
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
    public async Task What_cannot_be_told_for_a_disk_that_hangs_does_not_stop_the_ticks()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        using var log = new HangingLog();
        using var watch = ActivatorUtilities.CreateInstance<MachineWatch>(bot.Get<IServiceProvider>(), log);
        var stop = TestContext.Current.CancellationToken;
        var looked = Task.Run(() => Enumerable.Range(0, 100).Select(_ =>
        {
            bot.Clock.Advance(TimeSpan.FromSeconds(3));
            return watch.LookAsync(stop);
        }).ToList(), stop);

        var told = Assert.Single(
            await looked.WaitAsync(TimeSpan.FromSeconds(30), stop), look => !look.IsCompletedSuccessfully);
        log.Dispose();
        await told;
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

    /// <summary>A log on a disk that hangs until this is disposed of.</summary>
    private sealed class HangingLog : ILogger<MachineWatch>, IDisposable
    {
        private readonly TaskCompletionSource _goesOn = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) => _goesOn.Task.GetAwaiter().GetResult();

        public void Dispose() => _goesOn.TrySetResult();
    }
}
