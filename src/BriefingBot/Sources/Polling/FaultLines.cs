using BriefingBot.Sources.Kinds;

namespace BriefingBot.Sources.Polling;

/// <summary>Says how polls ended as an operator reads it: one line where a source's fault begins and one where it ends.
/// Where a host of a thousand sources goes and comes, a few of them stand for all.</summary>
internal sealed class FaultLines(TimeProvider clock, ILogger logger)
{
    private const int MostAMinute = 10;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();

    // The sources whose fault was told.
    private readonly HashSet<long> _told = [];
    private long _begin;
    private int _lines;

    /// <summary>Logs the end of one poll, where it is the beginning or the end of a fault.</summary>
    /// <param name="source">The source as it was before.</param>
    /// <param name="outcome">How the poll ended.</param>
    /// <param name="state">The source as it is now.</param>
    public void Say(Source source, PollOutcome outcome, PollState state)
    {
        if (outcome.IsNetworkAway)
        {
            PollerLog.Unreached(logger, source.Id, source.ShownUrl, outcome.Result.ToString());
        }
        else if (outcome.Result is PollResult.Failed failed)
        {
            PollerLog.Failed(
                logger, LevelOf(source.Id, fails: true), source.Id, source.ShownUrl, failed.Problem, state.Failures);
        }
        else
        {
            if (source.Poll.Failures > 0)
            {
                PollerLog.Recovered(
                    logger, LevelOf(source.Id, fails: false), source.Id, source.ShownUrl, source.Poll.Failures);
            }

            var entries = (outcome.Result as PollResult.Updated)?.Feed.Entries.Count ?? 0;
            PollerLog.Polled(logger, source.Id, source.ShownUrl, entries);
        }
    }

    private LogLevel LevelOf(long id, bool fails)
    {
        lock (_lock)
        {
            if (_told.Contains(id) == fails)
            {
                return LogLevel.Debug;
            }

            if (_lines == 0 || clock.GetElapsedTime(_begin) >= Minute)
            {
                (_begin, _lines) = (clock.GetTimestamp(), 0);
            }

            var isSaid = ++_lines <= MostAMinute;
            if (_lines == MostAMinute + 1)
            {
                PollerLog.Many(logger);
            }

            if (!fails)
            {
                _told.Remove(id);
            }
            else if (isSaid)
            {
                _told.Add(id);
            }

            return isSaid ? LogLevel.Information : LogLevel.Debug;
        }
    }
}
