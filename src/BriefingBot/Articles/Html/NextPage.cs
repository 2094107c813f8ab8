using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Sources.Addresses;

namespace BriefingBot.Articles.Html;

/// <summary>The next page of an article in several: what the page links to as <c>rel=next</c>, where its address says
/// that it is the same article's. Sites call the next article of a blog so, too.</summary>
internal static partial class NextPage
{
    /// <summary>The address and number of an article's next page; null where this one is the last or the only
    /// one.</summary>
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
        return InQuery().Match(url.Query) is { Success: true } query ? (path, NumberOf(query))
            : InPath().Match(path) is { Success: true } match ? (match.Result("${stem}${ending}"), NumberOf(match))
            : (path, null);
    }

    private static int NumberOf(Match match) =>
        int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("[?&](?:page|pg?|seite|pagina)=(?<number>[0-9]{1,2})(?:&|$)", RegexOptions.CultureInvariant)]
    private static partial Regex InQuery();

    // Not a year or an article's own number.
    [GeneratedRegex(
        "^(?<stem>.*?)(?:/page)?[-/,_](?<number>[0-9]{1,2})(?<ending>\\.[^/.]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex InPath();
}
