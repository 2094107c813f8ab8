using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;

namespace BriefingBot.Chat.Updates;

/// <summary>Handles one item of the inbox to its end: whatever happens, whoever said it is told something.</summary>
public sealed partial class InboxWork(
    ChatStore store,
    IncomingHandler handler,
    CommandMenu menu,
    FaultReports faults,
    LostTime lost,
    TimeProvider clock,
    ILogger<InboxWork> logger)
{
    /// <summary>An answer that takes longer is given up.</summary>
    internal static readonly TimeSpan LongestAnswer = TimeSpan.FromMinutes(2);

    private const int MostAttempts = 4; // the unit lets the program start five times in ten minutes

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Answers an item, unless the service stops: then it is taken up again after the restart.</summary>
    internal async Task DoAsync(Queued queued, CancellationToken stopping)
    {
        // What is begun is finished where that takes not long: an answer that was sent must not be sent again after a
        // restart.
        using var limit = new OwnTimeLimit(LongestAnswer, lost, clock);
        await using (stopping.Register(() => limit.EndAfter(Grace)))
        {
            var goesOn = false;
            try
            {
                goesOn = await HandleAsync(queued, limit.Token);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (ReplyOnItsWayException)
            {
                Log.Unconfirmed(logger, queued.Item.UpdateId, queued.Item.Incoming.ChatId);
            }
            catch (Exception error)
            {
                await faults.ReportAsync(FaultKind.Update, queued.Item.UpdateId, error, CancellationToken.None);
                await SayFailedAsync(queued.Item, stopping);
            }

            if (!goesOn)
            {
                await ForgetAsync(queued.Item);
            }

            await FollowRolesAsync(limit.Token);
        }
    }

    /// <summary>Lets go of a question from a chat that asks more than can be answered.</summary>
    /// <param name="isFirst">Whether the chat is told so.</param>
    internal async Task RefuseAsync(InboxItem item, bool isFirst, CancellationToken stopping)
    {
        await Task.Yield();
        try
        {
            if (isFirst)
            {
                await handler.SayBusyAsync(item.Incoming, stopping);
            }
        }
        catch (Exception error) when (error.IsFault(stopping))
        {
            await faults.ReportAsync(FaultKind.Update, item.UpdateId, error, CancellationToken.None);
        }

        await ForgetAsync(item);
    }

    // True where work goes on, at whose end the item is forgotten.
    private async Task<bool> HandleAsync(Queued queued, CancellationToken cancellationToken)
    {
        var (item, admitted) = (queued.Item, queued.Admitted);
        var attempt = await store.AttemptAsync(item.UpdateId, cancellationToken);
        if (attempt > MostAttempts)
        {
            Log.GivenUp(logger, item.UpdateId, item.Incoming.ChatId); // it took the process down before
        }
        else if (attempt > 0 && (admitted is null || await admitted))
        {
            return await handler.HandleAsync(item.Incoming, cancellationToken, () => ForgetAsync(item));
        }

        return false;
    }

    private async Task SayFailedAsync(InboxItem item, CancellationToken stopping)
    {
        try
        {
            await handler.SayFailedAsync(item.Incoming, stopping);
        }
        catch (Exception error)
        {
            Log.Failed(logger, error, item.UpdateId, item.Incoming.ChatId);
        }
    }

    // A database that fails now must not stop the chat; the item then comes again after a restart.
    private async Task ForgetAsync(InboxItem item)
    {
        try
        {
            await store.DoneAsync(item.UpdateId, CancellationToken.None);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            await faults.ReportAsync(FaultKind.Update, item.UpdateId, error, CancellationToken.None);
        }
    }

    // The answer may have given or taken a role; a menu that is not set now is set after the next answer.
    private async Task FollowRolesAsync(CancellationToken cancellationToken)
    {
        try
        {
            await menu.FollowRolesAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The start sets them all.
        }
        catch (Exception error)
        {
            await faults.ReportAsync(FaultKind.Job, "menus", error, CancellationToken.None);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(803, LogLevel.Error,
            "Update {UpdateId} of chat {ChatId} is given up: the program stopped over it several times")]
        public static partial void GivenUp(ILogger logger, long updateId, long chatId);

        [LoggerMessage(822, LogLevel.Warning,
            "Telegram did not say in time whether it took the answer to update {UpdateId} of chat {ChatId}")]
        public static partial void Unconfirmed(ILogger logger, long updateId, long chatId);

        [LoggerMessage(804, LogLevel.Error, "Update {UpdateId} of chat {ChatId} could not be answered")]
        public static partial void Failed(ILogger logger, Exception error, long updateId, long chatId);
    }
}
