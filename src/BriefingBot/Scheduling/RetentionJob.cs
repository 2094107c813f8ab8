using BriefingBot.Briefings;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Summaries.Budget;
using Microsoft.Extensions.Options;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>
/// Once a night: what is older than <c>Storage:RetentionDays</c> and belongs to no living story is forgotten.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(
    Database database, StoryStore stories, BriefingStore briefings, IOptions<StorageOptions> options, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var before = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.RetentionDays);
        await database.WriteAsync(
            async transaction =>
            {
                await stories.ForgetBeforeAsync(transaction, before);
                await briefings.ForgetBeforeAsync(transaction.Raw, before);
                await OutboxStore.ForgetBeforeAsync(transaction.Raw, before);
                await ModelLedgerStore.ForgetBeforeAsync(transaction.Raw, before);
            },
            cancellationToken);
    }
}
