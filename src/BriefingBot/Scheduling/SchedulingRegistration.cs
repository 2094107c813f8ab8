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

    private const string Nightly = "nightly";
    private const string Retention = "retention";
    private const string Care = "care";

    /// <summary>When the nightly work is made up for: not while everything else begins.</summary>
    private static readonly TimeSpan AfterTheStart = TimeSpan.FromMinutes(15);

    /// <summary>Starts the recurring work with the host. For the service only: the verbs that look would pay for
    /// loading Quartz and have no use for it. Schedules live in memory, since each of them follows from the program. A
    /// firing that was missed is skipped where the next one makes up for it; a night's work is done after a start, too,
    /// and then once a day: the machine may be off each night.</summary>
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
                .ScheduleJob<MemoryJob>(
                trigger =>
                    trigger.WithCronSchedule(
                        "25/30 * * * * ?",
                        cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)))
                .ScheduleJob<CorrectionJob>(
                trigger =>
                    trigger.WithCronSchedule(
                        "45 * * * * ?", cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)))
                .ScheduleJob<EditionJob>(
                trigger =>
                    trigger.WithPriority(EditionsFirst)
                        .WithCronSchedule(
                        "0 * * * * ?", cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)));
            if (sharedDatabase is null)
            {
                AddNightly(quartz)
                    .AddTrigger((services, trigger) => AfterStart(services, trigger, Retention, AfterTheStart))
                    .AddTrigger((services, trigger) => AfterStart(services, trigger, Care, 2 * AfterTheStart));
            }
        });
        if (sharedDatabase is not null)
        {
            services.AddQuartz(Nightly, quartz => AddNightly(quartz, sharedDatabase))
                .AddQuartzHostedService(Nightly, hosted => hosted.WaitForJobsToComplete = true);
        }

        return services
            .AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true)
            .AddSingleton<IReadinessProbe, SchedulerProbe>()
            .AddHostedService<ClockWatch>();
    }

    // What stands there already stays: a node that starts and writes the trigger anew would make it fire twice.
    private static void AddNightly(IQuartzBuilder quartz, string sharedDatabase) => AddNightly(quartz
        .ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always)
        .ConfigureOptions<SchedulingOptions>(
            scheduling => (scheduling.OverwriteExistingData, scheduling.IgnoreDuplicates) = (false, true))
        .UseDefaultThreadPool(maxConcurrency: 1)
        .UsePersistentStore(store =>
        {
            store.UsePostgres(PostgresEngine.Factory, sharedDatabase);
            store.ProvisionSchema();
            store.UseClustering();
        }));

    private static IQuartzBuilder AddNightly(IQuartzBuilder quartz) => quartz
        .ScheduleJob<RetentionJob>(
            trigger => trigger.WithIdentity(Retention, Nightly).WithCronSchedule("0 17 3 * * ?"),
            job => job.WithIdentity(Retention, Nightly))
        .ScheduleJob<CareJob>(
            trigger => trigger.WithIdentity(Care, Nightly).WithCronSchedule("0 47 3 * * ?"),
            job => job.WithIdentity(Care, Nightly));

    private static void AfterStart(
        IServiceProvider services, ITriggerConfigurator<IJob> trigger, string job, TimeSpan wait) => trigger
        .ForJob(job, Nightly)
        .WithIdentity(job + " after a start", Nightly)
        .StartAt((services.GetService<TimeProvider>() ?? TimeProvider.System).GetUtcNow() + wait)
        .WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromDays(1)).RepeatForever());
}
