using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>Does a night's work after a start, too, and then once a day: the machine may be off each night. It waits by
/// the monotonic clock, so that a wall clock that is set makes nothing due.</summary>
internal sealed class NightlyCatchUp(ISchedulerFactory schedulers, TimeProvider clock) : BackgroundService
{
    public const string Group = "nightly";

    public static readonly JobKey Retention = new("retention", Group);
    public static readonly JobKey Care = new("care", Group);

    /// <summary>Not while everything else begins.</summary>
    private static readonly TimeSpan AfterTheStart = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        await Task.Delay(AfterTheStart, clock, stoppingToken);
        while (true)
        {
            await scheduler.TriggerJob(Retention, cancellationToken: stoppingToken);
            await Task.Delay(AfterTheStart, clock, stoppingToken);
            await scheduler.TriggerJob(Care, cancellationToken: stoppingToken);
            await Task.Delay(TimeSpan.FromDays(1) - AfterTheStart, clock, stoppingToken);
        }
    }
}
