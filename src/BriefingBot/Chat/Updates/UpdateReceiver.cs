using System.Data.Common;
using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
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
    CommandRouter router,
    FaultReports faults,
    IOptions<TelegramOptions> options,
    TimeProvider clock,
    ILogger<UpdateReceiver> logger) : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WaitForAnotherToken = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var work = inbox.RunAsync(stoppingToken);
        try
        {
            await IntroduceAsync(stoppingToken);
            var offset = await store.OffsetAsync(stoppingToken);
            for (var failures = 0; !stoppingToken.IsCancellationRequested;)
            {
                var result = await telegram.SendAsync(Poll(offset), stoppingToken);
                if (result.IsOk && await TryTakeInAsync(result.Value, offset, stoppingToken) is { } next)
                {
                    (offset, failures) = (next, 0);
                }
                else if (result.IsOk)
                {
                    await Task.Delay(LongestWait, clock, stoppingToken);
                }
                else
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
        Offset = checked((int)offset),
        Timeout = options.Value.PollTimeoutSeconds,
        AllowedUpdates =
            [UpdateType.Message, UpdateType.ChannelPost, UpdateType.CallbackQuery, UpdateType.MyChatMember],
    };

    private async Task IntroduceAsync(CancellationToken cancellationToken)
    {
        for (var failures = 0; ; failures++)
        {
            var me = await telegram.SendAsync(new GetMeRequest(), cancellationToken);
            if (me.IsOk)
            {
                router.BotName = me.Value.Username;
                Log.SignedIn(logger, me.Value.Username ?? me.Value.FirstName);
                // A webhook excludes polling; updates that wait are kept.
                await telegram.SendAsync(new DeleteWebhookRequest(), cancellationToken);
                await menu.SetAsync(cancellationToken);
                return;
            }

            await Task.Delay(WaitAfter(me.Failure, failures), clock, cancellationToken);
        }
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

    private async Task<long> TakeInAsync(
        IReadOnlyList<Update> updates, long offset, CancellationToken cancellationToken)
    {
        var items = new List<InboxItem>();
        foreach (var update in updates.OrderBy(update => update.Id))
        {
            if (await ReadAsync(update, cancellationToken) is { } incoming)
            {
                items.Add(new(update.Id, incoming));
            }

            offset = Math.Max(offset, update.Id + 1);
        }

        if (updates.Count > 0)
        {
            await store.TakeInAsync(items, offset, cancellationToken);
            items.ForEach(inbox.Add);
        }

        return offset;
    }

    // One update that cannot be read must not come again and again, and keep all that follow it from coming at all. A
    // database that fails is another matter: Telegram keeps the updates until it works again.
    private async Task<Incoming?> ReadAsync(Update update, CancellationToken cancellationToken)
    {
        try
        {
            await membership.ApplyAsync(update, cancellationToken);
            return UpdateReading.Read(update);
        }
        catch (Exception error) when (error is not (OperationCanceledException or DbException))
        {
            await faults.ReportAsync(FaultKind.Update, update.Id, error, cancellationToken);
            return null;
        }
    }

    private TimeSpan WaitAfter(BotFailure failure, int failures)
    {
        switch (failure.Outcome)
        {
            case BotOutcome.RetryAfter:
                return failure.RetryAfter;
            case BotOutcome.Unauthorized:
                Log.WrongToken(logger);
                return WaitForAnotherToken;
            case BotOutcome.Conflict:
                Log.Conflict(logger);
                return LongestWait;
            default:
                var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, Math.Min(failures, 5))));
                Log.Unreachable(logger, failure.Outcome, failure.Description, wait.TotalSeconds);
                return wait;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 809, Level = LogLevel.Information,
            Message = "Signed in as {Name}")]
        public static partial void SignedIn(ILogger logger, string name);

        [LoggerMessage(EventId = 810, Level = LogLevel.Critical,
            Message = "Telegram refuses the token. Put the token from @BotFather into Telegram:Token and restart")]
        public static partial void WrongToken(ILogger logger);

        [LoggerMessage(EventId = 811, Level = LogLevel.Error,
            Message = "Another program polls with this token, or a webhook is set. Stop the other one; trying again")]
        public static partial void Conflict(ILogger logger);

        [LoggerMessage(EventId = 812, Level = LogLevel.Error,
            Message = "{Count} updates could not be stored; they are asked for again")]
        public static partial void NotTakenIn(ILogger logger, Exception error, int count);

        [LoggerMessage(EventId = 813, Level = LogLevel.Debug,
            Message = "Telegram cannot be asked ({Outcome}: {Description}); trying again in {Seconds} s")]
        public static partial void Unreachable(ILogger logger, BotOutcome outcome, string description, double seconds);
    }
}
