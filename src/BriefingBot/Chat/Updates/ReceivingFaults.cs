using System.Globalization;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Telegram;

namespace BriefingBot.Chat.Updates;

/// <summary>What keeps updates from coming: how long to wait with each fault, which is said once at its beginning and
/// once at its end. That another program takes them is said to the admins, too, who are still written to.</summary>
public sealed partial class ReceivingFaults(
    ServiceExit exit,
    UpdateConflict conflict,
    AdminNotices notices,
    TimeProvider clock,
    ILogger<ReceivingFaults> logger)
{
    /// <summary>The longest wait for what heals by itself.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>Waits with a refused token: it may be accepted again.</summary>
    private static readonly TimeSpan LongestWaitForToken = TimeSpan.FromMinutes(5);

    private BotOutcome _fault = BotOutcome.Ok;
    private bool _areAdminsTold;

    /// <summary>Waits after a failure; a fault is said at its first time.</summary>
    /// <param name="failure">What Telegram answered, or that it did not.</param>
    /// <param name="failures">How many there were in a row before.</param>
    public async Task WaitAfterAsync(BotFailure failure, int failures, CancellationToken cancellationToken)
    {
        var isNew = failure.Outcome == BotOutcome.Conflict ? conflict.Record() : _fault != failure.Outcome;
        _fault = failure.Outcome;
        var wait = failure.Outcome switch
        {
            BotOutcome.RetryAfter => failure.RetryAfter,
            BotOutcome.Unauthorized => Growing(failures, LongestWaitForToken),
            BotOutcome.Conflict => LongestWait,
            _ => Growing(failures, LongestWait),
        };
        if (isNew)
        {
            Say(failure);
        }

        if (failure.Outcome == BotOutcome.Conflict)
        {
            await TellAdminsAsync(cancellationToken);
        }

        await Task.Delay(wait, clock, cancellationToken);
    }

    private async Task TellAdminsAsync(CancellationToken cancellationToken)
    {
        if (_areAdminsTold || conflict.Lasts < UpdateConflict.Patience)
        {
            return;
        }

        try
        {
            await notices.TellAsync(
                string.Create(CultureInfo.InvariantCulture, $"updates-{clock.GetUtcNow():yyyyMMddHHmm}"),
                texts => texts.UpdatesAreTaken(),
                cancellationToken);
            _areAdminsTold = true;
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            Log.NotTold(logger, error);
        }
    }

    /// <summary>One fault is one line; that Telegram cannot be reached is said by what watches all requests.</summary>
    private void Say(BotFailure failure)
    {
        switch (failure.Outcome)
        {
            case BotOutcome.RetryAfter:
            case BotOutcome.Unauthorized when exit.Status != 0: // the service ends, which says why
                break;
            case BotOutcome.Unauthorized:
                Log.WrongToken(logger);
                break;
            case BotOutcome.Conflict:
                Log.Conflict(logger, failure.Description);
                break;
            default:
                Log.Unreachable(logger, failure.Outcome, failure.Description);
                break;
        }
    }

    /// <summary>Telegram answered: a fault is over.</summary>
    public void Recovered()
    {
        if (conflict.TryEnd(out var lasted))
        {
            Log.NotTakenAnyMore(logger, TimeSpan.FromSeconds(Math.Ceiling(lasted.TotalSeconds)));
            _areAdminsTold = false;
        }
        else if (_fault is not (BotOutcome.Ok or BotOutcome.RetryAfter or BotOutcome.Conflict))
        {
            Log.Recovered(logger);
        }

        _fault = BotOutcome.Ok;
    }

    /// <summary>This node asks for no updates any more: another one leads.</summary>
    public void Forget()
    {
        conflict.Forget();
        (_fault, _areAdminsTold) = (BotOutcome.Ok, false);
    }

    private static TimeSpan Growing(int failures, TimeSpan longest) =>
        TimeSpan.FromSeconds(Math.Min(longest.TotalSeconds, Math.Pow(2, Math.Min(failures, 10))));

    private static partial class Log
    {
        [LoggerMessage(810, LogLevel.Critical,
            "Telegram refuses the token. It is tried again; if that goes on, put the token from @BotFather "
                + "into Telegram:Token and restart")]
        public static partial void WrongToken(ILogger logger);

        [LoggerMessage(811, LogLevel.Error,
            "Updates cannot be polled: {Description}. Stop the other program, or take its webhook away; "
                + "trying again")]
        public static partial void Conflict(ILogger logger, string description);

        [LoggerMessage(813, LogLevel.Debug, "Telegram cannot be asked ({Outcome}: {Description}); trying again")]
        public static partial void Unreachable(ILogger logger, BotOutcome outcome, string description);

        [LoggerMessage(814, LogLevel.Debug, "Telegram answers again")]
        public static partial void Recovered(ILogger logger);

        [LoggerMessage(820, LogLevel.Warning, "Updates come again; another program took them for {Lasted}")]
        public static partial void NotTakenAnyMore(ILogger logger, TimeSpan lasted);

        [LoggerMessage(821, LogLevel.Error, "The admins could not be told that another program takes the updates")]
        public static partial void NotTold(ILogger logger, Exception error);
    }
}
