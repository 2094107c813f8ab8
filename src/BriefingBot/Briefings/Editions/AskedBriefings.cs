using System.Globalization;
using BriefingBot.Briefings.Memory;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Editions;

/// <summary>Briefings that people ask for between the editions; what they tell counts as told.</summary>
public sealed class AskedBriefings(
    BriefingStore briefings,
    BriefingAssembler assembler,
    EditionWriter writer,
    IOutbox outbox,
    Database database,
    TimeProvider clock)
{
    /// <summary>A briefing that a person asked for: through the outbox as well, before what nobody waits for. Where an
    /// edition or alert told something while it was composed, it is composed once more.</summary>
    public async Task AnswerAsync(Subscriber subscriber, Briefing briefing, CancellationToken cancellationToken)
    {
        if (!await TryAnswerAsync(subscriber, briefing, isLast: false, cancellationToken))
        {
            await TryAnswerAsync(
                subscriber,
                await assembler.ComposeNowAsync(subscriber, cancellationToken),
                isLast: true,
                cancellationToken);
        }

        outbox.Wake();
    }

    private async Task<bool> TryAnswerAsync(
        Subscriber subscriber, Briefing briefing, bool isLast, CancellationToken cancellationToken)
    {
        var written = await writer.WriteAsync(subscriber, briefing, cancellationToken);
        return await database.WriteAsync(
            async transaction =>
            {
                if (!isLast && await briefings.IsOvertakenAsync(transaction, subscriber.Id, briefing.Newest))
                {
                    return false;
                }

                await writer.AddAsync(transaction, subscriber, AskedFor(), written, SendPriority.Answer);
                return true;
            },
            cancellationToken);
    }

    /// <summary>A briefing shown without the outbox, at the terminal; it counts as told.</summary>
    public async Task<RichText> ShowAsync(Subscriber subscriber, Briefing briefing, CancellationToken cancellationToken)
    {
        var written = await writer.WriteAsync(subscriber, briefing, cancellationToken);
        await database.WriteAsync(
            transaction => briefings.AddAsync(
                transaction, subscriber.Id, AskedFor(), written.Briefing.Stories, clock.GetUtcNow(),
                written.Briefing.StoryIds),
            cancellationToken);
        return written.Text;
    }

    private string AskedFor() =>
        "now-" + clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture);
}
