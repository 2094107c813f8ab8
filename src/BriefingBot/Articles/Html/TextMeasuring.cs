using BriefingBot.Articles.PlainText;

namespace BriefingBot.Articles.Html;

/// <summary>Tells how much text the nodes of a page hold.</summary>
internal static class TextMeasuring
{
    private const int ShortestProse = 80;

    // Lines of a text that is broken by hand; labels are shorter.
    private const int ShortestLine = 30;

    /// <summary>Measures each node of a tree; what was pruned holds nothing.</summary>
    public static void Measure(HtmlNode root) => Measure(root, inLink: false);

    private static void Measure(HtmlNode node, bool inLink)
    {
        if (node.IsPruned || node.IsNeverText)
        {
            node.Measure = default;
            return;
        }

        if (node.IsText)
        {
            var length = node.VisibleLength;
            node.Measure = new TextMeasure(length, inLink ? length : 0, 0, 0, Prose.CountSyllables(node.Text));
            return;
        }

        var sum = default(TextMeasure);
        foreach (var child in node.Children)
        {
            Measure(child, inLink || node.IsLink);
            sum += child.Measure;
        }

        if (sum is { Prose: 0, Letters: >= ShortestProse, LinkDensity: < 0.5 } && IsParagraph(node))
        {
            sum = sum with { Prose = sum.Text - sum.Links, Paragraphs = 1 };
        }

        node.Measure = sum;
    }

    /// <summary>A paragraph, or a box that holds text directly, be it in several lines.</summary>
    private static bool IsParagraph(HtmlNode node) =>
        node.Tag is "p" or "pre" or "blockquote" or "li" or "dd"
        || (node.Tag is "div" or "td" or "section" or "article" or "font" or "span"
        && node.Children.Where(child => child.IsText).Select(child => child.Measure.Letters)
            .Where(letters => letters >= ShortestLine).Sum() >= ShortestProse);
}
