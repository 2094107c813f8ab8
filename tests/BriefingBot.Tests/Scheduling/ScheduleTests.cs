using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Notices;
using BriefingBot.Scheduling;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Tests.Builders;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace BriefingBot.Tests.Scheduling;

public sealed class ScheduleTests
{
    [Fact]
    public async Task Every_job_of_the_program_is_scheduled()
    {
        await using var services = new ServiceCollection().AddLogging().AddSchedule().BuildServiceProvider();
        var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var written = typeof(SchedulingRegistration).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsNested && type.IsAssignableTo(typeof(IJob)))
            .ToList();

        Assert.NotEmpty(written);
        Assert.Equal(written.Select(type => type.Name).Order(), (await ScheduledAsync(scheduler)).Distinct());
        await scheduler.Shutdown();
    }

    [Fact]
    public async Task A_clock_that_is_set_makes_no_nights_work_due()
    {
        await using var services = new ServiceCollection().AddLogging().AddSchedule().BuildServiceProvider();
        var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var jobs = new List<string>();
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals("nightly")))
        {
            var trigger = Assert.IsAssignableFrom<ICronTrigger>(await scheduler.GetTrigger(key));
            Assert.Equal((int)CronTriggerMisfireInstruction.DoNothing, (int)trigger.MisfireInstruction);
            jobs.Add(trigger.JobKey.Name);
        }

        Assert.Equal(["care", "retention"], jobs.Order());
        await scheduler.Shutdown();
    }

    [Fact]
    public async Task The_edition_job_publishes_what_is_due()
    {
        await using var room = new Newsroom();
        await room.SubscribeAsync(A.Reader());
        await room.StoreAsync(A.Story("Ferry aground"));

        await JobOf(room).Execute(null!, TestContext.Current.CancellationToken);

        Assert.Contains("Ferry aground", Assert.Single(await room.OutboxAsync()).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_edition_job_hands_cancellation_on()
    {
        await using var room = new Newsroom();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await JobOf(room).Execute(null!, stop.Token));
    }

    private static EditionJob JobOf(Newsroom room) =>
        new(
            room.Get<EditionPublisher>(),
            room.Get<WeeklyPublisher>(),
            room.Get<AlertPublisher>(),
            room.Get<LivingPublisher>(),
            room.Get<FaultReports>(),
            room.Get<Leadership>(),
            room.Get<StorageHealth>(),
            room.Clock);

    private static async Task<IEnumerable<string>> ScheduledAsync(IScheduler scheduler)
    {
        var names = new List<string>();
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup()))
        {
            var trigger = (await scheduler.GetTrigger(key))!;
            Assert.NotNull(trigger.NextFireTimeUtc);
            names.Add((await scheduler.GetJobDetail(trigger.JobKey))!.JobType.Type.Name);
        }

        return names.Order();
    }
}
