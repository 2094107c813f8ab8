using AngleSharp.Dom;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources.Kinds;

/// <summary>
/// The links of a page that lead to articles. No sign decides alone: the address, the words, the place and what the neighbours of the same make
/// turn out to be are weighed together, as <see cref="ArticleAddress"/>, <see cref="LinkText"/> and <see cref="PageFurniture"/> see them.
/// </summary>
internal sealed class ArticleLinks
{
    /// <summary>From here on a link is an article's: an address that tells one and a headline, or one of the two and a heading.</summary>
    private const double Enough = 4;

    /// <summary>A weak link in a list that is mostly articles needs this much.</summary>
    private const double EnoughAmongArticles = 0.5;

    /// <summary>A link without a place among marked ones needs this much: a date and a slug.</summary>
    private const double EnoughAlone = 6;

    /// <summary>A list is of articles when so many of its links are, and so large a share of those that are not surely something else.</summary>
    private const int FewestOfAList = 2;
    private const double ShareOfAList = 0.6;

    /// <summary>Or when so many of its links say as much as a headline, and none leads to a page that every site has.</summary>
    private const int FewestHeadlines = 4;

    /// <summary>Or when so many stand there, each with its date.</summary>
    private const int FewestDated = 3;

    /// <summary>A page that shows fewer articles of its own and so many of other sites is a list of links to those.</summary>
    private const int FewestOfItsOwn = 3;
    private const int FewestOfOtherSites = 5;

    private const int MostAnchors = 5000;

    private readonly WebPage _page;
    private readonly PageFurniture _furniture = new();
    private readonly Dictionary<string, Link> _links = new(StringComparer.Ordinal);

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
        if (_page.Resolve(anchor.GetAttribute("href")) is not { } url || (weigh && (IsThisPage(url) || _furniture.Holds(anchor))))
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

            link = _links[key] = new Link(url, IsOwn(url), score);
        }

        link.Take(anchor);
    }

    private List<Link> Articles()
    {
        var own = Chosen([.. _links.Values.Where(link => link.IsOwn)]);
        if (own.Count >= FewestOfItsOwn)
        {
            return own;
        }

        var others = Chosen([.. _links.Values.Where(link => !link.IsOwn)]);
        return others.Count >= FewestOfOtherSites ? [.. _links.Values.Where(link => own.Contains(link) || others.Contains(link))] : own;
    }

    private static List<Link> Chosen(List<Link> links)
    {
        var lists = links.GroupBy(link => link.Make, StringComparer.Ordinal).Where(IsListOfArticles).Select(list => list.Key).ToHashSet(StringComparer.Ordinal);
        // Where the page marks its articles, a link that stands alone and unmarked is something else, however long its words.
        var isMarked = links.Count(link => IsArticle(link) && link.Place > 0) >= FewestOfAList;
        return [.. links.Where(link => lists.Contains(link.Make) ? link.Score >= EnoughAmongArticles : IsArticle(link) && (!isMarked || link.Place > 0 || link.Score >= EnoughAlone))];
    }

    private static bool IsListOfArticles(IEnumerable<Link> list)
    {
        // Those that are surely something else do not count: pages built of tables make all their links alike.
        var members = list.Where(link => link.Score > 0).ToList();
        var articles = members.Count(IsArticle);
        var headlines = members.Count(link => link.IsHeadline);
        return (articles >= FewestOfAList && articles >= ShareOfAList * members.Count) || (headlines >= FewestHeadlines && headlines >= ShareOfAList * members.Count)
            || (members.Count(link => link.IsDated) is var dated && dated >= FewestDated && dated == members.Count);
    }

    private static bool IsArticle(Link link) => link.Score >= Enough;

    private bool IsThisPage(Uri url) => _page.Url is { } page && url.AbsolutePath.TrimEnd('/') == page.AbsolutePath.TrimEnd('/') && url.Query == page.Query && IsOwn(url);

    private bool IsOwn(Uri url) => _page.Url is null || Site(url) == Site(_page.Url);

    // "news.example.org" and "www.example.org" are one site: the last two labels, three where the second is one of a country's ("co.uk").
    private static string Site(Uri url)
    {
        var labels = url.IdnHost.ToLowerInvariant().Split('.');
        var kept = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= 3 ? 3 : 2;
        return url.HostNameType == UriHostNameType.Dns ? string.Join('.', labels.TakeLast(kept)) : url.Authority;
    }

    /// <summary>One address with what its links on the page say.</summary>
    private sealed class Link(Uri url, bool isOwn, double addressScore)
    {
        private LinkText _text = new(null, -1);

        public bool IsOwn => isOwn;

        /// <summary>How its first link is made: the tags around it and their names. Links of one make are a list.</summary>
        public string Make { get; private set; } = "";

        public double Score => addressScore + TextScore(_text.Text) + Place;

        /// <summary>How much the place of its best link speaks for an article: a heading, a card, a date beside it.</summary>
        public double Place { get; private set; }

        /// <summary>Whether its words are as many as a headline has.</summary>
        public bool IsHeadline => addressScore >= 0 && TextScore(_text.Text) >= 1.5;

        public bool IsDated { get; private set; }

        private DateTimeOffset? Published { get; set; }

        public void Take(IElement anchor)
        {
            var text = LinkText.Of(anchor);
            if (text.Text is not null && (text.Rank > _text.Rank || (text.Rank == _text.Rank && text.Text.Length > _text.Text!.Length))) // not null: it has a rank
            {
                _text = text;
                Make = MakeOf(anchor);
            }

            var card = LinkCard.Around(anchor);
            Published ??= card.Published;
            IsDated |= card.HasDate;
            Place = Math.Max(Place, card.Score(text));
        }

        public Entry ToEntry() => new() { Id = url.GetLeftPart(UriPartial.Query), Url = url, Title = _text.Text, Published = Published };

        private static double TextScore(string? text)
        {
            if (text is null)
            {
                return -3;
            }

            var words = Math.Max(text.Count(char.IsWhiteSpace) + 1, text.Count(ArticleAddress.IsOfUnspacedScript) / 2);
            return words switch { >= 5 => 2, 4 => 1.5, 3 => text.Length >= 20 ? 1 : 0.5, 2 => text.Length >= 24 ? 0.5 : -1, _ => -2 };
        }

        private static string MakeOf(IElement anchor)
        {
            var make = $"a.{NameOf(anchor)}";
            var element = anchor.ParentElement;
            for (var level = 0; level < 3 && element is not null; level++, element = element.ParentElement)
            {
                make += $"<{element.LocalName}.{(level == 0 || element.LocalName is "ul" or "ol" or "div" or "section" ? NameOf(element) : "")}";
            }

            return make;
        }

        // The first name without a number: further ones tell of the article ("post-12 category-sport").
        private static string? NameOf(IElement element) => element.ClassList.FirstOrDefault(name => !name.Any(char.IsAsciiDigit));
    }
}
