using BriefingBot.Briefings.Choice;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Choice;

/// <summary>Which stories get room in an edition.</summary>
public sealed class EditionRoomTests
{
    [Fact]
    public async Task Of_equal_headlines_all_but_the_first_come_behind_the_others() => Assert.Equal(
        [0, 2, 1],
        await PlacesAsync(
            [
                Of("Weather warning", "Snow is expected in Stenby.", 1),
                Of("WEATHER WARNING!", "A storm may fell trees at Kaldvik.", 2),
                Of("Bank cuts rate", 2),
            ],
            most: 10));

    [Fact]
    public async Task Of_equal_headlines_what_says_the_same_gets_none() => Assert.Equal(
        [0, 2],
        await PlacesAsync(
            [
                Of("Ferry sinks", "A ferry sank off Vell harbour on Monday, police said.", 1),
                Of("Ferry sinks", "Police said a ferry sank off Vell on Monday.", 2),
                Of("Bank cuts rate", 2),
            ],
            most: 10));

    [Fact]
    public async Task What_gets_no_room_takes_none_of_its_sources_share() => Assert.Equal(
        [0, 2, 3],
        await PlacesAsync(
            [
                Of("Ferry sinks", "A ferry sank off Vell harbour on Monday, police said.", 1),
                Of("Ferry sinks", "Police said a ferry sank off Vell on Monday.", 1),
                Of("Bank cuts rate", 1),
                Of("Mine reopens", 2),
            ],
            most: 6));

    [Fact]
    public async Task What_one_source_has_beyond_a_third_comes_behind_the_others() => Assert.Equal(
        [0, 1, 2, 5, 6, 3, 4],
        await PlacesAsync(
            [Of("a", 1), Of("b", 1), Of("c", 1), Of("d", 1), Of("e", 1), Of("f", 2), Of("g", 3)], most: 10));

    [Fact]
    public async Task What_another_source_tells_too_is_not_of_one_alone() => Assert.Equal(
        [0, 1, 2], await PlacesAsync([Of("a", 1), Of("b", 1, 2), Of("c", 1, 2)], most: 3));

    [Fact]
    public async Task A_source_that_is_the_only_one_fills_the_edition_in_its_order() => Assert.Equal(
        [0, 1, 2, 3], await PlacesAsync([Of("a", 1), Of("b", 1), Of("c", 1), Of("d", 1)], most: 4));

    private static Story Of(string headline, params int[] sources) => Of(headline, "", sources);

    private static Story Of(string headline, string text, params int[] sources) => A.Story().WithArticles(
        sources.Select(id => An.Article().WithTitle(headline).WithText(text).WithSource(id, $"Source {id}")))
        .ToStory() with
    { Headline = headline };

    /// <summary>The places of stories, the most important first, in the order in which they get room.</summary>
    private static async Task<List<int>> PlacesAsync(IEnumerable<Story> stories, int most)
    {
        var pool = StoryPool.Of(stories.Select((story, place) =>
            story with { Id = $"{place}", Importance = 100 - place }));
        var ranking = ReaderChoice.Ranking(A.Reader(), pool, A.Morning, isLeftOut: _ => false, faults: []);
        await ranking.BeginAsync(isMade: _ => false, CancellationToken.None);
        var room = new EditionRoom(ranking, most, told: Enumerable.Empty<Story>().ToLookup(_ => ""));
        var places = new List<int>();
        while (await room.NextAsync(CancellationToken.None) is { } next)
        {
            places.Add(int.Parse(next.Story.Id, System.Globalization.CultureInfo.InvariantCulture));
        }

        return places;
    }
}
