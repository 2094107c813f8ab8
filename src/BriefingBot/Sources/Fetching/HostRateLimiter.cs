using BriefingBot.Operation;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Fetching;

/// <summary>Keeps one host from being asked too much at once: so many requests at a time, so long between the starts of two.</summary>
public sealed class HostRateLimiter(IOptions<NetworkOptions> options, TimeProvider clock)
{
    private const int FewHosts = 64;

    private readonly Dictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();
    private readonly int _atOnce = options.Value.RequestsPerHost;
    private readonly TimeSpan _spacing = options.Value.HostSpacing;
    private readonly TimeProvider _clock = clock;
    private int _sweepAt = FewHosts;

    /// <summary>Hosts that are remembered: those in use, and as many idle ones at most (64 at least).</summary>
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
        var turn = new Turn(this, Join(name));
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
                Sweep();
                host = new Host(_atOnce);
                _hosts.Add(name, host);
            }

            host.Guests++;
            return host;
        }
    }

    // What nobody asks for any more is forgotten, its spacing over, when the table has doubled: each host pays for its own removal.
    private void Sweep()
    {
        if (_hosts.Count < _sweepAt)
        {
            return;
        }

        var now = _clock.GetUtcNow();
        foreach (var (name, _) in _hosts.Where(row => row.Value.Guests == 0 && row.Value.NextStart <= now))
        {
            _hosts.Remove(name);
        }

        _sweepAt = Math.Max(FewHosts, 2 * _hosts.Count);
    }

    private TimeSpan WaitFor(Host host)
    {
        lock (_lock)
        {
            var now = _clock.GetUtcNow();
            var start = host.NextStart > now ? host.NextStart : now;
            host.NextStart = start + _spacing;
            return start - now;
        }
    }

    private void Part(Host host)
    {
        lock (_lock)
        {
            host.Guests--;
        }
    }

    private sealed class Host(int atOnce)
    {
        public SemaphoreSlim Turns { get; } = new(atOnce);

        public int Guests { get; set; }

        public DateTimeOffset NextStart { get; set; }
    }

    private sealed class Turn(HostRateLimiter gate, Host host) : IDisposable
    {
        private bool _isTaken;
        private bool _isOver;

        public async Task TakeAsync(CancellationToken cancellationToken)
        {
            await host.Turns.WaitAsync(cancellationToken);
            _isTaken = true;
            await Task.Delay(gate.WaitFor(host), gate._clock, cancellationToken);
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

            gate.Part(host);
        }
    }
}
