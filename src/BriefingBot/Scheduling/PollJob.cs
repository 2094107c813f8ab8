using BriefingBot.Sources.Polling;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>The sources that are due. Runs beside itself, since one slow server must not hold up the others.</summary>
internal sealed class PollJob(Poller poller) : IJob
{
    /// <summary>
    /// Sources have their own moments; what is asked together in one go is as much as falls due between two looks.
    /// </summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await poller.PollDueAsync(cancellationToken);
}
