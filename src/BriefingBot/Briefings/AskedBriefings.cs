using System.Globalization;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Briefings;

/// <summary>Briefings that people ask for between the editions; what they tell counts as told.</summary>
public sealed class AskedBriefings(
    BriefingStore briefings, EditionWriter writer, IOutbox outbox, Database database, TimeProvider clock)
{
    /// <summary>A briefing that a person asked for: through the outbox as well, before what nobody waits for.</summary>
    public async Task AnswerAsync(Subscriber subscriber, Briefing briefing, CancellationToken cancellationToken)
    {
        var written = await writer.WriteAsync(subscriber, briefing, cancellationToken);
        await database.WriteAsync(
            transaction =>
                writer.AddAsync(transaction, subscriber, AskedFor(), written, SendPriority.Answer), cancellationToken);
        outbox.Wake();
    }

    /// <summary>A briefing shown without the outbox, at the terminal; it counts as told.</summary>
    public async Task<RichText> ShowAsync(Subscriber subscriber, Briefing briefing, CancellationToken cancellationToken)
    {
        var written = await writer.WriteAsync(subscriber, briefing, cancellationToken);
        await database.WriteAsync(
            transaction => briefings.AddAsync(
                transaction, subscriber.Id, AskedFor(), written.Briefing.Stories, clock.GetUtcNow()),
            cancellationToken);
        return written.Text;
    }

    private string AskedFor() =>
        "now-" + clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture);
}
