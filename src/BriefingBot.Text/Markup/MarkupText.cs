using System.Buffers;
using System.Text;

namespace BriefingBot.Text.Markup;

/// <summary>Text out of marked-up text: entities, CDATA, tags.</summary>
internal static class MarkupText
{
    // Each tag in a title is looked for in all of it.
    private const int LongestTitle = 1000;

    private const string CdataStart = "<![CDATA[";
    private const string XhtmlDeclaration = " xmlns=\"http://www.w3.org/1999/xhtml\"";

    // XML 1.0 section 2.2 knows no other control characters, and U+0080–U+009F are windows-1252's letters read as
    // Latin-1.
    private static readonly SearchValues<char> Controls =
        SearchValues.Create(Enumerable.Range(0, 0x20).Select(c => (char)c).Except("\t\n\r").ToArray());

    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\r\n/>");

    /// <summary>Drops control characters and turns U+0080–U+009F into what windows-1252 means by them.</summary>
    public static string WithoutControls(string text)
    {
        if (NextControl(text, 0) == text.Length && NextHigh(text, 0) == text.Length)
        {
            return text;
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(buffer);
        var clean = new string(buffer, 0, CleanInPlace(buffer.AsSpan(0, text.Length)));
        ArrayPool<char>.Shared.Return(buffer);
        return clean;
    }

    /// <summary>As <see cref="WithoutControls"/>, in a buffer.</summary>
    /// <returns>How many characters are left.</returns>
    public static int CleanInPlace(Span<char> text)
    {
        var (control, high) = (NextControl(text, 0), NextHigh(text, 0));
        var length = Math.Min(control, high);
        var copied = length;
        while (copied < text.Length)
        {
            var odd = Math.Min(control, high);
            text[copied..odd].CopyTo(text[length..]);
            length += odd - copied;
            if (odd == high && odd < text.Length && Entities.Windows1252(text[odd]) is > '\u009F' and var letter)
            {
                text[length++] = letter;
            }

            copied = Math.Min(odd + 1, text.Length);
            control = control < copied ? NextControl(text, copied) : control;
            high = high < copied ? NextHigh(text, copied) : high;
        }

        return length;
    }

    // Looked for apart: one set of both would be beyond what the processor compares at once.
    private static int NextControl(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAny(Controls) is >= 0 and var at ? from + at : text.Length;

    private static int NextHigh(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAnyInRange('\u007F', '\u009F') is >= 0 and var at ? from + at : text.Length;

    /// <summary>Resolves character references and the entities that HTML names; anything else stays as it is.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text.ToString();
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var decoded = new string(buffer, 0, DecodeInto(text, buffer));
        ArrayPool<char>.Shared.Return(buffer);
        return decoded;
    }

    /// <summary>The text of an element's content, trimmed: entities resolved, CDATA as it is, comments and tags left
    /// out.</summary>
    public static string TextOf(ReadOnlySpan<char> content)
    {
        content = content.Trim();
        if (!content.Contains('<'))
        {
            return Decode(content);
        }

        if (content.StartsWith(CdataStart, StringComparison.OrdinalIgnoreCase) && content.EndsWith("]]>"))
        {
            var inside = content[CdataStart.Length..^3];
            var end = inside.IndexOf("]]>");
            if (end < 0)
            {
                return inside.Trim().ToString();
            }

            // A mark inside a section: programs put text that is CDATA already into another one.
            if (inside[..end].Contains(CdataStart, StringComparison.OrdinalIgnoreCase))
            {
                return WithoutCdataMarks(inside.ToString()).Trim();
            }
        }

        return Assemble(content, keepTags: false).Trim();
    }

    /// <summary>
    /// Text without the marks of CDATA sections, which mean nothing in HTML but hide what is in them.
    /// </summary>
    public static string WithoutCdataMarks(string text) =>
        !text.Contains("![CDATA[", StringComparison.OrdinalIgnoreCase)
            ? text
            : text.Replace(CdataStart, "", StringComparison.OrdinalIgnoreCase)
                .Replace("&lt;![CDATA[", "", StringComparison.OrdinalIgnoreCase)
                .Replace("]]>", "", StringComparison.Ordinal)
                .Replace("]]&gt;", "", StringComparison.Ordinal);

    /// <summary>Content with elements in it, as HTML: tags as they are without the prefixes of XHTML, CDATA unwrapped,
    /// comments left out.</summary>
    public static string InlineHtml(ReadOnlySpan<char> content) => Assemble(content, keepTags: true).Trim();

    /// <summary>HTML, or text that may hold some, as one line of plain text. Tags that HTML does not know are words of
    /// the text, unless it is known to be markup.</summary>
    public static string PlainText(string html, bool isMarkup = false) =>
        PlainText(html, isMarkup, mayNameTags: false);

    /// <summary>A title as one line of plain text: what it writes of tags, as "Why &lt;div&gt; is enough", is words,
    /// which shows in that nothing closes them.</summary>
    public static string PlainTitle(string title) =>
        PlainText(title, isMarkup: false, mayNameTags: title.Length <= LongestTitle);

    /// <summary>A line in which references are still to be seen was escaped once too often. A tag does not come of
    /// it.</summary>
    public static string DecodedAgain(string line) =>
        line.Contains('&', StringComparison.Ordinal)
        && Decode(line) is var decoded
        && decoded.AsSpan().Count('<') == line.AsSpan().Count('<')
            ? Line(decoded)
            : line;

    private static string PlainText(string html, bool isMarkup, bool mayNameTags)
    {
        var text = html.AsSpan();
        if (!text.ContainsAny('<', '&'))
        {
            return Line(html);
        }

        var plain = new StringBuilder(text.Length);
        var lastEnd = text.LastIndexOf('>'); // asked once: else "<a <a <a…" would cost its length squared
        while (text.IndexOf('<') is var at and >= 0)
        {
            AppendDecoded(plain, text[..at]);
            text = text[at..];
            var isOver = html.Length - text.Length > lastEnd && !text.StartsWith("<!--", StringComparison.Ordinal);
            ReadOnlySpan<char> name = default;
            var length = isOver ? 0 : HtmlTags.Length(text, isMarkup, out name);
            if (length == 0 || (mayNameTags && HtmlTags.IsNamedOnly(text[..length], name, html)))
            {
                plain.Append('<');
                text = text[1..];
                continue;
            }

            text = text[length..];
            text = name is "script" or "style" ? AfterEndTag(text, name) : text;
            if (HtmlTags.IsBlock(name))
            {
                plain.Append(' ');
            }
        }

        AppendDecoded(plain, text);
        return Line(plain.ToString());
    }

    /// <summary>Text as HTML that shows it.</summary>
    public static string Escape(string text) => text.AsSpan().ContainsAny('<', '&')
        ? text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        : text;

    /// <summary>One line: runs of white space become one space.</summary>
    public static string Line(string text)
    {
        text = text.Trim();
        var isLine = true;
        for (var i = 0; i < text.Length && isLine; i++)
        {
            isLine = !char.IsWhiteSpace(text[i]) || (text[i] == ' ' && text[i + 1] != ' ');
        }

        return isLine ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void AppendDecoded(StringBuilder decoded, ReadOnlySpan<char> text)
    {
        if (text.Contains('&'))
        {
            decoded.Append(Decode(text));
        }
        else
        {
            decoded.Append(text);
        }
    }

    // No reference stands for more letters than it is written with, so a buffer of the text's length is enough.
    private static int DecodeInto(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var written = 0;
        while (true)
        {
            var at = text.IndexOf('&');
            var plain = at < 0 ? text : text[..at];
            plain.CopyTo(buffer[written..]);
            written += plain.Length;
            if (at < 0)
            {
                return written;
            }

            text = text[at..];
            var length = Entities.Resolve(text, buffer[written..], out var letters);
            if (length == 0)
            {
                buffer[written] = '&';
                (length, letters) = (1, 1);
            }

            written += letters;
            text = text[length..];
        }
    }

    private static string Assemble(ReadOnlySpan<char> content, bool keepTags)
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
                AppendDecoded(result, words);
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
            return After(content, "-->");
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

    // HTML 13.2.5.2: without its end tag, a script goes on to the end.
    private static ReadOnlySpan<char> AfterEndTag(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var end = text.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? default : After(text[end..], ">");
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? default : text[(at + mark.Length)..];
    }
}
