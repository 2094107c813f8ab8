using System.Buffers;
using System.Text;

namespace BriefingBot.Text.Markup;

/// <summary>What stands between the tags of an element, with elements in it.</summary>
internal static class MarkupContent
{
    private const string XhtmlDeclaration = " xmlns=\"http://www.w3.org/1999/xhtml\"";

    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\r\n/>");

    /// <summary>The content, comments left out and CDATA unwrapped.</summary>
    /// <param name="content">What stands between an element's tags.</param>
    /// <param name="keepTags">As HTML; otherwise as text, without tags and with references resolved.</param>
    public static string Assemble(ReadOnlySpan<char> content, bool keepTags)
    {
        var result = new StringBuilder(content.Length);
        while (!content.IsEmpty)
        {
            var at = content.IndexOf('<');
            var words = at < 0 ? content : content[..at];
            if (keepTags)
            {
                result.Append(words);
            }
            else
            {
                MarkupText.AppendDecoded(result, words);
            }

            content = at < 0 ? default : TakeMarkup(content[at..], result, keepTags);
        }

        return result.ToString();
    }

    private static ReadOnlySpan<char> TakeMarkup(ReadOnlySpan<char> content, StringBuilder result, bool keepTags)
    {
        if (content.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
        {
            content = content[9..];
            var stop = content.IndexOf("]]>");
            result.Append(stop < 0 ? content : content[..stop]);
            return stop < 0 ? default : content[(stop + 3)..];
        }

        if (content.StartsWith("<!--", StringComparison.Ordinal))
        {
            return MarkupText.After(content, "-->");
        }

        if (content.Length < 2 || !(char.IsAsciiLetter(content[1]) || content[1] is '/' or '!' or '?'))
        {
            result.Append('<');
            return content[1..];
        }

        var end = content.IndexOf('>');
        var tag = end < 0 ? content : content[..(end + 1)];
        if (keepTags)
        {
            AppendTag(result, tag);
        }

        return content[tag.Length..];
    }

    // XHTML as HTML reads it: no prefixes and namespaces, and "<a/>" is an element without content, not one that stays
    // open.
    private static void AppendTag(StringBuilder result, ReadOnlySpan<char> tag)
    {
        var start = tag is ['<', '/', ..] ? 2 : 1;
        result.Append(tag[..start]);
        tag = tag[start..];
        tag = tag.IndexOf(':') is var colon and > 0 && tag[..colon] is "xhtml" or "html" or "h" or "x"
            ? tag[(colon + 1)..]
            : tag;
        var name = tag[..Math.Max(0, tag.IndexOfAny(AfterName))];
        var isEmpty = tag.EndsWith("/>", StringComparison.Ordinal) && !HtmlTags.IsVoid(name);
        tag = isEmpty ? tag[..^2] : tag;
        var declaration = tag.IndexOf(XhtmlDeclaration);
        result.Append(declaration < 0 ? tag : tag[..declaration])
            .Append(declaration < 0 ? default : tag[(declaration + XhtmlDeclaration.Length)..]);
        if (isEmpty)
        {
            result.Append("></").Append(name).Append('>');
        }
    }
}
