using BriefingBot.Scheduling;
using BriefingBot.Tests.Infrastructure;
using Moq;
using Quartz;

namespace BriefingBot.Tests.Scheduling;

public sealed class NightlyCatchUpTests
{
    [Fact]
    public async Task A_nights_work_is_made_up_for_after_a_start_and_then_once_a_day()
    {
        var clock = new TestClock();
        var done = new List<(string, TimeSpan)>();
        var start = clock.GetUtcNow();
        var scheduler = new Mock<IScheduler>();
        scheduler.Setup(it => it.TriggerJob(It.IsAny<JobKey>(), null, It.IsAny<CancellationToken>()))
            .Callback((JobKey job, JobDataMap? _, CancellationToken _) =>
                done.Add((job.Name, clock.GetUtcNow() - start)));
        var schedulers = new Mock<ISchedulerFactory>();
        schedulers.Setup(it => it.GetScheduler(It.IsAny<CancellationToken>())).ReturnsAsync(scheduler.Object);
        var waits = new SemaphoreSlim(0);
        clock.Awaited = _ => waits.Release();
        using var catchUp = new NightlyCatchUp(schedulers.Object, clock);

        await catchUp.StartAsync(TestContext.Current.CancellationToken);
        foreach (var minutes in (int[])[15, 15, (24 * 60) - 15])
        {
            await waits.WaitAsync(TestContext.Current.CancellationToken);
            clock.Advance(TimeSpan.FromMinutes(minutes));
        }

        await waits.WaitAsync(TestContext.Current.CancellationToken);
        await catchUp.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                ("retention", TimeSpan.FromMinutes(15)),
                ("care", TimeSpan.FromMinutes(30)),
                ("retention", TimeSpan.FromMinutes((24 * 60) + 15)),
            ],
            done);
    }
}
