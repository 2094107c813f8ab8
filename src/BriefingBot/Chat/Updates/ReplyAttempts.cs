using BriefingBot.Briefings;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;

namespace BriefingBot.Chat.Updates;

/// <summary>Sends an answer, in its turn, until Telegram takes it or will not: a short wait and a short outage are
/// waited for, a chat that moved is followed, one that blocked the bot rests.</summary>
public sealed partial class ReplyAttempts(
    SubscriberStore subscribers,
    ChatMoves moves,
    SendRateLimiter limiter,
    TimeProvider clock,
    ILogger<ReplyAttempts> logger)
{
    private const int MostAttempts = 4;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>Shorter than the time within which an update is handled.</summary>
    private static readonly TimeSpan LongestOutage = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Sends one answer, trying again as long as that may help.</summary>
    /// <param name="chatId">Where to.</param>
    /// <param name="send">One attempt, given where the chat is by then.</param>
    /// <returns>How the last attempt ended.</returns>
    public Task<BotOutcome> SendAsync<T>(
        long chatId, Func<long, Task<BotResult<T>>> send, CancellationToken cancellationToken) =>
        SendAsync(chatId, send, isEdit: false, cancellationToken);

    /// <summary>Edits what was tapped, at once: only a second attempt waits for its turn.</summary>
    /// <inheritdoc cref="SendAsync{T}(long, Func{long, Task{BotResult{T}}}, CancellationToken)"/>
    public Task<BotOutcome> EditAsync<T>(
        long chatId, Func<long, Task<BotResult<T>>> send, CancellationToken cancellationToken) =>
        SendAsync(chatId, send, isEdit: true, cancellationToken);

    /// <summary>Waits for a call that carries an answer.</summary>
    /// <exception cref="ReplyOnItsWayException">It was given up meanwhile.</exception>
    public static async Task<T> UnderWayAsync<T>(Task<T> call)
    {
        try
        {
            return await call;
        }
        catch (OperationCanceledException givenUp)
        {
            throw new ReplyOnItsWayException(givenUp);
        }
    }

    private async Task<BotOutcome> SendAsync<T>(
        long chatId, Func<long, Task<BotResult<T>>> send, bool isEdit, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            var turn = isEdit && attempt == 1
                ? null
                : await limiter.EnterAsync(chatId, SendPriority.Answer, cancellationToken);
            BotResult<T> result;
            using (turn)
            {
                result = await UnderWayAsync(send(chatId));
            }

            switch (result.Outcome)
            {
                case BotOutcome.RetryAfter when attempt < MostAttempts && result.RetryAfter <= LongestWait:
                    limiter.Hold(chatId, result.RetryAfter);
                    continue;
                case BotOutcome.Unavailable when clock.GetElapsedTime(start) < LongestOutage:
                    var pause = TimeSpan.FromSeconds(attempt);
                    await Task.Delay(pause < LongestPause ? pause : LongestPause, clock, cancellationToken);
                    continue;
                case BotOutcome.ChatMigrated when attempt < MostAttempts:
                    await moves.MoveAsync(chatId, result.NewChatId, cancellationToken);
                    chatId = result.NewChatId;
                    continue;
                case BotOutcome.Blocked:
                    await subscribers.MarkUnreachableAsync(
                        chatId, null, result.Description ?? UnreachableReasons.Blocked, cancellationToken);
                    return result.Outcome;
                case BotOutcome.Ok or BotOutcome.NotModified or BotOutcome.CannotParse or BotOutcome.MessageGone:
                    return result.Outcome;
                default:
                    Log.NotSent(logger, chatId, result.Outcome, result.Description ?? "");
                    return result.Outcome;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(808, LogLevel.Warning, "An answer to chat {ChatId} was not sent ({Outcome}): {Description}")]
        public static partial void NotSent(ILogger logger, long chatId, BotOutcome outcome, string description);
    }
}
