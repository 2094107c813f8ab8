using BriefingBot.Operation;
using BriefingBot.Operation.Health;

namespace BriefingBot.Storage;

/// <summary>Whether the database takes what is written. A fault that is not of one statement (the disk is full, the
/// file is locked or read-only, a write does not return) is known here once, from the first write it fails to the first
/// that succeeds with room for more. One that does not heal by itself (the file is damaged) lasts until the
/// restart.</summary>
public sealed partial class StorageHealth(
    TimeProvider clock, ILogger<StorageHealth> logger, FreeRoom? room = null, LostTime? lost = null)
{
    private static readonly TimeSpan BetweenRebuilds = TimeSpan.FromMinutes(10);

    /// <summary>A write that takes longer hangs: each is of some rows.</summary>
    private static readonly TimeSpan LongestWrite = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly List<long> _writes = [];
    private long? _rebuiltAt;
    private bool _isLasting;
    private long _since;
    private long _askedAt;

    /// <summary>Called at the beginning of a fault with what to do, and at its end with null.</summary>
    public Action<AdviceException?>? Changed { get; set; }

    /// <summary>What keeps writes from succeeding; null while they succeed.</summary>
    public AdviceException? Fault { get; private set; }

    /// <summary>For how long the database has not taken what is written; zero while it does.</summary>
    public TimeSpan Lasts => Fault is null ? TimeSpan.Zero : clock.GetElapsedTime(_since);

    // Not where the process itself had no turn.
    private bool Hangs => _writes.Exists(since =>
        clock.GetElapsedTime(since) is var took && took - (lost?.Of(took) ?? TimeSpan.Zero) > LongestWrite);

    /// <summary>Notes a write that does not return: a disk that hangs gives no error.</summary>
    /// <param name="name">The database, as people know it.</param>
    public void LookAtWrites(string name)
    {
        bool hangs;
        lock (_gate)
        {
            hangs = Hangs;
        }

        if (hangs)
        {
            Failed(new AdviceException(
                $"The disk of the database {name} has not ended a write for {LongestWrite.TotalSeconds} seconds.",
                "Look what holds it: a snapshot, a frozen file system, a drive of the network. It goes on by itself."));
        }
    }

    /// <summary>Whether it is time to try again; true once in so long, for one of those who ask, and not behind a write
    /// that does not return.</summary>
    public bool IsTimeToTry(TimeSpan every)
    {
        lock (_gate)
        {
            if (clock.GetElapsedTime(_askedAt) < every || Hangs)
            {
                return false;
            }

            _askedAt = clock.GetTimestamp();
            return true;
        }
    }

    /// <summary>Notes a fault that a write met.</summary>
    /// <param name="isLasting">Whether a write that succeeds says nothing of its end: it met a page that is
    /// whole.</param>
    internal void Failed(AdviceException advice, bool isLasting = false)
    {
        lock (_gate)
        {
            if (_isLasting || (Fault is not null && !isLasting))
            {
                return;
            }

            (Fault, _since, _isLasting) = (advice, clock.GetTimestamp(), isLasting);
        }

        Log.Begins(logger, advice.Message, advice.Remedy);
        Changed?.Invoke(advice);
    }

    /// <summary>Notes that a write begins.</summary>
    /// <returns>What <see cref="End"/> is told.</returns>
    internal long Begin()
    {
        lock (_gate)
        {
            var since = clock.GetTimestamp();
            _writes.Add(since);
            return since;
        }
    }

    /// <summary>Notes that a write has returned.</summary>
    /// <param name="since">What <see cref="Begin"/> said.</param>
    /// <param name="isStored">Whether it succeeded.</param>
    internal void End(long since, bool isStored)
    {
        lock (_gate)
        {
            _writes.Remove(since);
        }

        if (isStored)
        {
            Succeeded();
        }
    }

    internal void Succeeded()
    {
        if (Fault is null || room is { IsThere: false })
        {
            return;
        }

        TimeSpan lasted;
        lock (_gate)
        {
            // Where writes go side by side, one that succeeds says nothing of one that hangs.
            if (Fault is null || _isLasting || Hangs)
            {
                return;
            }

            lasted = Lasts;
            Fault = null;
        }

        Log.Ends(logger, TimeSpan.FromSeconds(Math.Ceiling(lasted.TotalSeconds)));
        Changed?.Invoke(null);
    }

    /// <summary>Whether the search index may be made anew, which takes seconds: where it did not help, not with every
    /// search.</summary>
    internal bool MayRebuildSearch()
    {
        lock (_gate)
        {
            if (_rebuiltAt is { } before && clock.GetElapsedTime(before) < BetweenRebuilds)
            {
                return false;
            }

            _rebuiltAt = clock.GetTimestamp();
        }

        Log.Rebuilding(logger);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(221, LogLevel.Error, "{Message} Polling pauses, what is to be sent waits. {Remedy}")]
        public static partial void Begins(ILogger logger, string message, string remedy);

        [LoggerMessage(222, LogLevel.Warning, "The database takes writes again, after {Lasted}; everything goes on")]
        public static partial void Ends(ILogger logger, TimeSpan lasted);

        [LoggerMessage(223, LogLevel.Error, "The search index is damaged; it is made anew from the articles")]
        public static partial void Rebuilding(ILogger logger);
    }
}
