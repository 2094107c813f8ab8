using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Between;

/// <summary>Sends a story at once to the chats that asked for alerts of its words or topic, when independent outlets
/// report it. An alert enters the outbox in the transaction that marks its story as told: after a crash at any moment
/// it was not composed or will arrive, and the next edition does not tell it again. Nothing is remembered between two
/// looks.</summary>
public sealed partial class AlertPublisher(
    Database database,
    StoryCache stories,
    BriefingStore briefings,
    ToldStore toldStore,
    BriefingComposer composer,
    SubscriberStore subscribers,
    FaultReports faults,
    Languages languages,
    IOutbox outbox,
    TimeProvider clock,
    ILogger<AlertPublisher> logger)
{
    /// <summary>A newest report older than this is no alert: the next edition tells it.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromHours(12);

    /// <summary>Readers that are in memory at a time.</summary>
    private const int ReadersAtATime = 1000;

    private static readonly IReadOnlyDictionary<string, ToldStory> NothingTold = new Dictionary<string, ToldStory>();

    /// <summary>Alerts every reader of what is there to be alerted of. One reader's failure costs no other.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        StoryPool? recent = null;
        await foreach (var readers in subscribers.EachAlertedAsync(cancellationToken).Where(MayBeTold)
            .Chunk(ReadersAtATime))
        {
            // The window of the editions: a smaller one would make the cache forget what they need.
            recent ??= await stories.RecentAsync(BriefingAssembler.Window, cancellationToken);
            await PublishAsync(readers, recent, cancellationToken);
        }
    }

    private async Task PublishAsync(
        Subscriber[] readers, StoryPool recent, CancellationToken cancellationToken)
    {
        var oldest = clock.GetUtcNow() - Freshness;
        var watch = new AlertWatch(await stories.FindAsync(
            await AlertWatch.CandidatesAsync(
                recent.Where(story => story.NewestReport >= oldest), readers, cancellationToken),
            cancellationToken));
        foreach (var reader in readers)
        {
            try
            {
                await AlertAsync(reader, watch.For(reader), cancellationToken);
            }
            catch (Exception error) when (error.IsFault(cancellationToken))
            {
                await faults.ReportAsync(FaultKind.Alert, reader.Id, error, cancellationToken);
            }
        }
    }

    /// <summary>Nothing could be delivered to the terminal later, and quiet hours hold for alerts too.</summary>
    private bool MayBeTold(Subscriber reader) =>
        reader.Alerts.IsOn
        && reader.ChatId != Subscriber.TerminalChatId
        && !EditionClock.IsQuiet(reader, clock.GetUtcNow());

    private async Task AlertAsync(
        Subscriber reader, IReadOnlyList<AlertMatch> matches, CancellationToken cancellationToken)
    {
        if (matches.Count == 0)
        {
            return;
        }

        var ids = matches.Select(match => match.Story.Id).ToList();
        var (newest, told, left) = await database.ReadAsync(
            async session => (
                await briefings.NewestAsync(session, reader.Id), // first: what is told meanwhile is noticed
                await toldStore.ToldOfAsync(session, reader.Id, ids),
                await LeftAsync(session, reader)),
            cancellationToken);
        var known = matches.Any(match => match.Figures.Count > 0 && told.Contains(match.Story.Id))
            ? await database.ReadAsync(session => toldStore.ToldAsync(session, reader.Id), cancellationToken)
            : NothingTold;
        foreach (var match in matches)
        {
            if (left <= 0)
            {
                return;
            }

            // Of a story that was told only a figure that passed a bound since then is worth an alert.
            var earlier = known.GetValueOrDefault(match.Story.Id);
            var figure = match.NewTo(earlier);
            if (told.Contains(match.Story.Id) && (earlier is null || figure is null))
            {
                continue;
            }

            if (await TellAsync(reader, match, figure, earlier, newest, cancellationToken) is not { } number)
            {
                return; // the next look knows what was told meanwhile
            }

            (left, newest) = (number == newest ? left : left - 1, number);
        }
    }

    /// <summary>How many more alerts the reader may get in the present local day.</summary>
    private async Task<int> LeftAsync(StorageSession session, Subscriber reader)
    {
        var today = EditionClock.StartOfDay(reader, clock.GetUtcNow());
        return reader.Alerts.MostADay - await briefings.AlertsSinceAsync(session, reader.Id, today);
    }

    /// <summary>Tells one reader one story as an alert.</summary>
    /// <param name="newest">The last thing that the reader was told.</param>
    /// <returns>The number of the last thing by now, which is no other where this one could not be told; null where the
    /// reader was told something else meanwhile, or may not be told any more.</returns>
    private async Task<long?> TellAsync(
        Subscriber reader,
        AlertMatch match,
        FigureAlert? figure,
        ToldStory? earlier,
        long newest,
        CancellationToken cancellationToken)
    {
        var texts = languages.For(reader.Language);
        IReadOnlyList<string> words =
            [.. match.Words, .. figure is null ? [] : new[] { texts.FigureFrom(figure.Counts, figure.AtLeast) }];
        var composed = await composer.ComposeAsync(
            reader,
            StoryPool.Of([match.Story]),
            earlier is null
                ? NothingTold
                : new Dictionary<string, ToldStory>(StringComparer.Ordinal) { [match.Story.Id] = earlier },
            EditionClock.LocalTime(reader, clock.GetUtcNow()),
            coverage: "",
            cancellationToken);
        var written = BriefingWriter.WriteAlert(composed, words, texts);
        foreach (var fault in written.Briefing.LeftOut)
        {
            await faults.ReportAsync(FaultKind.Story, fault.StoryId, fault.Error, cancellationToken);
        }

        if (!MayBeTold(reader))
        {
            return null;
        }

        if (written.Briefing.Stories is not [var told])
        {
            return newest;
        }

        var message = Message(reader, told, earlier is null ? null : figure, written.Text, texts);
        var number = await database.WriteAsync(
            transaction => AddAsync(transaction, reader, told, newest, message), cancellationToken);
        if (number > newest)
        {
            outbox.Wake();
            Log.Alerted(logger, told.Story.Id, reader.Id);
        }

        return number;
    }

    /// <summary>Asks again inside the transaction: it may have been told meanwhile; the next look knows.</summary>
    private async Task<long?> AddAsync(
        StorageTransaction transaction, Subscriber reader, BriefingStory told, long newest, OutgoingMessage message)
    {
        if (await briefings.IsOvertakenAsync(transaction, reader.Id, newest)
            || await LeftAsync(transaction, reader) <= 0)
        {
            return null;
        }

        if (await outbox.AddAsync(transaction, message) == 0)
        {
            return newest; // it was sent before and failed for good
        }

        return await briefings.AddToldAsync(
            transaction, reader.Id, message.Edition, told.Story.Id, told.Told, clock.GetUtcNow());
    }

    /// <summary>The alert as it goes into the outbox.</summary>
    /// <param name="reader">Whom it is for.</param>
    /// <param name="passed">The bound that a figure of a story told before has passed, or null.</param>
    /// <param name="text">What it says.</param>
    private static OutgoingMessage Message(
        Subscriber reader, BriefingStory told, FigureAlert? passed, RichText text, Texts texts) => new()
        {
            ChatId = reader.ChatId,
            ThreadId = reader.ThreadId,
            Edition = BriefingStore.AlertPrefix + told.Story.Id + (passed is null ? "" : $"-{passed}"),
            Text = text,
            Priority = SendPriority.Correction,
            Stories = [(told.Story.Id, told.Number)],
            Kind = reader.Kind,
            HasLinkPreviews = reader.ShowsLinkPreviews,
            Rich = reader.Format == BriefingFormat.Rich ? new RichEdition([told], texts) : null,
        };

    private static partial class Log
    {
        [LoggerMessage(606, LogLevel.Information, "Alert of story {Story} to subscriber {Subscriber}")]
        public static partial void Alerted(ILogger logger, string story, long subscriber);
    }
}
