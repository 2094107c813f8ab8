using System.Collections.Concurrent;
using BriefingBot.Operation;
using BriefingBot.Storage;

namespace BriefingBot.Articles;

/// <summary>What failed of one entry, article or story while the others went on: counted each time, logged once, for
/// what could not be taken comes again and again.</summary>
public sealed partial class IntakeFaults(ILogger<IntakeFaults> logger)
{
    /// <summary>When more faults than this have been logged, all are forgotten, so that memory does not grow.</summary>
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<(IntakeStage, long, string), bool> _logged = new();

    /// <summary>Whether an error is of the one thing at hand: not a stop, not the database's refusal.</summary>
    public static bool IsOfOne(Exception error, CancellationToken cancellationToken) =>
        error.IsFault(cancellationToken)
        && !Database.IsUnusable(error);

    /// <summary>Shows each stage at 0: an alert would not see the first of them rise otherwise.</summary>
    public static void ShowAtZero()
    {
        foreach (var stage in Enum.GetValues<IntakeStage>())
        {
            Count(stage, 0);
        }
    }

    /// <summary>Counts a fault of an entry, article or story, and logs it where that fault was not logged
    /// before.</summary>
    /// <param name="stage">What failed.</param>
    /// <param name="key">The entry; for a story 0 and its id.</param>
    /// <param name="error">How.</param>
    public void Report(IntakeStage stage, EntryKey key, Exception error)
    {
        Count(stage, 1);
        if (_logged.Count >= MostRemembered)
        {
            _logged.Clear();
        }

        if (_logged.TryAdd((stage, key.SourceId, key.EntryId), true))
        {
            Log.Failed(logger, error, stage, key.SourceId, key.EntryId);
        }
    }

    private static void Count(IntakeStage stage, int faults) =>
        Telemetry.IntakeFaults.Add(faults, Telemetry.Tag("stage", stage.ToString().ToLowerInvariant()));

    private static partial class Log
    {
        [LoggerMessage(202, LogLevel.Error,
            "{Stage} failed for {Entry} of source {Source} and is left out; it is not logged again")]
        public static partial void Failed(
            ILogger logger, Exception error, IntakeStage stage, long source, string entry);
    }
}

/// <summary>What can fail on the way of an article.</summary>
public enum IntakeStage
{
    /// <summary>Fetching and extracting the page, or reading the feed's own text.</summary>
    Extraction,

    /// <summary>Reading its figures: it has none then.</summary>
    Figures,

    /// <summary>Grouping it with others, storing it.</summary>
    Grouping,

    /// <summary>Making a story of the articles.</summary>
    Story,
}
