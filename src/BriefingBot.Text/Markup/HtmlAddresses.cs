using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace BriefingBot.Text.Markup;

/// <summary>Knows the addresses of HTML's attributes for <see cref="HtmlLinks"/>, and resolves one.</summary>
internal static class HtmlAddresses
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Holders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "href", "src", "cite", "poster", "action", "background", "longdesc", "data")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> TagMarks = SearchValues.Create("<>\"'");

    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\r\n/");

    /// <summary>Whether a relative address may be among the attributes, by what stands round equals signs.</summary>
    public static bool MayBeRelative(ReadOnlySpan<char> html)
    {
        for (var equals = html.IndexOf('='); equals >= 0; equals = html.IndexOf('='))
        {
            var mayHoldOne = equals >= 4 && (html[equals - 1] is <= ' ' or (>= 'A' and <= 'Z')
                || EndsAsAddress(html[(equals - 4)..equals]));
            html = html[(equals + 1)..];
            if (mayHoldOne
                && !html.StartsWith("\"http", StringComparison.Ordinal)
                && !html.StartsWith("'http", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // href, src, cite, poster, action, background, longdesc, data, srcset, xml:base
    private static bool EndsAsAddress(ReadOnlySpan<char> name) =>
        name is "href" or [<= '/', 's', 'r', 'c'] or "cite" or "ster" or "tion" or "ound" or "desc" or "data" or "cset"
            or "base";

    /// <summary>Whether an attribute holds an address: HTML 4.01's of type URI, HTML's <c>poster</c>.</summary>
    public static bool HoldsOne(ReadOnlySpan<char> attributeName) => Holders.Contains(attributeName);

    /// <summary>Whether an attribute holds several addresses, with descriptors (<c>srcset</c>).</summary>
    public static bool HoldsSet(ReadOnlySpan<char> attributeName) =>
        attributeName.Equals("srcset", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an address has neither a scheme nor nothing in it.</summary>
    public static bool IsRelative(ReadOnlySpan<char> address)
    {
        address = address.TrimStart();
        if (address.IsEmpty
            || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var end = address.IndexOfAny(":/?#");
        return end <= 0 || address[end] != ':';
    }

    /// <summary>The address made absolute; as it is where it is so already, or cannot be.</summary>
    public static string Resolve(string written, Uri? baseUrl) =>
        IsRelative(written) && FeedLinks.Resolve(written, baseUrl) is { } absolute ? absolute.OriginalString : written;

    /// <summary>Each address of a <c>srcset</c> made absolute (HTML 4.8.4.2.1).</summary>
    public static string ResolveSet(string written, Uri? baseUrl)
    {
        var set = new StringBuilder(written.Length + 100);
        var rest = written.AsSpan();
        while (!(rest = rest.TrimStart(" \t\r\n,")).IsEmpty)
        {
            var space = rest.IndexOfAny(" \t\r\n");
            var address = space < 0 ? rest : rest[..space];
            rest = rest[address.Length..];
            var comma = address[^1] == ',' ? 0 : rest.IndexOf(',');
            var descriptor = comma < 0 ? rest : rest[..comma];
            rest = rest[descriptor.Length..];
            set.Append(set.Length > 0 ? ", " : "")
                .Append(Resolve(address.TrimEnd(',').ToString(), baseUrl))
                .Append(descriptor.TrimEnd());
        }

        return set.ToString();
    }

    /// <summary>The index of the <c>&gt;</c> that ends a tag, or of what shows that it is missing.</summary>
    public static int TagEnd(string html, int from)
    {
        while (html.AsSpan(from).IndexOfAny(TagMarks) is var step and >= 0)
        {
            var at = from + step;
            if (html[at] is '<' or '>')
            {
                return at;
            }

            var closing = html.IndexOf(html[at], at + 1);
            from = (closing < 0 ? at : closing) + 1;
        }

        return html.Length;
    }

    /// <summary>Where the element ends whose start tag this is: at its own end tag, or with the text.</summary>
    public static int EndOfElement(string html, int start, ReadOnlySpan<char> tag)
    {
        var name = tag[..Math.Max(0, tag.IndexOfAny(AfterName))];
        var end = start + tag.Length;
        var open = tag.EndsWith("/", StringComparison.Ordinal) ? 0 : 1;
        for (var at = html.IndexOf('<', end); open > 0 && at >= 0; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html.AsSpan(at).StartsWith("</", StringComparison.Ordinal);
            var other = html.AsSpan(at + (isEnd ? 2 : 1));
            if (other.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && other.Length > name.Length
                && !char.IsAsciiLetterOrDigit(other[name.Length]))
            {
                open += isEnd ? -1 : 1;
                end = at;
            }
        }

        return open == 0 ? end : html.Length;
    }
}
