using BriefingBot.Sources.Addresses;

namespace BriefingBot.Articles.Html;

/// <summary>How much of a page is cut.</summary>
internal enum Pruning
{
    /// <summary>All that is known by meaning, form or name.</summary>
    Full,

    /// <summary>Boxes are not judged by class and id.</summary>
    WithoutNames,

    /// <summary>Only what by its element is no text of an article: scripts, menus, forms.</summary>
    Least,

    /// <summary>As the least, but for what stands around an article: a feed may lay out all it says beside a picture,
    /// or as a header.</summary>
    LeastOfFragment,
}

/// <summary>Marks what is no part of any article, by the element's meaning, its role, its name and the share of links
/// in it, and measures the rest. A box that holds much of the page's prose is never cut out because of its
/// name.</summary>
internal sealed class PagePruner
{
    private const double ProtectedShare = 0.4;
    private const double ProtectedShareOfComments = 0.8;
    private const double ProtectedShareOfVisitors = 0.6;
    private const double ShareOfIndex = 0.6;
    private const int FewestOfIndex = 5;
    private const int LongestTeaser = 300;
    private const int FewestHiddenParagraphs = 5;
    private const int LongestAuthorCard = 400;

    private readonly int _prose;
    private readonly string? _site;
    private readonly Pruning _pruning;
    private readonly VisitorBoxes _visitors;
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellationToken;
    private readonly bool _captionsAreText;
    private readonly HeadlineSigns _signs;
    private int _cards;
    private int _textOfCards;

    private PagePruner(HtmlNode root, Uri? url, Pruning pruning, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _site = url is null ? CommonestSite(root) : UrlIdentity.Site(url);
        _pruning = pruning;
        TextMeasuring.Measure(root);
        Accordions.Open(root);
        _prose = Math.Max(1, root.Measure.Prose);
        _captionsAreText = PictureStory.Is(root);
        _signs = new HeadlineSigns(root);
        _visitors = new VisitorBoxes(root);
        CountNamed(root);
    }

    /// <summary>Prunes and measures the tree in place.</summary>
    /// <param name="url">Its address where known: links to its own site may be teasers, links to others are
    /// references.</param>
    /// <param name="pruning">How much is cut; where little was left, a second look cuts less.</param>
    /// <param name="closedParts">Selectors of what the page says is not free to read.</param>
    /// <returns>Whether the page is a list of others: short teasers, and little else.</returns>
    public static bool Prune(
        HtmlNode root,
        Uri? url = null,
        Pruning pruning = Pruning.Full,
        IReadOnlyList<string>? closedParts = null,
        CancellationToken cancellationToken = default)
    {
        foreach (var node in root.Walk())
        {
            node.IsPruned = false;
        }

        var pruner = new PagePruner(root, url, pruning, cancellationToken);
        ClosedParts.Prune(root, closedParts ?? []);
        var all = root.Measure.Text;
        pruner.Visit(root);
        TextMeasuring.Measure(root);
        return pruner._cards >= FewestOfIndex
            && pruner._textOfCards <= pruner._cards * LongestTeaser
            && pruner._textOfCards >= all * ShareOfIndex;
    }

    /// <summary>The site that a page without an address links to most: its own.</summary>
    private static string? CommonestSite(HtmlNode root) =>
        root.Elements("a")
            .Select(link => UrlIdentity.Resolve(link["href"], null))
            .OfType<Uri>()
            .Take(500)
            .CountBy(UrlIdentity.Site)
            .OrderByDescending(site => site.Value).Select(site => site.Key).FirstOrDefault();

    private void Visit(HtmlNode node)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (_pruning is Pruning.Full or Pruning.WithoutNames)
        {
            var (cards, text) = TeaserCards.Prune(node, _site);
            _cards += cards;
            _textOfCards += text;
            CommentBoxes.Prune(node);
            BoxForms.PruneCitations(node);
        }

        for (var i = 0; i < node.Children.Count; i++)
        {
            var child = node.Children[i];
            if (child.IsText || child.IsPruned)
            {
                continue;
            }

            if (BoxForms.IsLoneTime(node.Children, i) || IsOut(child))
            {
                child.IsPruned = true;
            }
            else
            {
                Visit(child);
            }
        }
    }

    private bool IsOut(HtmlNode node)
    {
        if (node.IsNeverText || BoxForms.IsReferenceMark(node))
        {
            return true;
        }

        if (node.Tag is "html" or "body" or "article" or "main" || node["itemprop"] == "articleBody")
        {
            return false;
        }

        if (_captionsAreText && (PictureStory.HoldsCaption(node) || PictureStory.IsInCaption(node)))
        {
            return BoxForms.IsHidden(node) || PictureStory.IsCredit(node);
        }

        var share = (double)node.Measure.Prose / _prose;
        share = share >= ProtectedShare && _signs.HaveArticleBeside(node) ? 0 : share;
        if (BoxForms.IsHidden(node) && !node.IsShown && !HiddenRest.Is(node)
            && (share < ProtectedShare || node.Measure.Paragraphs < FewestHiddenParagraphs))
        {
            return true;
        }

        if (node.Is(BoxKinds.Comments) && share < ProtectedShareOfComments && !IsPhrase(node)
            && !ArticleParts.IsOneOfMany(node))
        {
            return true;
        }

        if ((share < ProtectedShareOfVisitors && _visitors.IsOne(node)) || _visitors.IsConsent(node))
        {
            return true;
        }

        return share < ProtectedShare && (IsOutByMeaning(node)
            || BoxForms.IsNotForQuoting(node)
            || (node.Is(BoxKinds.Boilerplate)
                && (_pruning == Pruning.Full || node.Is(BoxKinds.Consent) || _signs.IsColumnBeside(node))
                && !IsNameMistaken(node))
            || BoxForms.IsLinkList(node)
            || (_pruning != Pruning.LeastOfFragment && BoxForms.IsCaption(node))
            || IsAuthorCard(node)) && !IsPhrase(node);
    }

    // Words of a sentence, unless they are called hidden.
    private static bool IsPhrase(HtmlNode node) =>
        !node.IsBlock && !node.Is(BoxKinds.Unseen) && RunningText.Holds(node);

    /// <summary>Whether a box holds what its name does not say: most paragraphs of the page, or one of them among
    /// others.</summary>
    private bool IsNameMistaken(HtmlNode node) =>
        (_named[node.Names] is var prose && prose >= ProtectedShare * _prose && !_signs.HaveArticleBeside(node, prose))
            || (node.Is(BoxKinds.Consent) && VisitorBoxes.IsReport(node))
            || ArticleParts.HoldsSome(node)
            || (node.Is(BoxKinds.OwnParts) && (ArticleParts.IsAmongParagraphs(node) || ArticleParts.IsOneOfMany(node)
                || ArticleParts.IsOneOfMany(node, "div")))
            || (node.Is(BoxKinds.Controls) && !node.Is(BoxKinds.Unseen)
                && (BoxForms.IsSubheading(node) || node.Holds("pre")))
            || (node.Measure is { Paragraphs: >= 2, Prose: >= 300, LinkDensity: < 0.2 }
                && node.Is(BoxKinds.Controls)
                && !node.Names.Contains("sidebar", StringComparison.Ordinal)
                && !node.Names.Contains("related", StringComparison.Ordinal));

    private bool IsAuthorCard(HtmlNode node) =>
        _pruning == Pruning.Full
            && node.Measure is { Text: < LongestAuthorCard, Paragraphs: <= 1 }
            && (node.Is(BoxKinds.Author) || (node.Measure.Text > 0 && PersonCard.NameOn(node) is not null));

    /// <summary>Adds up what boxes of one name hold: a name that most paragraphs bear says nothing.</summary>
    private void CountNamed(HtmlNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText || child.IsNeverText)
            {
                continue;
            }

            if (child.Is(BoxKinds.Boilerplate))
            {
                _named[child.Names] = _named.GetValueOrDefault(child.Names) + child.Measure.Prose;
            }

            CountNamed(child);
        }
    }

    private bool IsOutByMeaning(HtmlNode node) =>
        node.Tag is "figcaption" or "menu" or "address" or "label"
        || (_pruning != Pruning.LeastOfFragment && (node.Tag is "footer" or "aside"
            || (node.Tag is "header" or "hgroup" && node.Measure.Paragraphs < 3 && !ArticleParts.HeadsPost(node))))
        || (node.Tag is "form" && node.Measure.Paragraphs < 2)
        // Whose picture it is.
        || (node is { Tag: "p", Measure.Paragraphs: 0, Parent: { Tag: "figure" } figure } && figure.Holds("figcaption"))
        || node["role"] is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "menu"
        or "menubar" or "dialog" or "alertdialog" or "form" or "tablist";
}
