using System.Text.Json;
using BriefingBot.Operation;
using BriefingBot.Storage.Nodes;
using BriefingBot.Telegram;
using Microsoft.Extensions.Options;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace BriefingBot.Chat.Updates;

/// <summary>Receives what people say: by long polling (Bot API, getUpdates), or where one is configured by a webhook.
/// It is taken into the database, when polled for together with the offset, and handled from there: a stop at any
/// moment loses nothing and repeats at most what was being handled.</summary>
/// <param name="intake">Made, as the inbox and the menu are, only when Telegram is being listened to: behind them is
/// nearly everything that answers.</param>
public sealed partial class UpdateReceiver(
    TelegramGateway telegram,
    ChatStore store,
    Lazy<UpdateIntake> intake,
    Lazy<Webhook> webhook,
    Lazy<Inbox> inbox,
    Lazy<CommandMenu> menu,
    BotIdentity bot,
    Leadership leadership,
    ReceivingFaults faults,
    IOptions<TelegramOptions> options,
    TimeProvider clock,
    ILogger<UpdateReceiver> logger) : BackgroundService
{
    /// <summary>What starts after it waits so long for a Telegram that does not answer.</summary>
    private static readonly TimeSpan LongestHeadStart = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _hasDroppedWebhook;

    /// <summary>Begins, and returns when Telegram is listened to: the jobs, which start next, take no processor from it
    /// before.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        await Task.WhenAny(_listening.Task, Task.Delay(LongestHeadStart, clock, cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // Each of several nodes needs to know the bot's name; one of them polls.
            await IntroduceAsync(stoppingToken);
            stoppingToken.ThrowIfCancellationRequested(); // what comes next may be disposed of already
            if (!leadership.IsLeader)
            {
                _listening.TrySetResult(); // nobody here listens for now
            }

            // A dozen requests and more: nobody waits for an answer until menus are set.
            await Task.WhenAll(leadership.RunAsync(ReceiveAsync, stoppingToken), menu.Value.SetAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops.
        }
    }

    private async Task ReceiveAsync(CancellationToken stoppingToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        Task? work = null;
        try
        {
            if (IsWebhookWanted)
            {
                _listening.TrySetResult();
                work = inbox.Value.RunAsync(end.Token);
                await webhook.Value.RunAsync(inbox.Value, stoppingToken);
                return;
            }

            var offset = await OffsetAsync(stoppingToken);
            for (var failures = 0; !stoppingToken.IsCancellationRequested;)
            {
                var poll = telegram.SendAsync(new RawRequest(Poll(offset)), stoppingToken);
                _listening.TrySetResult();
                work ??= inbox.Value.RunAsync(end.Token);
                var result = await poll;
                if (result.IsOk && await TryTakeInAsync(result.Value, offset, stoppingToken) is { } next)
                {
                    (offset, failures) = (next, 0);
                    faults.Recovered();
                }
                else if (result.IsOk)
                {
                    await Task.Delay(ReceivingFaults.LongestWait, clock, stoppingToken);
                }
                else if (!await DropWebhookAsync(result.Failure, stoppingToken))
                {
                    await faults.WaitAfterAsync(result.Failure, failures++, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops; what was taken in waits in the database.
        }
        finally
        {
            faults.Forget();
            await end.CancelAsync(); // also after a fault, which ends the service: a bot that hears nothing is none
            await (work ?? Task.CompletedTask);
        }
    }

    private bool IsWebhookWanted => options.Value.WebhookUrl.Length > 0 && webhook.Value.IsWanted;

    // A database that cannot be read at the start can be a moment later.
    private async Task<long> OffsetAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await store.OffsetAsync(cancellationToken);
            }
            catch (Exception error) when (error.IsFault(cancellationToken))
            {
                Log.NoOffset(logger, error);
                await Task.Delay(ReceivingFaults.LongestWait, clock, cancellationToken);
            }
        }
    }

    private GetUpdatesRequest Poll(long offset) => new()
    {
        Offset = (int)Math.Min(offset, int.MaxValue),
        Timeout = options.Value.PollTimeoutSeconds,
        AllowedUpdates = UpdateIntake.Wanted,
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
                faults.Recovered();
                if (!IsWebhookWanted)
                {
                    // A webhook excludes polling; updates that wait are kept.
                    await telegram.SendAsync(new DeleteWebhookRequest(), cancellationToken);
                }

                return;
            }

            _listening.TrySetResult(); // nor is there a Telegram to listen to
            await faults.WaitAfterAsync(me.Failure, failures, cancellationToken);
        }
    }

    /// <summary>Takes away a webhook once; whoever sets it again means it.</summary>
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

    /// <summary>Takes updates in; null where they could not be stored: Telegram keeps them.</summary>
    /// <returns>One more than the newest of these updates, also where that is lower than before: after a week without
    /// updates the next id is random (Bot API, Update), and only an offset near it confirms anything.</returns>
    private async Task<long?> TryTakeInAsync(JsonElement answer, long offset, CancellationToken cancellationToken)
    {
        if (answer.ValueKind != JsonValueKind.Array)
        {
            return null; // no answer to what was asked
        }

        var updates = new List<Update>();
        foreach (var json in answer.EnumerateArray())
        {
            if (await intake.Value.ReadAsync(json, cancellationToken) is { } update)
            {
                updates.Add(update);
            }
        }

        var next = updates.Count == 0 ? offset : updates.Max(update => update.Id) + 1L;
        return await intake.Value.TryTakeInAsync(updates, next, inbox.Value, cancellationToken) ? next : null;
    }

    private static partial class Log
    {
        [LoggerMessage(809, LogLevel.Information, "Signed in as {Name}")]
        public static partial void SignedIn(ILogger logger, string name);

        [LoggerMessage(819, LogLevel.Error, "How far updates were read cannot be looked up; trying again")]
        public static partial void NoOffset(ILogger logger, Exception error);

        [LoggerMessage(815, LogLevel.Warning, "A webhook was set while this program polls; it is taken away")]
        public static partial void WebhookDropped(ILogger logger);
    }
}
