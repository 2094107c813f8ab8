using BriefingBot.Articles;
using BriefingBot.Operation;
using BriefingBot.Storage.Nodes;

namespace BriefingBot.Stories.Intake;

/// <summary>
/// The intake of several nodes. Grouping is decided by the leader alone; what the others have fetched and extracted
/// goes to it through a queue. While that is long, no node reads on: what they share is better spent by the leader.
/// Where there is one node, it decides at once.
/// </summary>
public sealed partial class SharedIntake(
    StoryIntake intake,
    ArrivalStore arrivals,
    IEntryIndex index,
    Leadership leadership,
    Node node,
    TimeProvider clock,
    ILogger<SharedIntake> logger) : IArticleSink
{
    private const int TakenAtOnce = 64;
    private const int MostAttempts = 3;

    /// <summary>The leader takes some hundreds of articles in a few seconds.</summary>
    private const int MostWaiting = 500;

    /// <summary>A leader that is so long behind does not group, which is said.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(10);

    /// <summary>1 from when the leader was found to be behind for too long until it has caught up.</summary>
    private int _isBehind;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<EntryKey>> AcceptAsync(
        IReadOnlyList<ArrivingArticle> articles, CancellationToken cancellationToken)
    {
        var since = clock.GetTimestamp();
        while (node.IsOneOfMany && await arrivals.HoldsMoreThanAsync(MostWaiting, cancellationToken))
        {
            if (clock.GetElapsedTime(since) > LongestWait && Interlocked.Exchange(ref _isBehind, 1) == 0)
            {
                Log.Behind(logger, MostWaiting);
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }

        if (Interlocked.Exchange(ref _isBehind, 0) == 1)
        {
            Log.CaughtUp(logger);
        }

        if (leadership.IsLeader)
        {
            return await intake.AcceptAsync(articles, cancellationToken);
        }

        await arrivals.AddAsync(articles, cancellationToken);
        return [];
    }

    /// <summary>Takes what the other nodes read, as long as this one leads.</summary>
    internal async Task TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await TryTakeSomeAsync(cancellationToken) == 0)
            {
                await Task.Delay(Pause, clock, cancellationToken);
            }
        }
    }

    // Whatever fails here is tried again: an end of this loop would be the end of the program.
    private async Task<int> TryTakeSomeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await TakeSomeAsync(cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            Log.NotTaken(logger, error);
            await Task.Delay(PauseAfterFault, clock, cancellationToken);
            return 0;
        }
    }

    private async Task<int> TakeSomeAsync(CancellationToken cancellationToken)
    {
        // One state of an entry at a time: the next one is an edit of it.
        var next = await arrivals.NextAsync(TakenAtOnce, cancellationToken);
        var queued = next.DistinctBy(one => one.Arrival.Key).ToList();
        if (queued.Count == 0)
        {
            return 0;
        }

        // A leader that ended in between took some and did not come to say so.
        var known = await index.FindEntriesAsync(queued.Select(one => one.Arrival.Key), cancellationToken);
        var fresh = queued
            .Where(one => known.GetValueOrDefault(one.Arrival.Key)?.Fingerprint != one.Arrival.Fingerprint)
            .Select(one => one with { Arrival = AsKnown(one.Arrival, known.GetValueOrDefault(one.Arrival.Key)) })
            .ToList();
        var refused = (await intake.AcceptAsync([.. fresh.Select(one => one.Arrival)], cancellationToken)).ToHashSet();
        var again = fresh.Where(one => refused.Contains(one.Arrival.Key) && one.Attempts + 1 < MostAttempts)
            .ToList();
        if (fresh.Count(one => refused.Contains(one.Arrival.Key)) - again.Count is > 0 and var given)
        {
            Log.GivenUp(logger, given);
        }

        await arrivals.PutBackAsync(again, cancellationToken);
        await arrivals.RemoveAsync(
            [.. queued.Select(one => one.Id).Except(again.Select(one => one.Id))], cancellationToken);
        return queued.Count;
    }

    // What was new when it was read may have been taken since, by another state of it.
    private static ArrivingArticle AsKnown(ArrivingArticle arrival, TakenEntry? known) =>
        known is null || arrival.IsEdit
            ? arrival
            : arrival with { IsEdit = true, Article = arrival.Article with { Id = known.ArticleId } };

    private static partial class Log
    {
        [LoggerMessage(
            311, LogLevel.Error, "{Count} articles could not be taken after several attempts and are left out")]
        public static partial void GivenUp(ILogger logger, int count);

        [LoggerMessage(313, LogLevel.Error,
            "The leader has had more than {Count} articles to group for minutes; until it groups, no node reads on")]
        public static partial void Behind(ILogger logger, int count);

        [LoggerMessage(314, LogLevel.Information, "The leader has caught up; all nodes read on")]
        public static partial void CaughtUp(ILogger logger);

        [LoggerMessage(312, LogLevel.Error, "What other nodes read could not be taken; it is tried again")]
        public static partial void NotTaken(ILogger logger, Exception error);
    }
}

/// <summary>Runs <see cref="SharedIntake.TakeAsync"/> with the service.</summary>
internal sealed class ArrivalReader(SharedIntake intake, Node node, Leadership leadership) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        node.IsOneOfMany ? leadership.RunAsync(intake.TakeAsync, stoppingToken) : Task.CompletedTask;
}
