using BriefingBot.Briefings;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;

namespace BriefingBot.Delivery.Outbox;

/// <summary>The tables <c>outbox</c> and <c>outbox_story</c>.</summary>
public sealed class OutboxStore(Database database) : IRetention, IClockRepair
{
    /// <summary>False where this part is there already.</summary>
    public async Task<bool> AddAsync(
        StorageTransaction transaction, OutgoingMessage message, MessagePart part, DateTimeOffset now)
    {
        var id = await transaction.QuerySingleOrDefaultAsync<long?>(
            """
            INSERT INTO outbox (chat_id, thread_id, edition, part, priority, html, plain, keyboard, link_previews,
              rich, reply_to, state, created_at, due_at)
            VALUES (@ChatId, @threadId, @Edition, @Number, @Priority, @Html, @Plain, @Keyboard, @HasLinkPreviews,
              @Rich, @replyTo, 'pending', @now, @now)
            ON CONFLICT (chat_id, thread_id, edition, part) DO NOTHING
            RETURNING id
            """,
            new
            {
                message.ChatId,
                threadId = message.ThreadId ?? 0,
                message.Edition,
                part.Number,
                message.Priority,
                part.Html,
                part.Plain,
                part.Keyboard,
                part.Rich,
                message.HasLinkPreviews,
                replyTo = part.Number == 1 ? message.ReplyToPart : null,
                now,
            });
        foreach (var storyId in id is null ? [] : part.StoryIds)
        {
            await transaction.ExecuteAsync(
                "INSERT INTO outbox_story (outbox_id, story_id) VALUES (@id, @storyId)", new { id, storyId });
        }

        return id is not null;
    }

    /// <inheritdoc cref="IOutbox.FindPartAsync"/>
    public Task<long?> FindPartAsync(
        long chatId, long? threadId, string storyId, string? words, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QueryFirstOrDefaultAsync<long?>(
                """
                SELECT outbox.id FROM outbox_story JOIN outbox ON outbox.id = outbox_story.outbox_id
                WHERE story_id = @storyId AND chat_id = @chatId AND thread_id = @threadId AND state <> 'failed'
                ORDER BY instr(plain, coalesce(@words, '')) = 0, outbox.id DESC LIMIT 1
                """,
                new { chatId, threadId = threadId ?? 0, storyId, words }),
            cancellationToken);

    /// <summary>The part that a message of a chat was sent from; null where it is not kept (any more).</summary>
    public Task<OutboxPart?> FindSentAsync(long chatId, long messageId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QueryFirstOrDefaultAsync<OutboxPart>(
                "SELECT * FROM outbox WHERE chat_id = @chatId AND message_id = @messageId AND state = 'sent'",
                new { chatId, messageId }),
            cancellationToken);

    /// <summary>
    /// Parts whose sending was under way when the program ended: whether they arrived is unknown, so they are sent
    /// again.
    /// </summary>
    /// <returns>How many there were.</returns>
    public Task<int> RecoverAsync(CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.ExecuteAsync("UPDATE outbox SET state = 'pending' WHERE state = 'sending'"),
        cancellationToken);

    /// <summary>The first waiting part of each chat.</summary>
    public async Task<IReadOnlyList<OutboxHead>> HeadsAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<HeadRow>(
                """
                SELECT chat_id, due_at FROM (
                    SELECT chat_id, due_at, priority, id,
                      row_number() OVER (PARTITION BY chat_id ORDER BY priority, id) AS place
                    FROM outbox WHERE state IN ('pending', 'sending')) AS waiting
                WHERE place = 1 ORDER BY priority, id
                """),
            cancellationToken);
        return [.. rows.Select(row => new OutboxHead(row.ChatId, row.DueAt))];
    }

    /// <summary>How many parts are due, and since when the oldest of them is.</summary>
    public Task<(long Count, DateTimeOffset? Oldest)> OverdueAsync(
        DateTimeOffset now, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QuerySingleAsync<(long Count, DateTimeOffset? Oldest)>(
            "SELECT count(*), min(due_at) FROM outbox WHERE state IN ('pending', 'sending') AND due_at <= @now",
            new { now }),
        cancellationToken);

    /// <summary>How urgent a chat's first waiting part is; null where none waits or it is not due.</summary>
    public Task<SendPriority?> PeekAsync(long chatId, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QueryFirstOrDefaultAsync<SendPriority?>(
                """
                SELECT priority FROM (
                    SELECT priority, due_at FROM outbox WHERE chat_id = @chatId AND state IN ('pending', 'sending')
                    ORDER BY priority, id LIMIT 1) AS first
                WHERE due_at <= @now
                """,
                new { chatId, now }),
            cancellationToken);

    /// <summary>Marks a chat's first waiting part as being sent, where it is due.</summary>
    public Task<OutboxPart?> ClaimAsync(long chatId, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                var part = await transaction.QuerySingleOrDefaultAsync<OutboxPart>(
                    """
                    SELECT waiting.*, answered.message_id AS reply_to_message_id
                    FROM (
                        SELECT * FROM outbox WHERE chat_id = @chatId AND state IN ('pending', 'sending')
                        ORDER BY priority, id LIMIT 1) AS waiting
                    LEFT JOIN outbox AS answered ON answered.id = waiting.reply_to
                    WHERE waiting.due_at <= @now
                    """,
                    new { chatId, now });
                if (part is null)
                {
                    return null;
                }

                await transaction.ExecuteAsync(
                    "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = @Id", new { part.Id });
                return part with { Attempts = part.Attempts + 1 };
            },
            cancellationToken);

    /// <summary>Telegram took the part.</summary>
    public Task SentAsync(StorageTransaction transaction, long id, long messageId, DateTimeOffset now) =>
        transaction.ExecuteAsync(
            "UPDATE outbox SET state = 'sent', message_id = @messageId, sent_at = @now, error = NULL WHERE id = @id",
            new { id, messageId, now });

    /// <summary>Lets the part be sent again in its classic form.</summary>
    public Task MakeClassicAsync(StorageTransaction transaction, long id) =>
        transaction.ExecuteAsync("UPDATE outbox SET state = 'pending', rich = NULL WHERE id = @id", new { id });

    /// <summary>Lets the part be sent again, without markup.</summary>
    public Task MakePlainAsync(StorageTransaction transaction, long id) =>
        transaction.ExecuteAsync("UPDATE outbox SET state = 'pending', is_plain = 1 WHERE id = @id", new { id });

    /// <summary>Keeps the part and what follows it in its chat until a moment.</summary>
    public Task PostponeAsync(StorageTransaction transaction, OutboxPart part, DateTimeOffset until, string error) =>
        transaction.ExecuteAsync(
            """
            UPDATE outbox SET state = 'pending', error = @error WHERE id = @Id;
            UPDATE outbox SET due_at = max(due_at, @until) WHERE chat_id = @ChatId AND state = 'pending';
            """,
            new { part.Id, part.ChatId, until, error });

    /// <summary>
    /// Marks one part as failed for good, or with null all that wait in the chat, or in one topic of it.
    /// </summary>
    public async Task<IReadOnlyList<FailedDelivery>> FailAsync(
        StorageTransaction transaction, long? id, long chatId, long? threadId, string reason)
    {
        var failed = await transaction.QueryAsync<FailedRow>(
            """
            UPDATE outbox SET state = 'failed', error = @reason
            WHERE chat_id = @chatId AND state IN ('pending', 'sending')
              AND (@id IS NULL OR id = @id) AND (@threadId IS NULL OR thread_id = @threadId)
            RETURNING id, thread_id, edition
            """,
            new { id, chatId, threadId, reason });
        var failures = new List<FailedDelivery>();
        foreach (var row in failed)
        {
            var stories = await transaction.QueryAsync<string>(
                "SELECT story_id FROM outbox_story WHERE outbox_id = @Id", new { row.Id });
            failures.Add(new FailedDelivery(chatId, row.ThreadId == 0 ? null : row.ThreadId, row.Edition, stories));
        }

        return failures;
    }

    /// <summary>
    /// A group became a supergroup: its parts are for the new chat, where message and topic ids begin anew.
    /// </summary>
    public Task MoveChatAsync(StorageTransaction transaction, long from, long to) => transaction.ExecuteAsync(
        """
        -- What waits under the same name in the new chat was put there after the move; the older one gives way.
        UPDATE outbox SET chat_id = @to WHERE chat_id = @from AND NOT EXISTS (
            SELECT 1 FROM outbox newer WHERE newer.chat_id = @to AND newer.thread_id = outbox.thread_id
              AND newer.edition = outbox.edition AND newer.part = outbox.part);
        UPDATE outbox SET state = 'pending', reply_to = NULL WHERE chat_id = @to AND state IN ('pending', 'sending');
        DELETE FROM outbox WHERE chat_id = @from;
        UPDATE outbox SET message_id = NULL WHERE chat_id = @to AND state = 'sent';
        """,
        new { from, to });

    /// <summary>Forgets a chat, what waits for it too.</summary>
    public Task ForgetChatAsync(long chatId, long? threadId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                "DELETE FROM outbox WHERE chat_id = @chatId AND thread_id = @thread",
                new { chatId, thread = threadId ?? 0 }),
            cancellationToken);

    /// <summary>
    /// What waits is due now: at a start, when the clock was set, and when Telegram answers again. A chat that is still
    /// to wait is told so by Telegram once more.
    /// </summary>
    public Task<int> BringBackAsync(StorageTransaction transaction, DateTimeOffset now) => transaction.ExecuteAsync(
        "UPDATE outbox SET due_at = @now WHERE state = 'pending' AND due_at > @now", new { now });

    /// <summary>
    /// Forgets what was settled before a moment. A correction replies to what is kept here: it is kept as long as the
    /// articles.
    /// </summary>
    public Task ForgetBeforeAsync(StorageTransaction transaction, DateTimeOffset before) => transaction.ExecuteAsync(
        "DELETE FROM outbox WHERE created_at < @before AND state IN ('sent', 'failed')", new { before });

    /// <summary>What was put into the outbox since a moment.</summary>
    public Task<OutboxCounts> CountSinceAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QuerySingleAsync<OutboxCounts>(
                """
                SELECT count(DISTINCT CASE WHEN priority = @edition THEN chat_id || '/' || thread_id || edition END)
                    AS editions,
                  count(*) FILTER (WHERE state = 'sent') AS sent,
                  count(*) FILTER (WHERE state IN ('pending', 'sending')) AS waiting,
                  count(*) FILTER (WHERE state = 'failed') AS failed
                FROM outbox WHERE created_at >= @since
                """,
                new { since, edition = SendPriority.Edition }),
            cancellationToken);

    /// <summary>How far the newest edition is whose name begins so, over all chats.</summary>
    public Task<OutboxCounts> CountLatestAsync(string beginning, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QuerySingleAsync<OutboxCounts>(
                """
                SELECT count(DISTINCT edition) AS editions,
                  count(*) FILTER (WHERE state = 'sent') AS sent,
                  count(*) FILTER (WHERE state IN ('pending', 'sending')) AS waiting,
                  count(*) FILTER (WHERE state = 'failed') AS failed
                FROM outbox
                WHERE edition = (SELECT max(edition) FROM outbox WHERE substr(edition, 1, @length) = @beginning)
                """,
                new { beginning, length = beginning.Length }),
            cancellationToken);

    private sealed class HeadRow
    {
        public long ChatId { get; init; }

        public DateTimeOffset DueAt { get; init; }
    }

    private sealed class FailedRow
    {
        public long Id { get; init; }

        public long ThreadId { get; init; }

        public string Edition { get; init; } = "";
    }
}
