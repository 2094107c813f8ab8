using System.Runtime.InteropServices;

namespace BriefingBot.Stories.Likeness;

/// <summary>
/// How telling a term is: the logarithm of how few articles have it (inverse document frequency), learned from the articles
/// held and leaning on <see cref="CommonWords"/> while they are few.
/// </summary>
internal sealed class TermStatistics
{
    /// <summary>How many articles' worth the prior counts.</summary>
    internal static double PriorArticles = 300;

    private readonly Dictionary<int, int> _articlesWith = [];
    private int _articles;

    public int Articles => _articles;

    public void Add(ArticleTerms article)
    {
        _articles++;
        foreach (var term in article.Terms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_articlesWith, term.Key, out _)++;
        }
    }

    public void Remove(ArticleTerms article)
    {
        _articles--;
        foreach (var term in article.Terms)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_articlesWith, term.Key, out _);
            if (--count <= 0)
            {
                _articlesWith.Remove(term.Key);
            }
        }
    }

    /// <summary>The number of held articles with a term.</summary>
    public int ArticlesWith(int key) => _articlesWith.GetValueOrDefault(key);

    public double Weight(Term term)
    {
        var share = (ArticlesWith(term.Key) + (term.Share * PriorArticles)) / (_articles + PriorArticles);
        return Math.Log(1 / Math.Min(share, 1)) ;
    }
}
