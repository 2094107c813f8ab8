using System.Diagnostics;
using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Briefings;

/// <summary>
/// Composes editions and puts them into the outbox, in one transaction with what they tell: after a crash at any moment
/// an edition is either not composed at all or will arrive.
/// </summary>
public sealed partial class EditionPublisher(
    SubscriberStore subscribers,
    BriefingAssembler assembler,
    BriefingStore briefings,
    CorrectionPublisher corrections,
    FaultReports faults,
    Languages languages,
    IOutbox outbox,
    Database database,
    Claims claims,
    Leadership leadership,
    IOptions<BriefingOptions> options,
    TimeProvider clock,
    ILogger<EditionPublisher> logger)
{
    /// <summary>Few, so that nodes that begin at the same time have as much to do.</summary>
    private const int ClaimedAtOnce = 8;

    /// <summary>Longer than it takes to compose them.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Corrections, then for every active subscriber the edition that is due now, once. One chat's failure does not
    /// keep the others from theirs.
    /// </summary>
    public async Task PublishDueAsync(CancellationToken cancellationToken)
    {
        if (leadership.IsLeader)
        {
            // First, so that a correction answers the message it corrects before an edition repeats it.
            await corrections.PublishAsync(cancellationToken);
        }

        foreach (var some in (await subscribers.ListActiveAsync(cancellationToken)).Where(IsDue).Chunk(ClaimedAtOnce))
        {
            var mine = await claims.TakeAsync([.. some.Select(NameOf)], Lease, cancellationToken);
            foreach (var subscriber in some.Where(subscriber => mine.Contains(NameOf(subscriber))))
            {
                await TryPublishDueAsync(subscriber, cancellationToken);
            }
        }
    }

    /// <summary>A briefing that a person asked for: through the outbox as well, before what nobody waits for.</summary>
    public async Task AnswerAsync(Subscriber subscriber, Briefing briefing, CancellationToken cancellationToken)
    {
        var written = await WriteAsync(subscriber, briefing, cancellationToken);
        await database.WriteAsync(
            transaction =>
                AddAsync(transaction, subscriber, AskedFor(), written, SendPriority.Answer), cancellationToken);
        outbox.Wake();
    }

    /// <summary>
    /// A briefing for a reader who is shown it without the outbox, the person at the terminal; it counts as told.
    /// </summary>
    public async Task<RichText> ShowAsync(Subscriber subscriber, Briefing briefing, CancellationToken cancellationToken)
    {
        var written = await WriteAsync(subscriber, briefing, cancellationToken);
        await database.WriteAsync(
            transaction => briefings.AddAsync(
                transaction, subscriber.Id, AskedFor(), written.Briefing.Stories, clock.GetUtcNow()),
            cancellationToken);
        return written.Text;
    }

    private async Task TryPublishDueAsync(Subscriber subscriber, CancellationToken cancellationToken)
    {
        try
        {
            await PublishDueAsync(subscriber, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException
            || !cancellationToken.IsCancellationRequested)
        {
            // It stays due, and is tried again within the minute.
            await faults.ReportAsync(FaultKind.Edition, subscriber.Id, error, cancellationToken);
        }
    }

    // The person at the terminal asks; nothing could be delivered there later.
    private bool IsDue(Subscriber subscriber) => subscriber.ChatId != Subscriber.TerminalChatId
        && EditionClock.DueNow(subscriber, clock.GetUtcNow(), options.Value.CatchUp) is not null;

    private static string NameOf(Subscriber subscriber) =>
        string.Create(CultureInfo.InvariantCulture, $"edition/{subscriber.Id}");

    private async Task PublishDueAsync(Subscriber subscriber, CancellationToken cancellationToken)
    {
        if (EditionClock.DueNow(subscriber, clock.GetUtcNow(), options.Value.CatchUp) is not { } edition)
        {
            return;
        }

        using var span = Telemetry.StartOfEdition("compose", subscriber.ChatId, subscriber.ThreadId, edition.Key);
        var start = Stopwatch.GetTimestamp();
        var composed = await assembler.ComposeNowAsync(subscriber, cancellationToken);
        var written = await WriteAsync(subscriber, composed, cancellationToken);
        var isSkipped = written.Briefing.Stories.Count == 0 && subscriber.EmptyEdition == EmptyEdition.Skip;
        await database.WriteAsync(
            async transaction =>
            {
                await subscribers.SettleAsync(transaction, subscriber.Id, edition.Due);
                if (!isSkipped)
                {
                    await AddAsync(transaction, subscriber, edition.Key, written, SendPriority.Edition);
                }
            },
            cancellationToken);
        outbox.Wake();
        Telemetry.Editions.Add(1);
        Telemetry.StoriesTold.Add(written.Briefing.Stories.Count);
        Telemetry.EditionTime.Record(Telemetry.Since(start));
        Telemetry.EditionDelay.Record((clock.GetUtcNow() - edition.Due).TotalSeconds);
        Log.Published(logger, edition.Key, subscriber.Id, written.Briefing.Stories.Count);
    }

    private async Task<WrittenBriefing> WriteAsync(
        Subscriber subscriber, Briefing briefing, CancellationToken cancellationToken)
    {
        var written = BriefingWriter.Write(briefing, languages.For(subscriber.Language));
        foreach (var fault in written.Briefing.LeftOut)
        {
            await faults.ReportAsync(FaultKind.Story, fault.StoryId, fault.Error, cancellationToken);
        }

        return written;
    }

    private async Task AddAsync(
        StorageTransaction transaction,
        Subscriber subscriber,
        string edition,
        WrittenBriefing written,
        SendPriority priority)
    {
        if (await briefings.ExistsAsync(transaction, subscriber.Id, edition))
        {
            return;
        }

        await briefings.AddAsync(transaction, subscriber.Id, edition, written.Briefing.Stories, clock.GetUtcNow());
        await outbox.AddAsync(transaction, new OutgoingMessage
        {
            ChatId = subscriber.ChatId,
            ThreadId = subscriber.ThreadId,
            Edition = edition,
            Text = written.Text,
            Priority = priority,
            Stories = [.. written.Briefing.Stories.Select(story => (story.Story.Id, story.Number))],
            Kind = subscriber.Kind,
            HasLinkPreviews = subscriber.ShowsLinkPreviews,
            Rich = subscriber.Format == BriefingFormat.Rich
                ? new RichEdition(written.Briefing.Stories, languages.For(subscriber.Language))
                : null,
        });
    }

    private string AskedFor() =>
        "now-" + clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    private static partial class Log
    {
        [LoggerMessage(EventId = 601, Level = LogLevel.Information,
            Message = "Edition {Edition} of subscriber {Subscriber}: {Stories} stories")]
        public static partial void Published(ILogger logger, string edition, long subscriber, int stories);
    }
}
