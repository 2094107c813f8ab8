using BriefingBot.Storage;
using BriefingBot.Subscribers;

namespace BriefingBot.Delivery.Outbox;

/// <summary>A group that became a supergroup (Bot API, <c>migrate_to_chat_id</c>): its subscriptions and what waits
/// for it move with it, whoever hears of it first.</summary>
public sealed class ChatMoves(Database database, SubscriberStore subscribers, OutboxStore outbox)
{
    /// <summary>Moves it.</summary>
    /// <returns>How many subscriptions that concerned; 0 where it was known.</returns>
    public Task<int> MoveAsync(long from, long to, CancellationToken cancellationToken) =>
        database.WriteAsync(transaction => MoveAsync(transaction, from, to), cancellationToken);

    /// <inheritdoc cref="MoveAsync(long, long, CancellationToken)"/>
    public async Task<int> MoveAsync(StorageTransaction transaction, long from, long to)
    {
        await outbox.MoveChatAsync(transaction, from, to);
        return await subscribers.MoveChatAsync(transaction, from, to);
    }
}
