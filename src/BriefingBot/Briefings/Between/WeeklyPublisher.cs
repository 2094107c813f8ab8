using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Briefings.Between;

/// <summary>The weekly edition of the chats that want one: what lasted in the last seven days, a line a story. It tells
/// no news, so nothing counts as told by it.</summary>
public sealed partial class WeeklyPublisher(
    Database database,
    StoryCache stories,
    BriefingStore briefings,
    SubscriberStore subscribers,
    FaultReports faults,
    Languages languages,
    IOutbox outbox,
    IOptions<BriefingOptions> options,
    TimeProvider clock,
    ILogger<WeeklyPublisher> logger)
{
    private const int MostStories = 12;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Sends the weekly editions that are due, each once. One reader's failure costs no other.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        await foreach (var subscriber in subscribers.EachWeeklyAsync(cancellationToken))
        {
            try
            {
                if (subscriber.ChatId != Subscriber.TerminalChatId
                    && WeeklyTime.DueNow(subscriber, clock.GetUtcNow(), options.Value.CatchUp) is { } edition)
                {
                    await PublishAsync(subscriber, BriefingStore.WeeklyPrefix + edition.Key, cancellationToken);
                }
            }
            catch (Exception error) when (error.IsFault(cancellationToken))
            {
                await faults.ReportAsync(FaultKind.Edition, subscriber.Id, error, cancellationToken);
            }
        }
    }

    private async Task PublishAsync(Subscriber subscriber, string name, CancellationToken cancellationToken)
    {
        if (await database.ReadAsync(
            session => briefings.ExistsAsync(session, subscriber.Id, name), cancellationToken))
        {
            return;
        }

        var now = clock.GetUtcNow();
        var recent = await stories.RecentAsync(Week, cancellationToken);
        var leftOut = new List<StoryFault>();
        var lasting = await CatchUp.OfAsync(subscriber, recent, MostStories, leftOut, cancellationToken);
        await faults.ReportAsync(leftOut, cancellationToken);
        var texts = languages.For(subscriber.Language);
        var message = new OutgoingMessage
        {
            ChatId = subscriber.ChatId,
            ThreadId = subscriber.ThreadId,
            Edition = name,
            Text = texts.Weekly(lasting, EditionClock.LocalTime(subscriber, now)),
            Stories = [.. lasting.Select((story, index) => (story.Id, index + 1))],
            Kind = subscriber.Kind,
            HasLinkPreviews = subscriber.ShowsLinkPreviews,
        };
        await database.WriteAsync(
            async transaction =>
            {
                if (await briefings.AddAsync(transaction, subscriber.Id, name, [], now))
                {
                    await outbox.AddAsync(transaction, message);
                }
            },
            cancellationToken);
        outbox.Wake();
        Log.Published(logger, name, subscriber.Id, lasting.Count);
    }

    private static partial class Log
    {
        [LoggerMessage(608, LogLevel.Information,
            "Weekly edition {Edition} of subscriber {Subscriber}: {Stories} stories")]
        public static partial void Published(ILogger logger, string edition, long subscriber, int stories);
    }
}
