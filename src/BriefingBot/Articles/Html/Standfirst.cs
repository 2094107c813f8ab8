using BriefingBot.Articles.PlainText;
using BriefingBot.Text;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.Html;

/// <summary>Finds the sentences between a headline and its article that tell what it is about. They often stand in the
/// box of the headline, or in one that is named so, and are text all the same.</summary>
internal static class Standfirst
{
    private const int ShortestText = 40;
    private const int LongestText = 600;
    private const int FurthestBlock = 40;
    private const double MostLinks = 0.3;
    private const int FewestWords = 8;
    private const int FewestWordsOfGrammar = 2;

    /// <summary>The standfirst below a heading; null for none, or where the article's box has it.</summary>
    /// <param name="heading">The element that shows the headline.</param>
    /// <param name="box">The article's box.</param>
    public static string? Find(HtmlNode heading, HtmlNode box)
    {
        var seen = 0;
        foreach (var node in heading.Behind())
        {
            if (node.IsText || !node.IsBlock && node.Tag != "span")
            {
                continue;
            }

            if ((node.Measure.Paragraphs > 0 && node.Tag == "p" && node.IsWithin(box) && IsKept(node))
                || ++seen > FurthestBlock)
            {
                return null;
            }

            if (IsLeaf(node) && Read(node, heading) is { } text)
            {
                return IsKept(node) && node.IsWithin(box) ? null : text;
            }
        }

        return null;
    }

    private static bool IsLeaf(HtmlNode node) =>
        node.Children.Any(child => child.IsText || !child.IsBlock)
            && !node.Children.Any(child => child.IsBlock && child.Tag != "hr");

    private static string? Read(HtmlNode node, HtmlNode heading)
    {
        if (node.Tag is "button" or "figcaption" or "caption" or "label" or "option" or "li" or "nav" or "h1" or "time"
            || !MayHold(node, heading))
        {
            return null;
        }

        var text = node.InnerText().TrimEnd(MetaTags.Marks);
        if (text.Length is < ShortestText or > LongestText
            || (!Prose.EndsLikeSentence(text) && !node.Is(BoxKinds.Standfirst) && !IsUnderHeading(node, heading, text))
            || BoilerplateLines.Judge(text) != LineRole.Text
            || BoilerplateLines.IsPointer(text)
            || CaptionLines.IsCaption(text)
            || text.Contains('©', StringComparison.Ordinal)
            || text.Contains("copyright", StringComparison.OrdinalIgnoreCase)
            || ByLine.Read(text) is not null)
        {
            return null;
        }

        var links = node.Walk().Where(child => child.Tag == "a").Sum(link => link.InnerText().Length);
        return links <= text.Length * MostLinks && !LetterKey.Same(text, heading.InnerText()) ? text : null;
    }

    // Many papers end it without a full stop: in the box of the headline, what is long and has the words of sentences.
    private static bool IsUnderHeading(HtmlNode node, HtmlNode heading, string text) =>
        heading.Parent is { Tag: "header" or "hgroup" } box
            && node.IsWithin(box)
            && (node.Tag is "h2" or "h3" or "p" || node.Parent!.Tag is "h2" or "h3")
            && text.Split(' ').Count(word => StopWords.Contains(word.ToLowerInvariant())) >= FewestWordsOfGrammar
            && Prose.CountWords(text) >= FewestWords;

    /// <summary>Whether no box around the node, up to the one that holds the heading too, is something else.</summary>
    private static bool MayHold(HtmlNode node, HtmlNode heading)
    {
        for (var box = node; box is not null && !heading.IsWithin(box); box = box.Parent)
        {
            if (box.IsPruned && !(box.Tag is "header" or "hgroup" or "h2" or "h3" || box.Is(BoxKinds.Standfirst)))
            {
                return false;
            }

            if (box.Tag is "aside" or "nav" or "footer" or "figure" or "form" or "noscript" or "script" or "template"
                || BoxForms.IsHidden(box)
                || (box != node && HasPicture(box)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasPicture(HtmlNode box) =>
        box.Children.Count < 20 && box.Children.Any(child => child.Tag is "img" or "picture" or "figure" or "video"
            || (child.Children.Count < 5 && child.Children.Any(inner => inner.Tag is "img" or "picture")));

    private static bool IsKept(HtmlNode node) => !node.IsPruned && !node.Ancestors().Any(box => box.IsPruned);
}
