using System.Diagnostics;
using System.Globalization;
using BriefingBot.Scheduling;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace BriefingBot.Tests.Scheduling;

/// <summary>A laptop that was shut over the weekend.</summary>
public sealed class MachineSleepTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(30)] // days
    public async Task The_sleep_of_the_machine_is_no_setting_of_the_clock(int set)
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, ("Telegram:Admins:0", "1001"));
        await using var schedule = new ServiceCollection().AddLogging().AddSchedule().BuildServiceProvider();
        using var folder = new TemporaryFolder();
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var seen = new TaskCompletionSource<ClockJump>(TaskCreationOptions.RunContinuationsAsynchronously);
        var keeper = new Moq.Mock<IAgeKeeper>();
        keeper.Setup(ages => ages.KeepAgesAsync(Moq.It.IsAny<ClockJump>(), Moq.It.IsAny<CancellationToken>()))
            .Callback((ClockJump jump, CancellationToken _) => seen.SetResult(jump));
        WriteUptime(TimeSpan.Zero);
        using var watch = ActivatorUtilities.CreateInstance<ClockWatch>(
            bot.Get<IServiceProvider>(),
            schedule.GetRequiredService<ISchedulerFactory>(),
            new MachineSleep(Path.Combine(folder.Path, "uptime")),
            (IEnumerable<IAgeKeeper>)[keeper.Object]);
        bot.Clock.Awaited = _ => began.TrySetResult();
        await watch.StartAsync(TestContext.Current.CancellationToken);
        await began.Task;

        var slept = TimeSpan.FromHours(62);
        bot.Clock.Set(slept + TimeSpan.FromDays(set));
        WriteUptime(slept);
        bot.Clock.Advance(TimeSpan.FromSeconds(1));
        var jump = await seen.Task;
        await watch.StopAsync(CancellationToken.None);

        // The file stands still while the machine runs on, by seconds where it is busy.
        Assert.Equal(TimeSpan.FromDays(set).TotalMinutes, jump.By.TotalMinutes, 1.0);
        Assert.Equal(62, jump.Running.TotalHours, 0.1);
        Assert.Equal(
            set > 0,
            await bot.SingleAsync<int>("SELECT count(*) FROM outbox") > 0);

        void WriteUptime(TimeSpan slept) => File.WriteAllText(
            Path.Combine(folder.Path, "uptime"),
            string.Create(
                CultureInfo.InvariantCulture, $"{(Stopwatch.GetElapsedTime(0) + slept).TotalSeconds:F2} 1.00\n"));
    }

    [Fact]
    public void Where_the_system_does_not_tell_of_its_sleep_nobody_knows_of_it() =>
        Assert.Null(new MachineSleep("/nowhere/uptime").Total());
}
