using System.Buffers;

namespace BriefingBot.Sources.Kinds;

/// <summary>Bounds what a page costs to parse: time grows with length times depth.</summary>
internal static class PageNesting
{
    /// <summary>Real pages stay below a hundred.</summary>
    public const int Deepest = 400;

    /// <summary>In characters; the largest front pages have some two millions.</summary>
    public const int LongestPage = 4_000_000;

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/><");

    private static readonly HashSet<string> Raw =
        new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title" };

    // Without content, or closed by what follows (HTML, 13.1.2.4 "Optional tags").
    private static readonly HashSet<string> Shallow = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "rt",
        "rp", "html", "head", "body",
        "path", "circle", "rect", "line", "use", "polygon", "polyline", "ellipse", "stop",
    };

    /// <summary>The page up to where it becomes too deep or too long.</summary>
    public static string Cut(string html)
    {
        html = html.Length > LongestPage ? html[..LongestPage] : html;
        var names = Shallow.GetAlternateLookup<ReadOnlySpan<char>>();
        var raw = Raw.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var i = Next(html, 0); i >= 0 && i < html.Length; i = Next(html, i + 1))
        {
            var rest = html.AsSpan(i + 1);
            var isEnd = rest.StartsWith("/");
            var name = rest[(isEnd ? 1 : 0)..];
            name = name.IndexOfAny(NameEnd) is var length and >= 0 ? name[..length] : name;
            if (rest.StartsWith("!--"))
            {
                i = End(html, "-->", i);
            }
            else if (name.IsEmpty || !char.IsAsciiLetter(name[0]) || names.Contains(name))
            {
                continue;
            }
            else if (isEnd)
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (raw.TryGetValue(name, out var element))
            {
                i = End(html, "</" + element, i);
            }
            else if (++depth > Deepest)
            {
                return html[..i];
            }
        }

        return html;
    }

    private static int Next(string html, int from) => html.IndexOf('<', from);

    private static int End(string html, string what, int from) =>
        html.IndexOf(what, from, StringComparison.OrdinalIgnoreCase) is var end and >= 0 ? end : html.Length - 1;
}
