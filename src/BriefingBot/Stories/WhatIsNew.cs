using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// Tells what of a story is new relative to an earlier moment: figures, facts and speakers, not re-phrasings; and what
/// was corrected.
/// </summary>
public static class WhatIsNew
{
    /// <summary>
    /// The least weight of unknown terms that makes a sentence news: a name and a number, or three rare words.
    /// </summary>
    private const double LeastNews = 3;

    /// <summary>The least share of a sentence that must be unknown.</summary>
    private const double LeastShare = 0.3;

    /// <summary>So much of a sentence in one told sentence makes it a re-phrasing.</summary>
    private const double Rephrased = 0.5;

    public static StoryNews Since(Story story, ToldStory told)
    {
        var fresh = story.Articles.Where(article => !told.Knows(article)).ToList();
        if (fresh.Count == 0)
        {
            return new StoryNews([], [], [], []);
        }

        var freshIds = fresh.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var facts = Facts(story, fresh, told);
        var known = told.KnownTerms();
        var speakers = facts.Select(fact => Speakers.Of(fact.Sentence)).OfType<string>()
            .Where(name => SentenceTerms.Of(name).WeightBeyond(known) > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return new StoryNews(Figures(story, freshIds, told), facts, speakers, Corrections.Of(story, fresh, told));
    }

    private static List<NewFigure> Figures(Story story, HashSet<string> freshIds, ToldStory told)
    {
        var news = new List<NewFigure>();
        foreach (var line in story.Figures.Where(line => !line.IsHistory))
        {
            var known = line.Values.Where(figure => !freshIds.Contains(figure.ArticleId)).Select(ValueOf)
                .Concat(
                told.Figures.Where(figure => IsOf(figure, line))
                    .Select(figure => (figure.Value, figure.High, figure.Bound)))
                    .ToHashSet();
            news.AddRange(line.Values.Where(figure => freshIds.Contains(figure.ArticleId) && known.Add(ValueOf(figure)))
                .Select(figure => new NewFigure(figure, line)));
        }

        return news;
    }

    private static (decimal Value, decimal? High, FigureBound Bound) ValueOf(Figure figure) =>
        (figure.Value, figure.High, figure.Bound);

    private static bool IsOf(ToldFigure told, FigureLine line) =>
        told.Counts == line.Counts && (told.Of == line.Of || told.Of is null || line.Of is null)
        && (told.Circumstance == line.Circumstance || told.Circumstance is null || line.Circumstance is null);

    private static List<NewFact> Facts(Story story, List<Article> fresh, ToldStory told)
    {
        var known = told.KnownTerms();
        var earlier = story.Articles.Where(told.Knows)
            .SelectMany(article => SentenceSplitter.Split(article.Text))
            .Concat(told.Sentences)
            .Select(SentenceTerms.Of).ToList();
        var ofFigures = story.Figures.SelectMany(line => line.Values)
            .Select(figure => figure.Sentence)
            .ToHashSet(StringComparer.Ordinal);
        var found = new List<(NewFact Fact, double News)>();
        foreach (var article in fresh.Where(article => article.CopyOf is null))
        {
            foreach (var sentence in SentenceSplitter.Split(article.Text)
                .Where(sentence => !ofFigures.Contains(sentence)))
            {
                var terms = SentenceTerms.Of(sentence);
                var news = terms.WeightBeyond(known);
                if (news >= LeastNews
                    && news >= LeastShare * terms.Total
                    && earlier.TrueForAll(other => terms.CoveredBy(other) < Rephrased))
                {
                    found.Add((new NewFact(sentence, article.Id, article.ShownOutlet), news / (5 + terms.Total)));
                    earlier.Add(terms);
                }
            }
        }

        return [.. found.OrderByDescending(fact => fact.News).Select(fact => fact.Fact)];
    }
}
