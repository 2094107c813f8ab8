namespace BriefingBot.Text.Markup;

/// <summary>Addresses in feeds: resolved (<c>xml:base</c>, RFC 3986 section 5), only http and https.</summary>
internal static class FeedLinks
{
    /// <summary>An absolute http(s) address, or null.</summary>
    public static Uri? Resolve(string? written, Uri? baseUrl)
    {
        var address = Tidy(written);
        if (address.Length is 0 or > 8192)
        {
            return null;
        }

        // On Unix an absolute path parses as a file: address.
        if (address[0] != '/' && Uri.TryCreate(address, UriKind.Absolute, out var absolute))
        {
            return absolute.IsHttp() ? absolute : null;
        }

        if (baseUrl is null)
        {
            return address.StartsWith("//", StringComparison.Ordinal) ? Resolve("https:" + address, null) : null;
        }

        // A site's name without a scheme is no folder of its own.
        var site = baseUrl.Host.StartsWith("www.", StringComparison.Ordinal) ? baseUrl.Host[4..] : baseUrl.Host;
        address = site.Contains('.') && address.Length > site.Length && address[site.Length] == '/'
            && address.StartsWith(site, StringComparison.OrdinalIgnoreCase)
            ? $"//{baseUrl.Authority}{address[site.Length..]}"
            : address;
        return Uri.TryCreate(baseUrl, address, out var resolved) && resolved.IsHttp() ? resolved : null;
    }

    /// <summary>The base inside an element: its own and its ancestors' <c>xml:base</c> upon the document's.</summary>
    public static Uri? BaseOf(MarkupElement element, Uri? documentUrl) =>
        DeclaredBase(element, documentUrl) ?? documentUrl;

    /// <summary>The <c>xml:base</c> of an element and its ancestors, joined; null where none has one.</summary>
    public static Uri? DeclaredBase(MarkupElement element, Uri? documentUrl)
    {
        var outer = element.Parent is null ? null : DeclaredBase(element.Parent, documentUrl);
        return !element.MayHaveBase || element.Attribute("base") is not { Length: > 0 } own
            ? outer
            : Resolve(own, outer ?? documentUrl) ?? outer;
    }

    /// <summary>Where a link leads, as written: Atom's attribute, RSS's content, or words behind its tag.</summary>
    public static string Address(MarkupElement link) =>
        link.Attribute("href") is { Length: > 0 } href
            ? href
            : link.Text() is { Length: > 0 } text
            ? text
            : link.TextBehind();

    /// <summary>What a link is to its entry or feed, else "alternate"; by its bare name (RFC 4287 section
    /// 4.2.7.2).</summary>
    public static string Relation(MarkupElement link)
    {
        var relation = link.Attribute("rel")?.ToLowerInvariant();
        return string.IsNullOrEmpty(relation)
            ? "alternate"
            : relation.StartsWith("http://www.iana.org/assignments/relation/", StringComparison.Ordinal)
            ? relation[41..]
            : relation;
    }

    /// <summary>Whether a link leads to something that a browser shows, by its type; without one, it does.</summary>
    public static bool IsToPage(MarkupElement link) =>
        link.Attribute("type") is not { Length: > 0 } type
            || type.Contains("html", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>feed:</c> and <c>feed://</c> as browsers once wrote (draft-obasanjo-feed-URI-scheme).</summary>
    internal static string WithoutFeedScheme(string address)
    {
        if (!address.StartsWith("feed:", StringComparison.OrdinalIgnoreCase))
        {
            return address;
        }

        var rest = address[5..];
        return rest.StartsWith("//", StringComparison.Ordinal) ? "https:" + rest : rest;
    }

    // What people write around and into an address: line breaks of a pretty-printed feed (WHATWG URL removes them too),
    // spaces, an ampersand escaped once too often, the reader's scheme (feed:), a scheme too many, a host alone.
    private static string Tidy(string? written)
    {
        var address = written?.Trim() ?? "";
        if (address.AsSpan().ContainsAny(" \n\r\t"))
        {
            address = string.Concat(address.Where(c => c is not ('\n' or '\r' or '\t')))
                .Replace(" ", "%20", StringComparison.Ordinal);
        }

        address = WithoutFeedScheme(address);
        address = address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme
            && address.AsSpan(scheme + 3).StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && address.AsSpan(scheme + 7).TrimStart("sS") is [':', '/', '/', ..]
            ? address[(scheme + 3)..]
            : address;
        address = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + address : address;
        return address.Replace("&amp;", "&", StringComparison.Ordinal);
    }
}
