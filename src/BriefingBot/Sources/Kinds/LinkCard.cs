using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BriefingBot.Sources.Kinds;

/// <summary>The box of a link on a front page: with a heading, a date, a picture.</summary>
/// <param name="Published">The one time that the box gives, or null.</param>
/// <param name="HasDate">Whether it shows a date or a time.</param>
/// <param name="IsArticle">Whether the page itself calls it an article or a post.</param>
internal readonly partial record struct LinkCard(DateTimeOffset? Published, bool HasDate, bool IsArticle)
{
    private const int Levels = 4;
    private const int MostElements = 80;
    private const int LongestLabel = 10;

    public static LinkCard Around(IElement anchor)
    {
        // A card may be the link itself; else it is a box around it.
        var date = CardDate.Of(anchor, WithoutHeadings(Inside(anchor)));
        if (!date.Ends)
        {
            foreach (var box in Boxes(anchor))
            {
                date = CardDate.Of(box[0].ParentElement, WithoutHeadings(box));
                if (date.Ends)
                {
                    break;
                }
            }
        }

        return new LinkCard(date.Published, date.IsThere, IsInArticle(anchor));
    }

    /// <summary>How much the place speaks for an article, given how sure it is that the link says a headline.</summary>
    /// <param name="textRank">As a link's text is ranked, from 0 to 3.</param>
    public double Score(int textRank) => (HasDate ? 2.5 : 0) + textRank switch
    {
        3 when IsArticle => 6, // its permalink, whatever it looks like
        >= 2 => 2,
        _ when IsArticle => 1,
        _ => 0,
    };

    /// <summary>What is in the boxes around a link, from the smallest to the largest card.</summary>
    public static IEnumerable<List<IElement>> Boxes(IElement anchor)
    {
        foreach (var box in Above(anchor))
        {
            var inside = Descendants(box).Take(MostElements + 1).ToList();
            if (inside.Count > MostElements
                || inside.Exists(element => IsNeighbour(element, anchor))
                || inside.Count(IsHeading) > 1)
            {
                yield break;
            }

            yield return inside;
        }
    }

    /// <summary>The first elements inside another, in the page's order.</summary>
    public static IEnumerable<IElement> Inside(IElement element) => Descendants(element).Take(MostElements);

    public static bool IsHeading(IElement element) =>
        element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || element.GetAttribute("role") == "heading";

    private static List<IElement> WithoutHeadings(IEnumerable<IElement> elements) =>
        [.. elements.Where(element => !IsHeading(element))];

    // A link of more than a word ("PDF", "Comments") made like this one, to another address: the box holds several
    // cards.
    private static bool IsNeighbour(IElement element, IElement anchor) =>
        element.LocalName == "a"
        && element.ClassName == anchor.ClassName
        && element.ParentElement?.LocalName == anchor.ParentElement?.LocalName
        && element.ParentElement != anchor.ParentElement
        && element.GetAttribute("href") is { } href
        && href != anchor.GetAttribute("href")
        && element.TextContent.Trim().Length > LongestLabel;

    // One by one: AngleSharp's own looks at all children before it gives the first, and a list of thousands is asked
    // about from each of its links.
    private static IEnumerable<IElement> Descendants(IElement element)
    {
        foreach (var child in element.Children)
        {
            yield return child;
            foreach (var inner in Descendants(child))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<IElement> Above(IElement anchor) =>
        anchor.Ancestors<IElement>().Take(Levels).TakeWhile(element => element.LocalName is not ("body" or "main"));

    private static bool IsInArticle(IElement anchor) => Above(anchor).Any(element =>
        element.LocalName == "article" || element.ClassList.Any(name => PostName().IsMatch(name))
        || (element.GetAttribute("itemtype") is { } type
            && (type.Contains("Article", StringComparison.OrdinalIgnoreCase)
                || type.Contains("BlogPosting", StringComparison.OrdinalIgnoreCase))));

    [GeneratedRegex(
        @"^(?:h-?entry|(?:blog-?|news-?|single-?)?(?:post|article|story|entry|item|teaser)"
        + @"(?:-?(?:item|preview|card|teaser|box|summary))?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PostName();
}
