using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Notices;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Summaries;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>Every minute, on the minute: the editions that are due, then the alerts, which leave out what an edition
/// has just told, then the edits of living stories. They stay due while the database takes nothing.</summary>
[DisallowConcurrentExecution]
internal sealed class EditionJob(
    EditionPublisher publisher,
    WeeklyPublisher weekly,
    AlertPublisher alerts,
    LivingPublisher living,
    FaultReports faults,
    Leadership leadership,
    StorageHealth health,
    TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (health.Fault is null)
        {
            using var patience = ModelPatience.Begin(ModelPatience.OfEditions, clock);
            await faults.TryAsync("editions", publisher.PublishDueAsync, cancellationToken);
            if (leadership.IsLeader)
            {
                await faults.TryAsync("weekly-editions", weekly.PublishAsync, cancellationToken);
                await faults.TryAsync("alerts", alerts.PublishAsync, cancellationToken);
                await faults.TryAsync("living-stories", living.PublishAsync, cancellationToken);
            }
        }
    }
}
