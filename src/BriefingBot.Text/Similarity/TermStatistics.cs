using System.Runtime.InteropServices;

namespace BriefingBot.Text.Similarity;

/// <summary>
/// How telling a term is: the logarithm of how few articles have it (inverse document frequency), learned from the
/// articles held and leaning on <see cref="CommonWords"/> while they are few.
/// </summary>
internal sealed class TermStatistics
{
    /// <summary>How many articles' worth the prior counts.</summary>
    private const double PriorArticles = 300;

    private readonly Dictionary<int, int> _articlesWith = [];
    private int _articles;

    /// <summary>How many articles are counted.</summary>
    public int Articles => _articles;

    public void Add(ArticleTerms article)
    {
        _articles++;
        Count(article.Terms);
        Count(article.Sounds);
    }

    public void Remove(ArticleTerms article)
    {
        _articles--;
        foreach (var term in article.Terms.Concat(article.Sounds))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_articlesWith, term.Key, out _);
            if (--count <= 0)
            {
                _articlesWith.Remove(term.Key);
            }
        }
    }

    private void Count(Term[] terms)
    {
        foreach (var term in terms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_articlesWith, term.Key, out _)++;
        }
    }

    /// <summary>How telling a rare word is that so many articles have.</summary>
    public double WeightOfRare(int articles) =>
        -Math.Log((articles + (CommonWords.RareShare * PriorArticles)) / (_articles + PriorArticles));

    /// <summary>How telling a term is, in nats; 0 for one that every article has.</summary>
    public double Weight(Term term) =>
        -Math.Log(
            Math.Min(
                1,
                (_articlesWith.GetValueOrDefault(term.Key)
                    + (term.Share * PriorArticles)) / (_articles
                    + PriorArticles)));
}
