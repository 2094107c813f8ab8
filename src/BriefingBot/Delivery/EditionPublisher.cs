using System.Globalization;
using BriefingBot.Briefings;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace BriefingBot.Delivery;

/// <summary>
/// Composes editions and puts them into the outbox, in one transaction with what they tell: after a crash at any moment an edition
/// is either not composed at all or will arrive.
/// </summary>
public sealed partial class EditionPublisher(
    SubscriberStore subscribers,
    IBriefingDesk desk,
    BriefingStore briefings,
    CorrectionPublisher corrections,
    OutboxWriter outbox,
    Database database,
    IOptions<BriefingOptions> options,
    TimeProvider clock,
    ILogger<EditionPublisher> logger) : IEditionPublisher
{
    public async Task PublishDueAsync(CancellationToken cancellationToken)
    {
        // First, so that a correction answers the message it corrects before an edition repeats it.
        await corrections.PublishAsync(cancellationToken);
        foreach (var subscriber in await subscribers.ListActiveAsync(cancellationToken))
        {
            // The person at the terminal asks; nothing could be delivered there later.
            if (subscriber.ChatId == Subscriber.TerminalChatId
                || EditionClock.DueNow(subscriber, clock.GetUtcNow(), options.Value.CatchUp) is not { } edition)
            {
                continue;
            }

            try
            {
                await PublishAsync(subscriber, edition, cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // It stays due, and is tried again within the minute.
                Log.NotPublished(logger, edition.Key, subscriber.Id, error);
            }
        }
    }

    /// <summary>A briefing that a person asked for: through the outbox as well, before what nobody waits for.</summary>
    public async Task AnswerAsync(Subscriber subscriber, Briefing briefing, CancellationToken cancellationToken)
    {
        await database.WriteAsync(transaction => AddAsync(transaction, subscriber, AskedFor(), briefing, SendPriority.Answer), cancellationToken);
        outbox.Wake();
    }

    /// <summary>Remembers what a briefing told a reader who was shown it without the outbox: the person at the terminal.</summary>
    public Task ShownAsync(Subscriber subscriber, Briefing briefing, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => briefings.AddAsync(transaction, subscriber.Id, AskedFor(), briefing.Stories, clock.GetUtcNow()), cancellationToken);

    private async Task PublishAsync(Subscriber subscriber, Edition edition, CancellationToken cancellationToken)
    {
        var briefing = await desk.ComposeNowAsync(subscriber, cancellationToken);
        var isSkipped = briefing.Stories.Count == 0 && subscriber.EmptyEdition == EmptyEdition.Skip;
        await database.WriteAsync(
            async transaction =>
            {
                await SubscriberStore.SettleAsync(transaction, subscriber.Id, edition.Due);
                if (!isSkipped)
                {
                    await AddAsync(transaction, subscriber, edition.Key, briefing, SendPriority.Edition);
                }
            },
            cancellationToken);
        outbox.Wake();
        Log.Published(logger, edition.Key, subscriber.Id, briefing.Stories.Count);
    }

    private async Task AddAsync(SqliteTransaction transaction, Subscriber subscriber, string edition, Briefing briefing, SendPriority priority)
    {
        if (await briefings.ExistsAsync(transaction.Connection!, subscriber.Id, edition)) // not null: the transaction is open
        {
            return;
        }

        await briefings.AddAsync(transaction, subscriber.Id, edition, briefing.Stories, clock.GetUtcNow());
        await outbox.AddAsync(transaction, new OutboxEdition
        {
            ChatId = subscriber.ChatId,
            ThreadId = subscriber.ThreadId,
            Edition = edition,
            Text = BriefingText.Write(briefing),
            Priority = priority,
            HasLinkPreviews = subscriber.ShowsLinkPreviews,
        });
    }

    private string AskedFor() => "now-" + clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    private static partial class Log
    {
        [LoggerMessage(EventId = 601, Level = LogLevel.Information, Message = "Edition {Edition} of subscriber {Subscriber}: {Stories} stories")]
        public static partial void Published(ILogger logger, string edition, long subscriber, int stories);

        [LoggerMessage(EventId = 602, Level = LogLevel.Error, Message = "Edition {Edition} of subscriber {Subscriber} could not be composed; it is tried again")]
        public static partial void NotPublished(ILogger logger, string edition, long subscriber, Exception error);
    }
}
