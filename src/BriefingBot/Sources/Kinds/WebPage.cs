using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Encodings;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Kinds;

/// <summary>A fetched page as a tree, with the base of its links (HTML, section 4.2.3).</summary>
internal sealed partial class WebPage : IDisposable
{
    private WebPage(IDocument html, Uri? url)
    {
        Html = html;
        Url = url;
        Base = FeedLinks.Resolve(html.QuerySelector("base[href]")?.GetAttribute("href"), url) ?? url;
    }

    public IDocument Html { get; }

    /// <summary>The address that the page came from; null for a file.</summary>
    public Uri? Url { get; }
    private Uri? Base { get; }

    /// <summary>Parses any document; there is no such thing as a malformed page.</summary>
    public static WebPage Parse(FetchedDocument document)
    {
        var text = TextDecoding.Decode(document.Body, document.ContentType);
        text = IsXhtml(document, text) ? ClosedInOne().Replace(text, "<$1$2></$1>") : text;
        return new WebPage(new HtmlParser().ParseDocument(PageNesting.Cut(text)), document.Url);
    }

    /// <summary>An absolute http(s) address, or null.</summary>
    public Uri? Resolve(string? written) => FeedLinks.Resolve(written, Base);

    public void Dispose() => Html.Dispose();

    private static bool IsXhtml(FetchedDocument document, string text) =>
        document.ContentType?.Contains("xhtml", StringComparison.OrdinalIgnoreCase) == true
            || text.AsSpan().TrimStart(" \t\r\n\uFEFF").StartsWith("<?xml", StringComparison.Ordinal);

    // XML closes any element so; to a parser of HTML the rest of the page would be inside the script.
    [GeneratedRegex(
        @"<(script|style|title|textarea|iframe|noscript|a|div|span|p)(\s[^<>]*)?/>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClosedInOne();
}
