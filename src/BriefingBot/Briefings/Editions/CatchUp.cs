using BriefingBot.Briefings.Choice;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Text;

namespace BriefingBot.Briefings.Editions;

/// <summary>What a person who was away must know: what was told by many and for long.</summary>
public static class CatchUp
{
    /// <summary>The stories of a time that the chat wants, what mattered most over it first.</summary>
    /// <param name="faults">Takes those that failed and were left out.</param>
    public static async Task<IReadOnlyList<Story>> OfAsync(
        Subscriber subscriber,
        StoryPool stories,
        int most,
        List<StoryFault> faults,
        CancellationToken cancellationToken)
    {
        var ranking = new StoryRanking(
            subscriber,
            stories,
            (story, read) => StoryReasons.MostFactor(subscriber, story, read) * story.MostOutlets * Lasting(read),
            story => StoryReasons.Of(subscriber, story) is var reasons
                ? reasons.Factor * reasons.Outlets * Lasting(story.Articles) : 0,
            isLeftOut: _ => false,
            faults);
        await ranking.BeginAsync(isMade: _ => false, cancellationToken);
        var lasting = new List<Story>();
        while (lasting.Count < most
            && await ranking.NextAsync(isAside: _ => false, cancellationToken) is { Story: var story })
        {
            try
            {
                lasting.Add(ReadersLanguage.Of(story, subscriber.Language));
            }
            catch (Exception error)
            {
                faults.Add(new StoryFault(story.Id, error));
            }
        }

        return lasting;
    }

    private static double Lasting(IReadOnlyList<Article> articles)
    {
        var times = articles.Select(article => article.Published?.Instant).OfType<DateTimeOffset>().ToList();
        var lasted = times.Count < 2 ? 0 : (times.Max() - times.Min()).TotalDays;
        return 1 + Math.Log(1 + lasted);
    }
}
