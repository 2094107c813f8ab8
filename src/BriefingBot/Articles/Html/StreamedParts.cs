using System.Buffers;

namespace BriefingBot.Articles.Html;

/// <summary>Puts the parts of a page that is sent in pieces where its scripts would put them: React's server sends a
/// part that took longer as <c>&lt;div hidden id="S:1"&gt;</c> behind the page and leaves <c>&lt;template
/// id="B:1"&gt;</c>, or <c>P:1</c>, in its place.</summary>
internal static class StreamedParts
{
    private const int MostParts = 100;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Moves every part whose place is marked; a page that was sent in one piece stays as it is.</summary>
    /// <returns>Whether a part was moved.</returns>
    public static bool PutInPlace(HtmlNode root)
    {
        var parts = new List<(HtmlNode Part, string Key)>();
        var places = new Dictionary<string, HtmlNode>(StringComparer.Ordinal);
        foreach (var node in root.Walk())
        {
            if (node.Tag is not ("div" or "template") || node["id"] is not { } id)
            {
                continue;
            }

            if (node.Tag == "template" && (KeyOf(id, "B:") ?? KeyOf(id, "P:")) is { } place)
            {
                places.TryAdd(place, node);
            }
            else if (node["hidden"] is not null && parts.Count < MostParts && KeyOf(id, "S:") is { } key)
            {
                parts.Add((node, key));
            }
        }

        var isMoved = false;
        foreach (var (part, key) in parts)
        {
            if (places.Remove(key, out var place)
                && place.Ancestors().ToList() is var around // the order of nodes is not kept while parts are moved
                && !around.Contains(part)
                && around.Count + Height(part) <= HtmlTree.DeepestLevel)
            {
                place.ReplaceWithChildrenOf(part);
                isMoved = true;
            }
        }

        return isMoved;
    }

    /// <summary>What tells one part from another: the prefix that the page chose, and the number.</summary>
    private static string? KeyOf(string id, string kind)
    {
        var at = id.LastIndexOf(kind, StringComparison.Ordinal);
        return at >= 0 && at + kind.Length < id.Length && !id.AsSpan(at + kind.Length).ContainsAnyExcept(HexDigits)
            ? string.Concat(id.AsSpan(0, at), id.AsSpan(at + kind.Length))
            : null;
    }

    private static int Height(HtmlNode node) => node.Children.Count == 0 ? 0 : 1 + node.Children.Max(Height);
}
