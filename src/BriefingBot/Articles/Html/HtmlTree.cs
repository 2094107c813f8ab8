using System.Runtime.InteropServices;

namespace BriefingBot.Articles.Html;

/// <summary>
/// Builds a bounded tree of a page (docs/decisions/0003): elements deeper than <see cref="DeepestLevel"/> become
/// siblings, and what comes after <see cref="MostNodes"/> nodes is left out.
/// </summary>
internal sealed class HtmlTree
{
    /// <summary>Browsers stop at 512; no page that people read comes near either.</summary>
    public const int DeepestLevel = 200;

    /// <summary>A long live blog has some 20,000.</summary>
    public const int MostNodes = 100_000;

    private const int MostAttributes = 24;
    private const int LongestKept = 64;

    private readonly NodeOrder _order = new();
    private readonly List<HtmlNode> _open = [];

    // White space between elements, and classes, are much the same all over a page.
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _attributes = [];
    private bool _hasPlaces;

    private HtmlTree()
    {
        Root = new HtmlNode(HtmlElements.Document, null, _order);
        _order.Add(Root);
        _open.Add(Root);
    }

    public HtmlNode Root { get; }

    private HtmlNode Current => _open[^1];

    /// <summary>Parses any characters; there is no such thing as a malformed page.</summary>
    public static HtmlNode Parse(ReadOnlySpan<char> html)
    {
        var tree = new HtmlTree();
        tree.Read(new HtmlScanner(html));
        tree.CloseTo(0);
        if (tree._hasPlaces && StreamedParts.PutInPlace(tree.Root))
        {
            tree._order.Renew(tree.Root);
        }

        return tree.Root;
    }

    private void Read(HtmlScanner scanner)
    {
        while (_order.Count <= MostNodes)
        {
            switch (scanner.Read())
            {
                case HtmlPart.Text:
                    AddText(scanner.Value, hasReferences: true);
                    break;
                case HtmlPart.StartTag:
                    Start(ref scanner);
                    break;
                case HtmlPart.EndTag:
                    Close(HtmlElements.Of(scanner.Value));
                    break;
                default:
                    return;
            }
        }
    }

    private void Start(ref HtmlScanner scanner)
    {
        var element = HtmlElements.Of(scanner.Value);
        Open(element, scanner.Attributes, scanner.IsSelfClosing);

        // Browsers ignore the stroke in <iframe/>, but feeds carry XHTML, where the rest of the article would be lost
        // in it.
        if (!scanner.IsSelfClosing && element.Is(ElementTraits.Raw | ElementTraits.RawWithReferences))
        {
            AddText(scanner.ReadRaw(element.Name), element.Is(ElementTraits.RawWithReferences));
        }
    }

    private void AddText(ReadOnlySpan<char> text, bool hasReferences)
    {
        if (text.Length == 0
            || (Current.Tag is "style" or "template")
            || (Current.Tag == "script"
            && Current["type"]?.Contains("json", StringComparison.OrdinalIgnoreCase) != true))
        {
            return;
        }

        var content = text.Length <= LongestKept && text.IsWhiteSpace() ? Kept(text)
            : hasReferences ? HtmlReferences.Decode(text, isAttribute: false)
            : text.ToString();
        var node = new HtmlNode(HtmlElements.Text, Current, _order) { Text = content };
        Current.Add(node);
        _order.Add(node);
    }

    private void Open(HtmlElement element, ReadOnlySpan<char> attributes, bool isSelfClosing)
    {
        if (element.Name is "html" or "body" && _open.Exists(open => open.Tag == element.Name))
        {
            return;
        }

        CloseImplied(element);
        var node = new HtmlNode(element, Current, _order) { Attributes = AttributesOf(attributes) };
        Current.Add(node);
        _order.Add(node);
        _hasPlaces |= element.Name == "template" && node["id"] is not null;
        var isRaw = element.Is(ElementTraits.Raw | ElementTraits.RawWithReferences);
        if (!element.Is(ElementTraits.Void) && !(isSelfClosing && (isRaw || element.Is(ElementTraits.Foreign)))
            && (_open.Count < DeepestLevel || isRaw))
        {
            _open.Add(node);
        }
    }

    private KeyValuePair<string, string>[] AttributesOf(ReadOnlySpan<char> rest)
    {
        _attributes.Clear();
        while (_attributes.Count < MostAttributes && HtmlScanner.TakeAttribute(ref rest, out var name, out var value))
        {
            if (HtmlElements.Attribute(name) is { } known)
            {
                _attributes.Add(new(known, value.Length == 0 ? ""
                    : known == "class" && value.IndexOfAny('&', '\r') < 0 ? Kept(value)
                    : HtmlReferences.Decode(value, isAttribute: true)));
            }
        }

        return [.. CollectionsMarshal.AsSpan(_attributes)];
    }

    private string Kept(ReadOnlySpan<char> text)
    {
        var strings = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!strings.TryGetValue(text, out var kept))
        {
            kept = text.ToString();
            _strings.Add(kept);
        }

        return kept;
    }

    // HTML, 13.1.2.4 "Optional tags": the elements whose end tag people leave out.
    private void CloseImplied(HtmlElement element)
    {
        if (element.Is(ElementTraits.ClosesParagraph))
        {
            // Only phrases can be open inside an open paragraph, so any block ends the search.
            CloseNearest("p");
        }

        switch (element.Name)
        {
            case "li":
                CloseNearest(["li"], ["ul", "ol", "menu", "table", "td"]);
                break;
            case "dt" or "dd":
                CloseNearest(["dt", "dd"], ["dl", "table", "td"]);
                break;
            case "td" or "th":
                CloseNearest(["td", "th"], ["table", "tr"]);
                break;
            case "tr" or "tbody" or "tfoot" or "thead":
                CloseNearest(["tr"], ["table"]);
                break;
            case "option":
                CloseNearest(["option"], ["select"]);
                break;
            case "a":
                CloseNearest("a");
                break;
            case "body":
                CloseNearest(["head"], []);
                break;
            default:
                break;
        }
    }

    private void Close(HtmlElement element)
    {
        if (element.Name is "html" or "body")
        {
            // What stands behind these end tags belongs to the body all the same (HTML, 13.2.6.4.19).
            return;
        }

        // An end tag never reaches over a table's cell, and a phrase's end never over a block, as long as that is open.
        if (!element.Is(ElementTraits.Block))
        {
            CloseNearest(element.Name);
        }
        else if (element.Name is "table" or "tr" or "tbody" or "thead" or "td" or "th")
        {
            CloseNearest([element.Name], []);
        }
        else
        {
            CloseNearest([element.Name], ["td", "th", "table"]);
        }
    }

    /// <summary>Closes the nearest open element of a name, as long as no block is open inside it.</summary>
    private void CloseNearest(string name)
    {
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (_open[i].Tag == name)
            {
                CloseTo(i);
                return;
            }

            if (_open[i].IsBlock)
            {
                return;
            }
        }
    }

    /// <summary>Closes the nearest open element of some names, as long as none of the others is open inside it.</summary>
    private void CloseNearest(ReadOnlySpan<string> sought, ReadOnlySpan<string> fences)
    {
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (sought.Contains(_open[i].Tag))
            {
                CloseTo(i);
                return;
            }

            if (fences.Contains(_open[i].Tag))
            {
                return;
            }
        }
    }

    private void CloseTo(int level)
    {
        for (var i = level; i < _open.Count; i++)
        {
            _open[i].End = _order.Count;
        }

        _open.RemoveRange(level, _open.Count - level);
    }
}
