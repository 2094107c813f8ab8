using BriefingBot.Storage;
using Microsoft.Extensions.Options;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>
/// Once a night: what is older than <c>Storage:RetentionDays</c> and belongs to no living story is forgotten, a few
/// hours of it at a time, so that nobody who writes waits for long.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(
    Database database, IEnumerable<IRetention> stores, IOptions<StorageOptions> options, TimeProvider clock) : IJob
{
    private const int MostSteps = 200;

    private static readonly TimeSpan SmallestStep = TimeSpan.FromHours(2);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var end = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.RetentionDays);
        var from = await OldestAsync(cancellationToken) ?? end;
        var step = TimeSpan.FromTicks(Math.Max(SmallestStep.Ticks, (end - from).Ticks / MostSteps));
        for (var before = from + step; before < end; before += step)
        {
            await ForgetBeforeAsync(before, cancellationToken);
        }

        await ForgetBeforeAsync(end, cancellationToken);
        foreach (var store in stores)
        {
            await database.WriteAsync(store.SweepAsync, cancellationToken);
        }
    }

    private Task ForgetBeforeAsync(DateTimeOffset before, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            foreach (var store in stores)
            {
                await store.ForgetBeforeAsync(transaction, before);
            }
        },
        cancellationToken);

    private async Task<DateTimeOffset?> OldestAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? oldest = null;
        foreach (var store in stores)
        {
            var own = await database.ReadAsync(store.OldestAsync, cancellationToken);
            oldest = oldest is null || own < oldest ? own ?? oldest : oldest;
        }

        return oldest;
    }
}
