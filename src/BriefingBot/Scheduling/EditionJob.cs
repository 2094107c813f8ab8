using BriefingBot.Briefings;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>Every minute, on the minute: the editions that are due.</summary>
[DisallowConcurrentExecution]
internal sealed class EditionJob(EditionPublisher publisher) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await publisher.PublishDueAsync(cancellationToken);
}
