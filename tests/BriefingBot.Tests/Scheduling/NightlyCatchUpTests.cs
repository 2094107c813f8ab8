using BriefingBot.Scheduling;
using Moq;
using Quartz;

namespace BriefingBot.Tests.Scheduling;

public sealed class NightlyCatchUpTests
{
    [Fact]
    public async Task A_nights_work_is_made_up_for_after_a_start_and_then_once_a_day()
    {
        var schedule = new WaitedSchedule();
        var done = new List<(string, TimeSpan)>();
        var start = schedule.Clock.GetUtcNow();
        schedule.Scheduler.Setup(it => it.TriggerJob(It.IsAny<JobKey>(), null, It.IsAny<CancellationToken>()))
            .Callback((JobKey job, JobDataMap? _, CancellationToken _) =>
                done.Add((job.Name, schedule.Clock.GetUtcNow() - start)));
        using var catchUp = new NightlyCatchUp(schedule.Schedulers, schedule.Clock);

        await catchUp.StartAsync(TestContext.Current.CancellationToken);
        foreach (var minutes in (int[])[15, 15, (24 * 60) - 15])
        {
            await schedule.WaitAsync();
            schedule.Clock.Advance(TimeSpan.FromMinutes(minutes));
        }

        await schedule.WaitAsync();
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
