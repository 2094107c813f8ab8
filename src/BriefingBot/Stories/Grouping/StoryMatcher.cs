using System.Runtime.InteropServices;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.Grouping;

/// <summary>Finds the stories that an article may belong to.</summary>
internal sealed class StoryMatcher(TermStatistics statistics, TermIndex index, GroupingRules rules)
{
    // What one name that sounds alike is worth among the terms of an article, whose squares sum to 1.
    private const double SoundWeight = 0.05;

    private const int OthersLookedAt = 3;

    private readonly ArticleSimilarity _similarity = new(statistics, index, rules);

    /// <summary>The stories an article is similar enough to, the most similar first.</summary>
    public List<IndexedStory> Near(IndexedArticle article)
    {
        var scored = Candidates(article)
            .Select(story => (Story: story, Score: _similarity.Between(article, story)))
            .Where(near => near.Score > 0 && !near.Story.Independent.Any(article.SharesTitleAlone))
            .OrderByDescending(near => near.Score).ThenBy(near => near.Story.Number)
            .ToList();
        var threshold = rules.Threshold + (IsTeaser(article.Terms) ? rules.Teaser : 0);
        // What is below the threshold alone, as most are that open a story, needs no look at the others.
        return scored is [var nearest, ..] && nearest.Score >= threshold
            && nearest.Score >= threshold + (rules.Background * Background(scored))
            ? [.. scored.TakeWhile(near => near.Score >= threshold).Select(near => near.Story)]
            : [];
    }

    /// <summary>True where two stories, taken whole, tell of one event.</summary>
    public bool AreSameEvent(IndexedStory one, IndexedStory other) => _similarity.AreSameEvent(one, other);

    /// <summary>The members of a story that tell of another event than the rest, or none.</summary>
    public IReadOnlyList<IndexedArticle> Outliers(IndexedStory story) =>
        new OutlierFinder(_similarity, rules).Outliers(story);

    // Teasers come from feeds, which date them. A text that gives the date of an event, as a late report does, is none;
    // nor is a headline whose text is a menu.
    private bool IsTeaser(ArticleTerms terms) => terms.Terms.Length < rules.TeaserTerms && terms.IsTimeStated
        && terms.Marks.Dates.Count == 0 && !terms.IsHeadlineAlone;

    // The mean similarity to other stories; the second may be a part of the first, as all may that would join it.
    private double Background(List<(IndexedStory Story, double Score)> scored) => scored.Skip(2)
        .Where(near => !AreSameEvent(scored[0].Story, near.Story))
        .Take(OthersLookedAt)
        .Sum(near => near.Score) / OthersLookedAt;

    // The stories of the articles that share most of an article's telling terms.
    private List<IndexedStory> Candidates(IndexedArticle article)
    {
        var shared = new Dictionary<int, double>();
        article.Weigh(statistics, index, rules);
        var weights = article.Weights;
        var telling = Enumerable.Range(0, weights.Length).Where(at => weights[at] > 0)
            .OrderByDescending(at => weights[at]).Take(rules.TellingTerms);
        var left = rules.LookedAt;
        foreach (var at in telling)
        {
            Count(article.Terms.Terms[at].Key, weights[at] * weights[at], ref left, shared);
        }

        if (index.IsMultilingual)
        {
            left = rules.LookedAt;
            foreach (var sound in article.Terms.Translated.Sought)
            {
                Count(sound, SoundWeight, ref left, shared);
            }
        }

        return [.. shared.OrderByDescending(pair => pair.Value)
            .Select(pair => index[pair.Key]).OfType<IndexedArticle>()
            .Take(rules.NearestArticles).Select(near => near.Story!).Distinct().Take(rules.Candidates)];
    }

    // Adds a weight to the place of each article that has a term.
    private void Count(int key, double weight, ref int left, Dictionary<int, double> shared)
    {
        var having = index.With(key);
        having = having.Length > left ? having[^left..] : having;
        left -= having.Length;
        foreach (var place in having)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(shared, place, out _) += weight;
        }
    }
}
