namespace BriefingBot.Operation.Health;

/// <summary>The beat of the service's clockwork: as long as it comes, jobs are run.</summary>
public sealed class Heartbeat(TimeProvider clock)
{
    /// <summary>Jobs run twice a second; after so long without one nothing runs any more.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(60);

    private long _beat = clock.GetTimestamp();

    /// <summary>How long ago the last beat was; from the start until the first.</summary>
    public TimeSpan Age => clock.GetElapsedTime(Volatile.Read(ref _beat));

    /// <summary>Whether a job ran lately enough for the clockwork to count as running.</summary>
    public bool IsAlive => Age < LongestSilence;

    /// <summary>Notes that a job ran just now.</summary>
    public void Beat() => Volatile.Write(ref _beat, clock.GetTimestamp());
}
