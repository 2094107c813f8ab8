using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Sentences;

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
        var ordered = Reprints.Marked(Ordered(articles)).ToList();
        var outlets = IndependentOutlets.Of(ordered);
        // What a report says that it said before is no figure of now.
        var figures = FigureLedger.LineUp(
            CorrectionNote.Standing(ordered, [.. FiguresOf(ordered)
                .Where(figure => figure.Sentence.Length <= NewsSentences.Longest
                    && !CorrectionNote.IsOld(figure.Sentence))]),
            [.. ordered.Select(article => article.Title).OfType<string>()]);
        return new Story
        {
            Id = id,
            HeadlineToMake = () => Headlines.For(ordered, figures),
            Phase = StoryTimes.Phase(articles, figures, now),
            Outlets = outlets,
            Articles = ordered,
            Figures = figures,
            TimelineToMake = () => StoryTimeline.Of(ordered, figures),
            Importance = StoryTimes.Importance(ordered, figures, now),
        };
    }

    /// <summary>Reports of one story as it has them: each under a name that is one site's, in order of time.</summary>
    internal static List<Article> Ordered(IReadOnlyList<Article> articles) =>
    [
        .. OutletClaims.Marked(articles).Select(Dated)
            .OrderBy(article => article.Published is null)
            .ThenBy(article => article.Published?.Instant),
    ];

    // What nobody dates is of the day that it states itself, so that the later of two reports is known.
    private static Article Dated(Article article) =>
        article.Published is null
            && StatedDay.Of(article.Text, article.Title) is { } day && day.Instant <= article.FirstSeen
        ? article with { Published = day }
        : article;

    /// <summary>What all of its reports say; a copy says what its original, where that is in the story, does.</summary>
    private IEnumerable<Figure> FiguresOf(List<Article> articles)
    {
        var byId = articles.DistinctBy(article => article.Id)
            .ToDictionary(article => article.Id, StringComparer.Ordinal);
        return articles.SelectMany(article => article.CopyOf is { } id && byId.TryGetValue(id, out var original)
            ? FigureExtractor.OfCopy(article, original, known.Of(original)) : known.Of(article));
    }
}
