using BriefingBot.Articles.PlainText;

namespace BriefingBot.Articles.Html;

/// <summary>A page that tells its story by pictures: what stands below each of them is its text.</summary>
internal static class PictureStory
{
    private const int FewestCaptions = 3;

    /// <summary>Whether a page is one, in a measured tree: its captions hold more than its paragraphs.</summary>
    public static bool Is(HtmlNode root)
    {
        var (captions, text, prose) = (0, 0, 0);
        foreach (var caption in root.Walk().Where(IsCaption))
        {
            captions++;
            text += caption.Measure.Text;
            prose += caption.Measure.Prose;
        }

        return captions >= FewestCaptions && text > root.Measure.Prose - prose;
    }

    /// <summary>Whether a node is a caption, or holds one.</summary>
    public static bool HoldsCaption(HtmlNode node) => node.Walk().Any(IsCaption);

    /// <summary>Whether a node stands in a caption.</summary>
    public static bool IsInCaption(HtmlNode node) => node.Ancestors().Any(IsCaption);

    /// <summary>Whether a part of a caption says who took the picture.</summary>
    public static bool IsCredit(HtmlNode node) => IsInCaption(node) && CaptionLines.IsCaption(node.InnerText());

    private static bool IsCaption(HtmlNode node) =>
        node.Tag == "figcaption" || (node.Names == "caption" && node.Tag is "div" or "p" or "span");
}
