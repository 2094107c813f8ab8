using System.Diagnostics;
using System.Globalization;
using BriefingBot.Storage;

namespace BriefingBot.Benchmarks.Cluster;

/// <summary>How long there was no leader after one was killed.</summary>
internal sealed class LeaderWatch(Database database)
{
    private readonly Lock _gate = new();
    private readonly List<TimeSpan> _gaps = [];
    private string _leader = "";
    private long _killedAt;

    public IReadOnlyList<TimeSpan> Gaps => _gaps;

    /// <summary>A node was killed just now.</summary>
    public void Killed(int processId)
    {
        lock (_gate)
        {
            // Its name has the process id in the middle.
            if (_leader.Split('/') is [_, var id, _]
                && id == processId.ToString(CultureInfo.InvariantCulture) && _killedAt == 0)
            {
                _killedAt = Stopwatch.GetTimestamp();
            }
        }
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var leader = await database.ReadAsync(
                session => session.QuerySingleOrDefaultAsync<string>("SELECT name FROM node_leader"),
                CancellationToken.None) ?? "";
            lock (_gate)
            {
                if (leader != _leader && _killedAt != 0)
                {
                    _gaps.Add(Stopwatch.GetElapsedTime(_killedAt));
                    _killedAt = 0;
                }

                _leader = leader;
            }

            await Task.Delay(50, CancellationToken.None);
        }
    }
}
