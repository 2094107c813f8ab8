using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Editions;

/// <summary>Writes an edition as its chat reads it, and puts it into the outbox together with what it tells.</summary>
public sealed class EditionWriter(
    BriefingStore briefings, FaultReports faults, Languages languages, IOutbox outbox, TimeProvider clock)
{
    /// <summary>Writes it; a story that cannot be told is reported.</summary>
    public async Task<WrittenBriefing> WriteAsync(
        Subscriber subscriber, Briefing briefing, CancellationToken cancellationToken)
    {
        var written = BriefingWriter.Write(briefing, languages.For(subscriber.Language));
        await faults.ReportAsync(written.Briefing.LeftOut, cancellationToken);
        return written;
    }

    /// <summary>Stores it, unless an edition of this name is there.</summary>
    public async Task AddAsync(
        StorageTransaction transaction,
        Subscriber subscriber,
        string edition,
        WrittenBriefing written,
        SendPriority priority)
    {
        if (!await briefings.AddAsync(
            transaction, subscriber.Id, edition, written.Briefing.Stories, clock.GetUtcNow(),
            written.Briefing.StoryIds))
        {
            return;
        }

        await outbox.AddAsync(transaction, new OutgoingMessage
        {
            ChatId = subscriber.ChatId,
            ThreadId = subscriber.ThreadId,
            Edition = edition,
            Text = written.Text,
            Priority = priority,
            Stories = [.. written.Briefing.StoryIds.Select((id, place) => (id, place + 1))],
            NamedIds = [.. written.Briefing.Edited.Select(story => story.Story.Id)],
            Kind = subscriber.Kind,
            HasLinkPreviews = subscriber.ShowsLinkPreviews,
            Rich = subscriber.Format == BriefingFormat.Rich
                ? new RichEdition(written.Briefing.Stories, languages.For(subscriber.Language))
                {
                    Edited = written.Briefing.Edited,
                }
                : null,
        });
    }
}
