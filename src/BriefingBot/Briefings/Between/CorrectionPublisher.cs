using System.Globalization;
using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Between;

/// <summary>Tells the chats that were told a figure when its source withdraws or corrects it: at once, as a reply to
/// the message that carried it. What else is new in that report waits for the next edition.</summary>
public sealed class CorrectionPublisher(
    Database database,
    StoryStore stories,
    StoryCache cache,
    BriefingStore briefings,
    ToldStore toldStore,
    SubscriberStore subscribers,
    FaultReports faults,
    Languages languages,
    IOutbox outbox,
    TimeProvider clock)
{
    /// <summary>How far back the first look goes: edits made while the bot was down are seen too.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromDays(2);

    /// <summary>A change bears the time at which its transaction began, and is seen when that is over.</summary>
    internal static readonly TimeSpan Overlap = TimeSpan.FromMinutes(1);

    /// <summary>How often it is looked whether quiet hours have ended.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(10);

    /// <summary>Stories that could not be told to everybody yet, and when they are tried again; telling one twice tells
    /// nobody twice.</summary>
    private Dictionary<string, DateTimeOffset> _again = new(StringComparer.Ordinal);

    private DateTimeOffset? _lookedAt;

    /// <summary>Looks at the stories that changed since the last look; a failed one is tried again.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<string> changed;
        try
        {
            // After a clock that was set back, that look lies ahead of all that changes now.
            var since = _lookedAt < now ? _lookedAt.Value - Overlap : now - FirstLook;
            changed = await database.ReadAsync(
                session => toldStore.ToldAndUpdatedSinceAsync(session, since), cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            await faults.ReportAsync(FaultKind.Correction, "*", error, cancellationToken);
            return;
        }

        var again = _again.Where(pair => pair.Value > now).ToDictionary(StringComparer.Ordinal);
        foreach (var id in changed.Union(_again.Keys.Except(again.Keys), StringComparer.Ordinal))
        {
            if (await TryTellReadersAsync(id, cancellationToken) is { } wait)
            {
                again[id] = now + wait;
            }
        }

        (_again, _lookedAt) = (again, now);
    }

    /// <summary>How long to wait where one of them could not be told; null where all were.</summary>
    private async Task<TimeSpan?> TryTellReadersAsync(string storyId, CancellationToken cancellationToken)
    {
        try
        {
            return await cache.FindAsync(storyId, cancellationToken) is { } story
                ? await TellReadersAsync(story, cancellationToken)
                : null;
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            await faults.ReportAsync(FaultKind.Correction, storyId, error, cancellationToken);
            return TimeSpan.Zero;
        }
    }

    private async Task<TimeSpan?> TellReadersAsync(Story story, CancellationToken cancellationToken)
    {
        var ids = await stories.IdsAsync(story.Id, cancellationToken);
        var readers = await database.ReadAsync(session => toldStore.ReadersOfAsync(session, ids), cancellationToken);
        TimeSpan? wait = null;
        // Who knows the same is told the same.
        foreach (var group in readers)
        {
            var known = await database.ReadAsync(
                session => toldStore.ReadAsync(session, group.Known), cancellationToken);
            if (!known.TryGetValue(story.Id, out var told)
                || WhatIsNew.CorrectionsSince(story, told) is not { Count: > 0 } corrections)
            {
                continue;
            }

            var change = new Change(story, ids, group.Known, told, corrections);
            foreach (var reader in group.Ids)
            {
                var own = await TryTellAsync(reader, change, cancellationToken);
                wait = own is null || wait < own ? wait : own;
            }
        }

        return wait;
    }

    /// <summary>How long to wait where the reader could not be told, or not yet: at night nobody is woken by
    /// it.</summary>
    private async Task<TimeSpan?> TryTellAsync(long reader, Change change, CancellationToken cancellationToken)
    {
        try
        {
            if (await subscribers.GetAsync(reader, cancellationToken)
                    is not { State: SubscriberState.Active, ChatId: not Subscriber.TerminalChatId } subscriber
                || change.For(subscriber) is not { Corrections.Count: > 0 } own)
            {
                return null;
            }

            if (EditionClock.IsQuiet(subscriber, clock.GetUtcNow()))
            {
                return Quiet;
            }

            await TellAsync(subscriber, own, cancellationToken);
            return null;
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{change.Story.Id}, subscriber {reader}");
            await faults.ReportAsync(FaultKind.Correction, id, error, cancellationToken);
            return TimeSpan.Zero;
        }
    }

    private async Task TellAsync(Subscriber subscriber, Change change, CancellationToken cancellationToken)
    {
        var (story, corrections) = (change.Story, change.Corrections);
        story = story with { Headline = ReadersLanguage.Of(story, subscriber.Language).Headline };
        var texts = languages.For(subscriber.Language);
        var now = clock.GetUtcNow();
        var message = new OutgoingMessage
        {
            ChatId = subscriber.ChatId,
            ThreadId = subscriber.ThreadId,
            Edition = string.Create(
                CultureInfo.InvariantCulture, $"{BriefingStore.CorrectionPrefix}{now:yyyy-MM-ddTHH:mm:ss}-{story.Id}"),
            Text = new CorrectionWriter(story, texts).Write(corrections),
            Priority = SendPriority.Correction,
            ReplyToPart = await outbox.FindPartAsync(
                subscriber.ChatId,
                subscriber.ThreadId,
                change.Ids,
                texts.Quantity(corrections[0].Was.AsFigure()),
                cancellationToken),
        };
        await database.WriteAsync(
            async transaction =>
            {
                // An edition, or an answer, may have told it meanwhile.
                var known = await toldStore.ReadersOfAsync(transaction, change.Ids, subscriber.Id);
                if (known is [var own] && own.Known.Key == change.Known.Key)
                {
                    await briefings.AddToldAsync(
                        transaction, subscriber.Id, message.Edition, story.Id, change.Corrected, now);
                    await outbox.AddAsync(transaction, message);
                }
            },
            cancellationToken);
        outbox.Wake();
    }

    /// <summary>Corrections of a story for those who know the same of it.</summary>
    private sealed record Change(
        Story Story,
        IReadOnlyList<string> Ids,
        KnownTellings Known,
        ToldStory Told,
        IReadOnlyList<Correction> Corrections)
    {
        /// <summary>One object for all of them, so that it is stored once.</summary>
        public ToldStory Corrected { get; } = Told.Corrected(Corrections);

        /// <summary>Those that hold for a reader's sources; null where none of these tells the story.</summary>
        public Change? For(Subscriber reader) => ReaderChoice.FromSourcesOn(reader, Story) switch
        {
            null => null,
            var read when ReferenceEquals(read, Story) => this,
            var read => new(read, Ids, Known, Told, WhatIsNew.CorrectionsSince(read, Told)),
        };
    }
}
