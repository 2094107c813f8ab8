using BriefingBot.Storage;

namespace BriefingBot.Sources;

/// <summary>What people change of sources, each within a transaction of <see cref="SourceStore"/>'s.</summary>
internal static class SourceChanges
{
    private const string Update =
        "UPDATE source SET name = @Name, topic = @Topic, interval_seconds = @IntervalSeconds, selector = @Selector "
            + "WHERE id = @Id";

    // Another selector makes another source of the page: it is fetched anew from where it was named, at once.
    private const string BeginAnew =
        """
        UPDATE poll_state SET url = @GivenUrl, kind = @kind, next_poll = @now, etag = NULL, last_modified = NULL,
          memory = NULL, is_gone = 0, moved_to = NULL, moved_times = 0, retry_at = NULL, revision = revision + 1
        WHERE source_id = @Id
        """;

    // Where the new address was removed once, the two change places.
    private const string Move =
        """
        UPDATE source SET given_url = @parked WHERE given_url = @url AND state = 'Removed';
        UPDATE source SET given_url = @url WHERE id = @Id;
        UPDATE source SET given_url = @GivenUrl WHERE given_url = @parked;
        INSERT INTO source (given_url, state, added_at, added_by) VALUES (@GivenUrl, 'Removed', @now, @AddedBy)
        ON CONFLICT (given_url) DO NOTHING;
        """;

    private const string PollSooner =
        "UPDATE poll_state SET next_poll = min(next_poll, @soonest), revision = revision + 1 WHERE source_id = @Id";

    private const string Resume =
        """
        UPDATE poll_state SET failures = 0, failing_since = NULL, is_told_bad = 0, is_gone = 0, next_poll = @now,
          revision = revision + 1
        WHERE source_id = @id
        """;

    /// <summary>Adds rows that are not stored, with <paramref name="revive"/> also removed ones.</summary>
    public static async Task<IReadOnlyList<AddedSource>> AddAsync(
        StorageTransaction transaction, IReadOnlyList<Source> rows, bool revive)
    {
        var known = await SourceRows.StoredAsync(transaction);
        bool IsToAdd(Source row) =>
            known.GetValueOrDefault(row.GivenUrl) is not { } stored
            || (stored.State == SourceState.Removed && revive);
        var fresh = rows.Where(IsToAdd).DistinctBy(row => row.GivenUrl).ToList();
        await transaction.ExecuteAsync(SourceRows.Insert, fresh.Select(SourceRows.Columns));
        var stored = fresh.Count > 0 ? await SourceRows.StoredAsync(transaction) : known;
        var isFresh = fresh.ToHashSet();
        return [.. rows.Select(row => new AddedSource(stored[row.GivenUrl], isFresh.Contains(row)))];
    }

    /// <summary>Gives a source another address.</summary>
    public static async Task MoveAsync(
        StorageTransaction transaction, Source source, string url, string kind, DateTimeOffset now)
    {
        var parked = $"{source.GivenUrl} ";
        await transaction.ExecuteAsync(Move, new { source.Id, source.GivenUrl, source.AddedBy, url, parked, now });
        await transaction.ExecuteAsync(BeginAnew, new { GivenUrl = url, source.Id, kind, now });
    }

    /// <summary>Pauses, resumes or removes a source.</summary>
    /// <returns>False where there is no such source.</returns>
    public static async Task<bool> SetStateAsync(
        StorageTransaction transaction, long id, SourceState state, DateTimeOffset now)
    {
        const string sql = "UPDATE source SET state = @state WHERE id = @id AND state <> 'Removed'";
        if (await transaction.ExecuteAsync(sql, new { id, state = state.ToString() }) == 0)
        {
            return false;
        }

        if (state == SourceState.Active)
        {
            await transaction.ExecuteAsync(Resume, new { id, now });
        }

        return true;
    }

    /// <summary>Changes name, topic, interval and selector.</summary>
    /// <param name="transaction">Where it is written.</param>
    /// <param name="source">The source as it is to be.</param>
    /// <param name="kindOf">The kind of the source as it is stored, with its new selector.</param>
    /// <param name="usualInterval">How often a source is polled where nobody set it.</param>
    /// <returns>False where there is no such source.</returns>
    public static async Task<bool> SetAsync(
        StorageTransaction transaction,
        Source source,
        Func<Source, string> kindOf,
        TimeSpan usualInterval,
        DateTimeOffset now)
    {
        var stored = await SourceRows.QueryAsync(
            transaction, "WHERE s.id = @Id AND s.state <> 'Removed'", new { source.Id });
        if (stored is not [var before])
        {
            return false;
        }

        await transaction.ExecuteAsync(
            Update, new { source.Id, source.Name, source.Topic, source.IntervalSeconds, source.Selector });
        if (before.Selector != source.Selector)
        {
            await transaction.ExecuteAsync(BeginAnew, new { before.GivenUrl, source.Id, kind = kindOf(before), now });
        }
        else if (before.IntervalSeconds != source.IntervalSeconds)
        {
            var soonest = now + (source.Interval ?? usualInterval);
            await transaction.ExecuteAsync(PollSooner, new { source.Id, soonest });
        }

        return true;
    }
}
