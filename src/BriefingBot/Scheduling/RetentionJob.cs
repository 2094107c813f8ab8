using BriefingBot.Briefings;
using BriefingBot.Storage;
using Microsoft.Extensions.Options;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>Once a day: what is older than <c>Storage:RetentionDays</c> and belongs to no living story is forgotten,
/// a few hours of it at a time, so that nobody who writes waits for long. A store that cannot forget keeps no other
/// from it: the disk would fill.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(
    Database database,
    IEnumerable<IRetention> stores,
    FaultReports faults,
    IOptions<StorageOptions> options,
    TimeProvider clock) : IJob
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
        await EachAsync((store, stopping) => database.WriteAsync(store.SweepAsync, stopping), cancellationToken);
    }

    private Task ForgetBeforeAsync(DateTimeOffset before, CancellationToken cancellationToken) => EachAsync(
        (store, stopping) => database.WriteAsync(
            transaction => store.ForgetBeforeAsync(transaction, before), stopping),
        cancellationToken);

    private async Task EachAsync(Func<IRetention, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        foreach (var store in stores)
        {
            await faults.TryAsync(
                $"retention/{store.GetType().Name}", stopping => work(store, stopping), cancellationToken);
        }
    }

    private async Task<DateTimeOffset?> OldestAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? oldest = null;
        await EachAsync(
            async (store, stopping) =>
            {
                var own = await database.ReadAsync(store.OldestAsync, stopping);
                oldest = oldest is null || own < oldest ? own ?? oldest : oldest;
            },
            cancellationToken);

        return oldest;
    }
}
