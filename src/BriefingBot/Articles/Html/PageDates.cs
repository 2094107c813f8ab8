using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;

namespace BriefingBot.Articles.Html;

/// <summary>A page's times: JSON-LD, meta, microdata, <c>time</c>, the address, a visible line.</summary>
internal static partial class PageDates
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "datePublished", "parsely-pub-date",
        "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "date", "pubdate",
        "publishdate", "publish-date", "published-date", "published_date", "publication_date", "publication-date",
        "article.published", "cXenseParse:recs:publishtime",
        "iso-8601-publish-date", "bt:pubDate", "og:published_time", "ptime", "og:pubdate", "og:regDate",
        "citation_publication_date",
        "citation_date", "citation_online_date", "date_published",
        "article:create_time", "created", "datecreated", "cXenseParse:publishtime", "weibo:article:create_at",
        "rnews:datePublished", "OriginalPublicationDate", "article_date_original",
    ];

    /// <summary>When it was published (by its last change at the latest), how sure that is, and when changed.</summary>
    public static (NewsTime? Published, bool IsSure, NewsTime? Modified) Read(
        MetaTags tags, JsonLd json, HtmlNode root, Uri? url, bool? dayFirst)
    {
        var modified = Modified(tags, json, OrderIn(tags[PublishedNames]));
        if ((Stated(json.Published)
            ?? Stated(tags[PublishedNames])
            ?? Stated(tags.ItemProperty("datePublished") ?? tags.ItemProperty("dateCreated"))) is { } formal)
        {
            return (formal, IsSure: true, modified);
        }

        var lines = new DateLines(root, dayFirst);
        var times = new TimeMarks(tags, dayFirst);
        var updated = times.Updated ?? lines.Updated;
        if ((times.Published ?? FromAddress(url) ?? lines.Published ?? updated ?? modified) is not { } weak)
        {
            return (null, IsSure: false, modified);
        }

        modified ??= updated is { } later && later.Instant > weak.Instant ? updated : null;
        return (weak, IsSure: false, modified);
    }

    // Whether the day stands first in "Tue, 07/08/2025", which its weekday tells: the page's other times are written
    // alike.
    private static bool? OrderIn(string? text) =>
        text is not null && Figures().Match(text) is { Success: true } figures
            && DateReader.Read(text)?.Instant is { } day
            && figures.Groups["first"].Value != figures.Groups["second"].Value
            ? int.Parse(figures.Groups["first"].ValueSpan, CultureInfo.InvariantCulture) == day.Day
            : null;

    [GeneratedRegex(@"\b(?<first>[0-9]{1,2})(?<mark>[/.-])(?<second>[0-9]{1,2})\k<mark>[12][0-9]{3}\b")]
    private static partial Regex Figures();

    private static NewsTime? Modified(MetaTags tags, JsonLd json, bool? dayFirst) =>
        Stated(json.Modified)
        ?? Stated(
        tags["article:modified_time", "og:updated_time", "dateModified", "modified-time", "modified-date",
            "lastmod", "last-modified",
            "dcterms.modified", "article.updated", "iso-8601-publish-date-modified"], dayFirst)
        ?? Stated(tags.ItemProperty("dateModified"));

    // What programs write of a page without a date.
    private static NewsTime? Stated(string? text, bool? dayFirst = null) =>
        DateReader.Read(text, dayFirst) is { } time && !FeedDates.IsUnset(time.Instant) ? time : null;

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
        + @"|$)|(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=[/_-]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex DateInPath();
}
