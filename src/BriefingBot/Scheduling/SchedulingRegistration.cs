using BriefingBot.Operation.Health;
using Quartz;

namespace BriefingBot.Scheduling;

internal static class SchedulingRegistration
{
    // Polls that wait for slow servers overlap, as many as Network:PollsAtOnce lets be in flight; the editions go
    // before them.
    private const int MostAtOnce = 64;
    private const int EditionsFirst = 10;

    /// <summary>
    /// Starts the recurring work with the host. For the service only: the verbs that look would pay for loading Quartz
    /// and have no use for it. Schedules live in memory, since each of them follows from the program; a firing that was
    /// missed is skipped, since every job catches up by itself.
    /// </summary>
    public static IServiceCollection AddSchedule(this IServiceCollection services) => services
        .AddQuartz(quartz => quartz
            .ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always)
            .UseInMemoryStore()
            .UseDefaultThreadPool(MostAtOnce)
            .ScheduleJob<PollJob>(trigger => trigger.WithSimpleSchedule(every => every
                .WithInterval(PollJob.Interval)
                .RepeatForever()
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithExistingCount)))
            .ScheduleJob<RetentionJob>(
            trigger =>
                trigger.WithCronSchedule(
                    "0 17 3 * * ?", cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)))
            .ScheduleJob<CareJob>(
            trigger =>
                trigger.WithCronSchedule(
                    "0 47 3 * * ?", cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)))
            .ScheduleJob<CorrectionJob>(
            trigger =>
                trigger.WithCronSchedule(
                    "45 * * * * ?", cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)))
            .ScheduleJob<EditionJob>(
            trigger =>
                trigger.WithPriority(EditionsFirst)
                    .WithCronSchedule(
                    "0 * * * * ?", cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing))))
        .AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true)
        .AddSingleton<IReadinessProbe, SchedulerProbe>()
        .AddHostedService<ClockWatch>();
}
