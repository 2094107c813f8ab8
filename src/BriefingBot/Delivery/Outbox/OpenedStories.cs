using BriefingBot.Storage;

namespace BriefingBot.Delivery.Outbox;

/// <summary>Which message tells which stories, and which is open there: table <c>opened_story</c>.</summary>
public sealed class OpenedStories(Database database, LivingMessageStore messages, TimeProvider clock)
{
    /// <summary>The stories that a message tells, or the one open in its place; null for others.</summary>
    public Task<ToldMessage?> FindToldAsync(long chatId, long messageId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session =>
            {
                var told = await session.QueryFirstOrDefaultAsync<ToldRow>(
                    """
                    SELECT part.thread_id, part.edition, text.stories, opened.story_id AS opened_id
                    FROM outbox part JOIN message_text text ON text.id = part.text_id
                    LEFT JOIN opened_story opened ON opened.outbox_id = part.id
                    WHERE part.chat_id = @chatId AND part.message_id = @messageId AND text.stories <> ''
                    """,
                    new { chatId, messageId });
                return told is null ? null : new ToldMessage(
                    told.ThreadId == 0 ? null : told.ThreadId,
                    told.OpenedId is { } opened ? [opened] : MessageContent.StoriesOf(told.Stories),
                    told.Edition);
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
        messages.Wake();
    }

    private sealed class ToldRow
    {
        public long ThreadId { get; init; }
        public required string Edition { get; init; }
        public required string Stories { get; init; }
        public string? OpenedId { get; init; }
    }
}

/// <summary>A message that told stories, where it stands.</summary>
public sealed record ToldMessage(long? ThreadId, IReadOnlyList<string> StoryIds, string Edition);
