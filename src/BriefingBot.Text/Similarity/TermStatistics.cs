using System.Runtime.InteropServices;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>How telling a term is: the logarithm of how few articles have it (inverse document frequency), learned from
/// the articles held and leaning on <see cref="CommonWords"/> while they are few. What every article of a language has,
/// or every article of an outlet and few of others, tells little, however rare it is among all.</summary>
internal sealed class TermStatistics
{
    /// <summary>How many articles' worth the prior counts.</summary>
    private const double PriorArticles = 300;

    /// <summary>How many articles' worth the prior counts in a language whose everyday words <see cref="CommonWords"/>
    /// lacks.</summary>
    private const double PriorOfOtherLanguage = 30;

    /// <summary>How many articles' worth the prior counts among an outlet's articles.</summary>
    private const double PriorOfOutlet = 20;

    /// <summary>An outlet's part of a term's articles from which on it is the outlet's own, not an event's.</summary>
    private const double OwnPart = 0.5;

    /// <summary>How many times its part of all articles that part must be at least.</summary>
    private const double OwnLift = 2;

    /// <summary>The share of articles that a country is expected in before any is counted.</summary>
    private const double CountryShare = 0.03;

    private readonly Dictionary<int, int> _articlesWith = [];
    private readonly Dictionary<string, LanguageTerms> _languages = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _ofOutlet = [];
    private int _articles;

    /// <summary>How many articles are counted.</summary>
    public int Articles => _articles;

    public void Add(ArticleTerms article) => Count(article, 1);

    public void Remove(ArticleTerms article) => Count(article, -1);

    /// <summary>How telling a rare word is that so many articles have.</summary>
    public double WeightOfRare(int articles) =>
        -Math.Log((articles + (CommonWords.RareShare * PriorArticles)) / (_articles + PriorArticles));

    /// <summary>How telling each term of an article is, in nats; 0 for one that every article has.</summary>
    /// <param name="partOfOutlet">Which part of the articles with a term its outlet has; 0 where unknown.</param>
    public double[] Weights(ArticleTerms article, Func<int, double> partOfOutlet)
    {
        var language = article.Language is { } spoken ? _languages.GetValueOrDefault(spoken) : null;
        var ofOutlet = article.Outlet is { } outlet ? _ofOutlet.GetValueOrDefault(outlet) : 0;
        return Array.ConvertAll(article.Terms, term =>
        {
            var (all, prior) = (_articlesWith.GetValueOrDefault(term.Key), (double)term.Share);
            var share = Share(all, _articles, prior, PriorArticles);
            if (language is not null)
            {
                share = Math.Max(share, language.Share(term.Key, prior));
            }

            if (ofOutlet > 0 && partOfOutlet(term.Key) is >= OwnPart and var part
                && part * _articles >= OwnLift * ofOutlet)
            {
                share = Math.Max(share, Share(all * part, ofOutlet, prior, PriorOfOutlet));
            }

            return -Math.Log(Math.Min(1, share));
        });
    }

    /// <summary>How telling the sound of a name is, in nats.</summary>
    public double WeightOfSound(int key) => -Math.Log(Math.Min(
        1, Share(_articlesWith.GetValueOrDefault(key), _articles, CommonWords.RareShare, PriorArticles)));

    /// <summary>How telling a country is that a report names, in nats.</summary>
    public double WeightOfCountry(int key) => -Math.Log(Math.Min(
        1, Share(_articlesWith.GetValueOrDefault(key), _articles, CountryShare, PriorArticles)));

    private static double Share(double having, int of, double prior, double priorArticles) =>
        (having + (prior * priorArticles)) / (of + priorArticles);

    private void Count(ArticleTerms article, int step)
    {
        _articles += step;
        foreach (var key in article.Terms.Select(term => term.Key)
            .Concat(article.Translated.Sounds).Concat(article.Translated.Countries))
        {
            Count(_articlesWith, key, step);
        }

        if (article.Language is { } language)
        {
            ref var spoken = ref CollectionsMarshal.GetValueRefOrAddDefault(_languages, language, out _);
            (spoken ??= new LanguageTerms(language)).Count(article, step);
        }

        if (article.Outlet is { } outlet)
        {
            Count(_ofOutlet, outlet, step);
        }
    }

    private static void Count(Dictionary<int, int> counts, int key, int step)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
        count += step;
        if (count <= 0)
        {
            counts.Remove(key);
        }
    }

    /// <summary>How many articles of one language have each term.</summary>
    private sealed class LanguageTerms(string language)
    {
        private readonly Dictionary<int, int> _with = [];
        private readonly double _prior =
            language == KnownLanguages.English.Code
                ? PriorArticles
                : PriorOfOtherLanguage;
        private int _held;

        public void Count(ArticleTerms article, int step)
        {
            _held += step;
            foreach (var term in article.Terms)
            {
                TermStatistics.Count(_with, term.Key, step);
            }
        }

        public double Share(int key, double share) =>
            TermStatistics.Share(_with.GetValueOrDefault(key), _held, share, _prior);
    }
}
