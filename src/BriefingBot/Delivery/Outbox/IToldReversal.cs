using Microsoft.Data.Sqlite;

namespace BriefingBot.Delivery.Outbox;

/// <summary>Takes back that a chat was told of stories, because the part with them failed for good.</summary>
public interface IToldReversal
{
    /// <summary>Called in the transaction that marks the part as failed.</summary>
    Task TakeBackAsync(SqliteTransaction transaction, FailedDelivery failure);
}
