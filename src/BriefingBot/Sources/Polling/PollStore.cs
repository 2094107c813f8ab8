using System.Globalization;
using BriefingBot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Sources.Polling;

/// <summary>What polls leave behind: the poll's part of table <c>source</c>, and table <c>source_entry</c>.</summary>
public sealed class PollStore(Database database)
{
    private const int FewestOfAPace = 5;
    private static readonly TimeSpan Forget = TimeSpan.FromDays(180);
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    /// <summary>The known entries of a source.</summary>
    public async Task<IReadOnlyList<KnownEntry>> KnownAsync(long sourceId, CancellationToken cancellationToken) =>
        (await database.ReadAsync(
            connection => connection.QueryAsync<KnownEntry>("SELECT id, url, title, fingerprint, first_seen, last_seen, is_taken, edits, edited_at FROM source_entry WHERE source_id = @sourceId", new { sourceId }),
            cancellationToken)).AsList();

    /// <summary>How many new entries a day a source brought while it was watched, in the month before a moment; null where too few came to tell.</summary>
    public Task<double?> PaceBeforeAsync(long sourceId, DateTimeOffset moment, CancellationToken cancellationToken) => database.ReadAsync(
        async connection =>
        {
            // What its first poll brought tells nothing of its pace.
            var (count, first) = await connection.QuerySingleAsync<(long Count, DateTimeOffset? First)>(
                """
                SELECT count(*), max(@monthBefore, coalesce(min(first_seen), @monthBefore)) FROM source_entry
                WHERE source_id = @sourceId AND first_seen >= @monthBefore AND first_seen > (SELECT min(first_seen) FROM source_entry WHERE source_id = @sourceId)
                """,
                new { sourceId, monthBefore = moment - Month });
            return count < FewestOfAPace || first is null ? null : (double?)count / Math.Max(1, (moment - first.Value).TotalDays);
        },
        cancellationToken);

    /// <summary>Records a poll and chooses the second of the next one: the emptiest from <c>NextPoll</c> on, so that polls stay spread.</summary>
    /// <param name="source">The row as the poll leaves it; what people set in the meantime is not touched.</param>
    /// <param name="entries">Entries to remember.</param>
    /// <param name="window">How much later than <c>NextPoll</c> the next poll may be.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task RecordAsync(Source source, IReadOnlyList<KnownEntry> entries, TimeSpan window, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var connection = transaction.Connection!; // not null: the transaction is open
            var nextPoll = await EmptiestSecondAsync(transaction, source.NextPoll, window);
            await connection.ExecuteAsync(
                """
                UPDATE source SET title = @Title, last_poll = @LastPoll, last_success = @LastSuccess, last_error = @LastError, failing_since = @FailingSince, failures = @Failures,
                  is_told_bad = @IsToldBad, newest_entry = @NewestEntry, entries_per_day = @EntriesPerDay, asks_interval_seconds = @AsksIntervalSeconds,
                  asks_skip = @AsksSkip, last_new = @LastNew, is_told_silent = @IsToldStale, moved_to = @MovedTo, moved_times = @MovedTimes,
                  state = CASE WHEN @isRetired AND state = 'Active' THEN 'Retired' ELSE state END
                WHERE id = @Id
                """,
                Parameters(source),
                transaction);
            // Not where a person set another selector or interval, or added it anew, while it was polled: it begins again from there.
            await connection.ExecuteAsync(
                """
                UPDATE source SET url = @Url, kind = @Kind, etag = @Etag, last_modified = @LastModified, memory = @Memory, next_poll = @NextPoll
                WHERE id = @Id AND selector IS @Selector AND interval_seconds IS @IntervalSeconds AND added_at = @AddedAt
                """,
                Parameters(source with { NextPoll = nextPoll }),
                transaction);
            await connection.ExecuteAsync(
                """
                INSERT INTO source_entry (source_id, id, url, title, fingerprint, first_seen, last_seen, is_taken, edits, edited_at)
                VALUES (@sourceId, @Id, @Url, @Title, @Fingerprint, @FirstSeen, @LastSeen, @IsTaken, @Edits, @EditedAt)
                ON CONFLICT (source_id, id) DO UPDATE SET url = excluded.url, title = excluded.title, fingerprint = excluded.fingerprint, last_seen = excluded.last_seen,
                  is_taken = excluded.is_taken, edits = excluded.edits, edited_at = excluded.edited_at
                """,
                entries.Select(entry => new { sourceId = source.Id, entry.Id, entry.Url, entry.Title, entry.Fingerprint, entry.FirstSeen, entry.LastSeen, entry.IsTaken, entry.Edits, entry.EditedAt }),
                transaction);
            if (entries.Count > 0)
            {
                await connection.ExecuteAsync(
                    "DELETE FROM source_entry WHERE source_id = @Id AND last_seen < @old", new { source.Id, old = entries.Max(entry => entry.LastSeen) - Forget }, transaction);
            }
        },
        cancellationToken);

    private static DynamicParameters Parameters(Source source)
    {
        var parameters = new DynamicParameters(source);
        parameters.Add("isRetired", source.State == SourceState.Retired);
        return parameters;
    }

    private static async Task<DateTimeOffset> EmptiestSecondAsync(SqliteTransaction transaction, DateTimeOffset from, TimeSpan window)
    {
        var seconds = (int)Math.Min(window.TotalSeconds, 3600);
        if (seconds < 2)
        {
            return from;
        }

        var taken = (await transaction.Connection!.QueryAsync<(string Second, int Count)>( // not null: the transaction is open
            """
            SELECT substr(next_poll, 1, 19), count(*) FROM source
            WHERE state = 'Active' AND next_poll >= @from AND next_poll < @until GROUP BY 1
            """,
            new { from = from.AddSeconds(-1), until = from.AddSeconds(seconds) },
            transaction)).ToDictionary(row => row.Second, row => row.Count, StringComparer.Ordinal);
        var offset = Enumerable.Range(0, seconds).MinBy(second => taken.GetValueOrDefault(SecondOf(from.AddSeconds(second))));
        return from.AddSeconds(offset);
    }

    private static string SecondOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
