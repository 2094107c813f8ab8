using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.Html;

/// <summary>Tells the rest of an article, which a visitor sees after a click on "Read more", from what else a page
/// holds and does not show.</summary>
internal static class HiddenRest
{
    private const int Reach = 4;
    private const int LongestLabel = 40;
    private const double MostLinks = 0.2;

    /// <summary>Whether a hidden box goes on where paragraphs before it end, and a control by it opens it.</summary>
    public static bool Is(HtmlNode box) =>
        box.IsBlock && box.Measure is { Paragraphs: > 0, LinkDensity: < MostLinks } && !box.Is(BoxKinds.Comments)
            && box.Parent is { } parent && box.Place is var at
            && LinesBefore(parent.Children.GetRange(Math.Max(0, at - Reach), Math.Min(at, Reach))) is var before
            && before.FindLast(IsSaid) is { Tag: "p", Measure: { Paragraphs: > 0, LinkDensity: < MostLinks } }
            && before.TakeLast(Reach).Concat(parent.Children.Skip(at - Reach).Take((2 * Reach) + 1))
                .Any(line => line != box && line.Walk().Take(Reach).Any(IsControl))
            && !box.Holds("form") && !box.Holds("input");

    /// <summary>The lines before a box: those beside it or, where another box ends there, the last in that.</summary>
    private static List<HtmlNode> LinesBefore(List<HtmlNode> lines)
    {
        var level = 0;
        while (level++ < Reach && lines.FindLast(IsSaid) is { Tag: "div" or "section", IsPruned: false } last)
        {
            lines = last.Children;
        }

        return lines;
    }

    private static bool IsSaid(HtmlNode line) => line.Measure.Text > LongestLabel
        || (line.Measure.Text > 0 && !line.Walk().Take(Reach).Any(IsControl));

    // Of the page's own: a link elsewhere leads to another.
    private static bool IsControl(HtmlNode node) =>
        (node.Tag == "button" || node["role"] == "button"
            || (node.Tag == "a" && node["href"] is null or "" or ['#', ..] or ['j', 'a', 'v', 'a', 's', ..]))
        && node.InnerText() is { Length: > 0 and <= LongestLabel } label
        && (LineWords.Invitations.LengthAtStart(label) > 0 || LineWords.InvitationsOf.LengthAtStart(label) > 0
            || LineWords.Pointers.LengthAtStart(label) > 0)
        && LineWords.Shares.LengthAtStart(label) == 0 && PageWords.Answered.LengthAtStart(label) == 0;
}
