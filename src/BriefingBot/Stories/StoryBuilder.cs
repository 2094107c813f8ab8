using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Stories;

/// <summary>
/// Makes a story of its articles: headline, phase, independent outlets, figures, timeline and importance. Safe for use
/// from several threads.
/// </summary>
public sealed class StoryBuilder(FigureCache known)
{
    /// <summary>Builds a story as it stands at a moment.</summary>
    /// <param name="id">The story's id, as the grouper gave it.</param>
    /// <param name="articles">Its articles in any order; at least one.</param>
    /// <param name="now">The moment to judge phase and importance at.</param>
    public Story Build(string id, IReadOnlyList<Article> articles, DateTimeOffset now)
    {
        var ordered = articles.OrderBy(article => article.Published is null)
            .ThenBy(article => article.Published?.Instant)
            .ToList();
        var outlets = IndependentOutlets.Of(ordered);
        // What a report says that it said before is no figure of now.
        var figures = FigureLedger.LineUp([
            .. Tellers(ordered).SelectMany(known.Of).Where(figure => !CorrectionNote.IsOld(figure.Sentence)),
        ]);
        return new Story
        {
            Id = id,
            Headline = Headlines.For(ordered, figures),
            Phase = StoryTimes.Phase(ordered, figures, now),
            Outlets = outlets,
            Articles = ordered,
            Figures = figures,
            Timeline = StoryTimeline.Of(ordered),
            Importance = StoryTimes.Importance(ordered, outlets, figures, now),
        };
    }

    /// <summary>A copy says nothing that its original, where that is in the story, does not.</summary>
    private static IEnumerable<Article> Tellers(List<Article> articles)
    {
        var ids = articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return articles.Where(article => article.CopyOf is not { } original || !ids.Contains(original));
    }
}
