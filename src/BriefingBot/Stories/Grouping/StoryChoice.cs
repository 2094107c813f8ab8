using System.Runtime.InteropServices;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.Grouping;

/// <summary>Finds the stories that an article may belong to.</summary>
internal sealed class StoryChoice(TermStatistics statistics, TermIndex index, GroupingRules rules)
{
    private readonly ArticleLikeness _likeness = new(statistics, rules);

    /// <summary>The stories an article is alike enough to, the likest first.</summary>
    public List<HeldStory> Near(HeldArticle article) =>
        [.. Candidates(article)
            .Select(story => (Story: story, Score: _likeness.Between(article, story)))
            .Where(near => near.Score >= rules.Threshold)
            .OrderByDescending(near => near.Score).ThenBy(near => near.Story.Number)
            .Select(near => near.Story)];

    /// <summary>True where two stories, taken whole, tell of one event.</summary>
    public bool AreOne(HeldStory one, HeldStory other) => _likeness.AreOne(one, other);

    /// <summary>The members of a story that tell of another event than the rest, or none.</summary>
    public IReadOnlyList<HeldArticle> Strangers(HeldStory story) => new StorySplit(_likeness, rules).Strangers(story);

    /// <summary>The stories of the articles that share most of an article's telling terms.</summary>
    private List<HeldStory> Candidates(HeldArticle article)
    {
        var shared = new Dictionary<HeldArticle, double>();
        article.Weigh(statistics, rules);
        var weights = article.Weights;
        var telling = Enumerable.Range(0, weights.Length).OrderByDescending(at => weights[at]).Take(rules.TellingTerms);
        var left = rules.LookedAt;
        foreach (var at in telling)
        {
            var having = index.With(article.Terms.Terms[at].Key);
            having = having.Length > left ? having[^left..] : having;
            left -= having.Length;
            foreach (var other in having)
            {
                if (other.Story is not null)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _) += weights[at] * weights[at];
                }
            }
        }

        return [.. shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
            .Take(rules.NearestArticles).Select(pair => pair.Key.Story!).Distinct().Take(rules.Candidates)];
    }
}
