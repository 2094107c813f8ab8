using System.Runtime.InteropServices;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>Builds a bounded tree of a page (docs/decisions/0003): elements deeper than <see cref="DeepestLevel"/>
/// become siblings, and what comes after <see cref="MostNodes"/> nodes is left out.</summary>
internal sealed class HtmlTree
{
    /// <summary>Browsers stop at 512; no page that people read comes near either.</summary>
    public const int DeepestLevel = 200;

    /// <summary>A long live blog has some 20,000.</summary>
    public const int MostNodes = 100_000;

    private const int MostAttributes = 24;
    private const int LongestKept = 64;
    private const int NodesBetweenChecks = 1024;

    private readonly NodeOrder _order = new();
    private readonly OpenElements _open;

    // White space between elements, and classes, are much the same all over a page.
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _attributes = [];
    private bool _hasPlaces;
    private bool _hasCustom;

    private HtmlTree()
    {
        _open = new OpenElements(_order);
        Root = new HtmlNode(HtmlElements.Document, null, _order);
        _order.Add(Root);
        _open.Add(Root);
    }

    public HtmlNode Root { get; }

    private HtmlNode Current => _open.Current;

    /// <summary>Parses any characters; there is no such thing as a malformed page.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled meanwhile.</exception>
    public static HtmlNode Parse(ReadOnlySpan<char> html, CancellationToken cancellationToken = default)
    {
        var tree = new HtmlTree();
        tree.Read(new HtmlScanner(html), cancellationToken);
        tree._open.CloseTo(0);
        if (tree._hasPlaces && StreamedParts.PutInPlace(tree.Root))
        {
            tree._order.Renew(tree.Root);
        }

        if (tree._hasCustom)
        {
            CustomBoxes.MakeIn(tree.Root);
        }

        return tree.Root;
    }

    private void Read(HtmlScanner scanner, CancellationToken cancellationToken)
    {
        for (var parts = 0; _order.Count <= MostNodes; parts++)
        {
            if (parts % NodesBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            switch (scanner.Read())
            {
                case HtmlPart.Text:
                    AddText(scanner.Value, hasReferences: true);
                    break;
                case HtmlPart.StartTag:
                    Start(ref scanner);
                    break;
                case HtmlPart.EndTag:
                    _open.Close(HtmlElements.Of(scanner.Value));
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
            // How a word is said is set above it; in line, it runs into the text.
            || Current.Tag is "style" or "rt" or "rp"
            || (Current.Tag == "template" && !Current.IsShown)
            || (Current.Tag == "script"
            && Current["type"]?.Contains("json", StringComparison.OrdinalIgnoreCase) != true))
        {
            return;
        }

        var content = text.Length <= LongestKept && text.IsWhiteSpace() ? Kept(text)
            : hasReferences ? Entities.Decode(text, ReferenceForm.Text)
            : text.ToString();
        var node = new HtmlNode(HtmlElements.Text, Current, _order) { Text = content };
        Current.Add(node);
        _order.Add(node);
    }

    private void Open(HtmlElement element, ReadOnlySpan<char> attributes, bool isSelfClosing)
    {
        if (element.Name is "html" or "body" && _open.Has(element.Name))
        {
            return;
        }

        _open.CloseImplied(element);
        var node = new HtmlNode(element, Current, _order) { Attributes = AttributesOf(attributes) };
        // Browsers put such a template's content in its parent's place.
        node.IsShown = element.Name == "template" && node["shadowrootmode"] is not null;
        Current.Add(node);
        _order.Add(node);
        _hasPlaces |= element.Name == "template" && node["id"] is not null;
        _hasCustom |= element.Is(ElementTraits.Custom);
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
                    : Entities.Decode(value, ReferenceForm.Value)));
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
}
