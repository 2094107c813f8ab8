using BriefingBot.Sources.Addresses;

namespace BriefingBot.Articles.Html;

/// <summary>Recognises teasers of other articles by their form: three or more boxes of one kind side by side, each with
/// a headline that is a link to the same site and with little text. What they are called does not matter.</summary>
internal static class TeaserCards
{
    private const int FewestCards = 3;
    private const int MostText = 700;
    private const int MostParagraphs = 2;
    private const int ShortestHeadline = 15;

    /// <summary>Marks the cards among a node's children, in a tree that is measured.</summary>
    /// <param name="parent">The node.</param>
    /// <param name="site">The page's own site; null where unknown, then only relative links are its own.</param>
    /// <returns>How many they are, and how much text they hold.</returns>
    public static (int Cards, int Text) Prune(HtmlNode parent, string? site)
    {
        var (count, text) = (0, 0);
        if (parent.Children.Count(child => child.Measure.Links >= ShortestHeadline) < FewestCards)
        {
            return (count, text);
        }

        foreach (var group in parent.Children.Where(IsBox).GroupBy(Kind).Where(group => group.Count() >= FewestCards))
        {
            var cards = group.Where(box => IsCard(box, site)).ToList();
            if (cards.Count >= FewestCards && cards.Count * 5 >= group.Count() * 4)
            {
                foreach (var card in group.Where(IsSmall))
                {
                    card.IsPruned = true;
                    count++;
                    text += card.Measure.Text;
                }
            }
        }

        return (count, text);
    }

    private static bool IsBox(HtmlNode node) =>
        !node.IsPruned && (node.Tag is "div" or "article" or "section" or "li" or "td" or "tr"
            || (node.Tag == "a" && !RunningText.Holds(node)));

    /// <summary>What boxes of one kind have in common.</summary>
    internal static (string Tag, string Classes) Kind(HtmlNode node) => (node.Tag, node.KindOfBox);

    private static bool IsCard(HtmlNode box, string? site) =>
        box.Measure.Text > 0
            && IsSmall(box)
            && box.Measure.Text - box.Measure.Links < MostText
            && HasLinkedHeadline(box, site);

    private static bool IsSmall(HtmlNode box) =>
        box.Measure.Text < MostText * MostParagraphs && box.Measure.Paragraphs <= MostParagraphs;

    private static bool HasLinkedHeadline(HtmlNode box, string? site) =>
        box.Elements("a")
            .Any(link => link.Measure.Text >= ShortestHeadline && IsOwn(link["href"], site) && StandsAlone(link, box));

    /// <summary>Whether the link's block holds nothing else: a headline, no reference in a sentence.</summary>
    private static bool StandsAlone(HtmlNode link, HtmlNode box)
    {
        if (link == box)
        {
            return true;
        }

        var block = link.Ancestors().First(around => around == box || around.IsBlock);
        return (block != box && block.Measure.LinkDensity > 0.9) || link.Children.Any(child => child.IsBlock);
    }

    private static bool IsOwn(string? address, string? site)
    {
        if (string.IsNullOrEmpty(address) || address[0] == '#')
        {
            return false;
        }

        return UrlIdentity.Resolve(address, null) is not { } absolute
            ? !address.Contains(':', StringComparison.Ordinal)
            : site is not null && UrlIdentity.Site(absolute) == site;
    }
}
