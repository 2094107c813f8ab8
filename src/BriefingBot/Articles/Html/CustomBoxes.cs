namespace BriefingBot.Articles.Html;

/// <summary>Makes boxes of a site's own elements (<c>lp-paragraph</c>) where nothing in line stands beside them: what
/// they say would run into one line, or not be found at all.</summary>
internal static class CustomBoxes
{
    private const ElementTraits Apart = ElementTraits.Block | ElementTraits.Custom | ElementTraits.NeverText;

    public static void MakeIn(HtmlNode root)
    {
        // From the outside in: what stands in a word of a line is in line, too.
        foreach (var box in root.Walk())
        {
            if (box.IsBlock && box.Children.TrueForAll(IsApart))
            {
                foreach (var child in box.Children.Where(child => child.Is(ElementTraits.Custom)))
                {
                    child.MakeBox();
                }
            }
        }
    }

    private static bool IsApart(HtmlNode node) =>
        node.IsText ? node.Text.AsSpan().IsWhiteSpace() : node.Is(Apart);
}
