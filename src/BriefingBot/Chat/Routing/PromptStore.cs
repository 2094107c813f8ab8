using System.Globalization;
using BriefingBot.Storage;

namespace BriefingBot.Chat.Routing;

/// <summary>What the bot asked a person last, table <c>chat_prompt</c>: a command that lacks its argument, which the
/// next words are, or a question, which the next yes or no answers. One for each person and chat.</summary>
public sealed class PromptStore(Database database, TimeProvider clock)
{
    private const string Yes = "yes ";

    // A question that was asked of another is theirs to answer.
    private const string Theirs =
        """
        FROM chat_prompt
        WHERE chat_id = @ChatId AND thread_id = @thread
          AND ((user_id = @UserId AND @isSomebody = 1) OR (@isAnybodys = 1 AND command NOT LIKE 'yes %'))
        ORDER BY asked_at DESC LIMIT 1
        """;

    /// <summary>Words that are said later are said for their own sake; a question waits for as long as its
    /// buttons.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>Waits for yes or no to a question of <see cref="ConfirmationStore"/>.</summary>
    public Task AskAsync(Incoming incoming, long question, CancellationToken cancellationToken) =>
        AskAsync(incoming, string.Create(CultureInfo.InvariantCulture, $"{Yes}{question}"), cancellationToken);

    /// <summary>The number of the question that waits for yes or no; empty where something else waits, or
    /// nothing.</summary>
    public static CommandArguments QuestionOf(string? waiting) =>
        new(waiting?.StartsWith(Yes, StringComparison.Ordinal) == true ? waiting[Yes.Length..] : "");

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
                    expired = clock.GetUtcNow() - ConfirmationStore.Lifetime,
                }),
            cancellationToken);

    /// <summary>The name of the command that waits for this person's words, taken; null where none does. Who presses a
    /// button and then answers as the chat itself, an anonymous administrator, is known by the reply alone.</summary>
    public async Task<string?> TakeAsync(Incoming incoming, CancellationToken cancellationToken) =>
        // Most words answer nothing: then nothing is written.
        await FindAsync(incoming, cancellationToken) is null
            ? null
            : Waiting(await database.WriteAsync(
                transaction => transaction.QueryFirstOrDefaultAsync<Row>(
                    $"""
                    DELETE FROM chat_prompt WHERE (chat_id, thread_id, user_id) =
                      (SELECT chat_id, thread_id, user_id {Theirs})
                    RETURNING command, asked_at
                    """,
                    WhoseOf(incoming)),
                cancellationToken));

    /// <summary>The command that waits for what the person says next, which goes on waiting; null for none.</summary>
    public async Task<string?> FindAsync(Incoming incoming, CancellationToken cancellationToken) =>
        Waiting(await database.ReadAsync(
            session => session.QueryFirstOrDefaultAsync<Row>($"SELECT command, asked_at {Theirs}", WhoseOf(incoming)),
            cancellationToken));

    private static object WhoseOf(Incoming incoming) => new
    {
        incoming.ChatId,
        thread = incoming.ThreadId ?? 0L,
        incoming.UserId,
        isSomebody = !incoming.IsNobody,
        isAnybodys = incoming is { IsFromChatItself: true, IsReply: true },
    };

    private string? Waiting(Row? row)
    {
        var lifetime = QuestionOf(row?.Command).IsEmpty ? Lifetime : ConfirmationStore.Lifetime;
        return row is not null && clock.GetUtcNow() - row.AskedAt <= lifetime ? row.Command : null;
    }

    private sealed class Row
    {
        public string Command { get; init; } = "";
        public DateTimeOffset AskedAt { get; init; }
    }
}
