using BriefingBot.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Moq;
using Quartz;

namespace BriefingBot.Tests.Scheduling;

public sealed class FirstEditionsTests
{
    [Fact]
    public async Task What_is_due_at_a_start_waits_for_the_first_polls_alone()
    {
        var schedule = new WaitedSchedule();
        using var first = new FirstEditions(schedule.Schedulers, schedule.Clock);

        await first.StartAsync(TestContext.Current.CancellationToken);
        await schedule.WaitAsync();
        schedule.Scheduler.Verify(
            it => it.TriggerJob(It.IsAny<JobKey>(), null, It.IsAny<CancellationToken>()), Times.Never());
        schedule.Clock.Advance(TimeSpan.FromSeconds(10));
        await first.ExecuteTask!; // not null: it was started

        schedule.Scheduler.Verify(
            it => it.TriggerJob(FirstEditions.Job, null, It.IsAny<CancellationToken>()), Times.Once());
    }

    [Fact]
    public async Task The_service_has_it_and_the_job_that_it_triggers()
    {
        await using var services = new ServiceCollection().AddLogging().AddSchedule().BuildServiceProvider();
        var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler();

        Assert.Equal(typeof(EditionJob), (await scheduler.GetJobDetail(FirstEditions.Job))!.JobType.Type);
        Assert.Contains(
            new ServiceCollection().AddSchedule(),
            service => service.ServiceType == typeof(IHostedService)
                && service.ImplementationType == typeof(FirstEditions));
        await scheduler.Shutdown();
    }
}
