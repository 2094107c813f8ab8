using System.Globalization;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Telegram;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>Watches the wall clock against the monotonic one. When it was set, when the machine slept, and at every
/// start, what waits for a moment that was never right is due now, and the jobs begin anew from the present.</summary>
public sealed partial class ClockWatch(
    Database database,
    IEnumerable<IClockRepair> stores,
    IEnumerable<IAgeKeeper> keepers,
    MachineSleep sleep,
    ISchedulerFactory schedulers,
    AdminNotices notices,
    FaultReports faults,
    TelegramClock telegram,
    IOutbox outbox,
    TimeProvider clock,
    ILogger<ClockWatch> logger) : BackgroundService
{
    /// <summary>How often the two clocks are compared.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    /// <summary>More than a tick is late on a busy machine.</summary>
    private static readonly TimeSpan SmallestJump = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Close = TimeSpan.FromMilliseconds(100);

    private const int MostReadings = 50;

    /// <summary>For so long after the start, an answer cannot have waited for a machine that slept.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromMinutes(5);

    /// <summary>A jump that people would notice.</summary>
    private static readonly TimeSpan WorthTelling = TimeSpan.FromMinutes(1);

    /// <summary>How often the times of work that nodes share are looked at: another's clock may be wrong.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromHours(1);

    /// <summary>More than the clocks of two nodes differ.</summary>
    private static readonly TimeSpan Difference = TimeSpan.FromMinutes(1);

    private readonly long _began = clock.GetTimestamp();

    private readonly TimeSpan? _sleptBefore = sleep.Total();

    private bool _isToldWrong;

    /// <summary>Brings stored moments back where the clock was ahead before.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RepairAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var count = 0;
        foreach (var store in stores)
        {
            await faults.TryAsync(
                $"clock-repair/{store.GetType().Name}",
                async stopping => count += await database.WriteAsync(
                    transaction => store.BringBackAsync(transaction, now), stopping),
                cancellationToken);
        }

        outbox.Wake();
        return count;
    }

    /// <summary>What is done at the service's start.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (await RepairAsync(cancellationToken) is > 0 and var count)
        {
            Log.WasAhead(logger, count);
        }

        await BringNightsBackAsync(cancellationToken);
    }

    /// <summary>Brings back the night's work of nodes. Its times stand in their database: what a clock that was ahead,
    /// this node's or another's, has set there would hold until then.</summary>
    public async Task BringNightsBackAsync(CancellationToken cancellationToken)
    {
        if (await schedulers.LookupScheduler(NightlyCatchUp.Group, cancellationToken) is { } nights
            && await RescheduleAsync(nights, isRightToo: false, cancellationToken) is > 0 and var count)
        {
            Log.NightsWereAhead(logger, count);
        }
    }

    /// <summary>Tells once of a clock that is wrong since the start, which jumps nowhere.</summary>
    public async Task TellIfWrongAsync(CancellationToken cancellationToken)
    {
        if (!_isToldWrong && clock.GetElapsedTime(_began) < Start && telegram.Fault is { } wrong)
        {
            await notices.TellAsync(
                string.Create(CultureInfo.InvariantCulture, $"clock-wrong-{clock.GetUtcNow():yyyyMMddTHHmmss}"),
                texts => $"{texts.Say(wrong.Words)}",
                cancellationToken);
            _isToldWrong = true; // not where it failed: then it is tried again
            Log.IsWrong(logger, wrong.Message, wrong.Remedy);
        }
    }

    /// <summary>What is done when the clock was set, or the machine slept.</summary>
    /// <param name="jump">How far the clock was set forward; negative for back.</param>
    /// <param name="slept">How long the machine slept.</param>
    public async Task JumpedAsync(TimeSpan jump, TimeSpan slept, CancellationToken cancellationToken)
    {
        var count = await RepairAsync(cancellationToken);
        await RescheduleAsync(await schedulers.GetScheduler(cancellationToken), isRightToo: true, cancellationToken);
        await BringNightsBackAsync(cancellationToken);
        jump = TimeSpan.FromSeconds(Math.Round(jump.TotalSeconds));
        Log.WasSet(logger, jump, TimeSpan.FromSeconds(Math.Round(slept.TotalSeconds)), count);
        if (jump.Duration() >= WorthTelling)
        {
            await notices.TellAsync(
                string.Create(CultureInfo.InvariantCulture, $"clock-{clock.GetUtcNow():yyyyMMddTHHmmss}"),
                texts => texts.ClockWasSet(jump),
                cancellationToken);
        }

        // Last: where the database fails before, all of it is tried again, and this may be done but once.
        var running = clock.GetElapsedTime(_began) + (sleep.Total() - _sleptBefore ?? TimeSpan.Zero);
        var set = new ClockJump(clock.GetUtcNow(), jump, running);
        foreach (var keeper in keepers)
        {
            await faults.TryAsync(
                $"clock-repair/{keeper.GetType().Name}",
                stopping => keeper.KeepAgesAsync(set, stopping),
                cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (ahead, slept) = (Ahead(clock), sleep.Total());
        using var timer = new PeriodicTimer(Tick, clock);
        var (isChecked, looked) = (false, clock.GetTimestamp());
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (!isChecked)
                {
                    await StartedAsync(stoppingToken);
                    isChecked = true;
                }

                var (now, sleptNow) = (Ahead(clock), sleep.Total());
                var jump = now - ahead;
                if (jump.Duration() >= SmallestJump)
                {
                    var nap = sleptNow - slept ?? TimeSpan.Zero;
                    await JumpedAsync(jump - nap, nap, stoppingToken);
                }

                (ahead, slept) = (now, sleptNow); // not where it failed: then it is tried again
                await TellIfWrongAsync(stoppingToken);
                if (clock.GetElapsedTime(looked) >= LookEvery)
                {
                    looked = clock.GetTimestamp();
                    await BringNightsBackAsync(stoppingToken);
                }
            }
            catch (Exception error) when (error.IsFault(stoppingToken))
            {
                Log.NotRepaired(logger, error);
            }
        }
    }

    /// <summary>How far the wall clock is before the monotonic one, by a close pair of readings.</summary>
    internal static TimeSpan Ahead(TimeProvider clock)
    {
        for (var tries = 1; ; tries++)
        {
            var before = clock.GetElapsedTime(0);
            var wall = clock.GetUtcNow() - DateTimeOffset.UnixEpoch;
            if (clock.GetElapsedTime(0) - before < Close || tries == MostReadings)
            {
                return wall - before;
            }
        }
    }

    // Quartz keeps the moment of the next firing: with a clock that went back it would wait for it.
    private async Task<int> RescheduleAsync(
        IScheduler scheduler, bool isRightToo, CancellationToken cancellationToken)
    {
        var (now, count) = (clock.GetUtcNow(), 0);
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup(), cancellationToken))
        {
            if (await scheduler.GetTrigger(key, cancellationToken) is { } trigger
                && trigger.GetTriggerBuilder().StartAt(now).Build() is var anew
                && (isRightToo || trigger.NextFireTimeUtc > anew.GetFireTimeAfter(now + Difference)))
            {
                await scheduler.RescheduleJob(key, anew, cancellationToken);
                count++;
            }
        }

        return count;
    }

    private static partial class Log
    {
        [LoggerMessage(1101, LogLevel.Warning,
            "The clock was ahead when this database was written: {Count} waits for moments that are still to come were "
                + "ended; they are due now")]
        public static partial void WasAhead(ILogger logger, int count);

        [LoggerMessage(1102, LogLevel.Warning,
            "The clock was set by {Jump}, and the machine slept for {Slept}; {Count} waits were ended, all jobs go on "
                + "from now")]
        public static partial void WasSet(ILogger logger, TimeSpan jump, TimeSpan slept, int count);

        [LoggerMessage(1105, LogLevel.Warning,
            "{Count} nightly jobs waited for a time that a wrong clock had set; they come with the next night")]
        public static partial void NightsWereAhead(ILogger logger, int count);

        [LoggerMessage(1104, LogLevel.Warning, "{Message} {Remedy}")]
        public static partial void IsWrong(ILogger logger, string message, string remedy);

        [LoggerMessage(1103, LogLevel.Error,
            "What waits for a wrong moment could not be brought back; it is tried again")]
        public static partial void NotRepaired(ILogger logger, Exception error);
    }
}
