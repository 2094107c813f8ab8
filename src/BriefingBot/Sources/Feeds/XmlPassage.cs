using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>A text of a feed with the base that the feed declares for it.</summary>
/// <param name="Html">Never empty.</param>
/// <param name="DeclaredBase">From <c>xml:base</c>; null where none holds.</param>
internal readonly record struct XmlPassage(string Html, Uri? DeclaredBase)
{
    public static XmlPassage? Of(MarkupElement element, Uri? documentUrl) =>
        XmlText.Html(element) is { Length: > 0 } html
        ? new XmlPassage(html, XmlText.DeclaredBase(element, documentUrl))
        : null;

    /// <summary>
    /// With absolute addresses. Where the feed declares no base, its authors had the article's own page before their
    /// eyes: what many feeds copy from it unchanged is relative to that, not to the feed's address (RFC 3986 section
    /// 5.1.3), which is often another host's.
    /// </summary>
    /// <param name="articleUrl">The article's address, or the document's where it has none.</param>
    public string Resolved(Uri? articleUrl) => HtmlLinks.Resolve(Html, DeclaredBase ?? articleUrl);
}
