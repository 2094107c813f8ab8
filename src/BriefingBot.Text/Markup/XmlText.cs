using System.Buffers.Text;
using System.Text;

namespace BriefingBot.Text.Markup;

/// <summary>What an element of a feed says, whatever way it is written: escaped, inline, in CDATA or as base64. RFC
/// 4287 section 3.1 (text constructs), Atom 0.3 section 3.1 (<c>mode</c>), and RSS, which has no rule.</summary>
internal static class XmlText
{
    /// <summary>A title as plain text: Atom's <c>type="text"</c> as it is, everything else may be HTML.</summary>
    public static string Title(MarkupElement title)
    {
        if (title.FirstChild is not null)
        {
            return MarkupText.PlainText(title.Html(), isMarkup: true);
        }

        var type = title.Attribute("type");
        var text = Decoded(title, type, title.Attribute("mode"));
        return MarkupText.DecodedAgain(
            IsPlain(type) ? MarkupText.Line(MarkupText.Decode(text)) : MarkupText.PlainTitle(text));
    }

    /// <summary>The content as HTML; plain text is escaped, unless it is HTML that claims to be none.</summary>
    public static string Html(MarkupElement element)
    {
        var type = element.Attribute("type");
        if (type is "xhtml" || element.Vocabulary == Vocabulary.Xhtml)
        {
            return Body(element, type).InlineHtml();
        }

        var mode = element.Attribute("mode");
        if (element.FirstChild is null)
        {
            var text = Decoded(element, type, mode);
            return IsPlain(type) && !HtmlTags.LookLike(text) ? MarkupText.Escape(text) : text;
        }

        // Elements inside what says that it holds escaped HTML: both are meant.
        return type is "html" or "text/html" && mode is not "xml" ? MarkupText.Decode(element.Html()) : element.Html();
    }

    /// <summary>The base that the feed declares for the content (<c>xml:base</c>); null where it does not.</summary>
    public static Uri? DeclaredBase(MarkupElement element, Uri? documentUrl) =>
        FeedLinks.DeclaredBase(Body(element, element.Attribute("type")), documentUrl);

    /// <summary>Whether a type says that the content is text and nothing else.</summary>
    public static bool IsPlain(string? type) => type is "text" or "plain" or "text/plain";

    // RFC 4287 section 3.1.1.3: the div around XHTML is not part of it.
    private static MarkupElement Body(MarkupElement element, string? type) =>
        type is "xhtml" && element.FirstChild is { Name: "div", Next: null } div ? div : element;

    private static string Decoded(MarkupElement element, string? type, string? mode)
    {
        var isBase64 = mode is "base64"
            || (type is not null
            && type.StartsWith("application/", StringComparison.Ordinal)
            && Base64.IsValid(element.RawContent));
        var text = element.Text();
        return isBase64 ? FromBase64(text) : MarkupText.WithoutCdataMarks(text);
    }

    private static string FromBase64(string text)
    {
        Span<byte> bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? ControlLetters.Without(Encoding.UTF8.GetString(bytes[..length]))
            : text;
    }
}
