using System.Runtime.InteropServices;

namespace BriefingBot.Operation;

/// <summary>Gives memory that is no longer used back to the system. The collector lets its old generation grow to
/// nearly twice of what lives in it before it looks at all of it, and the C library keeps what SQLite and the compiler
/// have freed, in each thread's arena as much as that thread ever needed: both are right on a machine with room. Costs
/// a pause of the collector where there is something to be gained, else next to nothing.</summary>
public sealed partial class MemoryRelief
{
    /// <summary>Bytes: what may be gained must be worth a full collection.</summary>
    private const long LeastBytesGained = 24 << 20;

    /// <summary>And at least one part in so many of what lives: a collection takes longer the more that is.</summary>
    private const int Part = 4;

    private long _kept;

    /// <summary>Looks whether much was let go since the last time, and gives it back.</summary>
    /// <returns>The bytes that the managed heap has lost; null where a look was not worth it.</returns>
    public long? Give()
    {
        var held = GC.GetTotalMemory(forceFullCollection: false);
        var isWorthIt = held - _kept >= Math.Max(LeastBytesGained, _kept / Part);
        if (isWorthIt)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            _kept = GC.GetTotalMemory(forceFullCollection: false);
        }

        TrimNative();
        return isWorthIt ? held - _kept : null;
    }

    private static void TrimNative()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = Trim(0);
        }
        catch (EntryPointNotFoundException)
        {
            // Another C library than GNU's gives back by itself.
        }
    }

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Trim(nuint left);
}
