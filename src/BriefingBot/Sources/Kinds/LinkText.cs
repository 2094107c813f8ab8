using System.Text.RegularExpressions;
using AngleSharp.Dom;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Kinds;

/// <summary>What a link says, and how sure it is that these words are a headline.</summary>
/// <param name="Text">Plain text in one line; null where the link says nothing of its own.</param>
/// <param name="Rank">3: in or around a heading; 2: in a box named after its title, or beside the one heading of its
/// card; 1: the link's own words; 0: a label or a picture's description.</param>
internal readonly partial record struct LinkText(string? Text, int Rank)
{
    private const int LongestHeadline = 250;

    /// <summary>What may stand behind the words of an invitation: "read more <c>on the fire</c>".</summary>
    private const int LongestObject = 25;

    private const int Levels = 4;
    private const int DeepestText = 40;

    // What sites call the boxes inside a link that are no headline.
    private static readonly string[] AsideWords =
    [
        "kicker", "eyebrow", "overline", "label", "badge", "category", "section", "topic", "tag", "date", "time",
        "timestamp", "meta", "byline", "author", "summary", "excerpt", "description", "teaser-text", "teasertext",
        "standfirst", "dek", "subtitle", "subhead", "caption", "credit", "visually-hidden", "visuallyhidden",
        "sr-only", "screen-reader-text", "comment", "comments", "icon", "duration", "read-more", "readmore",
    ];

    private static readonly string[] TitleWords = ["title", "headline", "heading"];

    private static readonly Regex AsideName = WordPattern.Of($"(?<![a-z]){WordPattern.AnyOf(AsideWords)}(?![a-z])");

    private static readonly Regex TitleName = WordPattern.Of($"(?<!sub-?){WordPattern.AnyOf(TitleWords)}(?![a-z])");

    /// <summary>The headline that a link carries, without kicker, time, by-line and teaser.</summary>
    public static LinkText Of(IElement anchor)
    {
        if (Within(anchor, LinkCard.IsHeading) is { } heading && Words(heading) is { } inside)
        {
            return new(inside, 3);
        }

        if (Around(anchor) is not null && Words(anchor) is { } whole)
        {
            return new(whole, 3);
        }

        if ((IsTitleBox(anchor) ? anchor : Within(anchor, IsTitleBox)) is { } box
            && Words(box) is { } named
            && !IsInvitation(named))
        {
            return new(named, 2);
        }

        if (Words(anchor) is { } own && !IsInvitation(own))
        {
            return new(own, 1);
        }

        return Whole(anchor) is { } all ? new(all, 0)
            : CardHeading(anchor) is { } beside ? new(beside, 2)
            : new(Label(anchor), 0);
    }

    /// <summary>The heading that a link stands in, or null.</summary>
    private static IElement? Around(IElement anchor) =>
        anchor.Ancestors<IElement>().Take(Levels).FirstOrDefault(LinkCard.IsHeading);

    // A card of which only "Read more" or the picture is a link: its one heading speaks for it, unless that is another
    // link's.
    private static string? CardHeading(IElement anchor) =>
        LinkCard.Boxes(anchor)
            .Select(box => box.Where(LinkCard.IsHeading).ToList())
            .FirstOrDefault(headings => headings.Count > 0) is [var heading]
        && (heading.QuerySelector("a[href]") ?? heading.Closest("a[href]"))?.GetAttribute("href") is var link
        && (link is null || link == anchor.GetAttribute("href"))
            ? Words(heading)
            : null;

    private static IElement? Within(IElement anchor, Func<IElement, bool> isSought) =>
        LinkCard.Inside(anchor).FirstOrDefault(isSought);

    private static string? Words(IElement element)
    {
        var text = MarkupText.Line(string.Concat(Texts(element, depth: 0)));
        if (text.Length > LongestHeadline)
        {
            // The whole card is the link: its first block that has words is the headline.
            text = LinkCard.Inside(element).Where(inner => inner.LocalName is "p" or "div" or "span" or "strong" or "b")
                .Select(inner => MarkupText.Line(inner.TextContent))
                .FirstOrDefault(line => line.Length is > 0 and <= LongestHeadline) ?? text[..LongestHeadline];
        }

        return text.Any(char.IsLetter) ? text : null;
    }

    private static IEnumerable<string> Texts(INode node, int depth)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText { Data: var data })
            {
                yield return data;
            }
            else if (child is IElement element && depth < DeepestText && !IsAside(element))
            {
                // Blocks stand apart although nothing is written between them.
                var isBlock = element.LocalName is not (
                    "span" or "b" or "i" or "em" or "strong" or "mark" or "small" or "abbr" or "wbr" or "font" or "q");
                foreach (var text in Texts(element, depth + 1))
                {
                    yield return text;
                }

                if (isBlock)
                {
                    yield return " ";
                }
            }
        }
    }

    private static bool IsAside(IElement element) =>
        element.LocalName is "time" or "figcaption" or "svg" or "script" or "style" or "noscript" or "template"
            or "button"
        || (element.ClassName is { } name && AsideName.IsMatch(name) && !TitleName.IsMatch(name));

    private static bool IsTitleBox(IElement element) => TitleName.IsMatch(element.ClassName ?? "");

    private static string? Label(IElement anchor)
    {
        var label = anchor.GetAttribute("aria-label")
            ?? anchor.GetAttribute("title")
            ?? anchor.QuerySelector("img[alt]")?.GetAttribute("alt");
        return label is not null && MarkupText.Line(label) is { Length: > 0 } line && !IsInvitation(line)
            ? line.Shorten(LongestHeadline)
            : null;
    }

    private static string? Whole(IElement anchor) =>
        MarkupText.Line(anchor.TextContent) is { Length: > 0 and <= LongestHeadline } text && !IsInvitation(text)
            ? text
            : null;

    // "Read more »", "12 min", an arrow.
    private static bool IsInvitation(string text)
    {
        if (text.Length > LongestHeadline)
        {
            return false;
        }

        var words = AroundWords().Replace(text, "");
        return words.Length == 0
            || LineWords.Invitations.Contains(words)
            || LineWords.InvitationsOf.Opens(words, LongestObject)
            || Count().IsMatch(words);
    }

    [GeneratedRegex(@"^\W+|\W+$", RegexOptions.CultureInvariant)]
    private static partial Regex AroundWords();

    [GeneratedRegex(@"^\d+ ?\p{L}{0,14}$", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
