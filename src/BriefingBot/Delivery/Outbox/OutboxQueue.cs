using BriefingBot.Briefings;
using BriefingBot.Operation;
using BriefingBot.Storage;

namespace BriefingBot.Delivery.Outbox;

/// <summary>The waiting parts of the table <c>outbox</c>: whose turn it is, and what became of it.</summary>
public sealed class OutboxQueue(Database database)
{
    /// <summary>Texts of some kilobytes: those of an edition that most chats get in one of a few languages.</summary>
    private const int MostTexts = 32;

    private readonly TwoGenerations<long, MessageContent> _texts = new(MostTexts);

    /// <summary>Parts that may not have arrived when the program ended are sent again.</summary>
    /// <returns>How many there were.</returns>
    public Task<int> RecoverAsync(CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.ExecuteAsync("UPDATE outbox SET state = 'pending' WHERE state = 'sending'"),
        cancellationToken);

    /// <summary>How many parts of chats count as being sent: by a node that is gone, where this one has just claimed
    /// the chats.</summary>
    public Task<int> CountSendingAsync(IReadOnlyList<long> chatIds, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QuerySingleAsync<int>(
                "SELECT count(*) FROM outbox WHERE state = 'sending' AND chat_id IN @chatIds", new { chatIds }),
            cancellationToken);

    /// <summary>Whether a part has gone out since then.</summary>
    public Task<bool> HasSentSinceAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session => await session.QueryFirstOrDefaultAsync<long?>(
                "SELECT id FROM outbox WHERE state = 'sent' AND sent_at >= @since LIMIT 1", new { since }) is not null,
            cancellationToken);

    /// <summary>Chats whose first waiting part is due, the most urgent first.</summary>
    /// <param name="most">How many at most: an edition can have a hundred thousand.</param>
    public Task<OutboxTurn> TurnAsync(DateTimeOffset now, int most, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session => new OutboxTurn(
                await session.QueryAsync<long>(
                    """
                    SELECT o.chat_id FROM outbox o
                    WHERE o.state IN ('pending', 'sending') AND (o.due_at IS NULL OR o.due_at <= @now)
                      AND NOT EXISTS (
                        SELECT 1 FROM outbox b
                        WHERE b.chat_id = o.chat_id AND b.state IN ('pending', 'sending')
                          AND (b.priority < o.priority OR (b.priority = o.priority AND b.id < o.id)))
                    ORDER BY o.priority, o.id LIMIT @most
                    """,
                    new { now, most }),
                await session.QueryFirstOrDefaultAsync<DateTimeOffset?>(
                    """
                    SELECT due_at FROM outbox WHERE due_at IS NOT NULL AND due_at > @now AND state = 'pending'
                    ORDER BY due_at LIMIT 1
                    """,
                    new { now })),
            cancellationToken);

    /// <summary>How urgent a chat's first waiting part is; null where none waits or it is not due.</summary>
    public Task<SendPriority?> PeekAsync(long chatId, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QueryFirstOrDefaultAsync<SendPriority?>(
                """
                SELECT priority FROM (
                    SELECT priority, due_at FROM outbox WHERE chat_id = @chatId AND state IN ('pending', 'sending')
                    ORDER BY priority, id LIMIT 1) AS head
                WHERE due_at IS NULL OR due_at <= @now
                """,
                new { chatId, now }),
            cancellationToken);

    /// <summary>Marks a chat's first waiting part as being sent, where it is due.</summary>
    /// <exception cref="UnreadablePartException">It cannot be read, and nothing was changed. It must be given up, or
    /// all that follows it waits for ever.</exception>
    public Task<OutboxPart?> ClaimAsync(long chatId, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                var row = await transaction.QuerySingleOrDefaultAsync<OutboxPart>(
                    $"""
                    SELECT {OutboxPart.Columns}, answered.message_id AS reply_to_message_id
                    FROM {OutboxPart.Tables}
                    LEFT JOIN outbox answered ON answered.id = part.reply_to
                    WHERE part.id = (
                        SELECT id FROM outbox WHERE chat_id = @chatId AND state IN ('pending', 'sending')
                        ORDER BY priority, id LIMIT 1)
                      AND (part.due_at IS NULL OR part.due_at <= @now)
                    """,
                    new { chatId, now });
                if (row is null)
                {
                    return null;
                }

                var part = Read(row);
                await transaction.ExecuteAsync(
                    "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = @Id", new { row.Id });
                return part with { Attempts = part.Attempts + 1 };
            },
            cancellationToken);

    private OutboxPart Read(OutboxPart row)
    {
        try
        {
            return row.Unpacked(_texts);
        }
        catch (Exception error)
        {
            throw new UnreadablePartException(row.Id, error);
        }
    }

    /// <summary>Telegram took the part.</summary>
    public Task SentAsync(StorageTransaction transaction, long id, long messageId, DateTimeOffset now) =>
        transaction.ExecuteAsync(
            """
            UPDATE outbox SET state = 'sent', message_id = @messageId, sent_at = @now, due_at = NULL, error = NULL
            WHERE id = @id
            """,
            new { id, messageId, now });

    /// <summary>Lets the part be sent again in another form.</summary>
    public Task ChangeFormAsync(StorageTransaction transaction, long id, PartForm form) =>
        transaction.ExecuteAsync(
            "UPDATE outbox SET state = 'pending', form = @form WHERE id = @id AND state IN ('pending', 'sending')",
            new { id, form });

    /// <summary>Keeps the part and what follows it in its chat until a moment; what was given up meanwhile stays
    /// so.</summary>
    public Task PostponeAsync(StorageTransaction transaction, OutboxPart part, DateTimeOffset until, string error) =>
        transaction.ExecuteAsync(
            """
            UPDATE outbox SET state = 'pending', error = @error WHERE id = @Id AND state IN ('pending', 'sending');
            UPDATE outbox SET due_since = coalesce(due_since, due_at, created_at), due_at = @until
            WHERE chat_id = @ChatId AND state = 'pending' AND (due_at IS NULL OR due_at < @until);
            """,
            new { part.Id, part.ChatId, until, error });

    /// <summary>Marks a part, or with null all that wait in the chat or topic, as failed for good.</summary>
    public async Task<IReadOnlyList<FailedDelivery>> FailAsync(
        StorageTransaction transaction, long? id, long chatId, long? threadId, string reason)
    {
        var failed = await transaction.QueryAsync<FailedRow>(
            """
            UPDATE outbox SET state = 'failed', due_at = NULL, error = @reason
            WHERE chat_id = @chatId AND state IN ('pending', 'sending')
              AND (@id IS NULL OR id = @id) AND (@threadId IS NULL OR thread_id = @threadId)
            RETURNING thread_id, edition, (SELECT stories FROM message_text WHERE message_text.id = text_id) AS stories
            """,
            new { id, chatId, threadId, reason });
        return
        [
            .. failed.Select(row => new FailedDelivery(
                chatId, row.ThreadId == 0 ? null : row.ThreadId, row.Edition, MessageContent.StoriesOf(row.Stories))),
        ];
    }

    private sealed class FailedRow
    {
        public long ThreadId { get; init; }
        public required string Edition { get; init; }
        public required string Stories { get; init; }
    }
}

/// <summary>A part of the outbox cannot be read from the database.</summary>
/// <param name="partId">Its number.</param>
/// <param name="why">How that failed.</param>
public sealed class UnreadablePartException(long partId, Exception why)
    : Exception($"Part {partId} of the outbox cannot be read.", why)
{
    /// <summary>Its number.</summary>
    public long PartId { get; } = partId;
}
