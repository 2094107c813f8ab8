using System.Collections.Concurrent;
using BriefingBot.Operation;

namespace BriefingBot.Sources.Polling;

/// <summary>Sources whose poll could not be recorded (a full disk, a locked database): they stay due there, and are
/// left alone in memory, longer each time, so that no server is asked ten times a second meanwhile.</summary>
internal sealed class PollRests(TimeProvider clock)
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<long, (int Times, long Since)> _resting = new();

    /// <summary>Whether a source is to be left alone now.</summary>
    public bool Holds(long sourceId) =>
        _resting.TryGetValue(sourceId, out var rest)
        && clock.GetElapsedTime(rest.Since) < Backoff.After(rest.Times - 1, First, LongestRest);

    /// <summary>A poll could not be recorded.</summary>
    /// <returns>Whether it is the first of a row, which is worth a line in the log.</returns>
    public bool Fail(long sourceId) =>
        _resting.AddOrUpdate(
            sourceId,
            (1, clock.GetTimestamp()),
            (_, rest) => (rest.Times + 1, clock.GetTimestamp())).Times == 1;

    /// <summary>Ends a source's rest: a poll of it was recorded.</summary>
    public void End(long sourceId) => _resting.TryRemove(sourceId, out _);
}
