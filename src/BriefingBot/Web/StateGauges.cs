using System.Diagnostics.Metrics;
using BriefingBot.Articles;
using BriefingBot.Briefings.Notices;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Telegram;

namespace BriefingBot.Web;

/// <summary>States measured four times a minute, so that a scrape need not wait for the database.</summary>
internal sealed partial class StateGauges : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    private readonly OutboxStore _outbox;
    private readonly SourceStore _sources;
    private readonly Database _database;
    private readonly TimeProvider _clock;
    private readonly ILogger<StateGauges> _logger;
    private readonly Meter _meter = new(Telemetry.Name);
    private State _state = new(0, 0, 0, 0, 0, 0);

    public StateGauges(
        OutboxStore outbox,
        SourceStore sources,
        Database database,
        StorageHealth storage,
        TelegramReachability telegram,
        UpdateConflict conflict,
        Heartbeat heartbeat,
        TimeProvider clock,
        ILogger<StateGauges> logger)
    {
        (_outbox, _sources, _database, _clock, _logger) = (outbox, sources, database, clock, logger);
        _meter.CreateObservableGauge("briefingbot.outbox.due", () => _state.Due);
        _meter.CreateObservableGauge("briefingbot.outbox.age", () => _state.OldestSeconds, "s");
        _meter.CreateObservableGauge("briefingbot.sources.active", () => _state.Active);
        _meter.CreateObservableGauge("briefingbot.sources.failing", () => _state.Failing);
        _meter.CreateObservableGauge("briefingbot.sources.stale", () => _state.Stale);
        _meter.CreateObservableGauge("briefingbot.database.size", () => _state.Bytes, "By");
        _meter.CreateObservableGauge("briefingbot.database.memory", () => database.Memory, "By");
        _meter.CreateObservableGauge("briefingbot.storage.fault", () => storage.Fault is null ? 0 : 1);
        _meter.CreateObservableGauge("briefingbot.telegram.away", () => telegram.Away.TotalSeconds, "s");
        _meter.CreateObservableGauge("briefingbot.telegram.conflict", () => conflict.Lasts.TotalSeconds, "s");
        _meter.CreateObservableGauge("briefingbot.scheduler.idle", () => heartbeat.Age.TotalSeconds, "s");
    }

    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, _clock);
        do
        {
            // Each time: who reads these figures may have begun to only now.
            FaultReports.ShowAtZero();
            IntakeFaults.ShowAtZero();
            Telemetry.ShowEditionsAtZero();
            try
            {
                _state = await LookAsync(stoppingToken);
            }
            catch (Exception error) when (error.IsFault(stoppingToken))
            {
                Log.NotMeasured(_logger, error);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<State> LookAsync(CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var (due, oldest) = await _outbox.OverdueAsync(now, cancellationToken);
        var health = await _sources.HealthAsync(cancellationToken);
        return new State(
            due,
            (now - (oldest ?? now)).TotalSeconds,
            health.Active.Count,
            health.Failing.Count,
            health.Stale.Count,
            await _database.SizeAsync(cancellationToken));
    }

    private sealed record State(long Due, double OldestSeconds, int Active, int Failing, int Stale, long Bytes);

    private static partial class Log
    {
        [LoggerMessage(1302, LogLevel.Warning, "The state could not be measured")]
        public static partial void NotMeasured(ILogger logger, Exception error);
    }
}
