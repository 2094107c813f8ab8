using BriefingBot.Briefings;
using BriefingBot.Briefings.Notices;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Operation;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Delivery.Sending;

/// <summary>What follows from an outage's end: when Telegram answers again, what waited for it is due at once, however
/// long each part had backed off, and so are the sources that failed meanwhile. When the database takes nothing, the
/// admins are told without it, and told when it does again.</summary>
public sealed partial class OutageEnd(
    TelegramReachability telegram,
    StorageHealth storage,
    Database database,
    OutboxStore store,
    PollStore polls,
    IOutbox outbox,
    SendRateLimiter limiter,
    TelegramGateway gateway,
    AdminStore admins,
    AdminNotices notices,
    Languages languages,
    TimeProvider clock,
    ILogger<OutageEnd> logger) : IHostedService
{
    /// <summary>Some call is the first to notice, and it may have waited for its time limit.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(2);

    /// <summary>What backed off for a shorter outage is due soon anyway; and where one method alone fails, every answer
    /// of another would undo its backing off.</summary>
    private static readonly TimeSpan ShortestOutage = TimeSpan.FromMinutes(1);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        telegram.Returned += OnReturned;
        storage.Changed += OnChanged;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        telegram.Returned -= OnReturned;
        storage.Changed -= OnChanged;
        return Task.CompletedTask;
    }

    // Whoever made the call that noticed does not wait for what follows; both methods keep their faults.
    private void OnReturned(TimeSpan away)
    {
        if (away >= ShortestOutage)
        {
            _ = BringForwardAsync(away);
        }
    }

    private void OnChanged(AdviceException? fault) => _ = TellAdminsAsync(fault);

    private async Task BringForwardAsync(TimeSpan away)
    {
        try
        {
            var now = clock.GetUtcNow();
            await database.WriteAsync(
                async transaction =>
                {
                    await store.BringBackAsync(transaction, now);
                    // Where Telegram was away because the network was, so were they.
                    await polls.ForgiveAsync(transaction, now - away - Slack, now);
                },
                CancellationToken.None);
            outbox.Wake();
        }
        catch (Exception error)
        {
            // It is sent when its own time comes.
            Log.NotBrought(logger, error);
        }
    }

    private async Task TellAdminsAsync(AdviceException? fault)
    {
        try
        {
            if (fault is null)
            {
                limiter.ReleaseFaults();
                outbox.Wake();
            }

            foreach (var admin in await ReadAsync(admins.ListAsync(CancellationToken.None), admins.Configured))
            {
                await TellAsync(admin, fault);
            }
        }
        catch (Exception error)
        {
            Log.NotTold(logger, error);
        }
    }

    // What the configuration knows does where the database cannot even be read.
    private static async Task<T> ReadAsync<T>(Task<T> reading, T otherwise)
    {
        try
        {
            return await reading;
        }
        catch (Exception error) when (Database.IsUnusable(error))
        {
            return otherwise;
        }
    }

    // One admin who cannot be told keeps it from no other.
    private async Task TellAsync(long admin, AdviceException? fault)
    {
        try
        {
            var texts = await ReadAsync(
                notices.TextsOfAsync(admin, CancellationToken.None), languages.For(language: null));
            var words = fault is null ? texts.StorageWorks()
                : Database.IsDamaged(fault) ? texts.StorageIsDamaged(texts.Say(fault.Words))
                : texts.StorageFails(texts.Say(fault.Words));
            using var turn = await limiter.EnterAsync(admin, SendPriority.Answer, CancellationToken.None);
            await gateway.SendAsync(
                new SendMessageRequest
                {
                    ChatId = admin,
                    Text = TelegramHtml.Write(words.ToRichText()),
                    ParseMode = ParseMode.Html,
                },
                CancellationToken.None);
        }
        catch (Exception error)
        {
            Log.NotTold(logger, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(723, LogLevel.Warning, "What waited for Telegram could not be brought forward")]
        public static partial void NotBrought(ILogger logger, Exception error);

        [LoggerMessage(725, LogLevel.Warning, "The admins could not be told about the database")]
        public static partial void NotTold(ILogger logger, Exception error);
    }
}
