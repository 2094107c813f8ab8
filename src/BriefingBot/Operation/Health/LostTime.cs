namespace BriefingBot.Operation.Health;

/// <summary>The time in which the machine gave this process no turn, by how much later than a second each tick comes.
/// What is waited for meanwhile is not slow for that: no disk, no server, no answer.</summary>
public sealed class LostTime(TimeProvider clock)
{
    /// <summary>How often <see cref="Tick"/> is called.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>Longer than anything is waited for.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>A thread that ticks no more must not excuse for ever what is late.</summary>
    private static readonly TimeSpan MostUntold = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private readonly Queue<(long At, TimeSpan By)> _late = [];
    private long? _ticked;

    /// <summary>Notes that the process has its turn.</summary>
    public void Tick()
    {
        lock (_gate)
        {
            var (now, late) = (clock.GetTimestamp(), Overdue());
            if (late > TimeSpan.Zero)
            {
                _late.Enqueue((now, late));
            }

            _ticked = now;
            while (_late.TryPeek(out var oldest) && clock.GetElapsedTime(oldest.At) > Kept)
            {
                _late.Dequeue();
            }
        }
    }

    /// <summary>How much was lost of a span that ends now; nothing where nobody ticks.</summary>
    public TimeSpan Of(TimeSpan span) => Of(span, mostAtOnce: TimeSpan.MaxValue);

    /// <summary>The same, of which one wait counts no more than so long.</summary>
    public TimeSpan Of(TimeSpan span, TimeSpan mostAtOnce)
    {
        lock (_gate)
        {
            var lost = new[] { Overdue(), MostUntold, mostAtOnce }.Min();
            foreach (var (at, by) in _late)
            {
                var since = clock.GetElapsedTime(at);
                lost += since < span ? new[] { by, span - since, mostAtOnce }.Min() : TimeSpan.Zero;
            }

            return lost < span ? lost : span;
        }
    }

    private TimeSpan Overdue() =>
        _ticked is { } last && clock.GetElapsedTime(last) - Every is { Ticks: > 0 } late ? late : TimeSpan.Zero;
}
