using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>Finds the element that holds the article: paragraphs give points to their ancestors (after Arc90's
/// Readability), a box that the page itself declares to be the article's body is believed when it holds most of what
/// the points found.</summary>
internal static class ContentFinder
{
    private const int ShortestScored = 25;
    private const double DeclaredEnough = 0.7;
    private const int FewestHeadedProse = 300;
    private const int FurthestSign = 60;
    private const int LeastOpening = 100;
    private const double GrowthOfParent = 1.12;
    private const double GrowthOfAncestor = 1.5;

    /// <summary>The element to read, in a pruned and measured tree; null for a page without a paragraph.</summary>
    /// <param name="heading">The element that shows the page's headline, where known.</param>
    public static HtmlNode? Find(HtmlNode root, HtmlNode? heading = null)
    {
        var best = Best(root);
        var declared = Declared(root);
        if (best is null)
        {
            return declared;
        }

        best = Widen(best);
        if (heading is not null
            && (UnderHeading(heading, best) ?? BeforeNext(heading, best, root)) is { } headed)
        {
            return headed;
        }

        return declared is not null && declared.Measure.Prose >= best.Measure.Prose * DeclaredEnough ? declared : best;
    }

    /// <summary>The article of the headline, where others that the page shows in full got the points.</summary>
    private static HtmlNode? UnderHeading(HtmlNode heading, HtmlNode best)
    {
        var article = ArticleAround(heading);
        var isApart = article is not null && !best.IsWithin(article) && !article.IsWithin(best);
        return isApart
            && (ArticleAround(best) is not null || best.WalkKept().Any(node => node.Tag == "article"))
            && article!.Measure.Prose >= FewestHeadedProse
            ? article
            : null;
    }

    /// <summary>The headline's box where another follows with an article, heading and time of its own.</summary>
    private static HtmlNode? BeforeNext(HtmlNode heading, HtmlNode best, HtmlNode root)
    {
        if (root.Walk().FirstOrDefault(node => node.Index > heading.Index && IsHeadline(node)) is not { } next)
        {
            return null;
        }

        var own = heading;
        while (own.Parent is { } box && !next.IsWithin(box))
        {
            own = box;
        }

        var others = own.Tag == "article" ? ArticleAround(next) ?? next : next;
        while (others.Tag != "article" && others.Parent is { } box && box != own.Parent)
        {
            others = box;
        }

        return others.Tag == own.Tag
            && (own.Tag == "article" || (next.Tag == "h1" && others.KindOfBox == own.KindOfBox))
            && !best.IsWithin(own)
            && own.Measure.Prose >= FewestHeadedProse
            && others.Measure.Prose >= FewestHeadedProse
            && (own.Tag == "article" || IsSigned(others))
            ? own
            : null;
    }

    // Of the second rank it is one where it links to the article.
    private static bool IsHeadline(HtmlNode node) =>
        node.Tag == "h1" || (node.Tag == "h2" && (node.Holds("a") || node.Parent?.Tag == "a"));

    private static HtmlNode? ArticleAround(HtmlNode node) =>
        node.Ancestors().FirstOrDefault(box => box.Tag == "article");

    private static bool IsSigned(HtmlNode box) =>
        box.Walk().Take(FurthestSign).Any(node => node.Tag == "time" || node.Is(BoxKinds.Author)
            || (node.IsText && ByLine.Read(MarkupText.Line(node.Text)) is not null));

    private static HtmlNode? Declared(HtmlNode root) =>
        Largest(root, node => node["itemprop"] == "articleBody") ?? Largest(root, node => node.Tag == "article");

    private static HtmlNode? Largest(HtmlNode root, Func<HtmlNode, bool> isMeant) =>
        root.WalkKept().Where(node => node.Measure.Prose > 0 && isMeant(node)).MaxBy(node => node.Measure.Prose);

    private static HtmlNode? Best(HtmlNode root)
    {
        var points = new Dictionary<HtmlNode, double>();
        foreach (var node in root.WalkKept().Where(IsScored))
        {
            Give(node, points);
        }

        return points
            .Select(pair => (Node: pair.Key, Points: (pair.Value + (pair.Key.Is(BoxKinds.Content) ? 25 : 0))
                * (1 - pair.Key.Measure.LinkDensity)))
            .Where(weighed => weighed.Points > 0)
            .OrderByDescending(weighed => weighed.Points)
            .FirstOrDefault().Node;
    }

    private static bool IsScored(HtmlNode node) =>
        (node.Tag is "p" or "pre" or "blockquote" or "li" or "td" or "dd"
            || node.Measure.Paragraphs == 1
            && node.Measure.Prose > 0
            && node.Tag is "div" or "section" or "span" or "font")
        && node.Measure.Text >= ShortestScored && node.Measure.Paragraphs <= 1 && !IsConsent(node);

    private static bool IsConsent(HtmlNode node) =>
        node.WalkKept().Any(child => child.IsText && child.Text.Contains("cookie", StringComparison.OrdinalIgnoreCase))
            && PageKinds.IsAboutConsent(node.InnerText());

    private static void Give(HtmlNode node, Dictionary<HtmlNode, double> points)
    {
        var own = node.Measure;
        var score = (1 + Math.Min(own.Text / 100.0, 3) + Math.Min(own.Text / 60.0, 3)) * (1 - own.LinkDensity);
        foreach (var (level, ancestor) in node.Ancestors().Take(4).Index())
        {
            var share = level switch { 0 => 1.0, 1 => 0.5, _ => 1.0 / (level * 3) };
            points[ancestor] = points.GetValueOrDefault(ancestor) + (score * share);
        }
    }

    // The first paragraph, where the rest is in a box of its own that a visitor has to open.
    private static bool OpensBefore(HtmlNode node, HtmlNode parent) => parent.Children
        .TakeWhile(child => child != node)
        .Any(child => child is { Tag: "p", IsPruned: false }
            && child.Measure.Prose >= LeastOpening && child.Measure.LinkDensity < 0.3);

    /// <summary>Climbs while the parent holds clearly more prose: advertisements cut texts in parts.</summary>
    private static HtmlNode Widen(HtmlNode node)
    {
        var isNext = true;
        for (var parent = node.Parent; parent is not null && parent.Tag is not ("html" or "#document");
            parent = parent.Parent)
        {
            var grows = parent.Measure.Prose > node.Measure.Prose * (isNext ? GrowthOfParent : GrowthOfAncestor)
                && parent.Measure.Paragraphs > node.Measure.Paragraphs + 1
                && parent.Measure.LinkDensity < 0.3;
            isNext = grows || (isNext && (parent.Measure.Text == node.Measure.Text || OpensBefore(node, parent)));
            node = isNext ? parent : node;
        }

        return node;
    }
}
