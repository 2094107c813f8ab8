using BriefingBot.Text;

namespace BriefingBot.Articles.Html;

/// <summary>Where a page shows that it has an article: around a headline or in an element of its own. What is large
/// beside one is not the article for being large.</summary>
internal sealed class HeadlineSigns(HtmlNode root)
{
    private const int MostSigns = 20;
    private const int ShortestArticle = 300;
    private const int ShortestNotice = 100;
    private const int ShortestTitle = 12;
    private const int FewestOthers = 2;
    private const double LeastShare = 0.3;

    private List<HtmlNode>? _signs;

    // Asked of the first box of a name.
    private readonly Dictionary<string, int> _besideNamed = new(StringComparer.Ordinal);

    private List<HtmlNode> Signs =>
        _signs ??= [.. root.Walk().Where(node => node.Tag is "h1" or "article" || IsTitle(node)).Take(MostSigns)];

    private string Title => field ??=
        root.Walk().FirstOrDefault(node => node.Tag == "title") is { } title ? LetterKey.Of(title.InnerText()) : "";

    // A lower heading that the browser's title begins or ends with.
    private bool IsTitle(HtmlNode node) =>
        node.Tag is "h2" or "h3" && LetterKey.Of(node.InnerText()) is { Length: > 0 } heading
            && (heading == Title
                || (heading.Length >= ShortestTitle && (Title.StartsWith(heading, StringComparison.Ordinal)
                    || Title.EndsWith(heading, StringComparison.Ordinal))));

    /// <summary>Whether an article stands elsewhere than a box, beside which a box that is not shown, or asks for
    /// consent, is no other one.</summary>
    public bool HaveArticleBeside(HtmlNode node) =>
        ProseBeside(node) is var prose
            && (Asks(node) || IsAside(node) ? prose >= ShortestNotice
                : prose >= ShortestArticle
                    && (prose >= node.Measure.Prose * LeastShare || BoxForms.IsHidden(node)));

    /// <summary>Whether a box is a column beside an article, which is not the article because that is short.</summary>
    public bool IsColumnBeside(HtmlNode node) => IsAside(node) && ProseBeside(node) >= ShortestNotice;

    /// <summary>Whether an article stands elsewhere than boxes of one name.</summary>
    /// <param name="node">One of them.</param>
    /// <param name="prose">How much they hold.</param>
    public bool HaveArticleBeside(HtmlNode node, int prose)
    {
        if (!_besideNamed.TryGetValue(node.Names, out var beside))
        {
            _besideNamed[node.Names] = beside = ProseBeside(node);
        }

        return IsAside(node) ? beside >= ShortestNotice : beside >= Math.Max(ShortestArticle, prose * LeastShare);
    }

    // A column of other articles, by their linked headlines.
    private static bool IsAside(HtmlNode node) =>
        (node.Tag == "aside" || node["role"] == "complementary"
                || $" {node.Names}".Contains(" sidebar", StringComparison.Ordinal))
            && node.Walk().Count(line => line is
            { Tag: "h2" or "h3" or "h4" or "h5", Measure: { Text: > 0, LinkDensity: > 0.66 } }) >= FewestOthers;

    // Something of the visitor.
    private static bool Asks(HtmlNode node) =>
        node.Is(BoxKinds.Consent) || node.Tag == "dialog" || node["role"] is "dialog" or "alertdialog";

    private int ProseBeside(HtmlNode node) =>
        Signs.Exists(sign => sign.Tag != "article" && sign.IsWithin(node)) ? 0
            : Signs.Where(sign => !sign.IsWithin(node) && !node.IsWithin(sign))
                .Select(sign => ProseAround(sign, node))
                .DefaultIfEmpty().Max();

    private static int ProseAround(HtmlNode sign, HtmlNode node)
    {
        var own = sign;
        while (own.Parent is { } box && !node.IsWithin(box))
        {
            own = box;
        }

        // Below its headline, or in one article with it, a box is the rest of what is told there.
        if (!Asks(node) && !IsAside(node) && (own == sign || own.Parent!.Tag is "article" or "main"))
        {
            return 0;
        }

        return own.Measure.Prose + own.Parent!.Children // not null: the root holds both
            .Where(line => line.Tag == "p" && line != node && !line.Is(BoxKinds.Boilerplate))
            .Sum(line => line.Measure.Prose);
    }
}
