using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using Telegram.Bot.Types;

namespace BriefingBot.Delivery.Sending;

/// <summary>Records what became of a part, and acts on it: wait, retry, send plain, move, give up.</summary>
public sealed partial class DeliveryResults(
    Database database,
    OutboxQueue queue,
    SubscriberStore subscribers,
    ChatMoves moves,
    BriefingStore briefings,
    FaultReports faults,
    CannotPostAlert alert,
    SendRateLimiter limiter,
    TimeProvider clock,
    ILogger<DeliveryResults> logger)
{
    /// <summary>Faults of the program over a part after which it is given up.</summary>
    private const int MostFaults = 3;

    /// <summary>How often a result is written again while the database takes nothing.</summary>
    private static readonly TimeSpan WriteEvery = TimeSpan.FromSeconds(1);

    /// <summary>Records Telegram's answer. While the database takes nothing it is kept, and written as soon as that
    /// does: the message would be sent twice.</summary>
    /// <param name="part">What was sent.</param>
    /// <param name="result">Telegram's answer.</param>
    /// <param name="stopping">Ends the waiting, and nothing else.</param>
    public Task RecordAsync(OutboxPart part, BotResult<Message> result, CancellationToken stopping)
    {
        var why = result.Description ?? result.Outcome.ToString();
        switch (result.Outcome)
        {
            case BotOutcome.Ok:
                return KeepAsync(
                    transaction => queue.SentAsync(transaction, part.Id, result.Value.Id, clock.GetUtcNow()), stopping);
            case BotOutcome.RetryAfter:
                Log.ToldToWait(logger, part.ChatId, result.RetryAfter.TotalSeconds);
                limiter.Hold(part.ChatId, result.RetryAfter);
                return PostponeAsync(part, result.RetryAfter, why, stopping);
            case BotOutcome.ChatMigrated:
                Log.Moved(logger, part.ChatId, result.NewChatId);
                return KeepAsync(
                    transaction => moves.MoveAsync(transaction, part.ChatId, result.NewChatId), stopping);
            case BotOutcome.Blocked:
                return GiveUpChatAsync(part, threadId: null, why, stopping);
            case BotOutcome.NoRights:
                return GiveUpTopicAsync(part, why, stopping);
            case var outcome when part.Content.After(part.Form, outcome) is { } next:
                if (part.Rich is not null)
                {
                    Log.RichRefused(logger, part.Id, part.ChatId, next, why);
                }
                else
                {
                    Log.FormRefused(logger, part.Id, part.ChatId, next, why);
                }

                return KeepAsync(transaction => queue.ChangeFormAsync(transaction, part.Id, next), stopping);
            case BotOutcome.Unauthorized:
                Log.Unauthorized(logger);
                limiter.HoldAll(SendPatience.WaitForToken);
                return PostponeAsync(part, SendPatience.WaitForToken, why, stopping);
            case BotOutcome.Unavailable when clock.GetUtcNow() - part.CreatedAt < SendPatience.GiveUpAfter:
                Log.Unavailable(logger, part.ChatId, part.Attempts, why);
                return PostponeAsync(part, SendPatience.Backoff(part.Attempts), why, stopping);
            default:
                Log.GivenUp(logger, part.Id, part.ChatId, why);
                return KeepAsync(
                    transaction => FailAsync(transaction, part.Id, part.ChatId, threadId: null, why), stopping);
        }
    }

    /// <summary>The program failed over a part: tried again a few times, then given up.</summary>
    public async Task RecordFaultAsync(OutboxPart part, Exception error, CancellationToken stopping)
    {
        if (part.Attempts < MostFaults)
        {
            await PostponeAsync(part, SendPatience.Backoff(part.Attempts), error.Message, stopping);
            return;
        }

        await GiveUpAsync(part.Id, part.ChatId, error, stopping);
    }

    /// <summary>Gives up a part that the program cannot send; what it told is new again to its chat.</summary>
    public async Task GiveUpAsync(long partId, long chatId, Exception error, CancellationToken stopping)
    {
        await KeepAsync(
            transaction => FailAsync(transaction, partId, chatId, threadId: null, error.Message), stopping);
        await faults.ReportAsync(FaultKind.Part, partId, error, CancellationToken.None);
    }

    private Task PostponeAsync(OutboxPart part, TimeSpan wait, string why, CancellationToken stopping)
    {
        var until = clock.GetUtcNow() + wait;
        return KeepAsync(transaction => queue.PostponeAsync(transaction, part, until, why), stopping);
    }

    private async Task GiveUpChatAsync(OutboxPart part, long? threadId, string why, CancellationToken stopping)
    {
        Log.Unreachable(logger, part.ChatId, why);
        await KeepAsync(transaction => FailAsync(transaction, id: null, part.ChatId, threadId, why), stopping);
        await subscribers.MarkUnreachableAsync(part.ChatId, threadId, why, CancellationToken.None);
    }

    /// <summary>The bot may not write in this topic, or without topics here; people can change that.</summary>
    private async Task GiveUpTopicAsync(OutboxPart part, string why, CancellationToken stopping)
    {
        await GiveUpChatAsync(part, part.ThreadId, why, stopping);
        try
        {
            await alert.TellAdministratorsAsync(part.ChatId);
        }
        catch (Exception error) when (error.IsFault(CancellationToken.None))
        {
            // The part is given up all the same.
            await faults.ReportAsync(FaultKind.Part, part.Id, error, CancellationToken.None);
        }
    }

    private async Task KeepAsync(Func<StorageTransaction, Task> write, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await database.KeepAsync(write);
                return;
            }
            catch (Exception error) when (Database.IsUnusable(error) && !stopping.IsCancellationRequested)
            {
                // StorageHealth says what is wrong.
                await Task.Delay(WriteEvery, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FailAsync(StorageTransaction transaction, long? id, long chatId, long? threadId, string why)
    {
        foreach (var failure in await queue.FailAsync(transaction, id, chatId, threadId, why))
        {
            // It told nobody anything: its stories are new again to that chat.
            await briefings.TakeBackAsync(
                transaction, failure.ChatId, failure.ThreadId, failure.Edition, failure.StoryIds);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(711, LogLevel.Information, "Telegram asks to wait {Seconds} s with chat {ChatId}")]
        public static partial void ToldToWait(ILogger logger, long chatId, double seconds);

        [LoggerMessage(712, LogLevel.Information, "Group {ChatId} became supergroup {NewChatId}")]
        public static partial void Moved(ILogger logger, long chatId, long newChatId);

        [LoggerMessage(713, LogLevel.Information,
            "Chat {ChatId} cannot be reached and gets nothing until /start: {Why}")]
        public static partial void Unreachable(ILogger logger, long chatId, string why);

        [LoggerMessage(714, LogLevel.Error,
            "Telegram does not take part {Id} for chat {ChatId}; it goes out {Next}. This is a bug: {Why}")]
        public static partial void FormRefused(ILogger logger, long id, long chatId, PartForm next, string why);

        [LoggerMessage(715, LogLevel.Error,
            "Telegram refuses the token; set Telegram:Token to the one @BotFather shows. What is to be sent waits")]
        public static partial void Unauthorized(ILogger logger);

        [LoggerMessage(716, LogLevel.Debug,
            "A message to chat {ChatId} did not get through (attempt {Attempt}): {Why}")]
        public static partial void Unavailable(ILogger logger, long chatId, int attempt, string why);

        [LoggerMessage(718, LogLevel.Warning,
            "Telegram does not take part {Id} for chat {ChatId} in rich blocks; it goes out {Next}: {Why}")]
        public static partial void RichRefused(ILogger logger, long id, long chatId, PartForm next, string why);

        [LoggerMessage(717, LogLevel.Error, "Part {Id} for chat {ChatId} is given up: {Why}")]
        public static partial void GivenUp(ILogger logger, long id, long chatId, string why);
    }
}
