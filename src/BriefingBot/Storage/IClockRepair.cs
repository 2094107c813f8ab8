namespace BriefingBot.Storage;

/// <summary>A store with moments that something waits for. Where the clock was ahead for a while (no battery, a copied
/// virtual machine, a time zone taken for UTC), they lie where nobody would ever have put them.</summary>
public interface IClockRepair
{
    /// <summary>Brings back to now what waits for a moment further away than it can.</summary>
    /// <returns>How many waited so.</returns>
    Task<int> BringBackAsync(StorageTransaction transaction, DateTimeOffset now);
}
