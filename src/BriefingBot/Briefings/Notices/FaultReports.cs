using System.Collections.Concurrent;
using System.Globalization;
using BriefingBot.Briefings.Choice;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Notices;

/// <summary>Faults of one in many: counted each time, logged and told to the admins at most once a day.</summary>
public sealed partial class FaultReports(
    AdminNotices notices, StorageHealth storage, TimeProvider clock, ILogger<FaultReports> logger)
{
    /// <summary>The most faults that are remembered; with more, all are forgotten.</summary>
    private const int MostRemembered = 10_000;

    /// <summary>A job has one name for years: what fails again much later is news.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromDays(1);

    /// <summary>When each was told, as a timestamp of the clock.</summary>
    private readonly ConcurrentDictionary<(FaultKind, string), long> _told = new();

    /// <summary>Shows each kind at 0: an alert would not see the first of them rise otherwise.</summary>
    public static void ShowAtZero()
    {
        foreach (var kind in Enum.GetValues<FaultKind>())
        {
            Count(kind, 0);
        }

        Telemetry.Faults.Add(0, Telemetry.Tag("kind", "answer")); // counted where models are asked
    }

    /// <summary>Reports stories that were left out.</summary>
    public async Task ReportAsync(IReadOnlyList<StoryFault> faults, CancellationToken cancellationToken)
    {
        foreach (var fault in faults)
        {
            await ReportAsync(FaultKind.Story, fault.StoryId, fault.Error, cancellationToken);
        }
    }

    /// <inheritdoc cref="ReportAsync(FaultKind, string, Exception, CancellationToken)"/>
    public Task ReportAsync(FaultKind kind, long id, Exception error, CancellationToken cancellationToken) =>
        ReportAsync(kind, id.ToString(CultureInfo.InvariantCulture), error, cancellationToken);

    /// <summary>Reports a fault. Never throws but for a stop: the loop that reports goes on. What the database's known
    /// fault brings about is no fault of its own.</summary>
    /// <param name="kind">What failed.</param>
    /// <param name="id">Which one.</param>
    /// <param name="error">How.</param>
    public async Task ReportAsync(FaultKind kind, string id, Exception error, CancellationToken cancellationToken)
    {
        if (storage.Fault is not null && Database.IsUnusable(error))
        {
            return;
        }

        Count(kind, 1);
        if (_told.Count >= MostRemembered)
        {
            _told.Clear();
        }

        var now = clock.GetTimestamp();
        if (!_told.TryAdd((kind, id), now)
            && (!_told.TryGetValue((kind, id), out var told) || clock.GetElapsedTime(told, now) < Quiet
                || !_told.TryUpdate((kind, id), now, told)))
        {
            return;
        }

        Log.Fault(logger, error, kind, id);
        try
        {
            // The day lets it be told again; a restart on the same day tells it to nobody twice.
            var day = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await notices.TellAsync($"fault-{kind}-{id}-{day}", texts => Words(texts, kind, id), cancellationToken);
        }
        catch (Exception failure) when (failure.IsFault(cancellationToken))
        {
            Log.NotTold(logger, failure, kind, id);
        }
    }

    /// <summary>Runs a step of a job: its failure keeps no other from running, but the database's does.</summary>
    /// <param name="name">Names it to the admins and in the log: "alerts".</param>
    /// <param name="step">What is done.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task TryAsync(string name, Func<CancellationToken, Task> step, CancellationToken cancellationToken)
    {
        try
        {
            await step(cancellationToken);
        }
        catch (Exception error) when (!Database.IsUnusable(error)
            && error.IsFault(cancellationToken))
        {
            await ReportAsync(FaultKind.Job, name, error, cancellationToken);
        }
    }

    private static void Count(FaultKind kind, int faults) =>
        Telemetry.Faults.Add(faults, Telemetry.Tag("kind", kind.ToString().ToLowerInvariant()));

    private static ReplyText Words(Texts texts, FaultKind kind, string id) => kind switch
    {
        FaultKind.Story => texts.StoryFault(id),
        FaultKind.Edition => texts.EditionFault(id),
        FaultKind.Correction => texts.CorrectionFault(id),
        FaultKind.Alert => texts.AlertFault(id),
        FaultKind.Living => texts.LivingFault(id),
        FaultKind.Part => texts.PartFault(id),
        FaultKind.Job => texts.JobFault(id),
        _ => texts.UpdateFault(id),
    };

    private static partial class Log
    {
        [LoggerMessage(604, LogLevel.Error,
            "{Kind} {Id} failed and was left out; the others went on. It is not logged again for a day")]
        public static partial void Fault(ILogger logger, Exception error, FaultKind kind, string id);

        [LoggerMessage(605, LogLevel.Error, "The admins could not be told that {Kind} {Id} failed")]
        public static partial void NotTold(ILogger logger, Exception error, FaultKind kind, string id);
    }
}

/// <summary>The kind of thing of which one among many failed.</summary>
public enum FaultKind
{
    /// <summary>A story of a briefing, by its id.</summary>
    Story,

    /// <summary>An edition, by its subscriber's number.</summary>
    Edition,

    /// <summary>A correction, by its story's id and where it was one reader's, the reader.</summary>
    Correction,

    /// <summary>Alerts, by their subscriber's number.</summary>
    Alert,

    /// <summary>The edits of living stories, by their subscriber's number.</summary>
    Living,

    /// <summary>A part of a message, by its number in the outbox.</summary>
    Part,

    /// <summary>Something a person said, by the number of its update.</summary>
    Update,

    /// <summary>A step of a scheduled job, by its name.</summary>
    Job,
}
