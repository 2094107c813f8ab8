using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.News;

/// <summary>
/// Tells what of a story is new relative to an earlier moment: figures, facts and speakers, not re-phrasings; and what
/// was corrected.
/// </summary>
public static partial class WhatIsNew
{
    /// <summary>
    /// How many sentences of a report hold its news; behind them stands what everybody knew, and other stories.
    /// </summary>
    private const int Openings = 10;

    /// <summary>All that is new.</summary>
    /// <param name="story">The story as it is now.</param>
    /// <param name="told">What is known of it.</param>
    public static StoryNews Since(Story story, ToldStory told)
    {
        var fresh = FreshIn(story, told);
        if (fresh.Count == 0)
        {
            return new StoryNews([], [], [], []);
        }

        var freshIds = fresh.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var facts = NewFacts.Of(story, fresh, told);
        var known = told.KnownTerms();
        var speakers = facts.Select(fact => Attribution.PersonIn(fact.Sentence)).OfType<string>()
            .Where(name => SentenceTerms.Of(name).WeightBeyond(known) > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return new StoryNews(Figures(story, freshIds, told), facts, speakers, Corrections.Of(story, fresh, told));
    }

    /// <summary>What was corrected alone: the rest of what is new costs much more.</summary>
    /// <inheritdoc cref="Since" />
    public static IReadOnlyList<Correction> CorrectionsSince(Story story, ToldStory told) =>
        FreshIn(story, told) is { Count: > 0 } fresh ? Corrections.Of(story, fresh, told) : [];

    private static List<Article> FreshIn(Story story, ToldStory told) =>
        [.. story.Articles.Where(article => !told.Knows(article))];

    /// <summary>
    /// Values that cannot be what was told: the newest of each line, in a running count only a greater one, and none
    /// that any line of that count was told with. 40 after "at least 40" is not new, nor an older toll in a late
    /// report.
    /// </summary>
    private static List<NewFigure> Figures(Story story, HashSet<string> freshIds, ToldStory told)
    {
        var news = new List<NewFigure>();
        var earlier = told.Figures.Select(figure => figure.AsFigure())
            .Concat(story.Figures.Where(line => line.IsOfNow)
                .SelectMany(line => line.Values)
                .Where(figure => !freshIds.Contains(figure.ArticleId)))
            .ToLookup(figure => (figure.Counts, figure.Unit));
        var openings = story.Articles.Where(article => freshIds.Contains(article.Id))
            .SelectMany(article => SentenceSplitter.Split(article.Text).Take(Openings).Append(article.Title ?? ""))
            .ToHashSet(StringComparer.Ordinal);
        var titles = story.Articles.Select(article => article.Title).ToHashSet(StringComparer.Ordinal);
        foreach (var line in story.Figures.Where(line => line.IsOfNow))
        {
            var fresh = line.Values.Where(figure => freshIds.Contains(figure.ArticleId)
                && (line.Relation != FigureRelation.Single || openings.Contains(figure.Sentence))
                && (line.Relation == FigureRelation.Disagreement
                    || (!IsTakenBack(figure, line) && !IsOfEarlier(figure, story)))).ToList();
            foreach (var figure in line.Relation == FigureRelation.Disagreement ? fresh : Newest(fresh, titles))
            {
                var known = earlier[(figure.Counts, figure.Unit)]
                    .Concat(figure.Counts == line.Counts ? [] : earlier[(line.Counts, figure.Unit)])
                    .Concat(news.Select(other => other.Figure).Where(other => IsSameCount(other, figure)));
                if (known.All(other => IsNewBeside(figure, other)))
                {
                    news.Add(new NewFigure(figure, line));
                }
            }
        }

        return news;
    }

    // The last by time; the same value is better told by a sentence than by a title.
    private static IEnumerable<Figure> Newest(List<Figure> fresh, HashSet<string?> titles) => fresh.Count == 0
        ? []
        : [fresh.FindLast(figure => !titles.Contains(figure.Sentence) && FigureComparison.Agree(figure, fresh[^1]))
            ?? fresh[^1]];

    // An outlet that has not heard of a correction brings no news.
    private static bool IsTakenBack(Figure figure, FigureLine line) => line.Values.Any(
        value => value.Former == figure.Value && FigureComparison.Order(figure, value) < 0);

    // "Authorities said earlier that four agents were injured": the four that another has are no news.
    private static bool IsOfEarlier(Figure figure, Story story) => CountKinds.Of(figure) == CountKind.Running
        && story.Figures.Where(line => line.IsHistory).SelectMany(line => line.Values).Any(earlier =>
            earlier.Value == figure.Value && IsSameCount(earlier, figure) && earlier.ArticleId != figure.ArticleId
            && SaidBefore().IsMatch(earlier.Sentence)
            && TermsOf(earlier).Overlap(TermsOf(figure)) > 0);

    private static FactTerms TermsOf(Figure figure) => FactTerms.Of(figure.Of ?? "", language: null);

    private static bool IsSameCount(Figure one, Figure other) => one.Counts == other.Counts && one.Unit == other.Unit;

    private static bool IsNewBeside(Figure figure, Figure known) =>
        !FigureComparison.Agree(figure, known)
        && (CountKinds.Of(figure) != CountKind.Running || figure.Value > known.Value || !IsSameGroup(figure, known));

    // Six officers beside forty people are no old state of the forty.
    private static bool IsSameGroup(Figure one, Figure other) =>
        one.Of == other.Of || one.Of is null || other.Of is null;

    [GeneratedRegex(@"\b(?:earlier|previously|initially)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SaidBefore();
}
