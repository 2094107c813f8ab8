using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Subscribers;
using Microsoft.Extensions.Options;

namespace BriefingBot.Briefings.Editions;

/// <summary>Composes editions and puts them into the outbox, in one transaction with what they tell: after a crash at
/// any moment an edition is either not composed at all or will arrive.</summary>
public sealed partial class EditionPublisher(
    SubscriberStore subscribers,
    BriefingAssembler assembler,
    EditedInPlace edited,
    BriefingStore briefings,
    EditionWriter writer,
    FaultReports faults,
    IOutbox outbox,
    Database database,
    Claims claims,
    IOptions<BriefingOptions> options,
    TimeProvider clock,
    ILogger<EditionPublisher> logger)
{
    /// <summary>Readers that are looked through at a time.</summary>
    private const int PageOfReaders = 1000;

    /// <summary>Editions in one transaction: few, as a person's command waits for it.</summary>
    private const int AtOnce = 50;

    /// <summary>For how long an edition is claimed: longer than it takes to compose those of one transaction.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>How often an edition is composed anew because its chat was told something meanwhile.</summary>
    private const int MostTries = 3;

    /// <summary>For every active subscriber the edition that is due, once; one's failure is its own.</summary>
    public async Task PublishDueAsync(CancellationToken cancellationToken)
    {
        var shared = new SharedEditions();
        IReadOnlyList<Subscriber> readers = [];
        do
        {
            readers = await subscribers.ListActiveAsync(
                after: readers.Count == 0 ? 0 : readers[^1].Id, PageOfReaders, cancellationToken);
            foreach (var due in (await DueOfAsync(readers, cancellationToken)).Chunk(AtOnce))
            {
                var mine = await claims.TakeAsync([.. due.Select(NameOf)], Lease, cancellationToken);
                IReadOnlyList<DueEdition> left = [.. due.Where(edition => mine.Contains(NameOf(edition)))];
                for (var attempt = 0; attempt < MostTries && left.Count > 0; attempt++)
                {
                    left = await PublishAsync(left, shared, cancellationToken);
                }
            }
        }
        while (readers.Count > 0);
    }

    /// <summary>The person at the terminal asks; nothing could be delivered there later.</summary>
    private async Task<List<DueEdition>> DueOfAsync(
        IEnumerable<Subscriber> readers, CancellationToken cancellationToken)
    {
        var due = new List<DueEdition>();
        foreach (var reader in readers.Where(reader => reader.ChatId != Subscriber.TerminalChatId))
        {
            try
            {
                if (EditionClock.DueNow(reader, clock.GetUtcNow(), options.Value.CatchUp) is { } edition)
                {
                    due.Add(new DueEdition(reader, edition));
                }
            }
            catch (Exception error) when (error.IsFault(cancellationToken))
            {
                await faults.ReportAsync(FaultKind.Edition, reader.Id, error, cancellationToken);
            }
        }

        return due;
    }

    private static string NameOf(DueEdition due) =>
        string.Create(CultureInfo.InvariantCulture, $"edition/{due.Reader.Id}");

    /// <summary>Composes the editions of some chats and stores them together.</summary>
    /// <returns>Those whose chat was told something meanwhile: they are to be composed anew.</returns>
    private async Task<IReadOnlyList<DueEdition>> PublishAsync(
        IReadOnlyList<DueEdition> due, SharedEditions shared, CancellationToken cancellationToken)
    {
        List<long> ids = [.. due.Select(edition => edition.Reader.Id)];
        var (newest, unnamed) = await database.ReadAsync(
            async session => (
                await briefings.NewestAsync(session, ids), await edited.UnnamedAsync(session, ids)),
            cancellationToken);
        var material = await assembler.GatherAsync(cancellationToken);
        var known = await assembler.KnownAsync(material, ids, cancellationToken);
        shared.Begin(material);
        var composed = new List<ComposedEdition>();
        foreach (var edition in due)
        {
            try
            {
                composed.Add(await ComposeAsync(
                    edition,
                    unnamed[edition.Reader.Id],
                    material,
                    known.GetValueOrDefault(edition.Reader.Id, KnownTellings.None),
                    newest.GetValueOrDefault(edition.Reader.Id),
                    shared,
                    cancellationToken));
            }
            catch (Exception error) when (error.IsFault(cancellationToken))
            {
                // It stays due, and is tried again within the minute.
                await faults.ReportAsync(FaultKind.Edition, edition.Reader.Id, error, cancellationToken);
            }
        }

        return await StoreAsync(composed, cancellationToken);
    }

    private async Task<ComposedEdition> ComposeAsync(
        DueEdition due,
        IEnumerable<string> unnamed,
        EditionMaterial material,
        KnownTellings known,
        long newest,
        SharedEditions shared,
        CancellationToken cancellationToken)
    {
        var (reader, edition) = (due.Reader, due.Edition);
        using var span = Telemetry.StartOfEdition("compose", reader.ChatId, reader.ThreadId, edition.Key);
        var start = Stopwatch.GetTimestamp();
        var edits = await edited.ListAsync(reader, unnamed, cancellationToken);
        var key = SharedEditions.KeyOf(reader, EditionClock.LocalTime(reader, material.Now), known, edits);
        if (shared.Find(key) is not { } written)
        {
            var briefing = await assembler.ComposeAsync(material, reader, known, edits, cancellationToken);
            written = await writer.WriteAsync(reader, briefing, cancellationToken);
            shared.Keep(key, written);
        }

        foreach (var story in written.Briefing.Stories)
        {
            Telemetry.LinkToReport(span, story.Story.Id);
        }

        Telemetry.EditionTime.Record(Telemetry.Since(start));
        return new ComposedEdition(due, written, newest);
    }

    private async Task<IReadOnlyList<DueEdition>> StoreAsync(
        IReadOnlyList<ComposedEdition> composed, CancellationToken cancellationToken)
    {
        List<DueEdition> left = [];
        try
        {
            left = await AddAsync(composed, cancellationToken);
        }
        catch (DbException error) when (Database.IsOvertaken(error) && composed is [var one])
        {
            // Another node wrote the same at the same moment; the work of one of the two is done again.
            left = [one.Due];
        }
        catch (Exception error) when (error.IsFault(cancellationToken) && composed is [var only])
        {
            await faults.ReportAsync(FaultKind.Edition, only.Due.Reader.Id, error, cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            foreach (var edition in composed)
            {
                left.AddRange(await StoreAsync([edition], cancellationToken));
            }
        }

        return left;
    }

    private async Task<List<DueEdition>> AddAsync(
        IReadOnlyList<ComposedEdition> composed, CancellationToken cancellationToken)
    {
        var newest = composed.ToDictionary(edition => edition.Due.Reader.Id, edition => edition.Newest);
        var overtaken = await database.WriteAsync(
            async transaction =>
            {
                var ids = await briefings.OvertakenAsync(transaction, newest);
                var told = composed.Where(edition => ids.Contains(edition.Due.Reader.Id)).ToList();
                foreach (var edition in composed.Except(told))
                {
                    await AddAsync(transaction, edition);
                }

                return told;
            },
            cancellationToken);
        outbox.Wake();
        foreach (var edition in composed.Except(overtaken))
        {
            Telemetry.CountEdition(clock.GetUtcNow() - edition.Due.Edition.Due);
            Telemetry.StoriesTold.Add(edition.Stories);
            Telemetry.FiguresShown.Add(edition.Written.Briefing.Stories.Sum(story => story.Figures.Count));
            Log.Published(logger, edition.Due.Edition.Key, edition.Due.Reader.Id, edition.Stories);
        }

        return [.. overtaken.Select(edition => edition.Due)];
    }

    private async Task AddAsync(StorageTransaction transaction, ComposedEdition edition)
    {
        var reader = edition.Due.Reader;
        await subscribers.SettleAsync(transaction, reader.Id, edition.Due.Edition.Due);
        if (edition.Written.Briefing.StoryIds.Any() || reader.EmptyEdition != EmptyEdition.Skip)
        {
            await writer.AddAsync(transaction, reader, edition.Due.Edition.Key, edition.Written, SendPriority.Edition);
        }
    }

    private sealed record DueEdition(Subscriber Reader, Edition Edition);

    /// <summary>An edition that is to be stored.</summary>
    /// <param name="Due">Whose it is, and which.</param>
    /// <param name="Written">Its text.</param>
    /// <param name="Newest">The last thing that the chat was told when it was composed; 0 for none.</param>
    private sealed record ComposedEdition(DueEdition Due, WrittenBriefing Written, long Newest)
    {
        public int Stories => Written.Briefing.Stories.Count;
    }

    private static partial class Log
    {
        [LoggerMessage(601, LogLevel.Information, "Edition {Edition} of subscriber {Subscriber}: {Stories} stories")]
        public static partial void Published(ILogger logger, string edition, long subscriber, int stories);
    }
}
