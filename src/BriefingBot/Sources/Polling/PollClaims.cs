using BriefingBot.Storage.Nodes;

namespace BriefingBot.Sources.Polling;

/// <summary>
/// Which of several nodes polls which source: all sources of a host are one node's at a time, so that the host is
/// asked as politely as one node asks it.
/// </summary>
public sealed class PollClaims(Claims claims)
{
    private const string Beginning = "host/";

    /// <summary>Longer than a poll takes; the next poll of the host may be another node's.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <summary>Those of the sources whose hosts no other node polls now.</summary>
    public async Task<IReadOnlyList<Source>> LeftByOthersAsync(
        IReadOnlyList<Source> due, CancellationToken cancellationToken)
    {
        var taken = due.Count == 0 ? null : await claims.OfOthersAsync(Beginning, cancellationToken);
        return taken is null or { Count: 0 } ? due : [.. due.Where(source => !taken.Contains(NameOf(source)))];
    }

    /// <summary>Those of the sources that this node polls now.</summary>
    public async Task<IReadOnlyList<Source>> TakeAsync(
        IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        var mine = await claims.TakeAsync([.. sources.Select(NameOf)], Lease, cancellationToken);
        return [.. sources.Where(source => mine.Contains(NameOf(source)))];
    }

    private static string NameOf(Source source) => Beginning + PollSlots.HostOf(source).ToLowerInvariant();
}
