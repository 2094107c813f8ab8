using System.Text.RegularExpressions;
using BriefingBot.Articles.PlainText;
using BriefingBot.Text;

namespace BriefingBot.Articles.Html;

/// <summary>Tells an id that names a place in the text from one that names a box: sites make it of the words of its
/// heading ("related-work" for "2. Related work"), or a table of contents leads to it.</summary>
internal static partial class HeadingAnchor
{
    private const int FewestOfContents = 3;

    private static readonly char[] Marks = ['¶', '§', '#', ' '];

    /// <summary>Whether the id of a heading, or of the box that it opens or stands above, is made of its words or is
    /// linked with them. What is headed "Comments" or "Newsletter" is what its id says.</summary>
    /// <param name="contents">The words of the links to places in the page, by the place.</param>
    public static bool Is(HtmlNode node, string id, IReadOnlyDictionary<string, string> contents)
    {
        if (HeadingOf(node) is not { } heading
            || Words(heading.InnerText()) is not { Length: > 0 } text
            || BoilerplateLines.Judge(text) != LineRole.Text)
        {
            return false;
        }

        var isNamed = heading == node || text.AsSpan().ContainsAny(" -");
        return (isNamed && LetterKey.Same(Prefix().Replace(id, ""), text))
            || (contents.Count >= FewestOfContents && contents.TryGetValue(id, out var label)
                && LetterKey.Same(Words(label), text));
    }

    private static HtmlNode? HeadingOf(HtmlNode node) =>
        Opening(node)
            ?? (node.Parent is { Children: var all } && node.Place is > 0 and var place
                && all.FindLastIndex(place - 1, before => !before.IsText) is >= 0 and var at
                && BoxForms.IsHeading(all[at])
                ? all[at]
                : null);

    // The heading that its first words stand in.
    private static HtmlNode? Opening(HtmlNode node) =>
        node.Walk().FirstOrDefault(child => child.IsText && !string.IsNullOrWhiteSpace(child.Text))?.Ancestors()
            .TakeWhile(box => box != node.Parent).FirstOrDefault(BoxForms.IsHeading);

    private static string Words(string line) => Number().Replace(line, "").TrimEnd(Marks);

    [GeneratedRegex(@"^[0-9]+(?:\.[0-9]+)*[.):]? ", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(
        "^(?:(?:h|name|user-content|sec(?:tion)?|toc|anchor)[-_.:])?(?:[0-9]*[-_.:])*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();
}
