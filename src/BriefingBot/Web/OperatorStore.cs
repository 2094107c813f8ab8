using BriefingBot.Storage;

namespace BriefingBot.Web;

/// <summary>What the operator's page shows of the tables of several rooms. Reads only.</summary>
internal sealed class OperatorStore(Database database)
{
    public const int Rows = 20;

    /// <summary>How many parts of messages are in which state.</summary>
    public Task<IReadOnlyList<OutboxCount>> OutboxAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<OutboxCount>(
            """
            SELECT state, count(*) AS count, min(created_at) AS oldest, max(attempts) AS attempts FROM outbox
            GROUP BY state ORDER BY state
            """),
        cancellationToken);

    /// <summary>The parts that wait or failed with something to say, the newest first.</summary>
    public Task<IReadOnlyList<OutboxTrouble>> TroubleAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<OutboxTrouble>(
            """
            SELECT id, edition, state, attempts, error FROM outbox WHERE error IS NOT NULL AND state <> 'sent'
            ORDER BY id DESC LIMIT @Rows
            """,
            new { Rows }),
        cancellationToken);

    /// <summary>Articles by source and day (UTC) since a moment.</summary>
    public Task<IReadOnlyList<SourceDay>> ArrivalsAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QueryAsync<SourceDay>(
                $"""
                SELECT source_id, substr({session.Dialect.SecondOf("first_seen")}, 1, 10) AS day, count(*) AS count
                FROM article WHERE first_seen >= @since AND source_id IS NOT NULL GROUP BY 1, 2
                """,
                new { since }),
            cancellationToken);

    /// <summary>The last editions that were composed, the newest first.</summary>
    public Task<IReadOnlyList<EditionRow>> EditionsAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<EditionRow>(
            """
            SELECT subscriber_id, edition, composed_at, json_array_length(stories) AS stories FROM briefing
            ORDER BY composed_at DESC LIMIT @Rows
            """,
            new { Rows }),
        cancellationToken);
}

/// <summary>How many parts of the outbox are in one state.</summary>
internal sealed class OutboxCount
{
    public string State { get; init; } = "";
    public long Count { get; init; }
    public DateTimeOffset Oldest { get; init; }
    public long Attempts { get; init; }
}

/// <summary>What a source brought on a day.</summary>
internal sealed class SourceDay
{
    public long SourceId { get; init; }

    /// <summary>The day in UTC, as 2026-05-04.</summary>
    public string Day { get; init; } = "";
    public long Count { get; init; }
}

/// <summary>A part that did not arrive.</summary>
internal sealed class OutboxTrouble
{
    public long Id { get; init; }
    public string Edition { get; init; } = "";
    public string State { get; init; } = "";
    public long Attempts { get; init; }
    public string Error { get; init; } = "";
}

/// <summary>An edition that was composed.</summary>
internal sealed class EditionRow
{
    public long SubscriberId { get; init; }
    public string Edition { get; init; } = "";
    public DateTimeOffset ComposedAt { get; init; }
    public long Stories { get; init; }
}
