namespace BriefingBot.Articles.Html;

/// <summary>The nodes of a page in document order, and its boxes by their names.</summary>
internal sealed class NodeOrder
{
    private const int FirstNodes = 1024;
    private const int MostClasses = 3;

    private readonly Dictionary<string, BoxKinds> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _boxes = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _contents;
    private HtmlNode[] _nodes = new HtmlNode[FirstNodes];

    public int Count { get; private set; }

    public HtmlNode this[int at] => _nodes[at];

    public NodeRange Slice(int from, int to) => new(_nodes, from, to);

    /// <summary>Appends a node that nothing stands below yet.</summary>
    public void Add(HtmlNode node)
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Count * 2);
        }

        (node.Index, node.End) = (Count, Count + 1);
        _nodes[Count++] = node;
    }

    /// <summary>Puts the nodes in order anew, after the tree was changed.</summary>
    public void Renew(HtmlNode root)
    {
        Count = 0;
        Take(root);
    }

    /// <summary>What boxes of these names are.</summary>
    public BoxKinds KindsOf(string? classes, string? id) =>
        (classes?.Length ?? 0) + (id?.Length ?? 0) < BoxNames.LongestNames
            ? KindsOf(classes) | KindsOf(id)
            : BoxNames.KindsOf(BoxNames.Of(classes, id));

    /// <summary>Whether an id that sounds like a box's is the name of a place in the text.</summary>
    public bool IsAnchor(HtmlNode node, string id) =>
        KindsOf(id) is not (BoxKinds.None or BoxKinds.Content) && HeadingAnchor.Is(node, id, _contents ??= Contents());

    /// <summary>The first classes that bear no number: numbers in a class are the post's own.</summary>
    public string BoxOf(string? classes)
    {
        if (string.IsNullOrEmpty(classes))
        {
            return "";
        }

        return _boxes.TryGetValue(classes, out var box) ? box
            : _boxes[classes] = string.Join(' ', classes.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(name => !name.AsSpan().ContainsAnyInRange('0', '9'))
                .Take(MostClasses));
    }

    private Dictionary<string, string> Contents()
    {
        var contents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in Slice(0, Count))
        {
            if (link.Tag == "a" && link["href"] is ['#', _, ..] place && link.InnerText() is { Length: > 0 } text)
            {
                contents.TryAdd(place[1..], text);
            }
        }

        return contents;
    }

    private BoxKinds KindsOf(string? names) =>
        string.IsNullOrEmpty(names) ? BoxKinds.None
            : _kinds.TryGetValue(names, out var kinds) ? kinds
            : _kinds[names] = BoxNames.KindsOf(BoxNames.Of(names, null));

    private void Take(HtmlNode node)
    {
        Add(node);
        foreach (var child in node.Children)
        {
            Take(child);
        }

        node.End = Count;
    }
}
