using BriefingBot.Operation.Health;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>The sources that are due. Runs beside itself, since one slow server must not hold up the others. Rests
/// while the database takes nothing: what is read then could not be kept, and the servers would be asked again and
/// again.</summary>
internal sealed class PollJob(Poller poller, Database database, StorageHealth health, Heartbeat heartbeat) : IJob
{
    /// <summary>How often due sources are looked for.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    /// <summary>How often it is tried whether the database takes something again.</summary>
    private static readonly TimeSpan TryEvery = TimeSpan.FromSeconds(3);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        heartbeat.Beat();
        health.LookAtWrites(database.Name);
        if (health.Fault is null
            || (health.IsTimeToTry(TryEvery) && await database.TryWriteAsync(cancellationToken)))
        {
            await poller.PollDueAsync(cancellationToken);
        }
    }
}
