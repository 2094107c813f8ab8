using BriefingBot.Articles.PlainText;

namespace BriefingBot.Articles.Html;

/// <summary>A page that tells its story by pictures: what stands below each of them is its text.</summary>
internal static class PictureStory
{
    private const int FewestCaptions = 3;

    /// <summary>Whether a page is one, in a tree that is measured: its captions hold more than its paragraphs.</summary>
    public static bool Is(HtmlNode root)
    {
        var (captions, length) = (0, 0);
        foreach (var caption in root.Elements("figcaption"))
        {
            captions++;
            length += caption.Measure.Text;
        }

        return captions >= FewestCaptions && length > root.Measure.Prose;
    }

    /// <summary>Whether a node is a caption or stands in one.</summary>
    public static bool IsInCaption(HtmlNode node)
    {
        var box = node;
        while (box is not null && box.Tag != "figcaption")
        {
            box = box.Parent;
        }

        return box is not null;
    }

    /// <summary>Whether a part of a caption says who took the picture.</summary>
    public static bool IsCredit(HtmlNode node) =>
        node.Tag is not ("figure" or "figcaption") && IsInCaption(node) && CaptionLines.IsCaption(node.InnerText());
}
