using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;

namespace BriefingBot.Articles.Html;

/// <summary>Finds when a page was published and changed: JSON-LD, meta, microdata, <c>time</c>, the address, a visible
/// line.</summary>
internal static partial class PageDates
{
    private const int VisibleLines = 60;
    private const int LongestDateLine = 120;

    public static NewsTime? Published(MetaTags tags, JsonLd json, HtmlNode root, Uri? url, bool? dayFirst) =>
        DateReader.Read(json.Published)
        ?? DateReader.Read(
        tags["article:published_time", "og:article:published_time", "article:published", "datePublished",
            "parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created",
            "dcterms.date",
            "date", "pubdate", "publishdate", "publish-date", "publication_date", "article.published",
            "cXenseParse:recs:publishtime", "iso-8601-publish-date", "bt:pubDate", "og:published_time", "ptime"])
        ?? DateReader.Read(tags.ItemProperty("datePublished") ?? tags.ItemProperty("dateCreated"))
        ?? FromTime(tags, dayFirst)
        ?? FromAddress(url)
        ?? FromLines(root, dayFirst);

    public static NewsTime? Modified(MetaTags tags, JsonLd json) =>
        DateReader.Read(json.Modified)
        ?? DateReader.Read(
        tags["article:modified_time", "og:updated_time", "dateModified", "lastmod", "last-modified",
            "dcterms.modified", "article.updated", "iso-8601-publish-date-modified"])
        ?? DateReader.Read(tags.ItemProperty("dateModified"));

    private static NewsTime? FromTime(MetaTags tags, bool? dayFirst)
    {
        var times = tags.Times.Where(time => !IsTeaser(time)).ToList();
        var first = times.FirstOrDefault(
            time => time["pubdate"] is not null || time.Names.Contains("publish", StringComparison.Ordinal))
            ?? times.FirstOrDefault();
        return first is null
            ? null
            : DateReader.Read(first["datetime"]) ?? DateReader.Read(first.InnerText(), dayFirst);
    }

    private static bool IsTeaser(HtmlNode time)
    {
        for (var node = time.Parent; node is not null; node = node.Parent)
        {
            if (node.Tag is "aside" or "nav" or "li" or "footer"
                || BoxNames.IsComments(node.Names) && node.Tag is not ("body" or "html"))
            {
                return true;
            }
        }

        return false;
    }

    private static NewsTime? FromAddress(Uri? url)
    {
        var match = url is null ? null : DateInPath().Match(url.AbsolutePath);
        if (match?.Success != true)
        {
            return null;
        }

        var text = $"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}";
        return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? NewsTime.On(date)
            : null;
    }

    /// <summary>The first short line of the page's body that holds a date and little else.</summary>
    private static NewsTime? FromLines(HtmlNode root, bool? dayFirst)
    {
        var read = 0;
        foreach (var node in root.Walk()
            .Where(
            node => node.IsText && node.Text.Length is > 5 and <= LongestDateLine && node.Text.Any(char.IsAsciiDigit)))
        {
            if (node.Parent?.Tag is "script" or "title" or "option" || ++read > VisibleLines)
            {
                continue;
            }

            if (PlainText.ByLine.Read(
                PlainText.TextLines.Clean(node.Text), dayFirst) is { Time: { } time, IsUpdate: false })
            {
                return time;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"/(?:(?<y>(?:19|20)\d\d)/(?<m>\d{1,2})/(?<d>\d{1,2})(?=/|$)|(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?=\D"
        + @"|$)|(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=[/_-]|$))",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateInPath();
}
