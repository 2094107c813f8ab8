namespace BriefingBot.Sources.Feeds;

/// <summary>Search engines link to articles by way of an address of their own, which counts the readers.</summary>
internal static class SearchLinks
{
    private static readonly string[] Counters =
        ["url", "apiclick.aspx", "redirect", "redir", "l.php", "away.php", "rd"];

    private static readonly string[] Names = ["url", "u", "q", "to"];

    /// <summary>The article's address that such a link carries; null for other links.</summary>
    public static Uri? Target(Uri link)
    {
        // Asked first, as to take an address apart takes time.
        var query = link.OriginalString.IndexOf('?', StringComparison.Ordinal);
        if (query < 0 || !link.OriginalString.AsSpan(query).Contains("http", StringComparison.OrdinalIgnoreCase)
            || link.Query.Length < 2
            || !Counters.Contains(link.Segments[^1].Trim('/'), StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var pair in link.Query[1..].Split('&'))
        {
            if (pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
                && Names.Contains(pair[..at], StringComparer.OrdinalIgnoreCase)
                && Uri.TryCreate(Uri.UnescapeDataString(pair[(at + 1)..]), UriKind.Absolute, out var target)
                && target.Scheme is "http" or "https"
                && !target.Host.Equals(link.Host, StringComparison.OrdinalIgnoreCase))
            {
                return target;
            }
        }

        return null;
    }

    /// <summary>Who published an article: as its title ends, where that fits the address, else its host.</summary>
    public static string Outlet(Uri article, string? title) =>
        OutletName.Behind(title, article) is { } name ? name
        : article.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? article.Host[4..] : article.Host;
}
