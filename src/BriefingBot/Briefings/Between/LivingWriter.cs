using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Briefings.Between;

/// <summary>Writes a message that was sent anew, as its stories stand now, under the numbers that they had.</summary>
public sealed class LivingWriter(
    Database database,
    StoryCache stories,
    BriefingStore briefings,
    EditedInPlace edited,
    SourceStore sources,
    Languages languages,
    IOptions<BriefingOptions> options)
{
    /// <summary>The stories of a message as they stand now in the reader's sources; null where one is not there any
    /// more.</summary>
    public async Task<List<Story>?> StoriesOfAsync(
        Subscriber reader, LivingMessage message, CancellationToken cancellationToken)
    {
        var present = new List<Story>();
        foreach (var id in message.StoryIds)
        {
            if (await stories.FindAsync(id, cancellationToken) is not { } story
                || ReaderChoice.FromSourcesOn(reader, story) is not { } read)
            {
                return null;
            }

            present.Add(read);
        }

        return [.. present.DistinctBy(story => story.Id)];
    }

    /// <summary>The numbers of its stories: those of the edition, and the next free ones for what joined it.</summary>
    public async Task<Dictionary<string, int>> NumbersAsync(
        Subscriber reader, LivingMessage message, List<Story> present, CancellationToken cancellationToken)
    {
        var ids = await database.ReadAsync(
            session => briefings.StoriesOfAsync(session, reader.Id, message.Edition), cancellationToken);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, place) in (ids.Count > 0 ? ids : message.StoryIds).Select((id, place) => (id, place)))
        {
            if (await stories.FindAsync(id, cancellationToken) is { } story)
            {
                numbers.TryAdd(story.Id, place + 1);
            }
        }

        foreach (var story in present)
        {
            numbers.TryAdd(story.Id, numbers.Count + 1);
        }

        return numbers;
    }

    /// <summary>The message as it is to be sent.</summary>
    /// <param name="shown">The stories that it tells.</param>
    /// <param name="numbers">Those of <see cref="NumbersAsync"/>.</param>
    public async Task<OutgoingMessage> WriteAsync(
        Subscriber reader,
        LivingMessage message,
        List<BriefingStory> shown,
        Dictionary<string, int> numbers,
        DateTimeOffset local,
        CancellationToken cancellationToken)
    {
        var texts = languages.For(reader.Language);
        var isAlert = message.Edition.StartsWith(BriefingStore.AlertPrefix, StringComparison.Ordinal);
        var heading = !message.IsFirst ? null
            : isAlert ? new RichTextBuilder().Section().Bold(message.FirstLine).Build()
            : BriefingWriter.WriteHeading(
                options.Value.Name, EditionClock.LocalTime(reader, message.ComposedAt), texts);
        shown = isAlert ? [.. shown.Select(story => story.Alone)] : shown;
        // What another message tells stays a line: it is edited there.
        List<EditedStory> named =
        [
            .. (await edited.NamedAsync(reader, message, cancellationToken))
                .ExceptBy(shown.Select(story => story.Story.Id), story => story.Story.Id)
                .Select(story => story with { Number = numbers.GetValueOrDefault(story.Story.Id) })
                .OrderBy(story => story.Number),
        ];
        var briefing = new Briefing
        {
            Name = options.Value.Name,
            LocalTime = local,
            Stories = shown,
            Edited = named,
            Coverage = isAlert || !message.IsLast ? "" : CoverageLine.Write(
                await sources.HealthAsync(cancellationToken),
                (await stories.RecentAsync(BriefingAssembler.Window, cancellationToken)).NewestReport,
                reader,
                local,
                texts),
        };
        return new OutgoingMessage
        {
            ChatId = reader.ChatId,
            ThreadId = reader.ThreadId,
            Edition = message.Edition,
            Text = BriefingWriter.WriteLiving(briefing, heading, message.IsLast, texts),
            Stories =
            [
                .. shown.Select(story => (story.Story.Id, story.Number)),
                .. named.Select(story => (story.Story.Id, story.Number)),
            ],
            Kind = reader.Kind,
            HasLinkPreviews = reader.ShowsLinkPreviews,
            Rich = reader.Format == BriefingFormat.Rich ? new RichEdition(shown, texts) { Edited = named } : null,
        };
    }
}
