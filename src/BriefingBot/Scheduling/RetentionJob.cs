using BriefingBot.Storage;
using Microsoft.Extensions.Options;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>
/// Once a night: what is older than <c>Storage:RetentionDays</c> and belongs to no living story is forgotten.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(
    Database database, IEnumerable<IRetention> stores, IOptions<StorageOptions> options, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var before = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.RetentionDays);
        await database.WriteAsync(
            async transaction =>
            {
                foreach (var store in stores)
                {
                    await store.ForgetBeforeAsync(transaction, before);
                }
            },
            cancellationToken);
    }
}
