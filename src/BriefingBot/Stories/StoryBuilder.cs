using BriefingBot.Articles;

namespace BriefingBot.Stories;

/// <summary>Makes a story of its articles: headline, phase, independent outlets, figures, timeline and importance.</summary>
public sealed class StoryBuilder
{
    /// <summary>Builds a story as it stands at a moment.</summary>
    /// <param name="id">The story's id, as the grouper gave it.</param>
    /// <param name="articles">Its articles in any order; at least one.</param>
    /// <param name="now">The moment to judge phase and importance at.</param>
    public Story Build(string id, IReadOnlyList<Article> articles, DateTimeOffset now)
    {
        var ordered = articles.OrderBy(article => article.Published is null).ThenBy(article => article.Published?.Instant).ToList();
        var outlets = IndependentOutlets.Of(ordered);
        IReadOnlyList<FigureLine> figures = [];
        return new Story
        {
            Id = id,
            Headline = Headlines.For(ordered),
            Phase = StoryTimes.Phase(ordered, figures, now),
            Outlets = outlets,
            Articles = ordered,
            Figures = figures,
            Timeline = StoryTimeline.Of(ordered),
            Importance = StoryTimes.Importance(ordered, outlets, figures, now),
        };
    }
}
