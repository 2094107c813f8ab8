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
        foreach (var term in article.Terms)
        {
            Count(term.Key);
        }

        foreach (var sound in article.Sounds)
        {
            Count(sound);
        }
    }

    public void Remove(ArticleTerms article)
    {
        _articles--;
        foreach (var key in article.Terms.Select(term => term.Key).Concat(article.Sounds))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_articlesWith, key, out _);
            if (--count <= 0)
            {
                _articlesWith.Remove(key);
            }
        }
    }

    /// <summary>How telling a rare word is that so many articles have.</summary>
    public double WeightOfRare(int articles) =>
        -Math.Log((articles + (CommonWords.RareShare * PriorArticles)) / (_articles + PriorArticles));

    /// <summary>How telling a term is, in nats; 0 for one that every article has.</summary>
    public double Weight(Term term) => Weight(term.Key, (double)term.Share);

    /// <summary>How telling the sound of a name is, in nats.</summary>
    public double WeightOfSound(int key) => Weight(key, CommonWords.RareShare);

    private double Weight(int key, double share) => -Math.Log(
        Math.Min(1, (_articlesWith.GetValueOrDefault(key) + (share * PriorArticles)) / (_articles + PriorArticles)));

    private void Count(int key) => CollectionsMarshal.GetValueRefOrAddDefault(_articlesWith, key, out _)++;
}
