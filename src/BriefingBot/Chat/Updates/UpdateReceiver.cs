using System.Data.Common;
using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Storage.Nodes;
using BriefingBot.Telegram;
using Microsoft.Extensions.Options;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Chat.Updates;

/// <summary>
/// Long polling (Bot API, getUpdates). What people said is taken into the database together with the offset, then
/// handled from there: a stop at any moment loses nothing and repeats at most what was being handled.
/// </summary>
public sealed partial class UpdateReceiver(
    TelegramGateway telegram,
    ChatStore store,
    Membership membership,
    Inbox inbox,
    CommandMenu menu,
    BotIdentity bot,
    Leadership leadership,
    FaultReports faults,
    IOptions<TelegramOptions> options,
    TimeProvider clock,
    ILogger<UpdateReceiver> logger) : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>
    /// A token that is refused may be accepted again: Telegram errs, or another was put in its place.
    /// </summary>
    private static readonly TimeSpan LongestWaitForToken = TimeSpan.FromMinutes(5);

    private BotOutcome _fault = BotOutcome.Ok;
    private bool _hasDroppedWebhook;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // Each of several nodes needs to know the bot's name; one of them polls.
            await IntroduceAsync(stoppingToken);
            await leadership.RunAsync(ReceiveAsync, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops.
        }
    }

    private async Task ReceiveAsync(CancellationToken stoppingToken)
    {
        var work = Task.CompletedTask;
        try
        {
            work = inbox.RunAsync(stoppingToken);
            var offset = await store.OffsetAsync(stoppingToken);
            for (var failures = 0; !stoppingToken.IsCancellationRequested;)
            {
                var result = await telegram.SendAsync(Poll(offset), stoppingToken);
                if (result.IsOk && await TryTakeInAsync(result.Value, offset, stoppingToken) is { } next)
                {
                    (offset, failures) = (next, 0);
                    Recovered();
                }
                else if (result.IsOk)
                {
                    await Task.Delay(LongestWait, clock, stoppingToken);
                }
                else if (!await DropWebhookAsync(result.Failure, stoppingToken))
                {
                    await Task.Delay(WaitAfter(result.Failure, failures++), clock, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops; what was taken in waits in the database.
        }
        finally
        {
            await work;
        }
    }

    private GetUpdatesRequest Poll(long offset) => new()
    {
        Offset = (int)Math.Min(offset, int.MaxValue),
        Timeout = options.Value.PollTimeoutSeconds,
        AllowedUpdates =
        [
            UpdateType.Message, UpdateType.EditedMessage, UpdateType.ChannelPost, UpdateType.EditedChannelPost,
            UpdateType.CallbackQuery, UpdateType.MyChatMember,
        ],
    };

    private async Task IntroduceAsync(CancellationToken cancellationToken)
    {
        for (var failures = 0; ; failures++)
        {
            var me = await telegram.SendAsync(new GetMeRequest(), cancellationToken);
            if (me.IsOk)
            {
                (bot.Id, bot.Name) = (me.Value.Id, me.Value.Username);
                Log.SignedIn(logger, me.Value.Username ?? me.Value.FirstName);
                Recovered();
                // A webhook excludes polling; updates that wait are kept.
                await telegram.SendAsync(new DeleteWebhookRequest(), cancellationToken);
                await menu.SetAsync(cancellationToken);
                return;
            }

            await Task.Delay(WaitAfter(me.Failure, failures), clock, cancellationToken);
        }
    }

    /// <summary>
    /// Takes away a webhook that was set while the bot polls, once: whoever sets it again means it, and is told of.
    /// </summary>
    /// <returns>True where it is gone.</returns>
    private async Task<bool> DropWebhookAsync(BotFailure failure, CancellationToken cancellationToken)
    {
        if (_hasDroppedWebhook || failure.Outcome != BotOutcome.Conflict
            || !failure.Description.Contains("webhook", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        _hasDroppedWebhook = true;
        Log.WebhookDropped(logger);
        return (await telegram.SendAsync(new DeleteWebhookRequest(), cancellationToken)).IsOk;
    }

    // What cannot be stored is asked for again: Telegram keeps it until the offset moves on.
    private async Task<long?> TryTakeInAsync(
        IReadOnlyList<Update> updates, long offset, CancellationToken cancellationToken)
    {
        try
        {
            return await TakeInAsync(updates, offset, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.NotTakenIn(logger, error, updates.Count);
            return null;
        }
    }

    /// <summary>Takes updates in, and hands those that people said something by to the inbox.</summary>
    /// <returns>
    /// One more than the newest of these updates, also where that is lower than before: after a week without updates
    /// the next id is random (Bot API, Update), and only an offset near it confirms anything.
    /// </returns>
    private async Task<long> TakeInAsync(
        IReadOnlyList<Update> updates, long offset, CancellationToken cancellationToken)
    {
        if (updates.Count == 0)
        {
            return offset;
        }

        var items = new List<InboxItem>();
        foreach (var update in updates.OrderBy(update => update.Id))
        {
            if (await ReadAsync(update, cancellationToken) is { } incoming)
            {
                items.Add(new(update.Id, incoming));
            }
        }

        var next = updates.Max(update => update.Id) + 1L;
        foreach (var item in await store.TakeInAsync(items, next, cancellationToken))
        {
            inbox.Add(item);
        }

        return next;
    }

    // One update that cannot be read must not come again and again, and keep all that follow it from coming at all. A
    // database that fails is another matter: Telegram keeps the updates until it works again.
    private async Task<Incoming?> ReadAsync(Update update, CancellationToken cancellationToken)
    {
        try
        {
            await membership.ApplyAsync(update, cancellationToken);
            return UpdateReading.Read(update, bot);
        }
        catch (Exception error) when (error is not (OperationCanceledException or DbException))
        {
            await faults.ReportAsync(FaultKind.Update, update.Id, error, cancellationToken);
            return null;
        }
    }

    private TimeSpan WaitAfter(BotFailure failure, int failures)
    {
        var isNew = _fault != failure.Outcome;
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

        return wait;
    }

    /// <summary>One fault is one line; that Telegram cannot be reached is said by what watches all requests.</summary>
    private void Say(BotFailure failure)
    {
        switch (failure.Outcome)
        {
            case BotOutcome.RetryAfter:
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

    private void Recovered()
    {
        if (_fault is not (BotOutcome.Ok or BotOutcome.RetryAfter))
        {
            Log.Recovered(logger);
        }

        _fault = BotOutcome.Ok;
    }

    private static TimeSpan Growing(int failures, TimeSpan longest) =>
        TimeSpan.FromSeconds(Math.Min(longest.TotalSeconds, Math.Pow(2, Math.Min(failures, 10))));

    private static partial class Log
    {
        [LoggerMessage(EventId = 809, Level = LogLevel.Information,
            Message = "Signed in as {Name}")]
        public static partial void SignedIn(ILogger logger, string name);

        [LoggerMessage(EventId = 810, Level = LogLevel.Critical,
            Message = "Telegram refuses the token. It is tried again; if that goes on, put the token from @BotFather "
                + "into Telegram:Token and restart")]
        public static partial void WrongToken(ILogger logger);

        [LoggerMessage(EventId = 811, Level = LogLevel.Error,
            Message = "Updates cannot be polled: {Description}. Stop the other program, or take its webhook away; "
                + "trying again")]
        public static partial void Conflict(ILogger logger, string description);

        [LoggerMessage(EventId = 812, Level = LogLevel.Error,
            Message = "{Count} updates could not be stored; they are asked for again")]
        public static partial void NotTakenIn(ILogger logger, Exception error, int count);

        [LoggerMessage(EventId = 813, Level = LogLevel.Debug,
            Message = "Telegram cannot be asked ({Outcome}: {Description}); trying again")]
        public static partial void Unreachable(ILogger logger, BotOutcome outcome, string description);

        [LoggerMessage(EventId = 814, Level = LogLevel.Debug,
            Message = "Telegram answers again")]
        public static partial void Recovered(ILogger logger);

        [LoggerMessage(EventId = 815, Level = LogLevel.Warning,
            Message = "A webhook was set while this program polls; it is taken away")]
        public static partial void WebhookDropped(ILogger logger);
    }
}
