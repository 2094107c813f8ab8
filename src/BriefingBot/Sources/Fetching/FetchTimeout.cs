namespace BriefingBot.Sources.Fetching;

/// <summary>The time that one fetch may take over all its redirects. It is paused while the fetch waits for its turn at
/// a host, which is not the server's slowness.</summary>
internal sealed class FetchTimeout : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _over;
    private readonly CancellationTokenSource _either;
    private TimeSpan _left;
    private long _since;

    public FetchTimeout(TimeSpan most, TimeProvider clock, CancellationToken cancellationToken)
    {
        _left = most;
        _clock = clock;
        _over = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _over.Token);
    }

    /// <summary>Cancelled when the time is up, and when the fetch itself is.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Starts or resumes the time.</summary>
    public void Resume()
    {
        _since = _clock.GetTimestamp();
        _over.CancelAfter(_left > TimeSpan.Zero ? _left : TimeSpan.Zero);
    }

    /// <summary>Stops counting the time until it is resumed.</summary>
    public void Pause()
    {
        _left -= _clock.GetElapsedTime(_since);
        _over.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _either.Dispose();
        _over.Dispose();
    }
}
