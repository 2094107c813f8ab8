using BriefingBot.Articles.PlainText;
using BriefingBot.Text;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>A page's head tags, <c>time</c> and microdata in one walk, first value of each name.</summary>
internal sealed class MetaTags
{
    private const int MostValues = 8;
    private const int ShortestEnd = 10;
    private const int MostHeadings = 50;
    private const int MostSecondHeadings = 5;
    private const int MostTimes = 200;
    private const int MostStatements = 500;

    private readonly Dictionary<string, List<string>> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HtmlNode> _items = new(StringComparer.Ordinal);
    private readonly List<HtmlNode> _statements = [];
    private readonly Dictionary<string, string> _links = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(HtmlNode root)
    {
        foreach (var node in root.Walk())
        {
            if (!node.IsText)
            {
                Take(node);
            }
        }

        List<HtmlNode> headings = [.. Headings.Take(OthersData.MostHeadings)];
        foreach (var node in _statements.Where(node => !OthersData.Is(node, headings)))
        {
            TakeStatement(node);
        }
    }

    /// <summary>The text of <c>title</c> in the head.</summary>
    public string? Title { get; private set; }

    /// <summary>The language that the root element states.</summary>
    public string? Language { get; private set; }

    /// <summary>The address that relative ones start from, where the page states one.</summary>
    public string? Base { get; private set; }
    public List<HtmlNode> Headings { get; } = [];

    /// <summary>The first headings of the second rank.</summary>
    public List<HtmlNode> SecondHeadings { get; } = [];

    /// <summary>The first headings of the third rank.</summary>
    public List<HtmlNode> ThirdHeadings { get; } = [];

    /// <summary>What a line ends with that links to itself.</summary>
    public static readonly char[] Marks = ['¶', ' '];

    /// <summary>The text of each heading of the page, without the marks at its end.</summary>
    public IReadOnlyList<string> HeadingTexts =>
        field ??= [.. Headings.Select(heading => WithoutKicker(heading).TrimEnd(Marks).ShortenTitle())];

    /// <summary>Elements of time, and whether a first heading stands above them.</summary>
    public List<(HtmlNode Node, bool IsBelowHeading)> Times { get; } = [];

    /// <summary>Elements with <c>itemprop=author</c> or <c>rel=author</c>.</summary>
    public List<HtmlNode> Authors { get; } = [];

    /// <summary>The first non-empty <c>content</c> of the names or properties, in their order.</summary>
    public string? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (var name in names)
            {
                if (_meta.TryGetValue(name, out var values))
                {
                    return values[0];
                }
            }

            return null;
        }
    }

    /// <summary>The address of the first <c>link</c> of that relation.</summary>
    public string? Link(string relation) => _links.GetValueOrDefault(relation);

    /// <summary>The value of the first element with that <c>itemprop</c>: its content, datetime, the title of
    /// an abbreviation, or text.</summary>
    public string? ItemProperty(string property) =>
        _items.TryGetValue(property, out var node)
            ? node["content"] ?? node["datetime"] ?? (node.Tag == "abbr" ? node["title"] : null) ?? node.InnerText()
            : null;

    /// <summary>All values of one name, in the page's order.</summary>
    public IReadOnlyList<string> All(string name) => _meta.TryGetValue(name, out var values) ? values : [];

    /// <summary>Whether one of the page's titles is a name, or one of the two is the other and the site's.</summary>
    public bool IsTitle(string name)
    {
        var letters = LetterKey.Of(name);
        return Titles.Any(title => letters.Length < title.Length ? IsMostOf(letters, title) : IsMostOf(title, letters));
    }

    private HashSet<string> Titles => field ??=
        [.. HeadingTexts.Append(Title).Append(this["og:title"]).OfType<string>().Select(LetterKey.Of)];

    private static bool IsMostOf(string part, string whole) =>
        part.Length * 2 >= whole.Length && part.Length > 0 && whole.Contains(part, StringComparison.Ordinal);

    /// <summary>The heading that shows a title, or the end of one.</summary>
    public HtmlNode? HeadingOf(string title)
    {
        var headings = Headings.Zip(HeadingTexts, (node, text) => (Node: node, Text: text)).ToList();
        return (headings.Find(heading => LetterKey.Same(heading.Text, title)) is { Node: not null } same ? same
            : headings.Find(heading => LetterKey.Of(heading.Text) is { Length: > ShortestEnd } letters
                && LetterKey.Of(title).EndsWith(letters, StringComparison.Ordinal))).Node;
    }

    // The words in an element of their own in front, where the page's title is the rest.
    private string WithoutKicker(HtmlNode heading)
    {
        var text = TextOf(heading);
        var kicker = heading.Children.Find(child => child.VisibleLength > 0 || !child.IsText);
        if (Title is null || kicker is null or { IsText: true } || kicker.InnerText() is not { Length: > 0 } first
            || !text.StartsWith(first + " ", StringComparison.Ordinal))
        {
            return text;
        }

        var (rest, all, title) = (text[(first.Length + 1)..], LetterKey.Of(text), LetterKey.Of(Title));
        return LetterKey.Of(rest) is { Length: > ShortestEnd } letters
            && title.StartsWith(letters, StringComparison.Ordinal)
            && !LetterKey.Of(this["og:title"] ?? "").StartsWith(all, StringComparison.Ordinal)
            ? rest
            : text;
    }

    // Without its buttons, a by-line in small letters, and words for those who hear the page; a mark for them parts
    // what lines part for the others.
    private static string TextOf(HtmlNode heading)
    {
        var seen = string.Concat(heading
            .WalkWithout(node => node != heading && (node.IsNeverText
                || (node.Tag == "small" && ByLine.ReadBy(node.InnerText()).Count > 0)
                || (node.Is(BoxKinds.Unseen) && node.InnerText().Any(char.IsLetter))))
            .Select(node => node.IsText ? node.Text : node.IsBlock || node.Tag is "br" or "small" ? " " : ""));
        return MarkupText.Line(seen) is { Length: > 0 } text ? text : heading.InnerText();
    }

    /// <summary>What an element is of the item around it: one <c>itemprop</c> may say several words.</summary>
    public static string[] ItemWords(HtmlNode node) =>
        node["itemprop"]?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    // What has no other name is microdata, of whatever stands around it.
    private static string? NameOf(HtmlNode meta) =>
        meta["property"] ?? meta["name"] ?? (meta["itemprop"] is null ? meta["http-equiv"] : null);

    private void AddContent(string name, HtmlNode meta)
    {
        name = name.Trim();
        var value = MarkupText.Line(meta["content"] ?? "");
        if (value.Length == 0)
        {
            return;
        }

        var values = _meta.TryGetValue(name, out var known) ? known : _meta[name] = [];
        if (values.Count < MostValues)
        {
            values.Add(value);
        }
    }

    private void Take(HtmlNode node)
    {
        switch (node.Tag)
        {
            case "html":
                Language ??= node["lang"] ?? node["xml:lang"];
                break;
            case "title" when Title is null && node.Parent?.Tag != "svg":
                Title = MarkupText.Line(string.Concat(node.Children.Select(child => child.Text))).ShortenTitle();
                break;
            case "meta" when NameOf(node) is { } name:
                AddContent(name, node);
                break;
            case "link" when node["rel"] is { } relation && !string.IsNullOrWhiteSpace(node["href"]):
                _links.TryAdd(relation.Trim(), node["href"]!.Trim());
                break;
            case "base":
                Base ??= node["href"];
                break;
            case "h1" when Headings.Count < MostHeadings:
                Headings.Add(node);
                break;
            case "h2" when SecondHeadings.Count < MostSecondHeadings:
                SecondHeadings.Add(node);
                break;
            case "h3" when ThirdHeadings.Count < MostSecondHeadings:
                ThirdHeadings.Add(node);
                break;
            case "time" or "abbr" or "span" or "p" or "div" when Times.Count < MostTimes
                && (node.Tag == "time" || (node.Tag == "abbr" && TimeMarks.IsPublished(node))
                || TimeMarks.IsAged(node)):
                Times.Add((node, Headings.Count > 0));
                break;
            default:
                break;
        }

        // The entries of a menu are named and have addresses: of nothing that is read.
        if ((node["itemprop"] is not (null or "name" or "url") || node["rel"] == "author")
            && _statements.Count < MostStatements)
        {
            _statements.Add(node);
        }
    }

    private void TakeStatement(HtmlNode node)
    {
        var properties = ItemWords(node);
        foreach (var property in properties)
        {
            _items.TryAdd(property, node);
            if (node.Tag == "meta" && NameOf(node) is null)
            {
                AddContent(property, node);
            }
        }

        if (properties.Contains("author") || node["rel"] == "author")
        {
            Authors.Add(node);
        }
    }
}
