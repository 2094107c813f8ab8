using System.Text;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>A text of a feed with the base that the feed declares for it, made when it is asked for.</summary>
internal sealed class XmlPassage
{
    // A longer one has something in it; whether a shorter one has is quickly found out.
    private const int LongestDoubtful = 256;

    private readonly MarkupElement _element;
    private readonly Uri? _documentUrl;

    private XmlPassage(MarkupElement element, Uri? documentUrl) => (_element, _documentUrl) = (element, documentUrl);

    /// <summary>The passage as HTML, its addresses as the feed wrote them.</summary>
    public string Html => field ??= XmlText.Html(_element);

    /// <summary>The text of an element; null where it has none.</summary>
    public static XmlPassage? Of(MarkupElement element, Uri? documentUrl)
    {
        var length = Encoding.UTF8.GetCharCount(element.RawContent[Ascii.Trim(element.RawContent)]);
        var passage = new XmlPassage(element, documentUrl);
        return length == 0 || (length <= LongestDoubtful && passage.Html.Length == 0) ? null : passage;
    }

    /// <summary>With absolute addresses. Where the feed declares no base (<c>xml:base</c>), its authors had the
    /// article's own page before their eyes: what many feeds copy from it unchanged is relative to that, not to the
    /// feed's address (RFC 3986 section 5.1.3), which is often another host's.</summary>
    /// <param name="articleUrl">The article's address, or the document's where it has none.</param>
    public Lazy<string?> Resolved(Uri? articleUrl) => new(
        () => MarkupText.NotEmpty(
            HtmlLinks.Resolve(Html, XmlText.DeclaredBase(_element, _documentUrl) ?? articleUrl)),
        LazyThreadSafetyMode.PublicationOnly);
}
