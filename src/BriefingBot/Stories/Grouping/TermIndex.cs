using System.Runtime.InteropServices;

namespace BriefingBot.Stories.Grouping;

/// <summary>
/// Which articles have a term: the newest few dozen of each, so that neither a look-up nor memory grows with what is
/// stored. The sounds of names are looked up only where reports in several languages are held.
/// </summary>
internal sealed class TermIndex
{
    /// <summary>A term that more articles than this have tells little of any one event.</summary>
    private const int MostArticles = 64;

    // By an article's place, not by a reference: a garbage collection would follow millions of them.
    private readonly Dictionary<int, List<Posting>> _postings = [];
    private readonly List<IndexedArticle?> _articles = [];
    private readonly Stack<int> _free = [];
    private string? _language;

    /// <summary>Whether the articles added are in more than one language.</summary>
    public bool IsMultilingual { get; private set; }

    /// <summary>The article at a place, or null where it was removed.</summary>
    public IndexedArticle? this[int place] => _articles[place] is { Story: not null } held ? held : null;

    public void Add(IndexedArticle article)
    {
        var posting = new Posting(Place(article), article.Terms.Outlet);
        foreach (var term in article.Terms.Terms)
        {
            Add(term.Key, posting);
        }

        if (IsMultilingual)
        {
            AddSounds(article, posting);
        }
        else if (article.Terms.Language is { } language && (_language ??= language) != language)
        {
            IsMultilingual = true;
            for (var place = 0; place < _articles.Count; place++)
            {
                if (_articles[place] is { } held)
                {
                    AddSounds(held, new Posting(place, held.Terms.Outlet));
                }
            }
        }
    }

    /// <summary>The articles with a term, the newest last; some may have been removed since.</summary>
    public ReadOnlySpan<Posting> With(int key)
    {
        var all = CollectionsMarshal.AsSpan(_postings.GetValueOrDefault(key));
        return all.Length > MostArticles ? all[^MostArticles..] : all;
    }

    /// <summary>
    /// Which part of the newest articles with a term an outlet has, those removed of late among them; 0 where no
    /// article has it.
    /// </summary>
    public double PartOf(int? outlet, int key)
    {
        var having = With(key);
        var own = 0;
        foreach (var posting in having)
        {
            own += posting.Outlet == outlet ? 1 : 0;
        }

        return having.IsEmpty ? 0 : (double)own / having.Length;
    }

    /// <summary>Drops every article that is in no story any more.</summary>
    public void Sweep()
    {
        foreach (var (key, list) in _postings)
        {
            if (list.RemoveAll(posting => this[posting.Place] is null) > 0 && list.Count == 0)
            {
                _postings.Remove(key);
            }
        }

        for (var place = 0; place < _articles.Count; place++)
        {
            if (_articles[place] is { Story: null })
            {
                _articles[place] = null;
                _free.Push(place);
            }
        }
    }

    private int Place(IndexedArticle article)
    {
        if (_free.TryPop(out var place))
        {
            _articles[place] = article;
            return place;
        }

        _articles.Add(article);
        return _articles.Count - 1;
    }

    private void AddSounds(IndexedArticle article, Posting posting)
    {
        foreach (var sound in article.Terms.Sounds)
        {
            Add(sound, posting);
        }
    }

    private void Add(int key, Posting posting)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, key, out _);
        list ??= new List<Posting>(1);
        if (list.Count == 2 * MostArticles)
        {
            list.RemoveRange(0, MostArticles);
        }

        list.Add(posting);
    }

    /// <summary>That an article has a term.</summary>
    /// <param name="Place">The article's place in the index.</param>
    /// <param name="Outlet">The key of its outlet.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Posting(int Place, int? Outlet);
}
