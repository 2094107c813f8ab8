using System.Globalization;
using BriefingBot.Sources.Addresses;

namespace BriefingBot.Articles.Html;

/// <summary>The next page of an article in several: what the page links to as <c>rel=next</c>, where its address says
/// that it is the same article's. Sites call the next article of a blog so, too.</summary>
internal static class NextPage
{
    private static readonly string[] Queries = ["page", "p", "pg", "seite", "pagina"];

    /// <summary>Its address and number; null for none.</summary>
    /// <param name="tags">The page's head.</param>
    /// <param name="url">The page's own address; null where it is not known.</param>
    public static (Uri Url, int Number)? Of(MetaTags tags, HtmlNode root, Uri? url)
    {
        if (url is null)
        {
            return null;
        }

        var link = tags.Link("next") ?? root.Elements("a").FirstOrDefault(IsNext)?["href"];
        return UrlIdentity.Resolve(link, url) is { } next && PartOf(url, next) is { } number ? (next, number) : null;
    }

    private static bool IsNext(HtmlNode anchor) =>
        anchor["rel"] is { } relations
        && relations.Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase)
        && !string.IsNullOrWhiteSpace(anchor["href"]);

    // …/article → …/article/2, …/article-2.html, …/article?page=2; and from there to 3.
    private static int? PartOf(Uri url, Uri next)
    {
        if (UrlIdentity.Site(next) != UrlIdentity.Site(url))
        {
            return null;
        }

        var (of, number) = Split(next);
        var (own, before) = Split(url);
        return of == own && number == (before ?? 1) + 1 ? number : null;
    }

    // An address without its page's number, and the number.
    private static (string Address, int? Number) Split(Uri url)
    {
        var path = url.AbsolutePath.TrimEnd('/');
        foreach (var pair in url.Query.TrimStart('?').Split('&'))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at > 0 && Queries.Contains(pair[..at]) && Number(pair[(at + 1)..]) is { } page)
            {
                return (path, page);
            }
        }

        var dot = path.LastIndexOf('.') is var last && last > path.LastIndexOf('/') ? last : path.Length;
        var stem = path[..dot];
        var cut = stem.LastIndexOfAny(['/', '-', ',', '_']);
        if (cut < 0 || Number(stem[(cut + 1)..]) is not { } number)
        {
            return (path, null);
        }

        stem = stem[..cut];
        return ((stem.EndsWith("/page", StringComparison.Ordinal) ? stem[..^5] : stem) + path[dot..], number);
    }

    // Not a year or an article's own number.
    private static int? Number(string text) =>
        text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
