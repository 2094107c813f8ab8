using BriefingBot.Sources.Polling;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>Every second: the sources that are due. Runs beside itself, since one slow server must not hold up the others.</summary>
internal sealed class PollJob(Poller poller) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await poller.PollDueAsync(cancellationToken);
}
