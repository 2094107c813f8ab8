using BriefingBot.Operation.Health;
using BriefingBot.Storage.Engines;
using Quartz;

namespace BriefingBot.Scheduling;

internal static class SchedulingRegistration
{
    // Polls that wait for slow servers overlap, as many as Network:PollsAtOnce lets be in flight; the editions go
    // before them.
    private const int MostAtOnce = 64;
    private const int EditionsFirst = 10;

    /// <summary>Starts the recurring work with the host. For the service only: the verbs that look would pay for
    /// loading Quartz and have no use for it. Schedules live in memory, since each of them follows from the program. A
    /// firing that was missed is skipped: the next one makes up for it, and <see cref="NightlyCatchUp"/> for a
    /// night's.</summary>
    /// <param name="services">The service's.</param>
    /// <param name="sharedDatabase">The connection string of the database that several nodes share; null for the only
    /// one. Every node polls and composes, what it has claimed; what is to be done once by all of them together is
    /// scheduled in that database.</param>
    public static IServiceCollection AddSchedule(this IServiceCollection services, string? sharedDatabase = null)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always)
                .UseInMemoryStore()
                .UseDefaultThreadPool(MostAtOnce)
                .ScheduleJob<PollJob>(trigger => trigger.WithSimpleSchedule(every => every
                    .WithInterval(PollJob.Interval)
                    .RepeatForever()
                    .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithExistingCount)))
                .ScheduleJob<MemoryJob>(trigger => trigger.WithCronSchedule(
                    "25/30 * * * * ?", cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)))
                .ScheduleJob<CorrectionJob>(trigger => trigger.WithCronSchedule(
                    "45 * * * * ?", cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)))
                .ScheduleJob<EditionJob>(
                    trigger => trigger.WithPriority(EditionsFirst).WithCronSchedule(
                        "0 * * * * ?", cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)),
                    job => job.WithIdentity(FirstEditions.Job));
            if (sharedDatabase is null)
            {
                // A clock that is set would make up for a night at once, with a time that may be wrong.
                AddNightly(quartz, CronTriggerMisfireInstruction.DoNothing);
            }
        });
        if (sharedDatabase is not null)
        {
            services.AddQuartz(NightlyCatchUp.Group, quartz => AddNightly(quartz, sharedDatabase))
                .AddQuartzHostedService(NightlyCatchUp.Group, hosted => hosted.WaitForJobsToComplete = true);
        }

        services
            .AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true)
            .AddSingleton<IReadinessProbe, SchedulerProbe>()
            .AddSingleton(_ => new MachineSleep())
            .AddHostedService<ClockWatch>()
            .AddHostedService<MachineWatch>()
            .AddHostedService<FirstEditions>();
        return sharedDatabase is null ? services.AddHostedService<NightlyCatchUp>() : services;
    }

    // What stands there already stays: a node that starts and writes the trigger anew would make it fire twice. What
    // was missed while no node ran is made up for at once.
    private static void AddNightly(IQuartzBuilder quartz, string sharedDatabase) => AddNightly(
        quartz
            .ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always)
            .ConfigureOptions<SchedulingOptions>(
                scheduling => (scheduling.OverwriteExistingData, scheduling.IgnoreDuplicates) = (false, true))
            .UseDefaultThreadPool(maxConcurrency: 1)
            .UsePersistentStore(store =>
            {
                store.UsePostgres(PostgresEngine.Factory, sharedDatabase);
                store.ProvisionSchema();
                store.UseClustering();
            }),
        CronTriggerMisfireInstruction.FireAndProceed);

    private static void AddNightly(IQuartzBuilder quartz, CronTriggerMisfireInstruction misfire) => quartz
        .ScheduleJob<RetentionJob>(
            trigger => trigger.WithIdentity(NightlyCatchUp.Retention.Name, NightlyCatchUp.Group)
                .WithCronSchedule("0 17 3 * * ?", cron => cron.WithMisfireInstruction(misfire)),
            job => job.WithIdentity(NightlyCatchUp.Retention))
        .ScheduleJob<CareJob>(
            trigger => trigger.WithIdentity(NightlyCatchUp.Care.Name, NightlyCatchUp.Group)
                .WithCronSchedule("0 47 3 * * ?", cron => cron.WithMisfireInstruction(misfire)),
            job => job.WithIdentity(NightlyCatchUp.Care));
}
