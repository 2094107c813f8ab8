using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.Html;

/// <summary>Opens the parts of an article that a click on their heading opens, as questions with their answers: the
/// button in the heading is its text, and the box that it opens is read
/// (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/).</summary>
internal static class Accordions
{
    private const int LongestHeading = 160;
    private const int Reach = 4;
    private const double MostLinks = 0.2;

    /// <summary>Marks buttons and boxes of a page that is measured and not pruned yet.</summary>
    public static void Open(HtmlNode root)
    {
        foreach (var button in root.Walk())
        {
            if (button["aria-expanded"] is not null && !button.IsShown
                && button.Ancestors().Take(Reach).FirstOrDefault(IsHeading) is { } heading
                && Part(button, heading) is { } part && IsText(part)
                && heading.InnerText() is { Length: > 0 and <= LongestHeading } title && IsTitle(title)
                && heading.Ancestors().Index().Any(box => box.Item.Tag is "article" or "main"
                    || (box.Index < Reach && HoldsParagraphBefore(box.Item, heading))))
            {
                button.IsShown = true;
                part.IsShown = true;
            }
        }
    }

    private static bool IsHeading(HtmlNode node) =>
        (BoxForms.IsHeading(node) && node.Tag != "h1") || node.Tag == "dt" || node["role"] == "heading";

    /// <summary>The box that a button in a heading opens: the one that it names, else what follows.</summary>
    private static HtmlNode? Part(HtmlNode button, HtmlNode heading)
    {
        var named = button["aria-controls"];
        foreach (var box in heading.Ancestors().Take(Reach).Prepend(heading).TakeWhile(box => box.Parent is not null))
        {
            if (box.Parent!.Children.Skip(box.Place + 1).Take(Reach).FirstOrDefault(node => !node.IsText) is { } next)
            {
                return next.IsBlock && !IsHeading(next)
                    && (named is null || next.Walk().Take(Reach).Any(node => node["id"] == named)) ? next : null;
            }
        }

        return null;
    }

    private static bool IsText(HtmlNode part) =>
        part.Measure is { Text: > 0, LinkDensity: < MostLinks } && !part.Is(BoxKinds.Comments)
            && !part.Walk().Any(node => node.Tag is "form" or "input" or "select" or "textarea")
            && !VisitorText.IsOffer(part.InnerText());

    private static bool IsTitle(string title) =>
        BoilerplateLines.Judge(title) == LineRole.Text && !PageWords.Cited.Contains(title)
            && !VisitorText.IsSubject(title);

    // The dialogs of a site stand beside no paragraph, but beside all of its page.
    private static bool HoldsParagraphBefore(HtmlNode box, HtmlNode heading)
    {
        var at = box.Tag == "body" ? 0 : box.Children.FindIndex(child => heading.IsWithin(child));
        return box.Children.GetRange(Math.Max(0, at - Reach), Math.Min(at, Reach)).Exists(line => line.IsShown
            || line is { Tag: "p" or "div" or "section", Measure: { Prose: > 0, LinkDensity: < MostLinks } });
    }
}
