using System.Data.Common;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Operation;
using BriefingBot.Telegram;

namespace BriefingBot.Delivery.Sending;

/// <summary>Sends what is due: the parts of one chat in their order, many chats side by side, so that one that has to
/// wait stalls no other. What becomes of each part is for <see cref="DeliveryResults"/>.</summary>
public sealed partial class OutboxSender(
    OutboxQueue queue,
    OutboxWriter outbox,
    DeliveryResults results,
    SendRateLimiter limiter,
    ChatClaims claims,
    TelegramGateway telegram,
    TimeProvider clock,
    ILogger<OutboxSender> logger) : BackgroundService
{
    /// <summary>Chats being sent to at one time; they mostly wait for their turn.</summary>
    private const int ChatsAtOnce = 64;

    /// <summary>Chats that are looked up at a time; when they are through, the next ones are.</summary>
    private const int MostFound = 512;

    /// <summary>For what came into the outbox without <see cref="OutboxWriter.Wake"/>.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    /// <summary>For a message under way when the program stops; the host waits ten.</summary>
    private static readonly TimeSpan LastSeconds = TimeSpan.FromSeconds(8);

    /// <summary>How often the outbox is looked through while chats still wait for their turn.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(10);

    private readonly Dictionary<long, Task> _running = [];
    private readonly Queue<long> _ready = new();
    private DateTimeOffset _lookedAt;
    private TimeSpan _sleep;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RunAsync(stoppingToken);

    /// <summary>Sends until cancelled; a message under way is finished and recorded before it ends.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var isRecovered = false;
        try
        {
            while (true)
            {
                var sleep = PauseAfterFault;
                try
                {
                    if (!isRecovered)
                    {
                        if (await RecoverAsync(cancellationToken))
                        {
                            limiter.BeginAfterAnother();
                        }

                        isRecovered = true;
                    }

                    sleep = await StartDueAsync(cancellationToken);
                }
                catch (Exception error) when (error.IsFault(cancellationToken))
                {
                    // An end of this loop would be the end of the program.
                    Log.NotLooked(logger, error);
                }

                await outbox.WaitAsync(sleep, cancellationToken);
            }
        }
        finally
        {
            await Task.WhenAll(_running.Values);
        }
    }

    /// <summary>Sends what is due now, and returns when nothing more is; what has to wait stays.</summary>
    internal async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await StartDueAsync(cancellationToken);
            if (_running.Count == 0)
            {
                return;
            }

            await Task.WhenAll(_running.Values);
        }
    }

    /// <summary>Takes up what was being sent when the program ended.</summary>
    /// <returns>Whether another may have sent a moment ago: this one before it was killed, or a node.</returns>
    private async Task<bool> RecoverAsync(CancellationToken cancellationToken)
    {
        // What another node is sending is its own; what one left behind is found with its chat.
        if (claims.AreNeeded)
        {
            return true;
        }

        var unsure = await queue.RecoverAsync(cancellationToken);
        if (unsure > 0)
        {
            Log.SentAgain(logger, unsure);
        }

        return unsure > 0 || await queue.HasSentSinceAsync(clock.GetUtcNow() - SendWindow.Length, cancellationToken);
    }

    /// <summary>Begins with every chat that is due and not yet being sent to; returns how long to sleep.</summary>
    private async Task<TimeSpan> StartDueAsync(CancellationToken cancellationToken)
    {
        foreach (var finished in _running.Where(chat => chat.Value.IsCompleted).Select(chat => chat.Key).ToList())
        {
            _running.Remove(finished);
        }

        if (_ready.Count == 0 || clock.GetUtcNow() - _lookedAt >= LookEvery)
        {
            await LookAsync(cancellationToken);
        }

        var next = new List<long>();
        while (_running.Count + next.Count < ChatsAtOnce && _ready.TryDequeue(out var chatId))
        {
            next.Add(chatId);
        }

        var mine = await claims.TakeAsync(next, cancellationToken);
        if (claims.AreNeeded && mine.Count > 0
            && await queue.CountSendingAsync(mine, cancellationToken) is > 0 and var left)
        {
            Log.SentAgainForNode(logger, left);
        }

        foreach (var chatId in mine)
        {
            _running.Add(chatId, Start(chatId, cancellationToken));
        }

        return _sleep;
    }

    /// <summary>Finds the chats that are due, in the order of their turn, and when the next one will be.</summary>
    private async Task LookAsync(CancellationToken cancellationToken)
    {
        _lookedAt = clock.GetUtcNow();
        var turn = await queue.TurnAsync(_lookedAt, MostFound, cancellationToken);
        _ready.Clear();
        var free = await claims.LeftByOthersAsync(turn.ChatIds, cancellationToken);
        foreach (var chatId in free.Where(chatId => !_running.ContainsKey(chatId)))
        {
            _ready.Enqueue(chatId);
        }

        // Other nodes wake only themselves, and what one leaves behind is nobody's until somebody looks.
        var longest = claims.AreNeeded ? LookEvery : LongestSleep;
        _sleep = turn.Next - _lookedAt is { } wait && wait < longest ? wait : longest;
    }

    /// <summary>Wakes the loop when the chat is done: before, it would still count as running.</summary>
    private Task Start(long chatId, CancellationToken cancellationToken)
    {
        var sending = SendChatAsync(chatId, cancellationToken);
        _ = sending.ContinueWith(
            _ => outbox.Wake(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return sending;
    }

    private async Task SendChatAsync(long chatId, CancellationToken cancellationToken)
    {
        try
        {
            var claim = new ChatClaim(claims, chatId, clock);
            while (await claim.IsHeldAsync(cancellationToken)
                && await queue.PeekAsync(chatId, clock.GetUtcNow(), cancellationToken) is { } priority)
            {
                using var turn = await limiter.EnterAsync(chatId, priority, cancellationToken);
                try
                {
                    if (await queue.ClaimAsync(chatId, clock.GetUtcNow(), cancellationToken) is { } part)
                    {
                        await SendAsync(part, turn, cancellationToken);
                    }
                }
                catch (UnreadablePartException error)
                {
                    await results.GiveUpAsync(error.PartId, chatId, error, cancellationToken);
                }
            }

            await claims.ReleaseAsync(chatId, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopping; what was not begun waits in the outbox.
        }
        catch (Exception error)
        {
            Log.Failed(logger, error, chatId);
            limiter.Hold(chatId, LongestSleep);
        }
    }

    /// <summary>Once begun it is not cancelled at once: what Telegram accepted must be recorded.</summary>
    private async Task SendAsync(OutboxPart part, SendTurn turn, CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource();
        await using var _ = stopping.Register(() => limit.CancelAfter(LastSeconds));
        try
        {
            using var span = Telemetry.StartOfEdition("send", part.ChatId, part.ThreadId, part.Edition);
            var result = await telegram.SendAsync(MessageRequests.Send(part), limit.Token);
            turn.Dispose();
            Telemetry.Sends.Add(1, Telemetry.Outcome(result.Outcome.ToString()));
            span?.SetTag("outcome", result.Outcome);
            await results.RecordAsync(part, result, stopping);
        }
        catch (Exception error) when (error is not (OperationCanceledException or DbException or AdviceException))
        {
            await results.RecordFaultAsync(part, error, stopping);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(701, LogLevel.Warning,
            "The program ended while {Count} message parts were being sent; whether they arrived is unknown, "
                + "they are sent again")]
        public static partial void SentAgain(ILogger logger, int count);

        [LoggerMessage(704, LogLevel.Warning,
            "A node ended while {Count} message parts were being sent; whether they arrived is unknown, they are sent "
                + "again")]
        public static partial void SentAgainForNode(ILogger logger, int count);

        [LoggerMessage(702, LogLevel.Error, "Sending to chat {ChatId} failed; what waits for it stays in the outbox")]
        public static partial void Failed(ILogger logger, Exception error, long chatId);

        [LoggerMessage(703, LogLevel.Error, "The outbox could not be looked through; it is tried again")]
        public static partial void NotLooked(ILogger logger, Exception error);
    }
}
