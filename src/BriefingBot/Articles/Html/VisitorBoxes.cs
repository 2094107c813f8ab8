using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>Finds the boxes of a page whose text speaks to whoever visits it (<see cref="VisitorText"/>); none on a
/// page that is about such things.</summary>
internal sealed class VisitorBoxes(HtmlNode root)
{
    private const int MostTexts = 400;
    private const int FewestCookies = 2;
    private const int ShortestText = 20;
    private const int LongestForm = 300;
    private const int BoxesAround = 6;
    private const double MostLinksOfReport = 0.1;

    private readonly bool _isRead = !root.Walk().Any(node => node.Tag is "h1" or "title" && IsAboutVisitors(node));
    private readonly List<HtmlNode> _cookies = Speaking(root);
    private int _texts;

    public bool IsOne(HtmlNode node) =>
        node.Tag is "div" or "section" or "form" or "blockquote" or "table" or "center" or "details"
            && _isRead
            && (AsksForAddress(node) || SpeaksToVisitors(node))
            && !node.Holds("h1");

    /// <summary>Whether each paragraph of a box asks for consent to cookies.</summary>
    public bool IsConsent(HtmlNode node) =>
        _cookies.Count > 0
            && node.Tag is "div" or "section" or "form" or "table"
            && _isRead
            && node.Measure is { Text: > 80 and < 1500, Paragraphs: > 0 and var lines }
            && _cookies.Count(text => text.IsWithin(node)) >= lines
            && !node.Holds("h1")
            && PageKinds.IsAboutConsent(node.InnerText());

    /// <summary>Whether a box that is named after consent stands among paragraphs and asks for none: it tells of a
    /// decree, or a law.</summary>
    public static bool IsReport(HtmlNode node) =>
        node.Measure is { Paragraphs: > 0, LinkDensity: < MostLinksOfReport }
            && node.Parent!.Children.Skip(node.Place - BoxesAround).Take((2 * BoxesAround) + 1)
                .Any(line => line.Tag == "p" && line.Measure.Prose > 0)
            && !node.Walk().Any(child => child.Tag is "button" or "input" or "form")
            && VisitorText.Unquoted(node.InnerText()) is var own
            && (!own.Contains("cookie", StringComparison.OrdinalIgnoreCase)
                || !((PageWords.You.IsIn(own) && PageWords.We.IsIn(own)) || PageKinds.IsAboutConsent(own)));

    private bool SpeaksToVisitors(HtmlNode node) =>
        (node.Measure is { Text: > 80 and < 1500, Paragraphs: <= 3 } || SpeaksOfCookies(node))
            && _texts++ < MostTexts
            && node.InnerText() is var text
            && (VisitorText.IsOne(text)
                || (VisitorText.IsPriceTag(text) && (node.Holds("a") || node.Holds("button") || node.Tag == "form")));

    // "The Download: trams, every day", above a field for one's address.
    private static bool AsksForAddress(HtmlNode node) =>
        node.Measure is { Text: > 0 and < LongestForm, Paragraphs: <= 2 }
            && node.Walk().Any(field => field.Tag == "input" && field["type"] == "email" && !IsInSentence(field));

    // With words of its paragraph on both sides.
    private static bool IsInSentence(HtmlNode field) =>
        field.Ancestors().FirstOrDefault(box => box.IsBlock) is { Tag: "p" } line
            && Prose.EndsLikeSentence(line.InnerText())
            && field.Parent!.Children is var all
            && all.Take(field.Place).Any(node => node.Measure.Text > 0)
            && all.Skip(field.Place + 1).Any(node => node.Measure.Text > 0);

    // In one of four paragraphs: around it and the article, fewer do.
    private bool SpeaksOfCookies(HtmlNode node) =>
        _cookies.Count >= FewestCookies && node.Measure is { Text: > 80 and < 2500, Paragraphs: > 0 and var lines }
            && _cookies.Count(text => text.IsWithin(node)) is >= FewestCookies and var cookies && cookies * 4 >= lines;

    private static List<HtmlNode> Speaking(HtmlNode root)
    {
        var texts = new List<HtmlNode>();
        foreach (var node in root.Walk())
        {
            if (node.Measure.Text >= ShortestText && node.IsText && texts.Count < MostTexts
                && node.Text.Contains("ookie", StringComparison.Ordinal))
            {
                texts.Add(node);
            }
        }

        return texts;
    }

    // An outlet may be called "Daily Mail": that is no subject of its pages.
    private static bool IsAboutVisitors(HtmlNode title) =>
        VisitorText.IsSubject(SiteNames.Without(MarkupText.Line(title.InnerText()), outlet: null));
}
