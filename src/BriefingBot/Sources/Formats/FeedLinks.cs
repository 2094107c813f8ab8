namespace BriefingBot.Sources.Formats;

/// <summary>Addresses in feeds: resolved against the base that holds where they stand (<c>xml:base</c>, RFC 3986 section 5), only http and https.</summary>
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
            return IsWeb(absolute) ? absolute : null;
        }

        if (baseUrl is null)
        {
            return address.StartsWith("//", StringComparison.Ordinal) ? Resolve("https:" + address, null) : null;
        }

        return Uri.TryCreate(baseUrl, address, out var resolved) && IsWeb(resolved) ? resolved : null;
    }

    /// <summary>The base for what stands inside an element: its own and its ancestors' <c>xml:base</c> upon the document's address.</summary>
    public static Uri? BaseOf(MarkupElement element, Uri? documentUrl)
    {
        var outer = element.Parent is null ? documentUrl : BaseOf(element.Parent, documentUrl);
        return !element.MayHaveBase || element.Attribute("base") is not { Length: > 0 } own ? outer : Resolve(own, outer) ?? outer;
    }

    public static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Length > 0;

    // Line breaks inside an address come from pretty-printed feeds (WHATWG URL removes them too).
    private static string Tidy(string? written)
    {
        written = written?.Trim() ?? "";
        return written.AsSpan().ContainsAny('\n', '\r', '\t')
            ? string.Concat(written.Where(c => c is not ('\n' or '\r' or '\t')))
            : written;
    }
}
