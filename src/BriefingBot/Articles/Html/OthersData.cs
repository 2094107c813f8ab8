namespace BriefingBot.Articles.Html;

/// <summary>Tells what a page says of itself from what it says of others: comments, quoted posts, teasers.</summary>
internal static class OthersData
{
    /// <summary>Headings that are looked at.</summary>
    public const int MostHeadings = 5;

    // What is no page and no article, though an article's page may hold it.
    /// <summary>A box of others' articles begins with one.</summary>
    private const int NodesLookedAt = 500;

    private static readonly string[] OtherThings =
        ["Comment", "UserComments", "Event", "ImageObject", "Person", "Organization", "Product", "Book", "Movie"];

    /// <summary>Whether a statement's element stands in such a box.</summary>
    /// <param name="headings">The page's first headings of the first rank.</param>
    public static bool Is(HtmlNode node, IReadOnlyList<HtmlNode> headings)
    {
        var heading = headings is [var first, ..] ? first : null;
        var isScoped = false;
        foreach (var box in node.Ancestors())
        {
            if (IsQuoted(box) || (IsBeside(box) && IsAboutOthers(box) && !headings.Any(own => own.IsWithin(box))))
            {
                return true;
            }

            var isFirstScope = !isScoped && box["itemscope"] is not null;
            isScoped |= isFirstScope;
            if (heading is not null && !heading.IsWithin(box)
                && ((isFirstScope && IsScopeOf(heading, IsArticle) && IsArticle(box))
                    || (box.Tag == "article" && IsScopeOf(heading, other => other.Tag == "article"))))
            {
                return true;
            }

            if (isFirstScope && Array.Exists(OtherThings, thing => IsOfType(box, thing)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a box stands beside the article, or lists others, unless it holds the headline.</summary>
    public static bool IsBeside(HtmlNode box) =>
        (box.Tag == "aside" || box.Is(BoxKinds.OthersArticles) || box.Is(BoxKinds.Comments))
            && box.Tag is not ("body" or "html" or "main" or "article");

    // The foot of an article names its writers, and no headline.
    private static bool IsAboutOthers(HtmlNode box) =>
        box.Tag == "aside" || box.Is(BoxKinds.Comments)
            || box.Walk().Take(NodesLookedAt).Any(node => node.Tag is ['h', >= '2' and <= '6'] || IsArticle(node));

    private static bool IsQuoted(HtmlNode box) =>
        box.Tag == "blockquote" || box["itemprop"] is "comment" or "review"
            || (IsOfType(box, "Review") && box["itemprop"] is not null);

    // The headline stands in such a box of its own.
    private static bool IsScopeOf(HtmlNode heading, Func<HtmlNode, bool> isOne) => heading.Ancestors().Any(isOne);

    private static bool IsArticle(HtmlNode box) =>
        box["itemtype"] is { } type && (type.EndsWith("Article", StringComparison.Ordinal)
            || type.EndsWith("Posting", StringComparison.Ordinal));

    private static bool IsOfType(HtmlNode box, string type) =>
        box["itemtype"]?.EndsWith($"/{type}", StringComparison.Ordinal) == true;
}
