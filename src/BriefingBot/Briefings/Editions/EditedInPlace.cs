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
    Database database, BriefingStore briefings, ILivingMessages living, StoryCache stories, FaultReports faults)
{
    /// <summary>The stories with what the last edit of each told, in the order in which they were edited.</summary>
    public async Task<IReadOnlyList<EditedStory>> ListAsync(Subscriber reader, CancellationToken cancellationToken)
    {
        var updates = await database.ReadAsync(
            async session => await briefings.EditedSinceLastAsync(session, reader.Id) is { } since
                ? (await living.ListAsync(session, reader.ChatId, reader.ThreadId, since - LivingMessage.Editable))
                    .SelectMany(message => message.Updates).Where(update => update.At >= since).ToList()
                : [],
            cancellationToken);
        var edited = new List<EditedStory>();
        foreach (var update in updates.OrderBy(update => update.At))
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
