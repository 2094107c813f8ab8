namespace BriefingBot.Operation.Health;

/// <summary>A limit for some work, in which the time does not count that the machine took
/// (<see cref="LostTime"/>).</summary>
public sealed class OwnTimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly TimeSpan _limit;
    private readonly LostTime _lost;
    private readonly TimeProvider _clock;
    private readonly long _began;
    private readonly ITimer _timer;

    public OwnTimeLimit(TimeSpan limit, LostTime lost, TimeProvider clock)
    {
        (_limit, _lost, _clock, _began) = (limit, lost, clock, clock.GetTimestamp());
        _source = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        Token = _source.Token;
        _timer = clock.CreateTimer(_ => Look(), state: null, limit, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Cancelled at the limit.</summary>
    public CancellationToken Token { get; }

    /// <summary>Brings the limit forward.</summary>
    public void EndAfter(TimeSpan span) => _source.CancelAfter(span);

    public void Dispose()
    {
        _timer.Dispose();
        _source.Dispose();
    }

    private void Look()
    {
        var took = _clock.GetElapsedTime(_began);
        var lost = _lost.Of(took);
        var left = _limit - (took - lost);
        left = left < lost ? left : lost; // no timer is late for itself
        if (left < LostTime.Every)
        {
            Cancel();
            return;
        }

        _timer.Change(left, Timeout.InfiniteTimeSpan);
    }

    private void Cancel()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The work has come to its end just now.
        }
    }
}
