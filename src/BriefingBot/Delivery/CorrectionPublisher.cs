using System.Globalization;
using BriefingBot.Briefings;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Delivery;

/// <summary>
/// Tells the chats that were told a figure when its source withdraws or corrects it: at once, as a reply to the message that carried it
/// (PRODUCT.md section 6). What else is new in that report waits for the next edition.
/// </summary>
public sealed class CorrectionPublisher(
    Database database, StoryStore stories, StoryShelf shelf, BriefingStore briefings, SubscriberStore subscribers, OutboxWriter outbox, TimeProvider clock)
{
    /// <summary>How far back the first look after a start goes: what was edited while the bot was down is seen too.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromDays(2);

    private DateTimeOffset? _lookedAt;

    /// <summary>Looks at the stories that changed since the last look.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var changed = await database.ReadAsync(connection => stories.UpdatedSinceAsync(connection, _lookedAt ?? now - FirstLook), cancellationToken);
        foreach (var id in changed)
        {
            if (await shelf.FindAsync(id, cancellationToken) is { } story)
            {
                await TellReadersAsync(story, cancellationToken);
            }
        }

        _lookedAt = now;
    }

    private async Task TellReadersAsync(Story story, CancellationToken cancellationToken)
    {
        var readers = await database.ReadAsync(
            async connection => await briefings.ReadersOfAsync(connection, await stories.IdsAsync(connection, story.Id)), cancellationToken);
        foreach (var reader in readers)
        {
            if (await subscribers.GetAsync(reader, cancellationToken) is { State: SubscriberState.Active } subscriber
                && subscriber.ChatId != Subscriber.TerminalChatId
                && (await database.ReadAsync(connection => briefings.ToldAsync(connection, reader), cancellationToken)).TryGetValue(story.Id, out var told)
                && WhatIsNew.Since(story, told).Corrections is { Count: > 0 } corrections)
            {
                await TellAsync(subscriber, story, told, corrections, cancellationToken);
            }
        }
    }

    private async Task TellAsync(
        Subscriber subscriber, Story story, ToldStory told, IReadOnlyList<Correction> corrections, CancellationToken cancellationToken)
    {
        var number = corrections[0].Was.Value.ToString("0.##", CultureInfo.InvariantCulture);
        var edition = new OutboxEdition
        {
            ChatId = subscriber.ChatId,
            ThreadId = subscriber.ThreadId,
            Edition = "fix-" + clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "-" + story.Id,
            Text = CorrectionText.Write(story, corrections),
            Priority = SendPriority.Correction,
            ReplyToPart = await outbox.FindPartAsync(subscriber.ChatId, subscriber.ThreadId, story.Id, number, cancellationToken),
        };
        await database.WriteAsync(
            async transaction =>
            {
                await briefings.AddToldAsync(transaction, subscriber.Id, edition.Edition, story.Id, told.Corrected(corrections), clock.GetUtcNow());
                await outbox.AddAsync(transaction, edition);
            },
            cancellationToken);
        outbox.Wake();
    }
}
