using System.Text.RegularExpressions;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Memory;
using BriefingBot.Storage;

namespace BriefingBot.Delivery.Outbox;

/// <summary>The table <c>outbox</c>; what its parts say is in <c>message_text</c>.</summary>
public sealed partial class OutboxStore(Database database, ILogger<OutboxStore> logger) : IRetention, IClockRepair
{
    /// <summary>Longer than a part waits for anything: its next attempt, or what is to be told with it.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(90);

    /// <summary>What stands between the digits of one number or time; spaces among them part no words.</summary>
    private const string Within = ".,:’\u00a0\u202f";

    /// <summary>False where this part is there already.</summary>
    public async Task<bool> AddAsync(
        StorageTransaction transaction, OutgoingMessage message, PackedPart part, DateTimeOffset now)
    {
        var textId = await MessageTexts.NumberAsync(transaction, part);
        return await transaction.ExecuteAsync(
            """
            INSERT INTO outbox (chat_id, thread_id, edition, part, priority, text_id, link_previews, reply_to, state,
              created_at, due_at)
            VALUES (@ChatId, @threadId, @Edition, @Number, @Priority, @textId, @HasLinkPreviews, @replyTo, 'pending',
              @now, @DueAt)
            ON CONFLICT (chat_id, thread_id, edition, part) DO NOTHING
            """,
            new
            {
                message.ChatId,
                threadId = message.ThreadId ?? 0,
                message.Edition,
                part.Number,
                message.Priority,
                textId,
                message.HasLinkPreviews,
                replyTo = part.Number == 1 ? message.ReplyToPart : null,
                now,
                message.DueAt,
            }) > 0;
    }

    /// <summary>Takes back what waits of a message and was not begun.</summary>
    public static Task RemoveWaitingAsync(StorageTransaction transaction, OutgoingMessage message) =>
        MessageTexts.DeletePartsAsync(
            transaction,
            """
            DELETE FROM outbox
            WHERE chat_id = @ChatId AND thread_id = @threadId AND edition = @Edition AND state = 'pending'
            """,
            new { message.ChatId, threadId = message.ThreadId ?? 0, message.Edition });

    /// <inheritdoc cref="IOutbox.WithdrawAsync"/>
    public static Task RemoveWaitingAsync(StorageTransaction transaction, long chatId, string beginning) =>
        MessageTexts.DeletePartsAsync(
            transaction,
            """
            DELETE FROM outbox
            WHERE chat_id = @chatId AND substr(edition, 1, length(@beginning)) = @beginning AND state = 'pending'
            """,
            new { chatId, beginning });

    /// <inheritdoc cref="IOutbox.WaitingAsync"/>
    public static async Task<IReadOnlyList<(string Edition, DateTimeOffset DueAt)>> WaitingAsync(
        StorageSession session, string beginning, DateTimeOffset now)
    {
        // Put in order here: to give them so, SQLite would walk through all parts there are.
        var waiting = await session.QueryAsync<(long Id, string Edition, DateTimeOffset DueAt)>(
            """
            SELECT id, edition, due_at FROM outbox
            WHERE state = 'pending' AND due_at > @now AND substr(edition, 1, length(@beginning)) = @beginning
            """,
            new { now, beginning });
        return [.. waiting.OrderByDescending(part => part.Id).Select(part => (part.Edition, part.DueAt))];
    }

    /// <inheritdoc cref="IOutbox.FindPartAsync"/>
    public async Task<long?> FindPartAsync(
        long chatId,
        long? threadId,
        IReadOnlyList<string> storyIds,
        string? words,
        CancellationToken cancellationToken)
    {
        var parts = new List<OutboxPart>();
        foreach (var storyId in storyIds)
        {
            parts.AddRange(await database.ReadAsync(
                session => session.QueryAsync<OutboxPart>(
                    $"""
                    SELECT {OutboxPart.Columns} FROM {OutboxPart.Tables}
                    WHERE part.chat_id = @chatId AND part.thread_id = @threadId AND part.state <> 'failed'
                      AND text.stories LIKE @told AND substr(part.edition, 1, length(@weekly)) <> @weekly
                    """,
                    new
                    {
                        chatId,
                        threadId = threadId ?? 0,
                        told = $"% {storyId} %",
                        weekly = BriefingStore.WeeklyPrefix,
                    }),
                cancellationToken));
        }

        parts.Sort((one, other) => other.Id.CompareTo(one.Id));
        var holder = words is null ? null : ReadEach(parts).Find(part => AreIn(part.Plain, words));
        return holder?.Id ?? parts.FirstOrDefault()?.Id;
    }

    /// <summary>Whether a text has these words as they stand: a 9 is not in "19", "2019", "9,000" or "08:09".</summary>
    private static bool AreIn(string text, string words) => Regex.IsMatch(
        text,
        $@"(?<![\p{{L}}\p{{N}}]|\p{{N}}[{Within}]){Regex.Escape(words)}(?![\p{{L}}\p{{N}}]|[{Within}]\p{{N}})",
        RegexOptions.None,
        TimeSpan.FromSeconds(1));

    /// <summary>The part that a message of a chat was sent from; null where it is not kept (any more).</summary>
    public Task<OutboxPart?> FindSentAsync(long chatId, long messageId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session => ReadEach(await session.QueryAsync<OutboxPart>(
                $"""
                SELECT {OutboxPart.Columns} FROM {OutboxPart.Tables}
                WHERE part.chat_id = @chatId AND part.message_id = @messageId AND part.state = 'sent'
                """,
                new { chatId, messageId })).FirstOrDefault(),
            cancellationToken);

    /// <summary>How many parts are due, and since when the oldest of them is. One that waits for its next attempt has
    /// been due since before the first.</summary>
    public Task<(long Count, DateTimeOffset? Oldest)> OverdueAsync(
        DateTimeOffset now, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QuerySingleAsync<(long Count, DateTimeOffset? Oldest)>(
            """
            SELECT count(*), min(coalesce(due_since, due_at, created_at)) FROM outbox
            WHERE state IN ('pending', 'sending') AND coalesce(due_since, due_at, @now) <= @now
            """,
            new { now }),
        cancellationToken);

    /// <summary>A group became a supergroup: its parts are for the new chat, without message ids.</summary>
    public async Task MoveChatAsync(StorageTransaction transaction, long from, long to)
    {
        // What waits under the same name in the new chat was put there after the move; the older one gives way.
        await MessageTexts.DeletePartsAsync(
            transaction,
            """
            DELETE FROM outbox WHERE chat_id = @from AND EXISTS (
                SELECT 1 FROM outbox other
                WHERE other.chat_id = @to AND other.thread_id = outbox.thread_id
                  AND other.edition = outbox.edition AND other.part = outbox.part)
            """,
            new { from, to });
        await transaction.ExecuteAsync(
            """
            UPDATE outbox SET message_id = NULL WHERE chat_id = @from AND state = 'sent';
            UPDATE outbox SET state = 'pending', reply_to = NULL
            WHERE chat_id = @from AND state IN ('pending', 'sending');
            UPDATE outbox SET chat_id = @to WHERE chat_id = @from;
            """,
            new { from, to });
    }

    /// <summary>Forgets a chat, what waits for it too.</summary>
    public Task ForgetChatAsync(StorageTransaction transaction, long chatId, long? threadId) =>
        MessageTexts.DeletePartsAsync(
            transaction,
            "DELETE FROM outbox WHERE chat_id = @chatId AND thread_id = @thread",
            new { chatId, thread = threadId ?? 0 });

    /// <summary>What waits is due now: at a start, at a clock's change, when Telegram answers again.</summary>
    /// <returns>Those that waited for longer than any part waits between two attempts.</returns>
    public async Task<int> BringBackAsync(StorageTransaction transaction, DateTimeOffset now)
    {
        var far = await transaction.QuerySingleAsync<long>(
            "SELECT count(*) FROM outbox WHERE state = 'pending' AND due_at > @far", new { far = now + LongestWait });
        await transaction.ExecuteAsync(
            """
            UPDATE outbox SET due_at = @now WHERE state = 'pending' AND due_at > @now;
            UPDATE outbox SET due_since = @now WHERE state = 'pending' AND due_at IS NOT NULL AND due_since > @now;
            """,
            new { now });
        return (int)far;
    }

    /// <inheritdoc/>
    public Task<DateTimeOffset?> NewestAsync(StorageSession session, DateTimeOffset before) =>
        session.QueryFirstOrDefaultAsync<DateTimeOffset?>(
            "SELECT created_at FROM outbox WHERE created_at < @before ORDER BY id DESC LIMIT 1", new { before });

    /// <summary>Forgets what was settled before a moment; kept while articles are: corrections reply to it.</summary>
    public async Task ForgetBeforeAsync(StorageTransaction transaction, DateTimeOffset before)
    {
        // Parts lie in the order of their moments.
        var end = await transaction.QueryFirstOrDefaultAsync<long?>(
            "SELECT id FROM outbox WHERE created_at >= @before ORDER BY id LIMIT 1", new { before }) ?? long.MaxValue;
        await MessageTexts.DeletePartsAsync(
            transaction, "DELETE FROM outbox WHERE id < @end AND state IN ('sent', 'failed')", new { end });
    }

    /// <summary>What was put into the outbox since a moment.</summary>
    public Task<OutboxCounts> CountSinceAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QuerySingleAsync<OutboxCounts>(
                """
                SELECT count(DISTINCT CASE WHEN priority = @edition THEN chat_id || '/' || thread_id || edition END)
                    AS editions,
                  count(CASE WHEN state = 'sent' THEN 1 END) AS sent,
                  count(CASE WHEN state IN ('pending', 'sending') THEN 1 END) AS waiting,
                  count(CASE WHEN state = 'failed' THEN 1 END) AS failed
                FROM outbox
                WHERE id > coalesce((SELECT id FROM outbox WHERE created_at < @since ORDER BY id DESC LIMIT 1), 0)
                """,
                new { since, edition = SendPriority.Edition }),
            cancellationToken);

    /// <summary>The progress, over all chats, of the newest edition whose name has this prefix.</summary>
    public Task<OutboxCounts> CountLatestAsync(string beginning, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QuerySingleAsync<OutboxCounts>(
                """
                SELECT count(DISTINCT edition) AS editions,
                  count(CASE WHEN state = 'sent' THEN 1 END) AS sent,
                  count(CASE WHEN state IN ('pending', 'sending') THEN 1 END) AS waiting,
                  count(CASE WHEN state = 'failed' THEN 1 END) AS failed
                FROM outbox
                WHERE edition = (
                    SELECT max(edition) FROM outbox WHERE substr(edition, 1, length(@beginning)) = @beginning)
                """,
                new { beginning }),
            cancellationToken);

    private List<OutboxPart> ReadEach(IEnumerable<OutboxPart> rows) =>
        rows.ReadEach(row => row.Unpacked(), (row, error) => Log.Unreadable(logger, row.Id, error));

    private static partial class Log
    {
        [LoggerMessage(726, LogLevel.Error, "Part {Id} of the outbox cannot be read from the database; it is left out")]
        public static partial void Unreadable(ILogger logger, long id, Exception error);
    }
}
