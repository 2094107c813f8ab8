using System.Globalization;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;

namespace BriefingBot.Scheduling;

/// <summary>Watches whether the machine gives the program its turns, and tells once where it does not: then nothing
/// else is blamed for being late.</summary>
public sealed partial class MachineWatch(
    LostTime lost, AdminNotices notices, TimeProvider clock, ILogger<MachineWatch> logger) : BackgroundService
{
    private const double Much = 0.5;
    private const double Little = 0.1;

    /// <summary>A short burst does not count.</summary>
    private static readonly TimeSpan Looked = TimeSpan.FromMinutes(2);

    /// <summary>Nor does one long wait: the whole machine or the program alone was stopped, and goes on.</summary>
    private static readonly TimeSpan MostAtOnce = TimeSpan.FromSeconds(30);

    private bool _isBusy;

    /// <summary>Looks once; to be called every second. Waits for nothing: what is to be told is told on another
    /// thread.</summary>
    /// <returns>Ends when it was told, where there was anything to tell.</returns>
    internal Task LookAsync(CancellationToken cancellationToken)
    {
        lost.Tick();
        var share = lost.Of(Looked, MostAtOnce) / Looked;
        if (_isBusy ? share >= Little : share <= Much)
        {
            return Task.CompletedTask;
        }

        _isBusy = !_isBusy;
        return _isBusy
            ? Task.Run(() => TellAsync(share, cancellationToken), cancellationToken)
            : Task.Run(() => Log.HasTime(logger), cancellationToken);
    }

    // On a thread of its own: those of the pool may all wait for a disk that hangs. It neither writes nor logs, so that
    // nothing stops it: without its ticks all the time since would count as lost.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Factory.StartNew(
        () =>
        {
            while (!stoppingToken.WaitHandle.WaitOne(LostTime.Every))
            {
                _ = LookAsync(stoppingToken);
            }
        },
        stoppingToken,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private async Task TellAsync(double share, CancellationToken cancellationToken)
    {
        Log.Busy(logger, share);
        try
        {
            // Once a day, however often it comes and goes.
            await notices.TellAsync(
                string.Create(CultureInfo.InvariantCulture, $"machine-busy-{clock.GetUtcNow():yyyy-MM-dd}"),
                texts => texts.MachineIsBusy(),
                cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            Log.NotTold(logger, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1106, LogLevel.Warning,
            "This machine is too busy: for {Share:P0} of the last two minutes the program waited for its turn. What it "
                + "does comes late; look at what else runs here")]
        public static partial void Busy(ILogger logger, double share);

        [LoggerMessage(1107, LogLevel.Warning, "This machine has time for the program again")]
        public static partial void HasTime(ILogger logger);

        [LoggerMessage(1108, LogLevel.Error, "The admins could not be told that this machine is too busy")]
        public static partial void NotTold(ILogger logger, Exception error);
    }
}
