using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;

namespace BriefingBot.Briefings.Editions;

/// <summary>What a chat was told by quiet edits since its last edition. An edit makes no sound and lies above what was
/// read last, so the next edition names its story with what was new in it, and says no more of it.</summary>
public sealed class EditedInPlace(
    Database database,
    BriefingStore briefings,
    BriefingComposer composer,
    ILivingMessages living,
    StoryCache stories,
    FaultReports faults,
    TimeProvider clock)
{
    /// <summary>The stories of each of some chats that an edit told last and no edition named, by the ids that they had
    /// then; those of the time in which a message can be edited.</summary>
    public Task<ILookup<long, string>> UnnamedAsync(StorageSession session, IReadOnlyList<long> subscriberIds) =>
        briefings.EditedSinceLastAsync(session, subscriberIds, clock.GetUtcNow() - LivingMessage.Editable);

    /// <summary>The stories with what the last edit of each told, in the order in which they were edited; no more than
    /// an edition of this reader tells. An edit that was not made yet is named by the edition after.</summary>
    /// <param name="unnamed">The reader's of <see cref="UnnamedAsync"/>.</param>
    public async Task<IReadOnlyList<EditedStory>> ListAsync(
        Subscriber reader, IEnumerable<string> unnamed, CancellationToken cancellationToken)
    {
        var ids = unnamed.ToHashSet(StringComparer.Ordinal);
        if (ids.Count == 0)
        {
            return [];
        }

        var messages = await MessagesAsync(reader, clock.GetUtcNow(), cancellationToken);
        ids.ExceptWith(messages.Where(message => message.IsWaiting).SelectMany(message => message.Updates)
            .Select(update => update.StoryId));
        return await ReadAsync(
            reader,
            messages.SelectMany(message => message.Updates).Where(update => ids.Contains(update.StoryId))
                .OrderByDescending(update => update.At).DistinctBy(update => update.StoryId)
                .Take(composer.MostStories(reader)).Reverse(),
            cancellationToken);
    }

    /// <summary>The stories that a message only names, as the messages before it tell them by now.</summary>
    public async Task<IReadOnlyList<EditedStory>> NamedAsync(
        Subscriber reader, LivingMessage message, CancellationToken cancellationToken)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in message.NamedIds)
        {
            named.Add((await stories.FindAsync(id, cancellationToken))?.Id ?? id);
        }

        return named.Count == 0 ? [] : [.. (await ReadAsync(
            reader,
            (await MessagesAsync(reader, message.ComposedAt, cancellationToken))
                .Where(other => other.PartId < message.PartId).SelectMany(other => other.Updates)
                .OrderBy(update => update.At),
            cancellationToken)).Where(story => named.Contains(story.Story.Id))];
    }

    /// <summary>The messages that could be edited in the two days before a moment.</summary>
    private Task<IReadOnlyList<LivingMessage>> MessagesAsync(
        Subscriber reader, DateTimeOffset moment, CancellationToken cancellationToken) => database.ReadAsync(
        session => living.ListAsync(
            session, reader.ChatId, reader.ThreadId, moment - LivingMessage.Editable - LivingMessage.Editable),
        cancellationToken);

    private async Task<IReadOnlyList<EditedStory>> ReadAsync(
        Subscriber reader, IEnumerable<LivingUpdate> updates, CancellationToken cancellationToken)
    {
        var edited = new List<EditedStory>();
        foreach (var update in updates)
        {
            try
            {
                if (await stories.FindAsync(update.StoryId, cancellationToken) is { } story
                    && ReaderChoice.Of(reader, story) is { } read)
                {
                    edited.RemoveAll(earlier => earlier.Story.Id == story.Id);
                    edited.Add(new EditedStory(
                        Number: 0,
                        ReadersLanguage.Of(read, reader.Language),
                        EditionClock.LocalTime(reader, update.At),
                        update.New));
                }
            }
            catch (Exception error) when (error.IsFault(cancellationToken) && !Database.IsUnusable(error))
            {
                await faults.ReportAsync(FaultKind.Story, update.StoryId, error, cancellationToken);
            }
        }

        return edited;
    }
}
