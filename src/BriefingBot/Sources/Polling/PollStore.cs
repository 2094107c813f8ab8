using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using BriefingBot.Storage;

namespace BriefingBot.Sources.Polling;

/// <summary>What polls leave behind: tables <c>poll_state</c> and <c>source_entry</c>.</summary>
public sealed class PollStore(Database database) : IClockRepair, IDisposable
{
    private const int MostInABatch = 64;
    private const int FewestOfAPace = 5;
    private static readonly TimeSpan Forget = TimeSpan.FromDays(180);
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(15);
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

    // Nothing where a person made polling begin anew while this poll was under way.
    private const string Record =
        """
        UPDATE poll_state SET url = @Url, kind = @Kind, title = @Title, etag = @Etag, last_modified = @LastModified,
          memory = @Memory, next_poll = @NextPoll, last_poll = @LastPoll, last_success = @LastSuccess,
          last_error = @LastError, failing_since = @FailingSince, failures = @Failures, is_told_bad = @IsToldBad,
          is_gone = @IsGone, newest_entry = @NewestEntry, entries_per_day = @EntriesPerDay,
          asks_interval_seconds = @AsksIntervalSeconds,
          asks_skip = @AsksSkip, last_new = @LastNew, is_told_stale = @IsToldStale, moved_to = @MovedTo,
          moved_times = @MovedTimes, retry_at = @RetryAt
        WHERE source_id = @SourceId AND revision = @Revision
        """;

    // One statement for all rows of a poll: it is prepared once, and nothing goes to and fro between the rows.
    private readonly string _remember =
        $"""
        INSERT INTO source_entry (source_id, id, url, title, fingerprint, raw_hash, first_seen, last_seen, is_taken,
          edits, edited_at, refusals, retry_at)
        SELECT @sourceId, "Id", "Url", "Title", "Fingerprint", "RawHash", "FirstSeen", "LastSeen", "IsTaken", "Edits",
          "EditedAt", "Refusals", "RetryAt"
        FROM {database.Dialect.JsonRows("@rows", EntryRow.Columns)} WHERE true
        ON CONFLICT (source_id, id) DO UPDATE SET url = excluded.url, title = excluded.title,
          fingerprint = excluded.fingerprint, raw_hash = excluded.raw_hash, last_seen = excluded.last_seen,
          is_taken = excluded.is_taken, edits = excluded.edits, edited_at = excluded.edited_at,
          refusals = excluded.refusals, retry_at = excluded.retry_at
        """;

    private readonly string _seen =
        $"""
        UPDATE source_entry SET last_seen = @now
        WHERE source_id = @sourceId AND id IN ({database.Dialect.JsonTexts("@ids")})
        """;

    // With the next poll its memory of former ones: by the last good one is judged what is news.
    private const string BringBack =
        """
        UPDATE poll_state SET next_poll = min(next_poll, @now), last_poll = min(last_poll, @now),
          last_success = min(last_success, @now), last_new = min(last_new, @now),
          failing_since = min(failing_since, @now), retry_at = min(retry_at, @now)
        WHERE last_poll > @soon OR next_poll > @farthest OR (last_poll IS NULL AND next_poll > @hour)
        """;

    private readonly ConcurrentQueue<Recording> _waiting = new();
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>
    /// Where a source was polled at a moment that is still to come, the clock was wrong then, and the time of its next
    /// poll with it; the first poll of a new source is within the hour, and no feed's hours and days to skip reach over
    /// a week.
    /// </summary>
    public Task<int> BringBackAsync(StorageTransaction transaction, DateTimeOffset now) => transaction.ExecuteAsync(
        BringBack, new { now, soon = now.AddMinutes(1), hour = now.AddHours(1), farthest = now + Farthest });

    /// <summary>
    /// The network is back: sources that began to fail while it was away are due now, however long they had backed off.
    /// </summary>
    public Task<int> ForgiveAsync(StorageTransaction transaction, DateTimeOffset since, DateTimeOffset now) =>
        transaction.ExecuteAsync(
            """
            UPDATE poll_state SET next_poll = @now WHERE failures > 0 AND failing_since >= @since AND next_poll > @now
            """,
            new { since, now });

    /// <inheritdoc cref="ForgiveAsync(StorageTransaction, DateTimeOffset, DateTimeOffset)"/>
    public Task ForgiveAsync(DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            (StorageTransaction transaction) => ForgiveAsync(transaction, since, now), cancellationToken);

    /// <summary>
    /// Puts the next poll of sources that are due off before they are asked, so that a node that ends in the midst of a
    /// poll leaves none that another would ask too soon.
    /// </summary>
    /// <param name="untilOf">Their numbers, by the moment to which they are put off.</param>
    /// <param name="now">This moment.</param>
    /// <param name="cancellationToken">Stops the work.</param>
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

    /// <summary>
    /// How many new entries a day a source brought while it was watched, in the month before a moment; null where too
    /// few came to tell.
    /// </summary>
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

    /// <summary>
    /// Records a poll and chooses the second of the next one: the emptiest from <see cref="PollState.NextPoll"/> on, so
    /// that polls stay spread. Where a person changed the source while it was polled, only its entries are kept: it
    /// begins anew.
    /// </summary>
    /// <param name="state">The state as the poll leaves it.</param>
    /// <param name="entries">Entries to remember.</param>
    /// <param name="window">How much later than <see cref="PollState.NextPoll"/> the next poll may be.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task RecordAsync(
        PollState state, IReadOnlyList<KnownEntry> entries, TimeSpan window, CancellationToken cancellationToken)
    {
        var mine = new Recording(state, entries, window);
        _waiting.Enqueue(mine);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!mine.IsWritten)
            {
                await WriteWaitingAsync(cancellationToken);
            }
        }
        finally
        {
            _turn.Release();
        }

        mine.Fault?.Throw();
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    // Polls that end together are recorded in one transaction; where that fails, each in its own, so that it costs the
    // one at fault.
    private async Task WriteWaitingAsync(CancellationToken cancellationToken)
    {
        var batch = new List<Recording>();
        while (batch.Count < MostInABatch && _waiting.TryDequeue(out var next))
        {
            batch.Add(next);
        }

        try
        {
            await WriteAsync(batch, cancellationToken);
        }
        catch (Exception error) when (batch.Count > 1 && !Database.IsUnusable(error)
            && !cancellationToken.IsCancellationRequested)
        {
            foreach (var one in batch)
            {
                await TryWriteAsync(one, cancellationToken);
            }
        }
        catch (Exception error)
        {
            batch.ForEach(one => one.Fault = ExceptionDispatchInfo.Capture(error));
        }

        batch.ForEach(one => one.IsWritten = true);
    }

    private async Task TryWriteAsync(Recording one, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync([one], cancellationToken);
        }
        catch (Exception error)
        {
            one.Fault = ExceptionDispatchInfo.Capture(error);
        }
    }

    private Task WriteAsync(List<Recording> batch, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var spread = await PollSpread.ReadAsync(
                transaction, [.. batch.Select(one => (one.State.NextPoll, one.Window))]);
            foreach (var (state, entries, window) in batch)
            {
                var nextPoll = spread.Take(state.NextPoll, window);
                await transaction.ExecuteAsync(Record, state with { NextPoll = nextPoll });
                if (entries.Count > 0)
                {
                    await RememberAsync(transaction, state.SourceId, entries);
                }
            }
        },
        cancellationToken);

    private async Task RememberAsync(
        StorageTransaction transaction, long sourceId, IReadOnlyList<KnownEntry> entries)
    {
        var now = entries.Max(entry => entry.LastSeen);
        var changed = entries.Where(entry => !entry.IsUnchanged).Select(EntryRow.Of).ToList();
        if (changed.Count > 0)
        {
            var rows = JsonSerializer.Serialize(changed, EntryRows.Default.ListEntryRow);
            await transaction.ExecuteAsync(_remember, new { sourceId, rows });
        }

        if (changed.Count < entries.Count)
        {
            var ids = JsonSerializer.Serialize(
                entries.Where(entry => entry.IsUnchanged).Select(entry => entry.Id).ToList(),
                EntryRows.Default.ListString);
            await transaction.ExecuteAsync(_seen, new { sourceId, ids, now });
        }

        await ForgetAsync(transaction, sourceId, now - Forget);
    }

    private static Task ForgetAsync(StorageTransaction transaction, long sourceId, DateTimeOffset before) =>
        transaction.ExecuteAsync(
            "DELETE FROM source_entry WHERE source_id = @sourceId AND last_seen < @before", new { sourceId, before });

    /// <summary>A poll that is to be recorded.</summary>
    private sealed record Recording(PollState State, IReadOnlyList<KnownEntry> Entries, TimeSpan Window)
    {
        public bool IsWritten { get; set; }

        public ExceptionDispatchInfo? Fault { get; set; }
    }
}
