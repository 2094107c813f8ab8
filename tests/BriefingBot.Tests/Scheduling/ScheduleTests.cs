using BriefingBot.Scheduling;
using BriefingBot.Subscribers;
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
        var written = typeof(SchedulingRegistration).Assembly.GetTypes().Where(type => type.IsClass && !type.IsNested && type.IsAssignableTo(typeof(IJob))).ToList();

        Assert.NotEmpty(written);
        Assert.Equal(written.Select(type => type.Name).Order(), await ScheduledAsync(scheduler));
        await scheduler.Shutdown();
    }

    [Fact]
    public async Task The_edition_job_publishes_what_is_due_and_hands_cancellation_on()
    {
        using var stop = new CancellationTokenSource();
        var publisher = new RecordingPublisher();

        await new EditionJob(publisher).Execute(null!, stop.Token);

        Assert.Equal(stop.Token, Assert.Single(publisher.Calls));
    }

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

    private sealed class RecordingPublisher : IEditionPublisher
    {
        public List<CancellationToken> Calls { get; } = [];

        public Task PublishDueAsync(CancellationToken cancellationToken)
        {
            Calls.Add(cancellationToken);
            return Task.CompletedTask;
        }
    }
}
