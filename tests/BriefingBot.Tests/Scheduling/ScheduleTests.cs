using BriefingBot.Briefings;
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
    public async Task A_nights_work_is_made_up_for_after_a_start_where_the_machine_is_off_each_night()
    {
        await using var services = new ServiceCollection().AddLogging().AddSchedule().BuildServiceProvider();
        var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var soon = new List<string>();
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals("nightly")))
        {
            if (await scheduler.GetTrigger(key) is ISimpleTrigger trigger)
            {
                Assert.Equal(TimeSpan.FromDays(1), trigger.RepeatInterval);
                Assert.True(trigger.NextFireTimeUtc < TimeProvider.System.GetUtcNow().AddHours(1));
                soon.Add(trigger.JobKey.Name);
            }
        }

        Assert.Equal(["care", "retention"], soon.Order());
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
