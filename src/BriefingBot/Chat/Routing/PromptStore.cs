using BriefingBot.Storage;

namespace BriefingBot.Chat.Routing;

/// <summary>Commands that asked a person for what was missing, table <c>chat_prompt</c>: the next words are the
/// argument. One for each person and chat; the newest counts.</summary>
public sealed class PromptStore(Database database, TimeProvider clock)
{
    /// <summary>What is said later than this is said for its own sake.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    public Task AskAsync(Incoming incoming, string command, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                DELETE FROM chat_prompt WHERE asked_at < @expired;
                INSERT INTO chat_prompt (chat_id, thread_id, user_id, command, asked_at)
                VALUES (@ChatId, @thread, @UserId, @command, @now)
                ON CONFLICT (chat_id, thread_id, user_id)
                  DO UPDATE SET command = excluded.command, asked_at = excluded.asked_at;
                """,
                new
                {
                    incoming.ChatId,
                    thread = incoming.ThreadId ?? 0L,
                    incoming.UserId,
                    command,
                    now = clock.GetUtcNow(),
                    expired = clock.GetUtcNow() - Lifetime,
                }),
            cancellationToken);

    /// <summary>The name of the command that waits for this person's words, taken; null where none does. Who presses a
    /// button and then answers as the chat itself, an anonymous administrator, is known by the reply alone.</summary>
    public async Task<string?> TakeAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(
            session => session.QueryFirstOrDefaultAsync<Row>(
                """
                SELECT user_id, command, asked_at FROM chat_prompt
                WHERE chat_id = @ChatId AND thread_id = @thread AND (user_id = @UserId OR @isAnybodys = 1)
                ORDER BY asked_at DESC LIMIT 1
                """,
                new
                {
                    incoming.ChatId,
                    thread = incoming.ThreadId ?? 0L,
                    incoming.UserId,
                    isAnybodys = incoming is { IsFromChatItself: true, IsReply: true },
                }),
            cancellationToken);
        if (row is null)
        {
            return null;
        }

        await database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                "DELETE FROM chat_prompt WHERE chat_id = @ChatId AND thread_id = @thread AND user_id = @UserId",
                new { incoming.ChatId, thread = incoming.ThreadId ?? 0L, row.UserId }),
            cancellationToken);
        return clock.GetUtcNow() - row.AskedAt <= Lifetime ? row.Command : null;
    }

    private sealed class Row
    {
        public long UserId { get; init; }
        public string Command { get; init; } = "";
        public DateTimeOffset AskedAt { get; init; }
    }
}
