using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Memory;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Editions;

/// <summary>Assembles briefings from the recent stories, what was told, and the sources' state.</summary>
public sealed class BriefingAssembler(
    Database database,
    StoryCache stories,
    BriefingStore briefings,
    ToldStore toldStore,
    BriefingComposer composer,
    EditedInPlace edited,
    SourceStore sources,
    Languages languages,
    TimeProvider clock)
{
    /// <summary>How old the newest report of a story may be for it to be told.</summary>
    internal static readonly TimeSpan Window = TimeSpan.FromHours(48);

    /// <summary>What a chat would be told now.</summary>
    public async Task<Briefing> ComposeNowAsync(Subscriber subscriber, CancellationToken cancellationToken)
    {
        var (newest, unnamed) = await database.ReadAsync(
            async session => (
                await briefings.NewestAsync(session, subscriber.Id),
                await edited.UnnamedAsync(session, [subscriber.Id])),
            cancellationToken);
        var material = await GatherAsync(cancellationToken);
        var known = await KnownAsync(material, [subscriber.Id], cancellationToken);
        var briefing = await ComposeAsync(
            material,
            subscriber,
            known.GetValueOrDefault(subscriber.Id, KnownTellings.None),
            await edited.ListAsync(subscriber, unnamed[subscriber.Id], cancellationToken),
            cancellationToken);
        return briefing with { Newest = newest };
    }

    /// <summary>What there is to tell now.</summary>
    public async Task<EditionMaterial> GatherAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var recent = await stories.RecentAsync(Window, cancellationToken);
        return new EditionMaterial
        {
            Now = now,
            Stories = recent,
            Faulty = [.. recent.Faulty.Select(fault => new StoryFault(fault.Key, fault.Value))],
            Health = await sources.HealthAsync(cancellationToken),
            Tellings = await database.ReadAsync(
                session => toldStore.RecentTellingsAsync(session, [.. recent.Sketches.Select(story => story.Id)]),
                cancellationToken),
        };
    }

    /// <summary>What each of some subscribers was told of it; those who were told nothing are left out.</summary>
    public Task<IReadOnlyDictionary<long, KnownTellings>> KnownAsync(
        EditionMaterial material, IReadOnlyList<long> subscriberIds, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => toldStore.TellingsOfAsync(session, subscriberIds, material.Tellings), cancellationToken);

    /// <summary>What a chat that knows these tellings is told of it.</summary>
    /// <param name="edits">What quiet edits told it since its last edition.</param>
    public async Task<Briefing> ComposeAsync(
        EditionMaterial material,
        Subscriber subscriber,
        KnownTellings known,
        IReadOnlyList<EditedStory> edits,
        CancellationToken cancellationToken)
    {
        var told = await database.ReadAsync(session => toldStore.ReadAsync(session, known), cancellationToken);
        var briefing = await composer.ComposeAsync(
            subscriber,
            material.Stories,
            told,
            EditionClock.LocalTime(subscriber, material.Now),
            material.CoverageFor(subscriber, languages.For(subscriber.Language)),
            cancellationToken);
        return briefing with
        {
            LeftOut = [.. material.Faulty, .. briefing.LeftOut],
            Edited = [.. edits.ExceptBy(briefing.Stories.Select(story => story.Story.Id), edit => edit.Story.Id)],
        };
    }

    /// <summary>A story of the chat's last briefing by its number there; null where it has none.</summary>
    public async Task<BriefingStory?> FindStoryAsync(
        Subscriber subscriber, int number, CancellationToken cancellationToken)
    {
        var last = await LastAsync(subscriber, cancellationToken);
        return number < 1 || number > last.Count
            ? null
            : await TellAsync(subscriber, number, last[number - 1], cancellationToken);
    }

    /// <summary>A story by its id, also of one that has joined another; null where it is not kept (any more).</summary>
    public async Task<BriefingStory?> FindStoryAsync(
        Subscriber subscriber, string storyId, CancellationToken cancellationToken)
    {
        var place = (await LastAsync(subscriber, cancellationToken)).ToList().IndexOf(storyId);
        return await TellAsync(subscriber, place < 0 ? 1 : place + 1, storyId, cancellationToken);
    }

    /// <summary>The stories of the chat's last briefing that are still kept, with their numbers there.</summary>
    public async Task<IReadOnlyList<(int Number, Story Story)>> LastStoriesAsync(
        Subscriber subscriber, CancellationToken cancellationToken)
    {
        var last = await LastAsync(subscriber, cancellationToken);
        var kept = new List<(int, Story)>();
        for (var i = 0; i < last.Count; i++)
        {
            if (await FindAsync(subscriber, last[i], cancellationToken) is { } story)
            {
                kept.Add((i + 1, ReadersLanguage.Of(story, subscriber.Language)));
            }
        }

        return kept;
    }

    private async Task<IReadOnlyList<string>> LastAsync(Subscriber subscriber, CancellationToken cancellationToken) =>
        await database.ReadAsync(session => briefings.LastAsync(session, subscriber.Id), cancellationToken) ?? [];

    private async Task<Story?> FindAsync(Subscriber subscriber, string storyId, CancellationToken cancellationToken) =>
        await stories.FindAsync(storyId, cancellationToken) is { } story
            ? ReaderChoice.FromSourcesOn(subscriber, story)
            : null;

    private async Task<BriefingStory?> TellAsync(
        Subscriber subscriber, int number, string storyId, CancellationToken cancellationToken) =>
        await FindAsync(subscriber, storyId, cancellationToken) is { } story
            ? await composer.TellAsync(number, story, subscriber.Language, cancellationToken)
            : null;
}
