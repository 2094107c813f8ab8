using BriefingBot.Operation;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Fetching;

/// <summary>Keeps one host from being asked too much at once: so many requests at a time, so long between the starts of two.</summary>
public sealed class HostGate(IOptions<NetworkOptions> options, TimeProvider time)
{
    private readonly Dictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();
    private readonly int _atOnce = options.Value.RequestsPerHost;
    private readonly TimeSpan _spacing = options.Value.HostSpacing;

    /// <summary>Waits for a turn at a host; disposing it gives the turn back.</summary>
    public async Task<IDisposable> EnterAsync(string name, CancellationToken cancellationToken)
    {
        var host = Join(name);
        try
        {
            await host.Turns.WaitAsync(cancellationToken);
        }
        catch
        {
            Part(name, host);
            throw;
        }

        var turn = new Turn(this, name, host);
        try
        {
            await WaitForSpacingAsync(host, cancellationToken);
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private Task WaitForSpacingAsync(Host host, CancellationToken cancellationToken)
    {
        TimeSpan wait;
        lock (_lock)
        {
            var now = time.GetUtcNow();
            var start = host.NextStart > now ? host.NextStart : now;
            host.NextStart = start + _spacing;
            wait = start - now;
        }

        return wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellationToken) : Task.CompletedTask;
    }

    private Host Join(string name)
    {
        lock (_lock)
        {
            if (!_hosts.TryGetValue(name, out var host))
            {
                host = new Host(_atOnce);
                _hosts.Add(name, host);
            }

            host.Guests++;
            return host;
        }
    }

    // A host that nobody asks for any more is forgotten once its spacing is over: the table stays as small as the traffic.
    private void Part(string name, Host host)
    {
        lock (_lock)
        {
            host.Guests--;
            if (host.Guests == 0 && host.NextStart <= time.GetUtcNow() && _hosts.Remove(name))
            {
                host.Turns.Dispose();
            }
        }
    }

    private sealed class Host(int atOnce)
    {
        public SemaphoreSlim Turns { get; } = new(atOnce);

        public int Guests { get; set; }

        public DateTimeOffset NextStart { get; set; }
    }

    private sealed class Turn(HostGate gate, string name, Host host) : IDisposable
    {
        private bool _isOver;

        public void Dispose()
        {
            if (!_isOver)
            {
                _isOver = true;
                host.Turns.Release();
                gate.Part(name, host);
            }
        }
    }
}
