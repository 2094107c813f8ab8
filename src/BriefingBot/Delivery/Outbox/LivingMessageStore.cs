using System.Text.Json;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;
using BriefingBot.Telegram;

namespace BriefingBot.Delivery.Outbox;

/// <summary>What sent messages say by now and which of them wait to be edited: table <c>living_message</c>. An edit is
/// kept here before it is made, so that a crash loses none; made twice, it changes nothing the second time.</summary>
public sealed partial class LivingMessageStore(
    Database database, BotIdentity bot, TimeProvider clock, ILogger<LivingMessageStore> logger) : ILivingMessages
{
    /// <summary>How long a story that was opened is read: then its message may change.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromMinutes(15);

    private const string Lose = "UPDATE living_message SET is_lost = 1, due_at = NULL WHERE outbox_id = @partId";

    private readonly WakeSignal _signal = new(clock);

    public async Task<IReadOnlyList<LivingMessage>> ListAsync(
        StorageSession session, long chatId, long? threadId, DateTimeOffset since)
    {
        var rows = await session.QueryAsync<MessageRow>(
            $"""
            SELECT part.id AS part_id, part.edition, part.part, text.content, base.content AS base, text.stories,
              part.created_at AS composed_at, living.composed_at AS edited_at, coalesce(living.edits, 0) AS edits,
              living.updates, living.due_at, CASE WHEN opened.opened_at > @still THEN opened.opened_at END AS opened_at,
              (SELECT max(other.part) FROM outbox other WHERE other.chat_id = part.chat_id
                AND other.thread_id = part.thread_id AND other.edition = part.edition) AS parts
            FROM {OutboxPart.Tables}
            LEFT JOIN living_message living ON living.outbox_id = part.id
            LEFT JOIN opened_story opened ON opened.outbox_id = part.id
            WHERE part.chat_id = @chatId AND part.thread_id = @thread AND part.state = 'sent'
              AND part.message_id IS NOT NULL AND part.sent_at >= @since AND coalesce(living.is_lost, 0) = 0
              AND substr(part.edition, 1, length(@correction)) <> @correction
              AND substr(part.edition, 1, length(@weekly)) <> @weekly
              AND text.stories <> ''
            ORDER BY part.id DESC
            """,
            new
            {
                chatId,
                thread = threadId ?? 0,
                since,
                still = clock.GetUtcNow() - Reading,
                correction = BriefingStore.CorrectionPrefix,
                weekly = BriefingStore.WeeklyPrefix,
            });
        return rows.ReadEach(row => row.ToMessage(), (row, error) => Log.Unreadable(logger, row.PartId, error));
    }

    public async Task<bool> EditAsync(StorageTransaction transaction, LivingMessage message, OutgoingMessage content)
    {
        if (MessagePart.Of(content, bot) is not [var part])
        {
            return false;
        }

        // What went out in another form than it was written stays in that: the other was refused.
        await transaction.ExecuteAsync(
            """
            INSERT INTO living_message (outbox_id, content, form, updates, edits, composed_at, due_at)
            SELECT id, @content, form, @updates, @Edits, @EditedAt, @EditedAt FROM outbox WHERE id = @PartId
            ON CONFLICT (outbox_id) DO UPDATE SET content = excluded.content, form = excluded.form,
              updates = excluded.updates,
              edits = excluded.edits, composed_at = excluded.composed_at, due_at = excluded.due_at, attempts = 0
            """,
            new
            {
                content = PackedPart.Of(part).Content,
                updates = JsonSerializer.Serialize(message.Updates),
                message.Edits,
                message.EditedAt,
                message.PartId,
            });
        return true;
    }

    public void Wake() => _signal.Wake();

    /// <summary>The edits that are due, but where a story is open; one that cannot be read is lost.</summary>
    public async Task<IReadOnlyList<LivingEdit>> DueAsync(int most, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<LivingEdit>(
                """
                SELECT living.outbox_id AS part_id, outbox.chat_id, outbox.thread_id, outbox.message_id,
                  outbox.link_previews, living.content AS packed, living.form, living.edits, living.sent_edits,
                  living.attempts, living.composed_at
                FROM living_message living JOIN outbox ON outbox.id = living.outbox_id
                LEFT JOIN opened_story opened ON opened.outbox_id = living.outbox_id
                WHERE living.due_at <= @now AND outbox.message_id IS NOT NULL
                  AND (opened.opened_at IS NULL OR opened.opened_at <= @still)
                ORDER BY living.due_at LIMIT @most
                """,
                new { now = clock.GetUtcNow(), still = clock.GetUtcNow() - Reading, most }),
            cancellationToken);
        var unreadable = new List<long>();
        var due = rows.ReadEach(
            row => row.Unpacked(),
            (row, error) =>
            {
                unreadable.Add(row.PartId);
                Log.Unreadable(logger, row.PartId, error);
            });
        if (unreadable.Count > 0)
        {
            await database.WriteAsync(
                transaction => transaction.ExecuteAsync(Lose, unreadable.Select(partId => new { partId })),
                cancellationToken);
        }

        return due;
    }

    /// <summary>The message says what this edit wrote; a newer edit is due, also one that another node made while this
    /// was under way.</summary>
    public Task EditedAsync(StorageTransaction transaction, LivingEdit edit) => transaction.ExecuteAsync(
        """
        UPDATE living_message SET sent_edits = @Edits, attempts = 0,
          due_at = CASE WHEN edits = @Edits THEN NULL ELSE coalesce(due_at, @now) END
        WHERE outbox_id = @PartId
        """,
        new { edit.PartId, edit.Edits, now = clock.GetUtcNow() });

    /// <summary>Keeps an edit until a moment.</summary>
    public Task PostponeAsync(StorageTransaction transaction, LivingEdit edit, DateTimeOffset until) =>
        transaction.ExecuteAsync(
            "UPDATE living_message SET due_at = @until, attempts = attempts + 1 WHERE outbox_id = @PartId",
            new { edit.PartId, until });

    /// <summary>Lets the edit be made in the form that comes after a refused one.</summary>
    public Task ChangeFormAsync(StorageTransaction transaction, LivingEdit edit, PartForm form) =>
        transaction.ExecuteAsync(
            "UPDATE living_message SET form = @form WHERE outbox_id = @PartId", new { edit.PartId, form });

    /// <summary>The message cannot be edited any more.</summary>
    public Task LoseAsync(StorageTransaction transaction, LivingEdit edit) =>
        transaction.ExecuteAsync(Lose, new { partId = edit.PartId });

    /// <summary>What the message of a part says by now; null where it was not edited.</summary>
    public Task<MessageContent?> ContentAsync(long partId, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.QueryFirstOrDefaultAsync<LivingEdit>(
            "SELECT content AS packed, form FROM living_message WHERE outbox_id = @partId AND sent_edits > 0",
            new { partId })
            is { } edit ? edit.Unpacked().Content : null,
        cancellationToken);

    /// <summary>Ends at the next <see cref="Wake"/>, or after the time.</summary>
    internal Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) =>
        _signal.WaitAsync(atMost, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(724, LogLevel.Error,
            "What the message of part {Id} says by now cannot be read from the database; it is not edited")]
        public static partial void Unreadable(ILogger logger, long id, Exception error);
    }
}
