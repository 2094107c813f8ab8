using BriefingBot.Storage;

namespace BriefingBot.Sources.Polling;

/// <summary>What polls left behind: tables <c>poll_state</c> and <c>source_entry</c>.</summary>
public sealed class PollStore(Database database) : IClockRepair, IRetention
{
    private const int FewestOfAPace = 5;
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(15);

    // With the room that is left to keep polls spread.
    private static readonly TimeSpan FarthestOfMost = PollSchedule.LongestWait * 1.25;
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    private const string Known =
        """
        SELECT id, url, title, fingerprint, raw_hash, first_seen, last_seen, is_taken, edits, edited_at,
          refusals, retry_at
        FROM source_entry WHERE source_id = @sourceId
        """;

    // What its first poll brought tells nothing of its pace.
    private const string Pace =
        """
        SELECT count(*), max(@monthBefore, coalesce(min(first_seen), @monthBefore)) FROM source_entry
        WHERE source_id = @sourceId AND first_seen >= @monthBefore
          AND first_seen > (SELECT min(first_seen) FROM source_entry WHERE source_id = @sourceId)
        """;

    // What a wrong clock took for old was never told; where the source still offers it, it is read anew, in full.
    private const string ForgetUntaken =
        """
        DELETE FROM source_entry WHERE is_taken = 0 AND first_seen > @soon
          AND source_id IN (SELECT source_id FROM poll_state WHERE last_poll > @soon)
        """;

    // With the next poll its memory of former ones: by the last good one is judged what is news.
    private const string BringBack =
        """
        UPDATE poll_state SET next_poll = min(next_poll, @now), last_poll = min(last_poll, @now),
          last_success = min(last_success, @now), last_new = min(last_new, @now),
          failing_since = min(failing_since, @now), retry_at = @now
        WHERE last_poll > @soon OR last_new > @soon OR next_poll > @farthest
          OR (last_poll IS NULL AND next_poll > @hour)
          OR (next_poll > @farthestOfMost AND coalesce(asks_skip, '') = '' AND source_id NOT IN
            (SELECT id FROM source WHERE interval_seconds > @longestWait))
        """;

    /// <summary>Where a source was polled at a moment that is still to come, the clock was wrong then, and the time of
    /// its next poll with it; the first poll of a new source is within the hour, no feed's hours and days to skip reach
    /// over a week, and where there are none and nobody set a longer interval, the next poll is within a
    /// day.</summary>
    public async Task<int> BringBackAsync(StorageTransaction transaction, DateTimeOffset now)
    {
        var moments = new
        {
            now,
            soon = now.AddMinutes(1),
            hour = now.AddHours(1),
            farthest = now + Farthest,
            farthestOfMost = now + FarthestOfMost,
            longestWait = (long)PollSchedule.LongestWait.TotalSeconds,
        };
        await transaction.ExecuteAsync(ForgetUntaken, moments);
        return await transaction.ExecuteAsync(BringBack, moments);
    }

    /// <summary>Forgets what sources offered that are not read any more; of the others each poll forgets.</summary>
    public Task ForgetBeforeAsync(StorageTransaction transaction, DateTimeOffset before) => transaction.ExecuteAsync(
        """
        DELETE FROM source_entry WHERE last_seen < @before
          AND source_id IN (SELECT id FROM source WHERE state = 'Removed')
        """,
        new { before });

    /// <summary>The network is back: sources that failed while it was away are due now, but for those whose servers
    /// answered and asked to wait.</summary>
    public Task<int> ForgiveAsync(StorageTransaction transaction, DateTimeOffset since, DateTimeOffset now) =>
        transaction.ExecuteAsync(
            """
            UPDATE poll_state SET next_poll = @now WHERE failures > 0 AND failing_since >= @since AND next_poll > @now
              AND asks_to_wait = 0
            """,
            new { since, now });

    /// <inheritdoc cref="ForgiveAsync(StorageTransaction, DateTimeOffset, DateTimeOffset)"/>
    public Task ForgiveAsync(DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            (StorageTransaction transaction) => ForgiveAsync(transaction, since, now), cancellationToken);

    /// <summary>Puts due sources off before they are asked: a node's end leaves none asked too soon.</summary>
    /// <param name="untilOf">Their numbers, by the moment to which they are put off.</param>
    /// <returns>Those that were due still.</returns>
    public Task<IReadOnlySet<long>> BeginAsync(
        ILookup<DateTimeOffset, long> untilOf, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync<IReadOnlySet<long>>(
            async transaction =>
            {
                var begun = new HashSet<long>();
                foreach (var ids in untilOf.OrderBy(ids => ids.Key))
                {
                    begun.UnionWith(await transaction.QueryAsync<long>(
                        """
                        UPDATE poll_state SET next_poll = @until WHERE source_id IN @ids AND next_poll <= @now
                        RETURNING source_id
                        """,
                        new { until = ids.Key, ids = ids.ToList(), now }));
                }

                return begun;
            },
            cancellationToken);

    /// <summary>The known entries of a source.</summary>
    public Task<IReadOnlyList<KnownEntry>> KnownAsync(long sourceId, CancellationToken cancellationToken) =>
        database.ReadAsync(session => session.QueryAsync<KnownEntry>(Known, new { sourceId }), cancellationToken);

    /// <summary>A source's new entries a day in the month before a moment; null where too few came.</summary>
    public Task<double?> PaceBeforeAsync(long sourceId, DateTimeOffset moment, CancellationToken cancellationToken) =>
        database.ReadAsync(
        async session =>
        {
            var (count, first) = await session.QuerySingleAsync<(long Count, DateTimeOffset? First)>(
                Pace, new { sourceId, monthBefore = moment - Month });
            return count < FewestOfAPace || first is null
                ? (double?)null
                : count / Math.Max(1, (moment - first.Value).TotalDays);
        },
        cancellationToken);
}
