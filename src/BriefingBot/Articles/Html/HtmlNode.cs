using System.Text;

namespace BriefingBot.Articles.Html;

/// <summary>An element or a piece of text of a parsed page; no deeper than <see cref="HtmlTree.DeepestLevel"/>, so that
/// it may be walked by recursion.</summary>
internal sealed class HtmlNode(string tag, HtmlNode? parent)
{
    private static readonly IReadOnlyList<HtmlNode> None = [];

    private List<HtmlNode>? _children;
    private BoxKinds? _kinds;

    /// <summary>Lower-case element name; empty for text.</summary>
    public string Tag { get; } = tag;

    public HtmlNode? Parent { get; private set; } = parent;

    /// <summary>The characters of a piece of text, entities decoded; of a script the source.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];

    public IReadOnlyList<HtmlNode> Children => _children ?? None;

    public bool IsText => Tag.Length == 0;

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

    /// <summary>Class and id in lower case, one string, <c>imageCaption</c> as <c>image-caption</c>: what the names of
    /// boxes are looked up in.</summary>
    public string Names => field ??= BoxNames.Of(this["class"], this["id"]);

    /// <summary>What the names say that it is.</summary>
    public BoxKinds Kinds => _kinds ??= BoxNames.KindsOf(Names);

    public bool Is(BoxKinds kind) => (Kinds & kind) != BoxKinds.None;

    public void Add(HtmlNode child) => (_children ??= []).Add(child);

    /// <summary>Puts the children of another node in this node's place; this node and the other are left out of the
    /// tree.</summary>
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

    /// <summary>This node and all below it, in document order.</summary>
    public IEnumerable<HtmlNode> Walk()
    {
        var open = new Stack<HtmlNode>();
        open.Push(this);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                open.Push(node.Children[i]);
            }
        }
    }

    /// <summary>This node and all below it that is not pruned, in document order.</summary>
    public IEnumerable<HtmlNode> WalkKept()
    {
        var open = new Stack<HtmlNode>();
        open.Push(this);
        while (open.TryPop(out var node))
        {
            if (node.IsPruned)
            {
                continue;
            }

            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                open.Push(node.Children[i]);
            }
        }
    }

    public IEnumerable<HtmlNode> Elements(string tag) => Walk().Where(node => node.Tag == tag);

    public bool IsWithin(HtmlNode ancestor)
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All text below but scripts' data, spaces made one.</summary>
    public string InnerText()
    {
        var text = new StringBuilder();
        foreach (var node in Walk())
        {
            if (node.IsText)
            {
                text.Append(node.Parent?.Tag == "script" ? "" : node.Text);
            }
            else if (node.Tag is "br" or "p" or "div" or "li" or "td" or "tr"
                || (node.Tag.Length == 2 && node.Tag[0] == 'h'))
            {
                text.Append(' ');
            }
        }

        return PlainText.TextLines.Clean(text.ToString());
    }
}
