using BriefingBot.Operation;
using BriefingBot.Operation.Health;

namespace BriefingBot.Telegram;

/// <summary>Whether the Bot API answers: one flag for all who call it. An outage is one line at its beginning and one
/// at its end, however many messages wait meanwhile; a refused token ends the service, because no waiting heals
/// it.</summary>
public sealed partial class TelegramReachability(
    ServiceExit exit, TimeProvider clock, ILogger<TelegramReachability> logger, LostTime? lost = null)
{
    /// <summary>One lost call is no outage.</summary>
    private const int FailuresUntilAway = 2;

    /// <summary>A token may be refused for a moment while a Bot API server starts.</summary>
    private const int RefusalsUntilExit = 3;

    /// <summary>An outage that comes and goes is said this often at most, but for one that lasts.</summary>
    private static readonly TimeSpan SayEvery = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan ShortestOutage = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private int _failures;
    private int _refusals;
    private long _since;
    private TimeSpan _firstTook;
    private long? _saidAt;
    private bool _isSaid;

    /// <summary>The Bot API answers again after it did not; with how long it was away.</summary>
    public Action<TimeSpan>? Returned { get; set; }

    /// <summary>What the last failed call said; null while Telegram answers.</summary>
    public string? Problem { get; private set; }

    /// <summary>How long Telegram has not answered.</summary>
    public TimeSpan Away => Problem is null ? TimeSpan.Zero : _firstTook + clock.GetElapsedTime(_since);

    /// <summary>Takes note of how a call ended.</summary>
    /// <param name="outcome">How.</param>
    /// <param name="description">What Telegram or the connection said.</param>
    /// <param name="isFirst">Whether it was the call by which the bot introduces itself.</param>
    /// <param name="took">How long it took: an outage begins with its first call, not when that is given up.</param>
    public void Record(BotOutcome outcome, string? description, bool isFirst, TimeSpan took = default)
    {
        switch (outcome)
        {
            case BotOutcome.Unavailable when lost?.Of(took) > took / 2:
                break; // it waited for this machine more than for Telegram
            case BotOutcome.Unavailable:
                Failed(description ?? "", took);
                break;
            case BotOutcome.Unauthorized:
                Refused(isFirst);
                break;
            default:
                Answered();
                break;
        }
    }

    private void Failed(string description, TimeSpan took)
    {
        lock (_gate)
        {
            if (++_failures == 1)
            {
                (_since, _firstTook) = (clock.GetTimestamp(), took);
            }

            if (_failures < FailuresUntilAway)
            {
                return;
            }

            Problem ??= description;
            if (_isSaid || (_saidAt is { } last && clock.GetElapsedTime(last) < SayEvery
                && clock.GetElapsedTime(_since) < ShortestOutage))
            {
                return;
            }

            (_isSaid, _saidAt) = (true, clock.GetTimestamp());
        }

        Log.Away(logger, description.TrimEnd('.') + ".");
    }

    private void Answered()
    {
        TimeSpan away;
        bool isSaid;
        lock (_gate)
        {
            (_failures, _refusals) = (0, 0);
            if (Problem is null)
            {
                return;
            }

            (away, isSaid) = (Away, _isSaid);
            (Problem, _isSaid) = (null, false);
        }

        if (isSaid)
        {
            Log.Back(logger, TimeSpan.FromSeconds(Math.Ceiling(away.TotalSeconds)));
        }

        Returned?.Invoke(away);
    }

    private void Refused(bool isFirst)
    {
        lock (_gate)
        {
            if (++_refusals < RefusalsUntilExit && !isFirst)
            {
                return;
            }
        }

        exit.Stop(
            "Telegram refuses the token.",
            "Put the one that @BotFather shows into Telegram:Token and start again. What was to be sent waits.");
    }

    private static partial class Log
    {
        [LoggerMessage(301, LogLevel.Warning, "Telegram cannot be reached: {Description} What is to be sent waits")]
        public static partial void Away(ILogger logger, string description);

        [LoggerMessage(302, LogLevel.Warning, "Telegram answers again after {Away}; what waited is sent now")]
        public static partial void Back(ILogger logger, TimeSpan away);
    }
}
