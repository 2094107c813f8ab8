using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Editions;

/// <summary>What a person who was away is told first.</summary>
public sealed class CatchUpTests
{
    [Theory]
    [InlineData(2, 0, 2, 3, "s2", "s1")] // of two that as many tell, the one that lasted
    [InlineData(1, 2, 3, 0, "s2", "s1")] // and many outlets before two days
    public async Task What_was_told_by_many_and_for_long_comes_first(
        int outlets, int days, int otherOutlets, int otherDays, params string[] order)
    {
        var faults = new List<StoryFault>();

        var told = await CatchUp.OfAsync(
            A.Reader(),
            StoryPool.Of(
            [
                Lasting("s1", "Ferry aground", outlets, days),
                Lasting("s2", "Mayor resigns", otherOutlets, otherDays),
            ]),
            most: 5,
            faults,
            CancellationToken.None);

        Assert.Equal(order, told.Select(story => story.Id));
        Assert.Empty(faults);
    }

    /// <summary>A story with a report of each outlet and, where it lasted, one more at its end.</summary>
    private static Story Lasting(string id, string title, int outlets, int days) => A.Story().WithId(id).WithArticles(
        Enumerable.Range(1, outlets)
            .Select(number => An.Article().WithTitle(title).WithSource(number, $"Paper {number}"))
            .Append(An.Article().WithTitle(title).WithSource(1, "Paper 1")
                .WithText($"{title}, Paper 1 had reported before.")
                .WithTime(A.Morning.AddHours(-1).AddDays(-days))))
        .ToStory();
}
