using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BriefingBot.Briefings.Editions;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Choice;

/// <summary>Only the stories that an edition may tell are made, and it tells the same as if all were.</summary>
public sealed class StoryRankingTests : IAsyncDisposable
{
    private static readonly string[] Places =
        ["castle", "lighthouse", "harbour", "quarry", "bridge", "orchard", "viaduct", "mill", "abbey", "dam"];

    private readonly Newsroom _room = new();

    public static TheoryData<string> Readers => [.. ReadersByName.Keys];

    private static Dictionary<string, Subscriber> ReadersByName { get; } = new(StringComparer.Ordinal)
    {
        ["plain"] = A.Reader(),
        ["short"] = A.Reader() with { Length = BriefingLength.Short },
        ["long"] = A.Reader() with { Length = BriefingLength.Long },
        ["German"] = A.Reader() with { Language = "de" },
        ["mutes"] = A.Reader() with { Muted = ["castle", "lighthouses", "at quarry"] },
        ["follows"] = A.Reader() with { Followed = ["viaduct", "abbeys"] },
        ["topic off"] = A.Reader() with { TopicsOff = ["Sport"] },
        ["sources off"] = A.Reader() with { SourcesOff = [1, 2, 3] },
        ["tastes"] = A.Reader() with
        {
            Taste = [new(TasteKind.Topic, "World", 4), new(TasteKind.Outlet, "Paper 4", 5)],
            SourcesOff = [9],
        },
        ["all at once"] = A.Reader() with
        {
            Muted = ["dam"],
            Followed = ["mill"],
            TopicsOff = ["World"],
            SourcesOff = [5],
            Taste = [new(TasteKind.Topic, "Sport", -3)],
        },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task What_is_chosen_its_order_and_what_waits_are_as_of_all_stories_made(string name)
    {
        await StoreAsync(stories: 120);
        var reader = await _room.SubscribeAsync(ReadersByName[name]);
        await AssertSameAsync(reader);

        // Then with what was told, some of which has grown.
        await _room.BriefAsync(reader);
        await StoreAsync(stories: 120);
        await AssertSameAsync(reader);
    }

    [Fact]
    public async Task Of_a_thousand_stories_an_edition_makes_some_tens()
    {
        await StoreAsync(stories: 1000);
        var reader = await _room.SubscribeAsync(A.Reader());

        var briefing = await _room.ComposeAsync(reader);

        Assert.Equal((10, 990), (briefing.Stories.Count, briefing.Waiting));
        Assert.InRange(_room.Get<StoryCache>().Count, 10, 60);
    }

    [Fact]
    public async Task Where_one_source_sends_all_no_more_are_made()
    {
        await StoreAsync(stories: 300, sources: 1);
        var reader = await _room.SubscribeAsync(A.Reader());

        Assert.Equal(10, (await _room.ComposeAsync(reader)).Stories.Count);
        Assert.InRange(_room.Get<StoryCache>().Count, 10, 60);
    }

    [Fact]
    public async Task Who_was_away_is_told_the_same_of_few_stories_that_are_made()
    {
        await StoreAsync(stories: 300);
        var cache = _room.Get<StoryCache>();
        var recent = await cache.RecentAsync(BriefingAssembler.Window, CancellationToken.None);

        var told = await CatchUp.OfAsync(A.Reader(), recent, most: 15, faults: [], CancellationToken.None);
        Assert.InRange(cache.Count, 15, 100);
        var all = StoryPool.Of(await recent.MakeAllAsync(CancellationToken.None));

        Assert.Equal(
            (await CatchUp.OfAsync(A.Reader(), all, most: 15, faults: [], CancellationToken.None))
                .Select(story => story.Id),
            told.Select(story => story.Id));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private async Task AssertSameAsync(Subscriber reader)
    {
        await _room.RestartAsync();
        var few = await ComposeAsync(reader, isAllMade: false);
        var all = await ComposeAsync(reader, isAllMade: true);

        Assert.Equal(
            all.Stories.Select(story => (story.Number, story.Story.Id, story.Story.Headline)),
            few.Stories.Select(story => (story.Number, story.Story.Id, story.Story.Headline)));
        Assert.Equal((all.Waiting, all.LeftOut.Count), (few.Waiting, few.LeftOut.Count));
        Assert.NotEmpty(few.Stories);
    }

    private async Task<BriefingBot.Briefings.Memory.Briefing> ComposeAsync(Subscriber reader, bool isAllMade)
    {
        if (isAllMade)
        {
            await _room.Get<StoryCache>().MadeAsync(BriefingAssembler.Window);
        }

        return await _room.ComposeAsync(reader);
    }

    /// <summary>Stores stories as chance has them, the same each time; further reports where they are stored.</summary>
    [SuppressMessage("Security", "CA5394", Justification = "The same each time.")]
    private async Task StoreAsync(int stories, int sources = 12)
    {
        var chance = new Random(stories);
        for (var story = 0; story < stories; story++)
        {
            var place = Places[chance.Next(Places.Length)];
            var hours = chance.NextDouble() * 47;
            var (language, topic) = (chance.Next(8) == 0 ? "de" : "en", chance.Next(3));
            var reports = Enumerable.Range(0, 1 + chance.Next(5)).Select(report =>
            {
                var (source, dead) = (1 + chance.Next(sources), 2 + chance.Next(4));
                var number = story.ToString(CultureInfo.InvariantCulture);
                var draft = An.Article()
                    .WithSource(source, $"Paper {source}")
                    .WithLanguage(chance.Next(9) == 0 ? "de" : language)
                    .WithTime(A.Morning.AddHours(-hours).AddMinutes(-report))
                    .WithTitle($"Crane {number} falls at {place} in Velmar, {dead} dead")
                    .WithText(
                        $"A crane fell at the {place} in Velmar on Sunday and killed {dead} people, police said. "
                        + $"Report {report} counts {chance.Next(3, 30)} injured in house {number}.");
                return topic == 0 ? draft : draft.WithTopic(topic == 1 ? "World" : "Sport");
            });
            await _room.StoreAsync(A.Story().WithId($"s{story + 1}").WithArticles([.. reports]));
        }
    }
}
