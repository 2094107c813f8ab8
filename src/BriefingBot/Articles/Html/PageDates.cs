using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Dates;

namespace BriefingBot.Articles.Html;

/// <summary>Finds when a page was published and changed: JSON-LD, meta, microdata, <c>time</c>, the address, a visible
/// line.</summary>
internal static partial class PageDates
{
    private const int TeaserLevels = 2;
    private const int MostOfTeaser = 12;
    private const int ShortestHeadline = 15;

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "datePublished", "parsely-pub-date",
        "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "date", "pubdate",
        "publishdate", "publish-date", "publication_date", "article.published", "cXenseParse:recs:publishtime",
        "iso-8601-publish-date", "bt:pubDate", "og:published_time", "ptime", "og:pubdate", "citation_publication_date",
        "article:create_time", "created", "datecreated", "cXenseParse:publishtime", "weibo:article:create_at",
        "rnews:datePublished", "OriginalPublicationDate", "article_date_original",
    ];

    /// <summary>When the page was published, and how sure that is; a page that tells only of its last change was
    /// published by then.</summary>
    public static Stated<NewsTime> Published(MetaTags tags, JsonLd json, HtmlNode root, Uri? url, bool? dayFirst)
    {
        if ((DateReader.Read(json.Published)
            ?? DateReader.Read(tags[PublishedNames])
            ?? DateReader.Read(tags.ItemProperty("datePublished") ?? tags.ItemProperty("dateCreated"))) is { } formal)
        {
            return new(formal, IsSure: true);
        }

        var lines = new DateLines(root, dayFirst);
        return (FromTime(tags, dayFirst) ?? FromAddress(url) ?? lines.Published ?? lines.Updated
            ?? Modified(tags, json))
            is { } weak
            ? new(weak, IsSure: false)
            : default;
    }

    public static NewsTime? Modified(MetaTags tags, JsonLd json) =>
        DateReader.Read(json.Modified)
        ?? DateReader.Read(
        tags["article:modified_time", "og:updated_time", "dateModified", "lastmod", "last-modified",
            "dcterms.modified", "article.updated", "iso-8601-publish-date-modified"])
        ?? DateReader.Read(tags.ItemProperty("dateModified"));

    /// <summary>The time that a page marks as its own, else the nearest one below the headline, else the nearest above
    /// it.</summary>
    private static NewsTime? FromTime(MetaTags tags, bool? dayFirst)
    {
        var times = tags.Times.Where(time => !IsOthers(time.Node)).ToList();
        return times.Where(time => time.Node["pubdate"] is not null
                || time.Node.Names.Contains("publish", StringComparison.Ordinal))
            .Concat(times.Where(time => time.IsBelowHeading))
            .Concat(times.Where(time => !time.IsBelowHeading).Reverse())
            .Select(time => DateReader.Read(time.Node["datetime"]) ?? DateReader.Read(time.Node.InnerText(), dayFirst))
            .FirstOrDefault(time => time is not null);
    }

    /// <summary>Whether a time stands in a menu, a comment, or beside the link to another article.</summary>
    private static bool IsOthers(HtmlNode time)
    {
        var level = 0;
        for (var node = time.Parent; node is not null; node = node.Parent)
        {
            if (node.Tag is "aside" or "nav" or "li" or "footer"
                || (node.Is(BoxKinds.Comments) && node.Tag is not ("body" or "html")))
            {
                return true;
            }

            if (++level <= TeaserLevels && node.Children.Count <= MostOfTeaser
                && !node.Holds("h1")
                && (node.Tag == "a" || node.Elements("a").Any(link => link.InnerText().Length >= ShortestHeadline
                    && link["href"] is { } address && !address.Contains("author", StringComparison.OrdinalIgnoreCase)
                    && PersonNames.In(link.InnerText()).Count == 0)))
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

    [GeneratedRegex(
        @"/(?:(?<y>(?:19|20)\d\d)/(?<m>\d{1,2})/(?<d>\d{1,2})(?=/|$)|(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?=\D"
        + @"|$)|(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=[/_-]|$))",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateInPath();
}
