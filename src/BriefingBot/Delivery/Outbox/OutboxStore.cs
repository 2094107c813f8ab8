using BriefingBot.Briefings;
using BriefingBot.Delivery.Rendering;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Delivery.Outbox;

/// <summary>The tables <c>outbox</c> and <c>outbox_story</c>.</summary>
internal static class OutboxStore
{
    /// <summary>False where this part is there already.</summary>
    public static async Task<bool> AddAsync(
        SqliteTransaction transaction, OutgoingMessage message, MessagePart part, DateTimeOffset now)
    {
        var id = await Connection(transaction).QuerySingleOrDefaultAsync<long?>(
            """
            INSERT INTO outbox (chat_id, thread_id, edition, part, priority, html, plain, keyboard, link_previews,
              reply_to, state, created_at, due_at)
            VALUES (@ChatId, @threadId, @Edition, @Number, @Priority, @Html, @Plain, @Keyboard, @HasLinkPreviews,
              @replyTo, 'pending', @now, @now)
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
                message.HasLinkPreviews,
                replyTo = part.Number == 1 ? message.ReplyToPart : null,
                now,
            },
            transaction);
        foreach (var storyId in id is null ? [] : part.StoryIds)
        {
            await Connection(transaction).ExecuteAsync(
                "INSERT INTO outbox_story (outbox_id, story_id) VALUES (@id, @storyId)", new { id, storyId }, transaction);
        }

        return id is not null;
    }

    public static Task<long?> FindPartAsync(SqliteConnection connection, long chatId, long? threadId, string storyId, string? words) =>
        connection.QueryFirstOrDefaultAsync<long?>(
            """
            SELECT outbox.id FROM outbox_story JOIN outbox ON outbox.id = outbox_story.outbox_id
            WHERE story_id = @storyId AND chat_id = @chatId AND thread_id = @threadId AND state <> 'failed'
            ORDER BY instr(plain, coalesce(@words, '')) = 0, outbox.id DESC LIMIT 1
            """,
            new { chatId, threadId = threadId ?? 0, storyId, words });

    /// <summary>
    /// Parts whose sending was under way when the program ended: whether they arrived is unknown, so they are sent
    /// again.
    /// </summary>
    public static Task<int> RecoverAsync(SqliteTransaction transaction) => Connection(transaction).ExecuteAsync(
        "UPDATE outbox SET state = 'pending' WHERE state = 'sending'", transaction: transaction);

    /// <summary>The first waiting part of each chat.</summary>
    public static async Task<IReadOnlyList<OutboxHead>> HeadsAsync(SqliteConnection connection)
    {
        var rows = await connection.QueryAsync<HeadRow>(
            """
            SELECT chat_id, due_at FROM (
                SELECT chat_id, due_at, priority, id, row_number() OVER (PARTITION BY chat_id ORDER BY priority, id) AS place
                FROM outbox WHERE state IN ('pending', 'sending'))
            WHERE place = 1 ORDER BY priority, id
            """);
        return [.. rows.Select(row => new OutboxHead(row.ChatId, row.DueAt))];
    }

    /// <summary>How urgent a chat's first waiting part is; null where none waits or it is not due.</summary>
    public static Task<SendPriority?> PeekAsync(SqliteConnection connection, long chatId, DateTimeOffset now) =>
        connection.QueryFirstOrDefaultAsync<SendPriority?>(
        """
        SELECT priority FROM (SELECT priority, due_at FROM outbox WHERE chat_id = @chatId AND state IN ('pending', 'sending') ORDER BY priority, id LIMIT 1)
        WHERE due_at <= @now
        """,
        new { chatId, now });

    /// <summary>Marks a chat's first waiting part as being sent, where it is due.</summary>
    public static async Task<OutboxPart?> ClaimAsync(SqliteTransaction transaction, long chatId, DateTimeOffset now)
    {
        var part = await Connection(transaction).QuerySingleOrDefaultAsync<OutboxPart>(
            """
            SELECT waiting.*, answered.message_id AS reply_to_message_id
            FROM (SELECT * FROM outbox WHERE chat_id = @chatId AND state IN ('pending', 'sending') ORDER BY priority, id LIMIT 1) AS waiting
            LEFT JOIN outbox AS answered ON answered.id = waiting.reply_to
            WHERE waiting.due_at <= @now
            """,
            new { chatId, now },
            transaction);
        if (part is null)
        {
            return null;
        }

        await SetAsync(transaction, part.Id, "state = 'sending', attempts = attempts + 1");
        return part with { Attempts = part.Attempts + 1 };
    }

    public static Task SentAsync(SqliteTransaction transaction, long id, long messageId, DateTimeOffset now) =>
        Connection(transaction).ExecuteAsync(
        "UPDATE outbox SET state = 'sent', message_id = @messageId, sent_at = @now, error = NULL WHERE id = @id", new { id, messageId, now }, transaction);

    public static Task MakePlainAsync(SqliteTransaction transaction, long id) =>
        SetAsync(transaction, id, "state = 'pending', is_plain = 1");

    /// <summary>Keeps the part and what follows it in its chat until a moment.</summary>
    public static async Task PostponeAsync(SqliteTransaction transaction, OutboxPart part, DateTimeOffset until, string error)
    {
        await Connection(transaction).ExecuteAsync(
            "UPDATE outbox SET state = 'pending', error = @error WHERE id = @Id", new { part.Id, error }, transaction);
        await Connection(transaction).ExecuteAsync(
            "UPDATE outbox SET due_at = max(due_at, @until) WHERE chat_id = @ChatId AND state = 'pending'", new { part.ChatId, until }, transaction);
    }

    /// <summary>
    /// Marks one part as failed for good, or with null all that wait in the chat, or in one topic of it.
    /// </summary>
    public static async Task<IReadOnlyList<FailedDelivery>> FailAsync(SqliteTransaction transaction, long? id, long chatId, long? threadId, string reason)
    {
        var failed = await Connection(transaction).QueryAsync<FailedRow>(
            """
            UPDATE outbox SET state = 'failed', error = @reason
            WHERE chat_id = @chatId AND state IN ('pending', 'sending') AND (@id IS NULL OR id = @id) AND (@threadId IS NULL OR thread_id = @threadId)
            RETURNING id, thread_id, edition
            """,
            new { id, chatId, threadId, reason },
            transaction);
        var failures = new List<FailedDelivery>();
        foreach (var row in failed.ToList())
        {
            var stories = await Connection(transaction).QueryAsync<string>("SELECT story_id FROM outbox_story WHERE outbox_id = @Id", new { row.Id }, transaction);
            failures.Add(new FailedDelivery(chatId, row.ThreadId == 0 ? null : row.ThreadId, row.Edition, [.. stories]));
        }

        return failures;
    }

    /// <summary>
    /// A group became a supergroup: its parts are for the new chat, where message and topic ids begin anew.
    /// </summary>
    public static async Task MoveChatAsync(SqliteTransaction transaction, long from, long to)
    {
        // What waits under the same name in the new chat was put there after the move; the older one gives way.
        await Connection(transaction).ExecuteAsync("UPDATE OR IGNORE outbox SET chat_id = @to WHERE chat_id = @from", new { from, to }, transaction);
        await Connection(transaction).ExecuteAsync(
            "UPDATE outbox SET state = 'pending', reply_to = NULL WHERE chat_id = @to AND state IN ('pending', 'sending')", new { to }, transaction);
        await Connection(transaction).ExecuteAsync("DELETE FROM outbox WHERE chat_id = @from", new { from }, transaction);
        await Connection(transaction).ExecuteAsync("UPDATE outbox SET message_id = NULL WHERE chat_id = @to AND state = 'sent'", new { to }, transaction);
    }

    /// <summary>Forgets a chat, what waits for it too.</summary>
    public static Task ForgetChatAsync(SqliteTransaction transaction, long chatId, long? threadId) =>
        Connection(transaction).ExecuteAsync(
        "DELETE FROM outbox WHERE chat_id = @chatId AND thread_id = @thread", new { chatId, thread = threadId ?? 0 }, transaction);

    /// <summary>
    /// Forgets what was settled before a moment. A correction replies to what is kept here: it is kept as long as the
    /// articles.
    /// </summary>
    public static Task<int> ForgetBeforeAsync(SqliteTransaction transaction, DateTimeOffset moment) =>
        Connection(transaction).ExecuteAsync(
        "DELETE FROM outbox WHERE created_at < @moment AND state IN ('sent', 'failed')", new { moment }, transaction);

    private static Task SetAsync(SqliteTransaction transaction, long id, string change) =>
        Connection(transaction).ExecuteAsync($"UPDATE outbox SET {change} WHERE id = @id", new { id }, transaction);

    // Not null: the transaction is open.
    private static SqliteConnection Connection(SqliteTransaction transaction) => transaction.Connection!;

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
