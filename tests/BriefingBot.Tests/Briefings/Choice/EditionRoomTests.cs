using BriefingBot.Briefings.Choice;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Choice;

/// <summary>Which stories get room in an edition.</summary>
public sealed class EditionRoomTests
{
    [Fact]
    public void Of_equal_headlines_all_but_the_first_come_behind_the_others() => Assert.Equal(
        [0, 2, 1],
        EditionRoom.Of([Of("Ferry sinks", 1), Of("FERRY SINKS!", 2), Of("Bank cuts rate", 2)], most: 10));

    [Fact]
    public void What_one_source_has_beyond_a_third_comes_behind_the_others() => Assert.Equal(
        [0, 1, 2, 5, 6, 3, 4],
        EditionRoom.Of(
            [Of("a", 1), Of("b", 1), Of("c", 1), Of("d", 1), Of("e", 1), Of("f", 2), Of("g", 3)], most: 10));

    [Fact]
    public void What_another_source_tells_too_is_not_of_one_alone() => Assert.Equal(
        [0, 1, 2], EditionRoom.Of([Of("a", 1), Of("b", 1, 2), Of("c", 1, 2)], most: 3));

    [Fact]
    public void A_source_that_is_the_only_one_fills_the_edition_in_its_order() => Assert.Equal(
        [0, 1, 2, 3], EditionRoom.Of([Of("a", 1), Of("b", 1), Of("c", 1), Of("d", 1)], most: 4));

    private static Story Of(string headline, params int[] sources) => A.Story().WithArticles(sources.Select(id =>
        An.Article().WithTitle(headline).WithSource(id, $"Source {id}"))).ToStory() with
    { Headline = headline };
}
