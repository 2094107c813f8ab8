using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>What came due while the service was off goes out when the first polls have ended, and does not wait for the
/// full minute.</summary>
internal sealed class FirstEditions(ISchedulerFactory schedulers, TimeProvider clock) : BackgroundService
{
    public static readonly JobKey Job = new("editions");

    private static readonly TimeSpan FirstPolls = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        await Task.Delay(FirstPolls, clock, stoppingToken);
        await scheduler.TriggerJob(Job, cancellationToken: stoppingToken);
    }
}
