using System.Collections.Frozen;

namespace BriefingBot.Articles.Html;

/// <summary>The elements of a page that are open while it is read, the outermost first.</summary>
internal sealed class OpenElements(NodeOrder order)
{
    // What a start tag closes, and what it never reaches over.
    private static readonly FrozenDictionary<string, (string[] Sought, string[] Fences)> Implied =
        new (string Names, string[] Sought, string[] Fences)[]
        {
            ("li", ["li"], ["ul", "ol", "menu", "table", "td"]),
            ("dt dd", ["dt", "dd"], ["dl", "table", "td"]),
            ("td th", ["td", "th"], ["table", "tr"]),
            ("tr tbody tfoot thead", ["tr"], ["table"]),
            ("rt rp rb rtc", ["rt", "rp", "rb"], ["ruby"]),
            ("option", ["option"], ["select"]),
            ("body", ["head"], []),
        }
        .SelectMany(row => row.Names.Split(' '), (row, name) => KeyValuePair.Create(name, (row.Sought, row.Fences)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private readonly List<HtmlNode> _open = [];

    public int Count => _open.Count;

    public HtmlNode Current => _open[^1];

    public void Add(HtmlNode node) => _open.Add(node);

    public bool Has(string name) => _open.Exists(node => node.Tag == name);

    /// <summary>Closes the elements whose end tag people leave out (HTML, 13.1.2.4 "Optional tags").</summary>
    public void CloseImplied(HtmlElement element)
    {
        if (element.Is(ElementTraits.ClosesParagraph))
        {
            // Only phrases can be open inside an open paragraph, so any block ends the search.
            CloseNearest("p");
        }

        if (element.Name == "a")
        {
            CloseNearest("a");
        }
        else if (Implied.TryGetValue(element.Name, out var implied))
        {
            CloseNearest(implied.Sought, implied.Fences);
        }
    }

    /// <summary>Closes what an end tag closes.</summary>
    public void Close(HtmlElement element)
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

    /// <summary>Closes the nearest open element of some names, as long as none of the others is open in it.</summary>
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

    /// <summary>Closes the elements from a level on.</summary>
    public void CloseTo(int level)
    {
        for (var i = level; i < _open.Count; i++)
        {
            _open[i].End = order.Count;
        }

        _open.RemoveRange(level, _open.Count - level);
    }
}
