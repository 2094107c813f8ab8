using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using BriefingBot.Operation;
using BriefingBot.Storage;

namespace BriefingBot.Sources.Polling;

/// <summary>Records polls, several in a transaction: tables <c>poll_state</c>, <c>source_entry</c>.</summary>
public sealed class PollRecorder(Database database) : IDisposable
{
    private const int MostInABatch = 64;

    /// <summary>So many entries of a source are remembered beside what it offers now: a feed whose ids are new at each
    /// poll would fill the disk.</summary>
    internal const int MostRemembered = 20_000;

    /// <summary>How many rows are written between two looks for what is too much.</summary>
    private const int RowsUntilForgetting = 5_000;

    /// <summary>All that a source offered so lately is read at each poll; what is dated earlier is not new.</summary>
    private static readonly TimeSpan Forget = TimeSpan.FromDays(45);

    private static readonly ColumnNames Polled = new(
        """
        url, kind, title, outlet, etag, last_modified, memory, next_poll, last_poll, last_success, last_error,
        asks_to_wait, failing_since, failures, is_told_bad, is_gone, newest_entry, entries_per_day,
        asks_interval_seconds, asks_skip, last_new, is_told_stale, moved_to, moved_times, retry_at
        """);

    // Nothing where a person made polling begin anew while this poll was under way.
    private static readonly string Record =
        $"UPDATE poll_state SET {Polled.FromArguments} WHERE source_id = @SourceId AND revision = @Revision";

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

    private readonly ConcurrentQueue<Recording> _waiting = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConcurrentDictionary<long, (DateOnly Day, int Written)> _forgot = new();

    /// <summary>Records a poll and chooses the second of the next one: the emptiest from
    /// <see cref="PollState.NextPoll"/> on, so that polls stay spread. Where a person changed the source while it was
    /// polled, only its entries are kept: it begins anew.</summary>
    /// <param name="state">The state as the poll leaves it.</param>
    /// <param name="entries">Entries to remember.</param>
    /// <param name="window">How much later than <see cref="PollState.NextPoll"/> the next poll may be.</param>
    public async Task RecordAsync(
        PollState state, IReadOnlyList<KnownEntry> entries, TimeSpan window, CancellationToken cancellationToken)
    {
        var mine = new Recording(state, entries, window);
        _waiting.Enqueue(mine);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            while (!mine.IsWritten)
            {
                await WriteWaitingAsync();
            }
        }
        finally
        {
            _turn.Release();
        }

        mine.Fault?.Throw();
    }

    public void Dispose() => _turn.Dispose();

    // Polls that end together are recorded in one transaction; where that fails, each in its own, so that it costs the
    // one at fault. Nobody's impatience ends the writing of the others' polls.
    private async Task WriteWaitingAsync()
    {
        var batch = new List<Recording>();
        while (batch.Count < MostInABatch && _waiting.TryDequeue(out var next))
        {
            batch.Add(next);
        }

        try
        {
            await WriteAsync(batch);
        }
        catch (Exception error) when (batch.Count > 1 && !Database.IsUnusable(error))
        {
            foreach (var one in batch)
            {
                await TryWriteAsync(one);
            }
        }
        catch (Exception error)
        {
            batch.ForEach(one => one.Fault = ExceptionDispatchInfo.Capture(error));
        }

        batch.ForEach(one => one.IsWritten = true);
    }

    private async Task TryWriteAsync(Recording one)
    {
        try
        {
            await WriteAsync([one]);
        }
        catch (Exception error)
        {
            one.Fault = ExceptionDispatchInfo.Capture(error);
        }
    }

    private Task WriteAsync(List<Recording> batch) => database.WriteAsync(
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
        CancellationToken.None);

    private async Task RememberAsync(StorageTransaction transaction, long sourceId, IReadOnlyList<KnownEntry> entries)
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

        // Once a day, or after many rows: it looks through all rows of the source.
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var (day, written) = _forgot.GetValueOrDefault(sourceId);
        written += changed.Count;
        if (day != today || written >= RowsUntilForgetting)
        {
            await ForgetAsync(transaction, sourceId, now - Forget, MostRemembered + entries.Count);
            written = 0;
        }

        _forgot[sourceId] = (today, written);
    }

    private static async Task ForgetAsync(
        StorageTransaction transaction, long sourceId, DateTimeOffset before, int most)
    {
        await transaction.ExecuteAsync(
            "DELETE FROM source_entry WHERE source_id = @sourceId AND last_seen < @before", new { sourceId, before });
        // What was seen together goes together: of what is offered now, nothing.
        var surplus = await transaction.ExecuteAsync(
            """
            DELETE FROM source_entry WHERE source_id = @sourceId AND last_seen < (
              SELECT last_seen FROM source_entry WHERE source_id = @sourceId
              ORDER BY last_seen DESC LIMIT 1 OFFSET @most)
            """,
            new { sourceId, most });
        Telemetry.EntriesForgotten.Add(surplus);
    }

    /// <summary>A poll that is to be recorded.</summary>
    private sealed record Recording(PollState State, IReadOnlyList<KnownEntry> Entries, TimeSpan Window)
    {
        public bool IsWritten { get; set; }
        public ExceptionDispatchInfo? Fault { get; set; }
    }
}
