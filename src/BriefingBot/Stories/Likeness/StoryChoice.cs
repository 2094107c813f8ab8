using System.Runtime.InteropServices;

namespace BriefingBot.Stories.Likeness;

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
    public bool AreOne(HeldStory one, HeldStory other) => _likeness.Between(one, other) >= rules.MergeThreshold;

    /// <summary>The stories of the articles that share most of an article's telling terms.</summary>
    private List<HeldStory> Candidates(HeldArticle article)
    {
        var shared = new Dictionary<HeldArticle, double>();
        var telling = article.Terms.Terms.Select(term => (term.Key, Weight: ArticleLikeness.Weight(term, statistics, rules)))
            .OrderByDescending(term => term.Weight).ThenBy(term => term.Key).Take(rules.TellingTerms);
        foreach (var (key, weight) in telling)
        {
            foreach (var other in index.With(key))
            {
                if (other.Story is not null)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _) += weight * weight;
                }
            }
        }

        return [.. shared.OrderByDescending(pair => pair.Value / pair.Key.Length(statistics, rules)).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
            .Take(rules.NearestArticles).Select(pair => pair.Key.Story!).Distinct().Take(rules.Candidates)];
    }
}
