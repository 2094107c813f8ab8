namespace BriefingBot.Storage;

/// <summary>A store with moments that something waits for. Where the clock was ahead for a while (no battery, a copied
/// virtual machine, a time zone taken for UTC), they lie too far in the future.</summary>
public interface IClockRepair
{
    /// <summary>Brings back to now what waits for a moment further away than it can.</summary>
    /// <returns>How many waited so.</returns>
    Task<int> BringBackAsync(StorageTransaction transaction, DateTimeOffset now);
}

/// <summary>A store with things whose age counts. Where the clock is set while the service runs, one of the two times
/// was wrong, and nobody knows which; what came lately is no older by the new one than it was by the former.</summary>
public interface IAgeKeeper
{
    /// <summary>Moves the moments of what came lately along with the clock.</summary>
    Task KeepAgesAsync(ClockJump jump, CancellationToken cancellationToken);
}

/// <summary>A jump of the wall clock: somebody or something set it.</summary>
/// <param name="Now">The moment, by the clock as it is.</param>
/// <param name="By">How far it was set: forward, or back where negative; without the time that the machine
/// slept.</param>
/// <param name="Running">For how long this service has run, that time with it.</param>
public sealed record ClockJump(DateTimeOffset Now, TimeSpan By, TimeSpan Running);
