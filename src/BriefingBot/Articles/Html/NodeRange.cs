using System.Collections;

namespace BriefingBot.Articles.Html;

/// <summary>Nodes that follow one another in document order. LINQ's commonest questions have answers of its own here:
/// a page is walked some forty times, and three calls through interfaces for each node were a tenth of
/// extraction.</summary>
internal readonly struct NodeRange(HtmlNode[] nodes, int from, int to) : IEnumerable<HtmlNode>
{
    public ReadOnlySpan<HtmlNode> AsSpan() => nodes.AsSpan(from, to - from);

    public ReadOnlySpan<HtmlNode>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <summary>The first of them, so many at most.</summary>
    public NodeRange Take(int count) => new(nodes, from, Math.Min(to, from + count));

    public bool Any(Func<HtmlNode, bool> isMeant) => FirstOrDefault(isMeant) is not null;

    public HtmlNode? FirstOrDefault(Func<HtmlNode, bool> isMeant)
    {
        foreach (var node in this)
        {
            if (isMeant(node))
            {
                return node;
            }
        }

        return null;
    }

    public IEnumerable<HtmlNode> Where(Func<HtmlNode, bool> isMeant)
    {
        for (var at = from; at < to; at++)
        {
            if (isMeant(nodes[at]))
            {
                yield return nodes[at];
            }
        }
    }

    /// <summary>The elements of a name among them.</summary>
    public IEnumerable<HtmlNode> Elements(string tag)
    {
        for (var at = from; at < to; at++)
        {
            if (nodes[at].Tag == tag)
            {
                yield return nodes[at];
            }
        }
    }

    IEnumerator<HtmlNode> IEnumerable<HtmlNode>.GetEnumerator() =>
        new ArraySegment<HtmlNode>(nodes, from, to - from).AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<HtmlNode>)this).GetEnumerator();
}
