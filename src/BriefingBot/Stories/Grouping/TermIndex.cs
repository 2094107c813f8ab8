using System.Runtime.CompilerServices;
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

    // By an article's place, not by a reference: a garbage collection would follow millions of them. Most terms are
    // one article's: its place alone; else the complement of where the term's list stands.
    private readonly Dictionary<int, int> _postings = [];
    private readonly List<List<int>> _lists = [];
    private readonly Stack<int> _freeLists = [];
    private readonly List<IndexedArticle?> _articles = [];
    private readonly List<int?> _outlets = [];
    private readonly Stack<int> _free = [];
    private string? _language;

    /// <summary>Whether the articles added are in more than one language.</summary>
    public bool IsMultilingual { get; private set; }

    /// <summary>The article at a place, or null where it was removed.</summary>
    public IndexedArticle? this[int place] => _articles[place] is { Story: not null } held ? held : null;

    /// <summary>Tells it of the language of an article that is to be looked up or added.</summary>
    public void Expect(string? language)
    {
        if (IsMultilingual || language is null || (_language ??= language) == language)
        {
            return;
        }

        IsMultilingual = true;
        for (var at = 0; at < _articles.Count; at++)
        {
            if (_articles[at] is { } held)
            {
                AddSounds(held, at);
            }
        }
    }

    public void Add(IndexedArticle article)
    {
        Expect(article.Terms.Language);
        var place = Place(article);
        foreach (var term in article.Terms.Terms)
        {
            Add(term.Key, place);
        }

        if (IsMultilingual)
        {
            AddSounds(article, place);
        }
    }

    /// <summary>The places of the articles with a term, the newest last; some may have been removed since.</summary>
    public ReadOnlySpan<int> With(int key)
    {
        ref var posting = ref CollectionsMarshal.GetValueRefOrNullRef(_postings, key);
        if (Unsafe.IsNullRef(ref posting))
        {
            return [];
        }

        ReadOnlySpan<int> all = posting >= 0 ? new(ref posting) : CollectionsMarshal.AsSpan(_lists[~posting]);
        return all.Length > MostArticles ? all[^MostArticles..] : all;
    }

    /// <summary>
    /// Which part of the newest articles with a term an outlet has, those removed of late among them; 0 where no
    /// article has it.
    /// </summary>
    public double PartOf(int? outlet, int key)
    {
        var having = With(key);
        var outlets = CollectionsMarshal.AsSpan(_outlets);
        var own = 0;
        foreach (var place in having)
        {
            own += outlets[place] == outlet ? 1 : 0;
        }

        return having.IsEmpty ? 0 : (double)own / having.Length;
    }

    /// <summary>Drops every article that is in no story any more.</summary>
    public void Sweep()
    {
        foreach (var (key, posting) in _postings)
        {
            if (posting >= 0 ? this[posting] is null : IsEmptied(~posting))
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

    private bool IsEmptied(int at)
    {
        var list = _lists[at];
        list.RemoveAll(place => this[place] is null);
        if (list.Count > 0)
        {
            return false;
        }

        list.Capacity = 0;
        _freeLists.Push(at);
        return true;
    }

    private int Place(IndexedArticle article)
    {
        if (_free.TryPop(out var place))
        {
            _articles[place] = article;
            _outlets[place] = article.Terms.Outlet;
            return place;
        }

        _articles.Add(article);
        _outlets.Add(article.Terms.Outlet);
        return _articles.Count - 1;
    }

    private void AddSounds(IndexedArticle article, int place)
    {
        foreach (var sound in article.Terms.Translated.Sought)
        {
            Add(sound, place);
        }
    }

    private void Add(int key, int place)
    {
        ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, key, out var isKnown);
        if (!isKnown)
        {
            posting = place;
            return;
        }

        posting = posting >= 0 ? ~ListOf(posting) : posting;
        var list = _lists[~posting];
        if (list.Count == 2 * MostArticles)
        {
            list.RemoveRange(0, MostArticles);
        }

        list.Add(place);
    }

    private int ListOf(int place)
    {
        if (!_freeLists.TryPop(out var at))
        {
            at = _lists.Count;
            _lists.Add(new List<int>(2));
        }

        _lists[at].Add(place);
        return at;
    }
}
