using AngleSharp.Dom;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources.Kinds;

/// <summary>The links of a page that lead to articles. No sign decides alone: the address, the words, the place and
/// what the neighbours of the same structure turn out to be are weighed together, as <see cref="ArticleAddress"/>,
/// <see cref="LinkText"/> and <see cref="PageChrome"/> see them.</summary>
internal sealed class ArticleLinks
{
    /// <summary>Points of an article's link: an address and a headline, or one with a heading.</summary>
    private const double LeastScore = 4;

    /// <summary>A weak link in a list that is mostly articles needs this much.</summary>
    private const double EnoughAmongArticles = 0.5;

    /// <summary>A link without a place among marked ones needs this much: a date and a slug.</summary>
    private const double EnoughAlone = 6;

    /// <summary>Such a number, and share, of a list's links make it one of articles.</summary>
    private const int FewestOfAList = 2;
    private const double ShareOfAList = 0.6;

    /// <summary>Or so many as long as a headline, and none to a page that every site has.</summary>
    private const int FewestHeadlines = 4;

    /// <summary>Or when so many stand there, each with its date.</summary>
    private const int FewestDated = 3;

    /// <summary>With fewer of its own and so many of others, a page lists links to those.</summary>
    private const int FewestOfItsOwn = 3;
    private const int FewestOfOtherSites = 5;

    private const int MostAnchors = 5000;

    private readonly WebPage _page;
    private readonly PageChrome _chrome = new();
    private readonly Dictionary<string, PageLink> _links = new(StringComparer.Ordinal);

    private ArticleLinks(WebPage page) => _page = page;

    /// <summary>The entries, in the order in which their links first stand on the page.</summary>
    public static IReadOnlyList<Entry> Find(WebPage page)
    {
        var links = new ArticleLinks(page);
        foreach (var anchor in page.Html.QuerySelectorAll("a[href]").Take(MostAnchors))
        {
            links.Add(anchor, weigh: true);
        }

        return [.. links.Articles().Select(link => link.ToEntry())];
    }

    /// <summary>The entries of links that a person chose by a selector: all of them.</summary>
    public static IReadOnlyList<Entry> Of(WebPage page, IEnumerable<IElement> anchors)
    {
        var links = new ArticleLinks(page);
        foreach (var anchor in anchors.Take(MostAnchors))
        {
            links.Add(anchor, weigh: false);
        }

        return [.. links._links.Values.Select(link => link.ToEntry())];
    }

    private void Add(IElement anchor, bool weigh)
    {
        if (_page.Resolve(anchor.GetAttribute("href")) is not { } url
            || (weigh && (IsThisPage(url) || _chrome.Holds(anchor))))
        {
            return;
        }

        var key = UrlIdentity.Key(url);
        if (!_links.TryGetValue(key, out var link))
        {
            var score = weigh ? ArticleAddress.Score(url) : 0;
            if (score <= ArticleAddress.Never)
            {
                return;
            }

            link = _links[key] = new PageLink(url, IsOwn(url), score);
        }

        link.Take(anchor);
    }

    private List<PageLink> Articles()
    {
        var own = Chosen([.. _links.Values.Where(link => link.IsOwn)]);
        if (own.Count >= FewestOfItsOwn)
        {
            return own;
        }

        var others = Chosen([.. _links.Values.Where(link => !link.IsOwn)]);
        return others.Count >= FewestOfOtherSites
            ? [.. _links.Values.Where(link => own.Contains(link) || others.Contains(link))]
            : own;
    }

    private static List<PageLink> Chosen(List<PageLink> links)
    {
        var lists = links.GroupBy(link => link.Structure, StringComparer.Ordinal)
            .Where(IsListOfArticles).Select(list => list.Key).ToHashSet(StringComparer.Ordinal);
        // Where the page marks its articles, a link that stands alone and unmarked is something else, however long its
        // words.
        var isMarked = links.Count(link => IsArticle(link) && link.Place > 0) >= FewestOfAList;
        return [.. links.Where(link => lists.Contains(link.Structure)
            ? link.Score >= EnoughAmongArticles
            : IsArticle(link) && (!isMarked || link.Place > 0 || link.Score >= EnoughAlone))];
    }

    private static bool IsListOfArticles(IEnumerable<PageLink> list)
    {
        // Those that are surely something else do not count: pages built of tables make all their links alike.
        var members = list.Where(link => link.Score > 0).ToList();
        bool AreMost(int count, int fewest) => count >= fewest && count >= ShareOfAList * members.Count;

        return AreMost(members.Count(IsArticle), FewestOfAList)
            || AreMost(members.Count(link => link.IsHeadline), FewestHeadlines)
            || (members.Count >= FewestDated && members.TrueForAll(link => link.IsDated));
    }

    private static bool IsArticle(PageLink link) => link.Score >= LeastScore;

    private bool IsThisPage(Uri url) =>
        _page.Url is { } page
        && url.AbsolutePath.TrimEnd('/') == page.AbsolutePath.TrimEnd('/') && url.Query == page.Query && IsOwn(url);

    private bool IsOwn(Uri url) => _page.Url is not { } page || (url.HostNameType == UriHostNameType.Dns
        ? SiteOwner.IsOne(url.IdnHost, page.IdnHost)
        : url.Authority == page.Authority);
}
