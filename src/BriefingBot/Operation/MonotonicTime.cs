namespace BriefingBot.Operation;

/// <summary>A clock for pacing and waiting: it only goes forward, whatever the wall clock does.</summary>
public static class MonotonicTime
{
    /// <summary>The monotonic clock's moment, for differences alone: never to be stored or shown.</summary>
    public static DateTimeOffset GetMonotonicNow(this TimeProvider clock) =>
        DateTimeOffset.UnixEpoch + clock.GetElapsedTime(0);
}
