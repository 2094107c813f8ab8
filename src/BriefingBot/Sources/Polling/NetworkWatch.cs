using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Kinds;

namespace BriefingBot.Sources.Polling;

/// <summary>Whether the network is there, told by all polls together: where one host after the other cannot be reached
/// and nobody answers in between, the fault is on this side. That is no failure of theirs, and is said once.</summary>
public sealed partial class NetworkWatch(TimeProvider clock, ILogger<NetworkWatch> logger)
{
    /// <summary>This many different hosts in a row that cannot be reached mean that none can.</summary>
    private const int MostHosts = 5;

    /// <summary>Where there are fewer, it must be all of them; one alone tells nothing.</summary>
    private const int FewestHosts = 2;

    private readonly HashSet<string> _expected = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unreached = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();
    private DateTimeOffset _since;
    private long _begin;
    private bool _isAway;

    private int HostsNeeded => Math.Clamp(_expected.Count, FewestHosts, MostHosts);

    /// <summary>Takes note of who is to be polled.</summary>
    public void Expect(IEnumerable<Source> due)
    {
        lock (_lock)
        {
            if (_expected.Count < MostHosts)
            {
                _expected.UnionWith(due.Select(HostOf).OfType<string>());
            }
        }
    }

    /// <summary>Takes note of how one poll ended.</summary>
    /// <param name="source">What was polled.</param>
    /// <param name="result">How it ended.</param>
    /// <param name="started">When it began, by the clock's timestamp: an answer of before tells nothing of now.</param>
    /// <returns>Whether the network is away; and where this poll found it there again, since when it was
    /// away.</returns>
    public (bool IsAway, DateTimeOffset? WasAwaySince) Note(Source source, PollResult result, long started)
    {
        if (HostOf(source) is not { } host)
        {
            return (false, null);
        }

        lock (_lock)
        {
            return result is PollResult.Failed { IsUnreachable: true }
                ? (NoteUnreached(host), null)
                : (false, NoteAnswer(started));
        }
    }

    private static string? HostOf(Source source) =>
        SourceAddress.IsAddress(source.Url) && Uri.TryCreate(source.Url, UriKind.Absolute, out var url)
            ? url.Host
            : null;

    private bool NoteUnreached(string host)
    {
        if (_unreached.Count == 0)
        {
            (_since, _begin) = (clock.GetUtcNow(), clock.GetTimestamp());
        }

        // Whoever comes after the first few is told by the flag.
        if (_unreached.Count < HostsNeeded && _unreached.Add(host) && _unreached.Count == HostsNeeded)
        {
            _isAway = true;
            Log.Away(logger);
        }

        return _isAway;
    }

    private DateTimeOffset? NoteAnswer(long started)
    {
        if (_unreached.Count > 0 && started < _begin)
        {
            return null;
        }

        var wasAway = _isAway;
        _isAway = false;
        _unreached.Clear();
        if (!wasAway)
        {
            return null;
        }

        Log.Returned(logger, TimeSpan.FromSeconds(Math.Ceiling(clock.GetElapsedTime(_begin).TotalSeconds)));
        return _since;
    }

    private static partial class Log
    {
        [LoggerMessage(
            1030,
            LogLevel.Warning,
            "The network is away: no source can be reached. That is not counted against them; they are tried again "
                + "every few minutes, and all at once when one answers")]
        public static partial void Away(ILogger logger);

        [LoggerMessage(1031, LogLevel.Warning, "The network is there again, after {Away}; the sources are read now")]
        public static partial void Returned(ILogger logger, TimeSpan away);
    }
}
