using System.Buffers;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>A parsed page's element or text; at most <see cref="HtmlTree.DeepestLevel"/> deep.</summary>
internal sealed class HtmlNode(HtmlElement element, HtmlNode? parent, NodeOrder order)
{
    private static readonly List<HtmlNode> None = [];

    private static readonly Comparer<HtmlNode> InOrder =
        Comparer<HtmlNode>.Create((left, right) => left.Index.CompareTo(right.Index));

    private readonly NodeOrder _order = order;
    private HtmlElement _element = element;
    private List<HtmlNode>? _children;
    private BoxKinds? _kinds;
    private string? _ownName;
    private int _visibleLength = -1;

    /// <summary>Lower-case element name; empty for text.</summary>
    public string Tag => _element.Name;

    public HtmlNode? Parent { get; private set; } = parent;

    /// <summary>The characters of a piece of text, entities decoded; of a script the source.</summary>
    public string Text
    {
        get;
        set => (field, _visibleLength) = (value, -1);
    } = "";

    public KeyValuePair<string, string>[] Attributes { get; init; } = [];

    /// <summary>The nodes below this one, in the page's order; the list is not to be changed.</summary>
    public List<HtmlNode> Children => _children ?? None;

    public bool IsText => ReferenceEquals(_element, HtmlElements.Text);

    /// <summary>Whether the node begins a line of its own.</summary>
    public bool IsBlock => _element.Is(ElementTraits.Block);

    /// <summary>Whether no reader sees it as text of a page: scripts, controls, menus.</summary>
    public bool IsNeverText => _element.Is(ElementTraits.NeverText) && !IsShown;

    /// <summary>Whether the node is text of this page although its element is text on no other, or it is hidden until
    /// a click.</summary>
    public bool IsShown { get; set; }

    /// <summary>True for a link; an anchor without an address is the name of a place in the text, or was never
    /// closed.</summary>
    public bool IsLink => Tag == "a" && this["href"] is { Length: > 0 };

    /// <summary>Whether the node is the foot of the site; an article has one of its own.</summary>
    public bool IsSiteFooter => Tag == "footer" && !Ancestors().Any(box => box.Tag == "article");

    /// <summary>The node's place in document order, and the one behind all below it; see <see
    /// cref="NodeOrder"/>.</summary>
    public int Index { get; set; }

    /// <inheritdoc cref="Index"/>
    public int End { get; set; }

    /// <summary>The node's place among its parent's children, from 0, without a look at each of them.</summary>
    public int Place => Parent!.Children.BinarySearch(this, InOrder);

    /// <summary>The nearest of its parent's children before it and behind it that have text; null where one is
    /// missing.</summary>
    public (HtmlNode Before, HtmlNode Behind)? Neighbours => Place is > 0 and var at
        && Parent!.Children.FindLastIndex(at - 1, child => child.Measure.Text > 0) is >= 0 and var before
        && Parent.Children.FindIndex(at + 1, child => child.Measure.Text > 0) is >= 0 and var behind
            ? (Parent.Children[before], Parent.Children[behind]) : null;

    /// <summary>How many characters of its text are seen: runs of spaces are one, none at the beginning.</summary>
    public int VisibleLength => _visibleLength >= 0 ? _visibleLength : _visibleLength = Measured(Text);

    /// <summary>Set by <see cref="PagePruner"/>: the node and what is below it is no part of the article.</summary>
    public bool IsPruned { get; set; }

    /// <summary>What <see cref="PagePruner"/> measured of the node and all below it.</summary>
    public TextMeasure Measure { get; set; }

    public string? this[string name]
    {
        get
        {
            foreach (var attribute in Attributes)
            {
                if (attribute.Key == name)
                {
                    return attribute.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Class and id in lower case, <c>imageCaption</c> as <c>image-caption</c>.</summary>
    public string Names => field ??= BoxNames.Of(this["class"], this["id"]);

    /// <summary>What the box is by what its class and id are called.</summary>
    public BoxKinds Kinds => _kinds ??= Attributes.Length == 0 && _ownName is null
        ? BoxKinds.None
        : _order.KindsOf(
            this["class"] ?? _ownName, this["id"] is { } id && _order.IsAnchor(this, id) ? null : this["id"]);

    /// <summary>The classes that tell its kind from others of its element.</summary>
    public string KindOfBox => _order.BoxOf(this["class"]);

    public bool Is(BoxKinds kind) => (Kinds & kind) != BoxKinds.None;

    /// <summary>Whether the HTML standard says any of these things of the element.</summary>
    public bool Is(ElementTraits traits) => _element.Is(traits);

    public void Add(HtmlNode child) => (_children ??= []).Add(child);

    /// <summary>Puts another node's children in this node's place; both nodes leave the tree.</summary>
    public void ReplaceWithChildrenOf(HtmlNode other)
    {
        var siblings = Parent!._children!; // a node that has a parent is among its children
        other.Parent!._children!.Remove(other);
        var at = siblings.IndexOf(this);
        siblings.RemoveAt(at);
        siblings.InsertRange(at, other.Children);
        foreach (var child in other.Children)
        {
            child.Parent = Parent;
        }
    }

    /// <summary>Takes the element for a <c>div</c>, of the kinds that its own name tells.</summary>
    public void MakeBox() => (_ownName, _element) = (Tag, HtmlElements.Of("div"));

    /// <summary>The boxes that the node stands in, the nearest first.</summary>
    public IEnumerable<HtmlNode> Ancestors()
    {
        for (var box = Parent; box is not null; box = box.Parent)
        {
            yield return box;
        }
    }

    /// <summary>This node and all below it, in document order.</summary>
    public NodeRange Walk() => _order.Slice(Index, End);

    /// <summary>What follows it in the page's body, in document order.</summary>
    public NodeRange Behind() =>
        _order.Slice(End, (Ancestors().FirstOrDefault(box => box.Tag == "body") ?? Ancestors().Last()).End);

    /// <summary>This node and all below it that is not pruned, in document order.</summary>
    public IEnumerable<HtmlNode> WalkKept() => WalkWithout(node => node.IsPruned);

    /// <summary>This node and all below it, in document order, without some and what is below those.</summary>
    public IEnumerable<HtmlNode> WalkWithout(Func<HtmlNode, bool> isLeftOut)
    {
        for (var at = Index; at < End;)
        {
            var node = _order[at];
            if (isLeftOut(node))
            {
                at = node.End;
            }
            else
            {
                yield return node;
                at++;
            }
        }
    }

    public IEnumerable<HtmlNode> Elements(string tag) => Walk().Elements(tag);

    /// <summary>Whether an element of that name is here or below.</summary>
    public bool Holds(string tag)
    {
        foreach (var node in Walk())
        {
            if (node.Tag == tag)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsWithin(HtmlNode ancestor) => Index >= ancestor.Index && Index < ancestor.End;

    /// <summary>All text below but scripts' data, spaces made one.</summary>
    public string InnerText()
    {
        var nodes = Walk().AsSpan();
        if (nodes.Length == 0 || (nodes.Length == 1 && !IsText))
        {
            return "";
        }

        var length = 0;
        foreach (var node in nodes)
        {
            length += node.Text.Length + 1;
        }

        var buffer = ArrayPool<char>.Shared.Rent(length);
        length = 0;
        foreach (var node in nodes)
        {
            if (node.IsText)
            {
                if (node.Parent?.Tag != "script")
                {
                    node.Text.CopyTo(buffer.AsSpan(length));
                    length += node.Text.Length;
                }
            }
            else if (node.Tag is "br" or "p" or "div" or "li" or "td" or "tr" or ['h', _])
            {
                buffer[length++] = ' ';
            }
        }

        var text = MarkupText.Line(buffer.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private static int Measured(string text)
    {
        var length = 0;
        var space = true;
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter);
            length += isSpace && space ? 0 : 1;
            space = isSpace;
        }

        return length;
    }
}
