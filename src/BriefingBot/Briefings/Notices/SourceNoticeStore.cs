using BriefingBot.Storage;

namespace BriefingBot.Briefings.Notices;

/// <summary>The table <c>source_notice</c>: which message tells of which sources.</summary>
internal sealed class SourceNoticeStore(IOutbox outbox, TimeProvider clock)
{
    /// <summary>For so long a notice is known as told.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Puts a notice into the message of its kind that still waits, or into a new one.</summary>
    /// <param name="transaction">The message is changed in the same.</param>
    /// <param name="notice">Its name, beginning with the kind; also the name of a new message.</param>
    /// <param name="kind">What the names of the kind begin with.</param>
    /// <param name="wait">How long a new message may grow.</param>
    /// <returns>The message; null where the notice was told before.</returns>
    public async Task<SharedNotice?> AddAsync(
        StorageTransaction transaction, string notice, string kind, long sourceId, TimeSpan wait)
    {
        var now = clock.GetUtcNow();

        // One at a time for each kind: polls end side by side, and each has to see whom the others added.
        await transaction.ExecuteAsync(
            """
            INSERT INTO source_notice (notice, edition, source_id, noticed_at) VALUES (@kind, '', 0, @now)
            ON CONFLICT (notice) DO UPDATE SET noticed_at = excluded.noticed_at
            """,
            new { kind, now });
        await transaction.ExecuteAsync(
            "DELETE FROM source_notice WHERE noticed_at < @before", new { before = now - Kept });
        var waiting = await outbox.WaitingAsync(transaction, kind, now);
        var growing = (await transaction.QueryAsync<string>(
            "SELECT edition FROM source_notice WHERE edition IN @editions",
            new { editions = waiting.Select(message => message.Edition).Distinct().ToList() })).ToHashSet();
        var (edition, dueAt) = waiting.FirstOrDefault(
            message => growing.Contains(message.Edition), (Edition: notice, DueAt: now + wait));
        var added = await transaction.ExecuteAsync(
            """
            INSERT INTO source_notice (notice, edition, source_id, noticed_at)
            VALUES (@notice, @edition, @sourceId, @now) ON CONFLICT (notice) DO NOTHING
            """,
            new { notice, edition, sourceId, now });
        return added == 0 ? null : new SharedNotice(
            edition,
            dueAt,
            await transaction.QueryAsync<long>(
                "SELECT source_id FROM source_notice WHERE edition = @edition ORDER BY source_id",
                new { edition }));
    }
}

/// <summary>A message that tells of several sources.</summary>
/// <param name="Edition">Its name in the outbox.</param>
/// <param name="DueAt">Until when it grows.</param>
/// <param name="SourceIds">The sources, by their numbers.</param>
internal sealed record SharedNotice(string Edition, DateTimeOffset DueAt, IReadOnlyList<long> SourceIds);
