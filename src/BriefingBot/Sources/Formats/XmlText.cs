using System.Buffers.Text;
using System.Text;

namespace BriefingBot.Sources.Formats;

/// <summary>
/// What an element of a feed says, whatever way it is written: escaped, inline, in CDATA or as base64. RFC 4287 section 3.1 (text
/// constructs), Atom 0.3 section 3.1 (<c>mode</c>), and RSS, which has no rule.
/// </summary>
internal static class XmlText
{
    /// <summary>A title as plain text: Atom's <c>type="text"</c> is taken at its word, everything else may be HTML.</summary>
    public static string Title(MarkupElement title)
    {
        if (title.FirstChild is not null)
        {
            return MarkupText.PlainText(title.Html(), isMarkup: true);
        }

        var text = Decoded(title);
        return IsPlain(title) ? MarkupText.Line(MarkupText.Decode(text)) : MarkupText.PlainText(text);
    }

    /// <summary>The content as HTML; plain text is escaped, unless it is HTML that claims to be none.</summary>
    public static string Html(MarkupElement element)
    {
        if (element.Attribute("type") is "xhtml" || element.Vocabulary == Vocabulary.Xhtml)
        {
            return MarkupText.InlineHtml(Body(element).RawContent);
        }

        if (element.FirstChild is null)
        {
            var text = Decoded(element);
            return IsPlain(element) && !HtmlTags.LookLike(text) ? MarkupText.Escape(text) : text;
        }

        // Elements inside what says that it holds escaped HTML: both are meant.
        return element.Attribute("type") is "html" or "text/html" && element.Attribute("mode") is not "xml" ? MarkupText.Decode(element.Html()) : element.Html();
    }

    /// <summary>The element whose content is meant. RFC 4287 section 3.1.1.3: the div around XHTML is not part of it.</summary>
    public static MarkupElement Body(MarkupElement element) =>
        element.Attribute("type") is "xhtml" && element.FirstChild is { Name: "div", Next: null } div ? div : element;

    /// <summary>Whether it says that it is text and nothing else.</summary>
    public static bool IsPlain(MarkupElement element) => element.Attribute("type") is "text" or "plain" or "text/plain";

    private static string Decoded(MarkupElement element) => IsBase64(element) ? FromBase64(element.Text()) : element.Text();

    private static bool IsBase64(MarkupElement element) =>
        element.Attribute("mode") is "base64" || (element.Attribute("type") is { } type && type.StartsWith("application/", StringComparison.Ordinal) && Base64.IsValid(element.RawContent));

    private static string FromBase64(string text)
    {
        Span<byte> bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? MarkupText.WithoutControls(Encoding.UTF8.GetString(bytes[..length])) : text;
    }
}
