using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Fetching;

/// <summary>Limits what one host is asked at once, and the time between two starts.</summary>
public sealed class HostRateLimiter(IOptions<NetworkOptions> options, TimeProvider clock)
{
    private const int FewHosts = 64;

    private readonly Dictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();
    private readonly int _atOnce = options.Value.RequestsPerHost;
    private readonly TimeSpan _spacing = options.Value.HostSpacing;
    private readonly TimeProvider _clock = clock;
    private int _evictAt = FewHosts;

    /// <summary>Hosts that are remembered: those in use, and at most as many idle ones (or 64).</summary>
    internal int Count
    {
        get
        {
            lock (_lock)
            {
                return _hosts.Count;
            }
        }
    }

    /// <summary>Waits for a turn at a host, in the order of asking; disposing it gives the turn back.</summary>
    public async Task<IDisposable> EnterAsync(string name, CancellationToken cancellationToken)
    {
        var turn = new HostTurn(this, Join(name));
        try
        {
            await turn.TakeAsync(cancellationToken);
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private Host Join(string name)
    {
        lock (_lock)
        {
            if (!_hosts.TryGetValue(name, out var host))
            {
                EvictIdle();
                host = new Host(_atOnce);
                _hosts.Add(name, host);
            }

            host.Waiting++;
            return host;
        }
    }

    // Amortised clean-up: idle hosts whose spacing is over are evicted whenever the table doubles.
    private void EvictIdle()
    {
        if (_hosts.Count < _evictAt)
        {
            return;
        }

        var now = _clock.GetTimestamp();
        foreach (var (name, _) in _hosts.Where(row => row.Value.Waiting == 0 && row.Value.NextStart <= now))
        {
            _hosts.Remove(name);
        }

        _evictAt = Math.Max(FewHosts, 2 * _hosts.Count);
    }

    private TimeSpan WaitFor(Host host)
    {
        lock (_lock)
        {
            var now = _clock.GetTimestamp();
            var start = Math.Max(host.NextStart, now);
            host.NextStart = start + (long)(_spacing.TotalSeconds * _clock.TimestampFrequency);
            return _clock.GetElapsedTime(now, start);
        }
    }

    private void Leave(Host host)
    {
        lock (_lock)
        {
            host.Waiting--;
        }
    }

    private sealed class Host(int atOnce)
    {
        public SemaphoreSlim Turns { get; } = new(atOnce);
        public int Waiting { get; set; }

        /// <summary>A timestamp and not a time of day: clocks are set, and nobody is to wait for that.</summary>
        public long NextStart { get; set; }
    }

    private sealed class HostTurn(HostRateLimiter limiter, Host host) : IDisposable
    {
        private bool _isTaken;
        private bool _isOver;

        public async Task TakeAsync(CancellationToken cancellationToken)
        {
            await host.Turns.WaitAsync(cancellationToken);
            _isTaken = true;
            await Task.Delay(limiter.WaitFor(host), limiter._clock, cancellationToken);
        }

        public void Dispose()
        {
            if (_isOver)
            {
                return;
            }

            _isOver = true;
            if (_isTaken)
            {
                host.Turns.Release();
            }

            limiter.Leave(host);
        }
    }
}
