using BriefingBot.Briefings.Choice;
using BriefingBot.Stories;
using BriefingBot.Subscribers;

namespace BriefingBot.Briefings.Editions;

/// <summary>What a person who was away must know: what was told by many and for long.</summary>
public static class CatchUp
{
    /// <summary>The stories of a time that the chat wants, what mattered most over it first.</summary>
    public static IReadOnlyList<Story> Of(Subscriber subscriber, IEnumerable<Story> stories, int most) =>
    [
        .. ReaderChoice.For(subscriber, stories)
            .OrderByDescending(story => Weight(story, StoryReasons.Of(subscriber, story)))
            .ThenBy(story => story.Id, StringComparer.Ordinal)
            .Take(most)
            .Select(story => ReadersLanguage.Of(story, subscriber.Language)),
    ];

    private static double Weight(Story story, StoryReasons reasons)
    {
        var times = story.Articles.Select(article => article.Published?.Instant).OfType<DateTimeOffset>().ToList();
        var lasted = times.Count < 2 ? 0 : (times.Max() - times.Min()).TotalDays;
        return reasons.Factor * reasons.Outlets * (1 + Math.Log(1 + lasted));
    }
}
