using BriefingBot.Articles.PlainText;

namespace BriefingBot.Articles.Html;

/// <summary>Boxes that are parts of an article, whatever they are called.</summary>
internal static class ArticleParts
{
    private const int FewestOfMany = 3;
    private const int ReachOfMany = 6;
    private const double MostLinksOfPart = 0.1;

    /// <summary>Whether it holds some of the boxes of the article's text, as those for who has not paid: others of that
    /// name stand beside it.</summary>
    public static bool HoldsSome(HtmlNode node) =>
        node.Children.FirstOrDefault(part => part.Is(BoxKinds.Content) && part.Measure.Prose > 0) is { } part
            && node.Parent!.Children.Any(other =>
                other != node && other.Names == part.Names && other.Measure.Prose > 0);

    /// <summary>So a site may name all its paragraphs, or the boxes that hold one each.</summary>
    public static bool IsOneOfMany(HtmlNode node, string tag = "p") =>
        node.Tag == tag && node.Place is var at
            && node.Parent!.Children.Skip(at - ReachOfMany).Take((2 * ReachOfMany) + 1).Count(line => line.Tag == tag
                && (tag == "p" ? line.Measure.Paragraphs > 0
                    : line.Measure is { Prose: > 0, Paragraphs: 1, LinkDensity: < MostLinksOfPart })
                && line.Kinds == node.Kinds && line.KindOfBox == node.KindOfBox)
                >= FewestOfMany;

    /// <summary>Whether a box stands between paragraphs and reads like one.</summary>
    public static bool IsAmongParagraphs(HtmlNode node) =>
        node.Measure is { Paragraphs: >= 1, LinkDensity: < MostLinksOfPart }
            && node.Neighbours is ({ Tag: "p" or "h1" or "h2" or "h3" or "h4" }, { Tag: "p", Measure.Prose: > 0 })
            && !node.Holds("form") && !node.Holds("button") && !node.Holds("input")
            && node.InnerText() is var text
            && Prose.EndsLikeSentence(text)
            && !VisitorText.IsOffer(text)
            && BoilerplateLines.Judge(text) == LineRole.Text;

    /// <summary>Whether a heading is that of one of several posts, each below a heading of its own that leads
    /// nowhere.</summary>
    public static bool HeadsPost(HtmlNode node) =>
        node.Parent is { Tag: "article" or "section" or "div" or "li", Measure.Prose: > 0, Parent: not null } post
            && node.Walk().Any(line => line is { Tag: "h2" or "h3" or "h4", Measure: { Text: > 0, Links: 0 } })
            && post.Parent.Children.Skip(post.Place - ReachOfMany).Take((2 * ReachOfMany) + 1)
                .Count(other => other.Measure.Prose > 0 && TeaserCards.Kind(other) == TeaserCards.Kind(post))
                >= FewestOfMany;
}
