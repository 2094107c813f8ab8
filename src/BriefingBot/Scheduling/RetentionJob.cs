using BriefingBot.Briefings.Notices;
using BriefingBot.Storage;
using Microsoft.Extensions.Options;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>Once a day: what is older than <c>Storage:RetentionDays</c> and belongs to no living story is forgotten,
/// a few hours of it at a time, so that nobody who writes waits for long. A store that cannot forget keeps no other
/// from it: the disk would fill. What is old is judged by what came as well as by the clock, which may be years ahead:
/// a clock that is so for less than a day forgets nothing.</summary>
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
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        // What came within the last day may bear the time of a wrong clock.
        var newest = await AskAsync((store, session) => store.NewestAsync(session, now - Day), cancellationToken);
        now = newest.Max() + (2 * Day) is { } last && last < now ? last : now;
        var end = now - TimeSpan.FromDays(options.Value.RetentionDays);
        var oldest = await AskAsync((store, session) => store.OldestAsync(session), cancellationToken);
        var from = oldest.Min() ?? end;
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

    private async Task<List<DateTimeOffset?>> AskAsync(
        Func<IRetention, StorageSession, Task<DateTimeOffset?>> question, CancellationToken cancellationToken)
    {
        var answers = new List<DateTimeOffset?>();
        await EachAsync(
            async (store, stopping) =>
                answers.Add(await database.ReadAsync(session => question(store, session), stopping)),
            cancellationToken);
        return answers;
    }
}
