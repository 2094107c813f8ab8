using BriefingBot.Storage.Nodes;

namespace BriefingBot.Sources.Polling;

/// <summary>Which of several nodes polls which source: all sources of a host are one node's at a time, so that the host
/// is asked as politely as one node asks it.</summary>
public sealed class PollClaims(Claims claims, PollStore polls, Node node, TimeProvider clock)
{
    private const string Beginning = "host/";

    /// <summary>Longer than most polls take; where one fetches many pages of a slow host, another node may ask beside
    /// it. The next poll of the host may be another node's.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <summary>Beyond this interval a source is asked once more if its node fell silent in its poll.</summary>
    private static readonly TimeSpan LongestLoss = TimeSpan.FromMinutes(30);

    /// <summary>Those of the sources whose hosts no other node polls now.</summary>
    public async Task<IReadOnlyList<Source>> LeftByOthersAsync(
        IReadOnlyList<Source> due, CancellationToken cancellationToken)
    {
        var taken = due.Count == 0 ? null : await claims.OfOthersAsync(Beginning, cancellationToken);
        return taken is null or { Count: 0 } ? due : [.. due.Where(source => !taken.Contains(NameOf(source)))];
    }

    /// <summary>Those of the due sources that this node polls now; to the others they are due no more.</summary>
    /// <param name="usualIntervalOf">The interval of one where no person set it.</param>
    public async Task<IReadOnlyList<Source>> TakeAsync(
        IReadOnlyList<Source> sources, Func<Source, TimeSpan> usualIntervalOf, CancellationToken cancellationToken)
    {
        var mine = await claims.TakeAsync([.. sources.Select(NameOf)], Lease, cancellationToken);
        IReadOnlyList<Source> ofMyHosts = [.. sources.Where(source => mine.Contains(NameOf(source)))];
        if (!node.IsOneOfMany || ofMyHosts.Count == 0)
        {
            return ofMyHosts;
        }

        // Listed a moment ago, some of them may have been polled by the former holder of the claim since.
        var now = clock.GetUtcNow();
        var begun = await polls.BeginAsync(
            ofMyHosts.ToLookup(source => now + Loss(source.Interval ?? usualIntervalOf(source)), source => source.Id),
            now,
            cancellationToken);
        return [.. ofMyHosts.Where(source => begun.Contains(source.Id))];
    }

    private static TimeSpan Loss(TimeSpan interval) => interval < LongestLoss ? interval : LongestLoss;

    private static string NameOf(Source source) => Beginning + PollSlots.HostOf(source).ToLowerInvariant();
}
