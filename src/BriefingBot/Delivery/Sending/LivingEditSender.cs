using BriefingBot.Briefings;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Telegram;
using Telegram.Bot.Types;

namespace BriefingBot.Delivery.Sending;

/// <summary>Edits the messages of living stories. An edit counts against Telegram's limits as a message does, and gives
/// way to what people wait for; a chat that has to wait keeps no other waiting. One that cannot be made takes back what
/// it told: the next edition tells it.</summary>
public sealed partial class LivingEditSender(
    Database database,
    LivingMessageStore store,
    Leadership leadership,
    BriefingStore briefings,
    SendRateLimiter limiter,
    TelegramGateway telegram,
    FaultReports faults,
    TimeProvider clock,
    ILogger<LivingEditSender> logger) : BackgroundService
{
    private const int ChatsAtOnce = 16;
    private const int MostAtOnce = 500;

    /// <summary>For edits that waited for a reader, or for Telegram.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(20);

    /// <summary>A chat that has to wait for longer is come back to.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(2);

    /// <summary>The node that leads writes the edits, and it alone makes them.</summary>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        leadership.RunAsync(RunAsync, stoppingToken);

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await DrainAsync(stoppingToken);
            }
            catch (Exception error) when (error.IsFault(stoppingToken))
            {
                Log.Failed(logger, error);
            }

            await store.WaitAsync(LongestSleep, stoppingToken);
        }
    }

    /// <summary>Makes the edits that are due now, and returns when none is.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (await store.DueAsync(MostAtOnce, cancellationToken) is { Count: > 0 } due)
        {
            await Parallel.ForEachAsync(
                due.GroupBy(edit => edit.ChatId),
                new ParallelOptions { MaxDegreeOfParallelism = ChatsAtOnce, CancellationToken = cancellationToken },
                async (chat, stopping) =>
                {
                    foreach (var edit in chat)
                    {
                        if (limiter.WaitOf(edit.ChatId) is var wait && wait > LongestTurn)
                        {
                            await PostponeAsync(edit, wait);
                            continue;
                        }

                        await TryMakeAsync(edit, stopping);
                    }
                });
        }
    }

    // One over which the program itself fails, or that the database refuses, is lost: the next edition tells its news.
    private async Task TryMakeAsync(LivingEdit edit, CancellationToken cancellationToken)
    {
        try
        {
            await MakeAsync(edit, cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken) && !Database.IsUnusable(error))
        {
            await database.KeepAsync(transaction => LoseAsync(transaction, edit));
            await faults.ReportAsync(FaultKind.Part, edit.PartId, error, cancellationToken);
        }
    }

    private async Task MakeAsync(LivingEdit edit, CancellationToken cancellationToken)
    {
        var result = await CallAsync(edit, cancellationToken);
        switch (result.Outcome)
        {
            case BotOutcome.Ok or BotOutcome.NotModified:
                await database.KeepAsync(transaction => store.EditedAsync(transaction, edit));
                break;
            case BotOutcome.RetryAfter:
                limiter.Hold(edit.ChatId, result.RetryAfter);
                await PostponeAsync(edit, result.RetryAfter);
                break;
            case BotOutcome.Unauthorized:
                // Everybody waits now: the next look at what is due postpones this edit with the others.
                limiter.HoldAll(SendPatience.WaitForToken);
                break;
            case BotOutcome.Unavailable when clock.GetUtcNow() - edit.ComposedAt < SendPatience.GiveUpAfter:
                await PostponeAsync(edit, SendPatience.Backoff((int)edit.Attempts + 1));
                break;
            case var outcome when edit.Content.After(edit.Form, outcome) is { } next:
                await database.KeepAsync(transaction => store.ChangeFormAsync(transaction, edit, next));
                break;
            default:
                Log.Lost(logger, edit.PartId, edit.ChatId, result.Description ?? result.Outcome.ToString());
                await database.KeepAsync(transaction => LoseAsync(transaction, edit));
                break;
        }
    }

    private async Task<BotResult<Message>> CallAsync(LivingEdit edit, CancellationToken cancellationToken)
    {
        using var turn = await limiter.EnterAsync(edit.ChatId, SendPriority.Broadcast, cancellationToken);
        return await telegram.SendAsync(MessageRequests.Edit(edit), cancellationToken);
    }

    private async Task LoseAsync(StorageTransaction transaction, LivingEdit edit)
    {
        await store.LoseAsync(transaction, edit);
        for (var number = edit.SentEdits + 1; number <= edit.Edits; number++)
        {
            await briefings.TakeBackAsync(
                transaction, edit.ChatId, edit.ThreadId, LivingMessage.NameOf(edit.PartId, number));
        }
    }

    private Task PostponeAsync(LivingEdit edit, TimeSpan wait) =>
        database.KeepAsync(transaction => store.PostponeAsync(transaction, edit, clock.GetUtcNow() + wait));

    private static partial class Log
    {
        [LoggerMessage(721, LogLevel.Information,
            "Part {Id} in chat {ChatId} cannot be edited any more; the next edition tells its news: {Why}")]
        public static partial void Lost(ILogger logger, long id, long chatId, string why);

        [LoggerMessage(722, LogLevel.Error, "Living stories wait for the database")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
