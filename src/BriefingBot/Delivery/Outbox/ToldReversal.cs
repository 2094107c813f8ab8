using BriefingBot.Briefings;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Delivery.Outbox;

/// <summary>A part that failed for good told nobody anything: its stories are new again to that chat.</summary>
internal sealed class ToldReversal(BriefingStore briefings) : IToldReversal
{
    public Task TakeBackAsync(SqliteTransaction transaction, FailedDelivery failure) =>
        briefings.TakeBackAsync(transaction, failure.ChatId, failure.ThreadId, failure.Edition, failure.StoryIds);
}
