using System.Text.Json;
using BriefingBot.Briefings;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;
using BriefingBot.Telegram;

namespace BriefingBot.Delivery.Outbox;

/// <summary>
/// What sent messages say by now and which of them wait to be edited: tables <c>living_message</c> and
/// <c>opened_story</c>. An edit is kept here before it is made, so that a crash loses none; made twice, it changes
/// nothing the second time.
/// </summary>
public sealed class LivingMessageStore(Database database, BotIdentity bot, TimeProvider clock) : ILivingMessages
{
    /// <summary>How long a story that was opened is read: then its message may change.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromMinutes(15);

    private TaskCompletionSource _woken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LivingMessage>> ListAsync(
        StorageSession session, long chatId, long? threadId, DateTimeOffset since)
    {
        var rows = await session.QueryAsync<MessageRow>(
            """
            SELECT outbox.id AS part_id, outbox.edition, outbox.part, text.content, text.stories,
              outbox.created_at AS composed_at,
              living.composed_at AS edited_at, coalesce(living.edits, 0) AS edits, living.updates,
              (SELECT max(other.part) FROM outbox other WHERE other.chat_id = outbox.chat_id
                AND other.thread_id = outbox.thread_id AND other.edition = outbox.edition) AS parts
            FROM outbox JOIN message_text text ON text.id = outbox.text_id
            LEFT JOIN living_message living ON living.outbox_id = outbox.id
            WHERE outbox.chat_id = @chatId AND outbox.thread_id = @thread AND outbox.state = 'sent'
              AND outbox.message_id IS NOT NULL AND outbox.sent_at >= @since AND coalesce(living.is_lost, 0) = 0
              AND substr(outbox.edition, 1, 4) <> @correction AND text.stories <> ''
            ORDER BY outbox.id DESC
            """,
            new { chatId, thread = threadId ?? 0, since, correction = BriefingStore.CorrectionPrefix });
        return [.. rows.Select(row => row.ToMessage())];
    }

    /// <inheritdoc/>
    public async Task<bool> EditAsync(StorageTransaction transaction, LivingMessage message, OutgoingMessage content)
    {
        if (MessagePart.Of(content, bot) is not [var part])
        {
            return false;
        }

        // What went out classic stays classic: it may have been refused as rich.
        var wasRich = await transaction.QueryFirstOrDefaultAsync<OutboxRow>(
            $"""
            SELECT {OutboxRow.Columns} FROM outbox part JOIN message_text text ON text.id = part.text_id
            WHERE part.id = @PartId
            """,
            new { message.PartId }) is { } row && row.ToPart().Rich is not null;
        await transaction.ExecuteAsync(
            """
            INSERT INTO living_message (outbox_id, html, keyboard, rich, updates, edits, composed_at, due_at)
            VALUES (@PartId, @Html, @Keyboard, @rich, @updates, @Edits, @EditedAt, @EditedAt)
            ON CONFLICT (outbox_id) DO UPDATE SET html = excluded.html, keyboard = excluded.keyboard,
              rich = excluded.rich, updates = excluded.updates, edits = excluded.edits,
              composed_at = excluded.composed_at, due_at = excluded.due_at, attempts = 0
            """,
            new
            {
                message.PartId,
                part.Html,
                part.Keyboard,
                rich = wasRich ? part.Rich : null,
                updates = JsonSerializer.Serialize(message.Updates),
                message.Edits,
                message.EditedAt,
            });
        return true;
    }

    /// <inheritdoc/>
    public void Wake() => _woken.TrySetResult();

    /// <summary>The edits that are due; not those of a message in whose place somebody reads a story.</summary>
    public Task<IReadOnlyList<LivingEdit>> DueAsync(int most, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QueryAsync<LivingEdit>(
                """
                SELECT living.outbox_id AS part_id, outbox.chat_id, outbox.thread_id, outbox.message_id,
                  outbox.form = @plain AS is_plain, outbox.link_previews, living.html, living.keyboard, living.rich,
                  living.edits, living.sent_edits, living.attempts, living.composed_at
                FROM living_message living JOIN outbox ON outbox.id = living.outbox_id
                LEFT JOIN opened_story opened ON opened.outbox_id = living.outbox_id
                WHERE living.due_at <= @now AND outbox.message_id IS NOT NULL
                  AND coalesce(opened.opened_at <= @still, 1)
                ORDER BY living.due_at LIMIT @most
                """,
                new { now = clock.GetUtcNow(), still = clock.GetUtcNow() - Reading, most, plain = PartForm.Plain }),
            cancellationToken);

    /// <summary>The message says what this edit wrote; a newer edit stays due.</summary>
    public Task EditedAsync(StorageTransaction transaction, LivingEdit edit) => transaction.ExecuteAsync(
        """
        UPDATE living_message SET sent_edits = @Edits, attempts = 0,
          due_at = CASE WHEN edits = @Edits THEN NULL ELSE due_at END
        WHERE outbox_id = @PartId
        """,
        new { edit.PartId, edit.Edits });

    /// <summary>Keeps an edit until a moment.</summary>
    public Task PostponeAsync(StorageTransaction transaction, LivingEdit edit, DateTimeOffset until) =>
        transaction.ExecuteAsync(
            "UPDATE living_message SET due_at = @until, attempts = attempts + 1 WHERE outbox_id = @PartId",
            new { edit.PartId, until });

    /// <summary>Lets the edit be made in its classic form.</summary>
    public Task MakeClassicAsync(StorageTransaction transaction, LivingEdit edit) => transaction.ExecuteAsync(
        "UPDATE living_message SET rich = NULL WHERE outbox_id = @PartId", new { edit.PartId });

    /// <summary>The message cannot be edited any more.</summary>
    public Task LoseAsync(StorageTransaction transaction, LivingEdit edit) => transaction.ExecuteAsync(
        "UPDATE living_message SET is_lost = 1, due_at = NULL WHERE outbox_id = @PartId", new { edit.PartId });

    /// <summary>What the message of a part says by now, where it was edited; null where it stands as it was sent.
    /// </summary>
    public Task<LivingContent?> ContentAsync(long partId, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryFirstOrDefaultAsync<LivingContent>(
            "SELECT html, keyboard, rich FROM living_message WHERE outbox_id = @partId AND sent_edits > 0",
            new { partId }),
        cancellationToken);

    /// <summary>The stories that a message tells; the one alone that is open in its place. Null for another message.
    /// </summary>
    public Task<ToldMessage?> FindToldAsync(long chatId, long messageId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session =>
            {
                var row = await session.QueryFirstOrDefaultAsync<ToldRow>(
                    """
                    SELECT outbox.thread_id, text.stories, opened.story_id AS opened_id
                    FROM outbox JOIN message_text text ON text.id = outbox.text_id
                    LEFT JOIN opened_story opened ON opened.outbox_id = outbox.id
                    WHERE outbox.chat_id = @chatId AND outbox.message_id = @messageId AND text.stories <> ''
                    """,
                    new { chatId, messageId });
                return row is null ? null : new ToldMessage(
                    row.ThreadId == 0 ? null : row.ThreadId,
                    row.OpenedId is { } opened ? [opened] : StoriesOf(row.Stories));
            },
            cancellationToken);

    /// <summary>Somebody reads a story in place of the message.</summary>
    public Task OpenedAsync(long chatId, long messageId, string storyId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                INSERT INTO opened_story (outbox_id, story_id, opened_at)
                SELECT id, @storyId, @now FROM outbox WHERE chat_id = @chatId AND message_id = @messageId
                ON CONFLICT (outbox_id) DO UPDATE SET story_id = excluded.story_id, opened_at = excluded.opened_at
                """,
                new { chatId, messageId, storyId, now = clock.GetUtcNow() }),
            cancellationToken);

    /// <summary>The message stands there again.</summary>
    public async Task ClosedAsync(long partId, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                "DELETE FROM opened_story WHERE outbox_id = @partId", new { partId }),
            cancellationToken);
        Wake();
    }

    /// <summary>Ends at the next <see cref="Wake"/>, or after the time.</summary>
    internal async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_woken.Task, Task.Delay(atMost, clock, enough.Token));
        await enough.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        if (_woken.Task.IsCompleted)
        {
            Interlocked.Exchange(
                ref _woken, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }
    }

    private static string[] StoriesOf(string stories) => stories.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed class MessageRow
    {
        public long PartId { get; init; }

        public string Edition { get; init; } = "";

        public long Part { get; init; }

        public long Parts { get; init; }

        public byte[] Content { get; init; } = [];

        public string Stories { get; init; } = "";

        public DateTimeOffset ComposedAt { get; init; }

        public DateTimeOffset? EditedAt { get; init; }

        public long Edits { get; init; }

        public string? Updates { get; init; }

        public LivingMessage ToMessage() => new()
        {
            PartId = PartId,
            Edition = Edition,
            FirstLine = TelegramHtml.WordsOf(MessageContent.Unpack(Content).Html).Split('\n')[0],
            IsFirst = Part == 1,
            IsLast = Part == Parts,
            ComposedAt = ComposedAt,
            StoryIds = StoriesOf(Stories),
            EditedAt = EditedAt,
            Edits = (int)Edits,
            Updates = Updates is null ? [] : JsonSerializer.Deserialize<LivingUpdate[]>(Updates) ?? [],
        };
    }

    private sealed class ToldRow
    {
        public long ThreadId { get; init; }

        public string Stories { get; init; } = "";

        public string? OpenedId { get; init; }
    }
}

/// <summary>A message that told stories, where it stands.</summary>
public sealed record ToldMessage(long? ThreadId, IReadOnlyList<string> StoryIds);

/// <summary>An edit that is to be made.</summary>
public sealed record LivingEdit
{
    public long PartId { get; init; }

    public long ChatId { get; init; }

    /// <summary>0: not in a forum topic.</summary>
    public long ThreadId { get; init; }

    public long MessageId { get; init; }

    public bool IsPlain { get; init; }

    public bool LinkPreviews { get; init; }

    public string Html { get; init; } = "";

    /// <summary>The words without markup.</summary>
    public string Plain => TelegramHtml.WordsOf(Html);

    public string? Keyboard { get; init; }

    public string? Rich { get; init; }

    /// <summary>Its number.</summary>
    public long Edits { get; init; }

    /// <summary>The number of the last one that arrived.</summary>
    public long SentEdits { get; init; }

    public long Attempts { get; init; }

    public DateTimeOffset ComposedAt { get; init; }
}

/// <summary>What an edited message says, as the Bot API takes it.</summary>
public sealed record LivingContent
{
    public string Html { get; init; } = "";

    public string? Keyboard { get; init; }

    public string? Rich { get; init; }
}
