using System.Text.RegularExpressions;

namespace BriefingBot.Articles.Html;

/// <summary>What stands in the place of a page's closed part: JSON-LD names it by selectors (Google's "paywalled
/// content"). Where the part itself is there for everyone, its many paragraphs are the article's; where it is not, a
/// few lines offer it.</summary>
internal static partial class ClosedParts
{
    private const int MostBoxes = 2;
    private const int MostParagraphs = 3;

    /// <summary>Marks the offers, in a tree that is measured.</summary>
    /// <param name="selectors">Selectors of one element each: a class, an id, a tag, or these joined.</param>
    public static void Prune(HtmlNode root, IReadOnlyList<string> selectors)
    {
        foreach (var selector in selectors)
        {
            var last = selector[(selector.LastIndexOf(' ') + 1)..];
            if (last.Length < 2)
            {
                continue;
            }

            var boxes = root.Walk().Where(node => !node.IsText && Matches(node, last)).Take(MostBoxes + 1).ToList();
            if (boxes.Count <= MostBoxes && boxes.Sum(box => box.Measure.Paragraphs) <= MostParagraphs)
            {
                foreach (var box in boxes.Where(IsOffer))
                {
                    box.IsPruned = true;
                }
            }
        }
    }

    private static bool IsOffer(HtmlNode box) =>
        box.Walk().Any(node => node.Tag is "a" or "button" or "form") || VisitorText.IsOffer(box.InnerText());

    private static bool Matches(HtmlNode node, string selector) => NamePart().Matches(selector).All(part =>
        part.Value[0] switch
        {
            '.' => HasName(node["class"], part.Value[1..]),
            '#' => HasName(node["id"], part.Value[1..]),
            _ => part.Value.Equals(node.Tag, StringComparison.OrdinalIgnoreCase),
        });

    private static bool HasName(string? names, string name) => names?.Split(' ').Contains(name) == true;

    [GeneratedRegex("[.#]?[^.#]+")]
    private static partial Regex NamePart();
}
