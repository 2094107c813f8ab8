using System.Runtime.InteropServices;

namespace BriefingBot.Stories.Grouping;

/// <summary>
/// Which articles have a term: the newest few dozen of each, so that neither a look-up nor memory grows with what is
/// stored. The sounds of names are looked up only where reports in several languages are held.
/// </summary>
/// <param name="held">All articles that are held, a live view.</param>
internal sealed class TermIndex(IReadOnlyCollection<IndexedArticle> held)
{
    /// <summary>A term that more articles than this have tells little of any one event.</summary>
    private const int MostArticles = 64;

    private readonly Dictionary<int, List<IndexedArticle>> _articles = [];
    private string? _language;

    /// <summary>Whether the articles added are in more than one language.</summary>
    public bool IsMultilingual { get; private set; }

    public void Add(IndexedArticle article)
    {
        foreach (var term in article.Terms.Terms)
        {
            Add(term.Key, article);
        }

        if (IsMultilingual)
        {
            AddSounds(article);
        }
        else if (article.Terms.Language is { } language && (_language ??= language) != language)
        {
            IsMultilingual = true;
            foreach (var other in held)
            {
                AddSounds(other);
            }
        }
    }

    /// <summary>The articles with a term, the newest last; some may have been removed since.</summary>
    public ReadOnlySpan<IndexedArticle> With(int key)
    {
        var all = CollectionsMarshal.AsSpan(_articles.GetValueOrDefault(key));
        return all.Length > MostArticles ? all[^MostArticles..] : all;
    }

    /// <summary>Which part of the newest articles with a term an outlet has; 0 where no article has it.</summary>
    public double PartOf(int? outlet, int key)
    {
        var (own, all) = (0, 0);
        foreach (var article in With(key))
        {
            all += article.Story is null ? 0 : 1;
            own += article.Story is not null && article.Terms.Outlet == outlet ? 1 : 0;
        }

        return all == 0 ? 0 : (double)own / all;
    }

    private void AddSounds(IndexedArticle article)
    {
        foreach (var sound in article.Terms.Sounds)
        {
            Add(sound, article);
        }
    }

    private void Add(int key, IndexedArticle article)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_articles, key, out _);
        list ??= new List<IndexedArticle>(1);
        if (list.Count == 2 * MostArticles)
        {
            list.RemoveRange(0, MostArticles);
        }

        list.Add(article);
    }

    /// <summary>Drops every article that is in no story any more.</summary>
    public void Sweep()
    {
        foreach (var (key, list) in _articles)
        {
            if (list.RemoveAll(article => article.Story is null) > 0 && list.Count == 0)
            {
                _articles.Remove(key);
            }
        }
    }
}
