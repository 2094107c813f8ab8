using BriefingBot.Briefings.Between;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>Every minute, some seconds before the editions: what was told and no longer stands. Apart from the
/// editions, which wait for nothing; where an edition is first, it tells the correction, and this one finds nothing
/// left to tell.</summary>
[DisallowConcurrentExecution]
internal sealed class CorrectionJob(CorrectionPublisher publisher, Leadership leadership, StorageHealth health) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (health.Fault is null && leadership.IsLeader)
        {
            await publisher.PublishAsync(cancellationToken);
        }
    }
}
