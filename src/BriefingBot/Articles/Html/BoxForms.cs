using System.Text.RegularExpressions;
using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.Html;

/// <summary>Recognises by their form, whatever they are called, boxes that are no text of an article.</summary>
internal static partial class BoxForms
{
    private const int LongestCaption = 250;
    private const int LongestMark = 24;
    private const int MostBesideHeading = 8;
    private const int LineReach = 8;
    private const int FewestCitations = 5;
    private const int FewestNamed = 2; // below the word "References"
    private const int LongestCitation = 700;
    private const int FewestLinkedWords = 8;
    private const int ReachOfList = 40;
    private const int FewestAnnouncing = 5;
    private const int MostSentences = 12;
    private const int MostWordsOfItem = 6;
    private const int MostWordsOfSubheading = 7;

    /// <summary>Whether a browser would not show the box as it stands.</summary>
    public static bool IsHidden(HtmlNode node) =>
        node["hidden"] is not null
            || (node["aria-expanded"] == "false" && node.Names.Split(' ').Contains("hidden"))
            || (node["aria-hidden"] == "true" && node.Measure.Prose == 0 && node.Tag != "rb"
                && !RunningText.HoldsSeen(node))
            || node["role"] == "tooltip"
            || IsForOthers(node)
            || (node["style"] is { } style && IsHiding(style.Replace(" ", "", StringComparison.Ordinal), node));

    /// <summary>Whether the site wants no search engine to quote the box: that is never its article.
    /// https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#data-nosnippet-attr</summary>
    public static bool IsNotForQuoting(HtmlNode node) =>
        node["data-nosnippet"] is not null || node.Names.Contains("nosnippet", StringComparison.Ordinal);

    // What is cut to a point is for those who hear the page.
    private static bool IsHiding(string style, HtmlNode node) =>
        style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("clip:rect(0", StringComparison.OrdinalIgnoreCase)
            || style.Contains("clip:rect(1px", StringComparison.OrdinalIgnoreCase)
            || style.Contains("clip-path:inset(50%", StringComparison.OrdinalIgnoreCase)
            || (node.Measure.Prose == 0 && style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    // What AMP pages show to those alone who have not paid.
    private static bool IsForOthers(HtmlNode node) =>
        node["amp-access"]?.StartsWith("NOT ", StringComparison.OrdinalIgnoreCase) == true
            || node["subscriptions-section"] == "content-not-granted"
            || node["subscriptions-dialog"] is not null;

    /// <summary>A list or box made of links, with too little else to be a paragraph.</summary>
    public static bool IsLinkList(HtmlNode node) =>
        node.Tag is "ul" or "ol" or "dl" or "div" or "section" or "table" or "p" or "h2" or "h3" or "h4" or "h5"
        && node.Measure is { Text: > 0, Paragraphs: 0 }
        && node.Measure.LinkDensity > (node.Tag is "p" ? 0.95 : 0.66)
        && !IsLinkedSentence(node)
        && !(node.Tag is "ul" or "ol" && (HoldsSentences(node) || IsAnnounced(node)))
        && !(IsSubheading(node) && (LinksNowhere(node) || IsNumbered(node) || HeadsSection(node)));

    /// <summary>Boxes behind a heading among which its paragraph is looked for: a page may have thousands of empty
    /// ones.</summary>
    private const int MostBelow = 50;

    /// <summary>Whether a box is a heading with a paragraph below it, perhaps behind a picture.</summary>
    public static bool IsSubheading(HtmlNode node) =>
        IsHeading(node) && Below(node).Take(MostBelow)
            .Where(next => next.Measure.Text > 0).Take(2).Any(next => next.Measure.Paragraphs > 0
                && (next.Tag == "p" || (next.Tag == "div" && LinksToItself(node))));

    // A heading may stand alone in the link to its own place.
    private static IEnumerable<HtmlNode> Below(HtmlNode heading) =>
        (heading.Parent is { Tag: "a", Children.Count: 1 } link && link["href"] is ['#', _, ..] ? link : heading)
            is var outer ? outer.Parent!.Children.Skip(outer.Place + 1) : [];

    // "1. The mill", or one of several such headings: "5 walks for a wet weekend" alone leads elsewhere.
    private static bool IsNumbered(HtmlNode node) =>
        Number().Match(node.InnerText()) is { Success: true } number
            && (number.Groups["mark"].Success
                || node.Parent!.Children.Skip(node.Place - ReachOfList).Take((2 * ReachOfList) + 1)
                    .Any(other => other != node && other.Tag == node.Tag && Number().IsMatch(other.InnerText())));

    [GeneratedRegex(@"^#?[0-9]{1,4}(?<mark> ?[.):–—-](?![0-9]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // To a place in the page, or to nothing.
    private static bool LinksNowhere(HtmlNode node) =>
        node.Elements("a").All(link => link["href"] is null or "" or ['#', ..]);

    private static bool LinksToItself(HtmlNode node) =>
        node.Elements("a").Any() && node.Elements("a").All(link => link["href"] is ['#', _, ..]);

    // "At the library, use the film reader.": items that begin before their link and end with a full stop.
    private static bool HoldsSentences(HtmlNode node) =>
        node.Children.Where(item => item.Measure.Text > 0).ToList() is { Count: > 0 and <= MostSentences } items
            && items.TrueForAll(item => item.Tag == "li"
                && item.Children.Find(child => child.Measure.Text > 0)?.IsText == true
                && Prose.CountWords(item.InnerText()) >= FewestLinkedWords
                && Prose.EndsLikeSentence(item.InnerText()));

    // "The tools used to make this site are:", short items, and the text goes on.
    private static bool IsAnnounced(HtmlNode node) =>
        node.Neighbours is ({ Tag: "p", Measure.LinkDensity: < 0.3 } before, { Tag: "p", Measure.LinkDensity: < 0.3 })
            && Announces(before.InnerText())
            && Prose.CountWords(node.InnerText())
                <= MostWordsOfItem * node.Children.Count(item => item.Measure.Text > 0);

    /// <summary>Whether a line ends with a colon and says of what.</summary>
    public static bool Announces(string line) =>
        line is [.., ':' or '：']
            && Prose.CountWords(line) >= FewestAnnouncing
            && BoilerplateLines.Judge(line) == LineRole.Text;

    // With paragraphs of its own, like one or more other headings: a teaser's has one, or none.
    private static bool HeadsSection(HtmlNode node)
    {
        var beside = node.Parent!.Children.Skip(node.Place - ReachOfList).Take((2 * ReachOfList) + 1)
            .Where(child => child.Tag == node.Tag).ToList();
        return beside.Count >= 2 && beside.TrueForAll(IsOne);

        static bool IsOne(HtmlNode heading) =>
            Prose.CountWords(heading.InnerText()) <= MostWordsOfSubheading
                && heading.Parent!.Children.Skip(heading.Place + 1).Take(MostBelow).TakeWhile(next => !IsHeading(next))
                    .Count(next => next is { Tag: "p", Measure.Paragraphs: > 0 }) >= 2;
    }

    private static bool IsLinkedSentence(HtmlNode node) =>
        (node.Tag == "p" || (node.Tag == "div" && node.Children.TrueForAll(child => child.Measure.Text == 0
                || (child.Tag == "p" && child.Measure == node.Measure))))
            && node.InnerText() is var text
            && text.TrimEnd('"', '”').EndsWith('.')
            && Prose.CountWords(text) >= FewestLinkedWords;

    /// <summary>A picture with words that are no running text: what stands in its box tells of the picture.</summary>
    public static bool IsCaption(HtmlNode node)
    {
        if (!(node.Tag is "div" or "section" or "span" or "center" or "table" or "td" or "li" or "a"
                || (node.Tag == "p" && node.Children.TrueForAll(IsPictureOrAside)))
            || node.Measure.Text is 0 or > LongestCaption
            || node.Measure.Paragraphs > 1)
        {
            return false;
        }

        var pictures = 0;
        foreach (var child in node.Walk())
        {
            pictures += child.Tag == "img" ? 1 : 0;
            if (child.Tag is "h1" or "h2" or "h3" or "h4" or "ul" or "ol" or "table" or "pre" && child != node)
            {
                return false;
            }
        }

        return pictures == 1 && !Prose.IsProse(node.InnerText());
    }

    // In a paragraph, words in italics below the picture.
    private static bool IsPictureOrAside(HtmlNode node) => node.Measure.Text == 0 || node.Tag is "em" or "i" or "small";

    /// <summary>A mark that points to a note (<c>[1]</c>), or lets readers change the text (<c>[edit]</c>).</summary>
    public static bool IsReferenceMark(HtmlNode node)
    {
        if (node.Measure.Text is 0 or > LongestMark || node.Tag is not ("sup" or "span" or "small" or "a"))
        {
            return false;
        }

        var text = node.InnerText();
        var isBracketed = text is ['[', .., ']'];
        var hasLink = node.Tag == "a" || node.Parent?.Tag == "a" || node.Holds("a");
        var leadsBack = node.Tag == "a" && (text is ['↩' or '↑'] or ['↩' or '↑', '\uFE0E']
            || (text is ['¶' or '§' or '#' or '\uF0C1'] or "🔗" && node["href"]?.Contains('#') == true));
        return leadsBack || hasLink && (node.Tag == "sup" ? isBracketed || text.All(letter => char.IsDigit(letter)
            || letter is ',' or ' ' or '*' or '†')
            : isBracketed && (IsBesideHeading(node) || PointsToNote(node, text)));
    }

    private static bool IsBesideHeading(HtmlNode node) =>
        IsHeading(node.Parent!) || (node.Parent!.Children.Count <= MostBesideHeading
            && node.Parent.Children.TrueForAll(child => child == node || IsHeading(child) || child.Measure.Text == 0));

    internal static bool IsHeading(HtmlNode node) => node.Tag is ['h', >= '1' and <= '6'];

    private static bool PointsToNote(HtmlNode node, string text) =>
        text.AsSpan(1, text.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0
            && node.Elements("a").All(link => link["href"] is ['#', _, ..]);

    /// <summary>A time in a line of its own, which tells when the page was written.</summary>
    /// <param name="siblings">The children of the node's parent.</param>
    /// <param name="at">The node's place among them.</param>
    public static bool IsLoneTime(IReadOnlyList<HtmlNode> siblings, int at) =>
        siblings[at].Tag == "time"
            && !IsLine(siblings.Take(Math.Max(0, at - LineReach)..at).Reverse())
            && !IsLine(siblings.Skip(at + 1).Take(LineReach));

    // Whether words go on to the next element.
    private static bool IsLine(IEnumerable<HtmlNode> beside) =>
        beside.TakeWhile(node => !node.IsBlock && node.Tag != "br").Any(node => node.Measure.Text > 0);

    /// <summary>Marks lists of works that a text cites, with their headings.</summary>
    public static void PruneCitations(HtmlNode parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            if (parent.Children[i].Tag is not ("ol" or "ul"))
            {
                continue;
            }

            var head = parent.Children.Take(i).LastOrDefault(node => !node.IsText);
            head = head is { Tag: ['h', >= '2' and <= '6'] } ? head : null;
            var isNamed = head is not null && PageWords.Cited.Contains(head.InnerText());
            if (IsCitationList(parent.Children[i], isNamed ? FewestNamed : FewestCitations))
            {
                parent.Children[i].IsPruned = true;
                head?.IsPruned = true;
            }
        }
    }

    private static bool IsCitationList(HtmlNode node, int fewest)
    {
        var items = node.Children.Where(child => child.Tag == "li" && child.Measure.Text > 0).ToList();
        return items.Count >= fewest
            && items.Count(item => item.Measure.Text <= LongestCitation && IsCitation(item.InnerText())) * 10
                >= items.Count * 7;
    }

    /// <summary>A year in brackets or behind a sign, and pages, an identifier, or more than one author.</summary>
    private static bool IsCitation(string text) => CitedYear().IsMatch(text) && CitedPlace().IsMatch(text);

    [GeneratedRegex(@"(?:\(|[,.;]\D)[12][0-9]{3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex CitedYear();

    [GeneratedRegex(
        "doi|et al|isbn|^[↑^]|[0-9][-–][0-9]|(?:accessed|consulted|retrieved|abgerufen|consulté) ",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CitedPlace();
}
