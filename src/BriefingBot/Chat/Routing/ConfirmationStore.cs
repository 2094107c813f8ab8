using BriefingBot.Storage;

namespace BriefingBot.Chat.Routing;

/// <summary>Confirmations that wait for a yes or no, for an hour, kept over a restart: table
/// <c>chat_question</c>.</summary>
public sealed class ConfirmationStore(Database database, TimeProvider clock)
{
    internal static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>Keeps a question; a newer one does not drop an older one, whose buttons still show.</summary>
    /// <returns>Its number.</returns>
    public Task<long> AskAsync(PendingConfirmation confirmation, CancellationToken cancellationToken) =>
        database.WriteAsync(
        async transaction =>
        {
            await transaction.ExecuteAsync(
                "DELETE FROM chat_question WHERE asked_at < @expired", new { expired = clock.GetUtcNow() - Lifetime });
            return await transaction.QuerySingleAsync<long>(
                """
                INSERT INTO chat_question (chat_id, thread_id, user_id, command, arguments, asked_at)
                VALUES (@ChatId, @thread, @UserId, @Command, @Arguments, @now) RETURNING id
                """,
                new
                {
                    confirmation.ChatId,
                    thread = confirmation.ThreadId ?? 0L,
                    confirmation.UserId,
                    confirmation.Command,
                    confirmation.Arguments,
                    now = clock.GetUtcNow(),
                });
        },
        cancellationToken);

    /// <summary>A question of this chat, whoever was asked; null where there is none (any more).</summary>
    public Task<PendingConfirmation?> FindAsync(long chatId, long id, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session => (await session.QueryFirstOrDefaultAsync<Row>(
                """
                SELECT chat_id, thread_id, user_id, command, arguments FROM chat_question
                WHERE chat_id = @chatId AND id = @id AND asked_at >= @oldest
                """,
                new { chatId, id, oldest = clock.GetUtcNow() - Lifetime }))?.ToConfirmation(),
            cancellationToken);

    /// <summary>Takes a question of this chat and person, so that it is answered once; null where there is none (any
    /// more). One that was asked for by the chat itself (a channel's post, an anonymous administrator) is anybody's who
    /// may change the chat: a button is pressed by a person.</summary>
    /// <param name="incoming">Who answers, where.</param>
    /// <param name="id">Its number.</param>
    public Task<PendingConfirmation?> TakeAsync(Incoming incoming, long id, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction => (await transaction.QueryFirstOrDefaultAsync<Row>(
                """
                DELETE FROM chat_question
                WHERE chat_id = @ChatId AND id = @id AND asked_at >= @oldest
                  AND ((user_id = @UserId AND @isSomebody = 1) OR (@IsPress = 1 AND user_id = 0))
                RETURNING chat_id, thread_id, user_id, command, arguments
                """,
                new
                {
                    incoming.ChatId,
                    incoming.UserId,
                    incoming.IsPress,
                    isSomebody = !incoming.IsNobody,
                    id,
                    oldest = clock.GetUtcNow() - Lifetime,
                }))?.ToConfirmation(),
            cancellationToken);

    /// <summary>Forgets what a chat was asked, and what <see cref="PromptStore"/> waits for there.</summary>
    public static Task ForgetChatAsync(StorageTransaction transaction, long chatId, long? threadId) =>
        transaction.ExecuteAsync(
            """
            DELETE FROM chat_question WHERE chat_id = @chatId AND thread_id = @thread;
            DELETE FROM chat_prompt WHERE chat_id = @chatId AND thread_id = @thread;
            """,
            new { chatId, thread = threadId ?? 0L });

    private sealed class Row
    {
        public long ChatId { get; init; }
        public long ThreadId { get; init; }
        public long UserId { get; init; }
        public string Command { get; init; } = "";
        public string Arguments { get; init; } = "";

        public PendingConfirmation ToConfirmation() =>
            new(ChatId, ThreadId == 0 ? null : ThreadId, UserId, Command, Arguments);
    }
}

/// <summary>A question to one person in one chat, and what to do after a yes.</summary>
/// <param name="UserId">Who is asked; 0: the chat itself, that is whoever may change its settings.</param>
public sealed record PendingConfirmation(long ChatId, long? ThreadId, long UserId, string Command, string Arguments);
