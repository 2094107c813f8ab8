using System.Buffers;
using System.Text;

namespace BriefingBot.Text.Markup;

/// <summary>Text out of marked-up text: entities, CDATA, tags.</summary>
internal static class MarkupText
{
    // Each tag in a title is looked for in all of it.
    private const int LongestTitle = 1000;
    private const int OnStack = 256;

    private const string CdataStart = "<![CDATA[";

    // How the end of a section is written inside another.
    private const string CutEnd = "]]]]><![CDATA[>";

    /// <summary>Resolves character references and the entities that HTML names; anything else stays as it is.</summary>
    public static string Decode(ReadOnlySpan<char> text) => Entities.Decode(text, ReferenceForm.Closed);

    /// <summary>The text of an element's content, trimmed: entities resolved, tags left out.</summary>
    public static string TextOf(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8[Ascii.Trim(utf8)];
        if (!utf8.ContainsAny((byte)'<', (byte)'&'))
        {
            return Encoding.UTF8.GetString(utf8).Trim();
        }

        // The section that most texts are.
        return utf8.StartsWith("<![CDATA["u8) && utf8.IndexOf("]]>"u8) == utf8.Length - 3
            ? Encoding.UTF8.GetString(utf8[CdataStart.Length..^3]).Trim()
            : TextOf(Encoding.UTF8.GetString(utf8));
    }

    private static string TextOf(ReadOnlySpan<char> content)
    {
        content = content.Trim();
        if (!content.Contains('<'))
        {
            return Decode(content);
        }

        // A mark inside a section: programs put text that is CDATA already into another one.
        return content.StartsWith(CdataStart, StringComparison.OrdinalIgnoreCase) && content.EndsWith("]]>")
            && content[CdataStart.Length..^3] is var inside && inside.IndexOf("]]>") is >= 0 and var end
            && inside[..end].Contains(CdataStart, StringComparison.OrdinalIgnoreCase)
            ? WithoutCdataMarks(inside.ToString().Replace(CutEnd, "", StringComparison.Ordinal)).Trim()
            : MarkupContent.Assemble(content, keepTags: false).Trim();
    }

    /// <summary>Text without the marks of CDATA sections, which in HTML hide what is in them.</summary>
    public static string WithoutCdataMarks(string text) =>
        !text.Contains("![", StringComparison.Ordinal) || !text.Contains("![CDATA[", StringComparison.OrdinalIgnoreCase)
            ? text
            : text.Replace(CdataStart, "", StringComparison.OrdinalIgnoreCase)
                .Replace("&lt;![CDATA[", "", StringComparison.OrdinalIgnoreCase)
                .Replace("]]>", "", StringComparison.Ordinal)
                .Replace("]]&gt;", "", StringComparison.Ordinal);

    /// <summary>Content with elements as HTML: without XHTML's prefixes and comments, CDATA unwrapped.</summary>
    public static string InlineHtml(ReadOnlySpan<char> content) =>
        MarkupContent.Assemble(content, keepTags: true).Trim();

    /// <summary>HTML, or text with some, as one line; unknown tags are words unless it is markup.</summary>
    public static string PlainText(string html, bool isMarkup = false) => PlainText(html, isMarkup, mayNameTags: false);

    /// <summary>A title as one line of plain text: tags that nothing closes are words.</summary>
    public static string PlainTitle(string title) =>
        PlainText(title, isMarkup: false, mayNameTags: title.Length <= LongestTitle);

    /// <summary>A line that still shows references was escaped once too often; it gives no tags.</summary>
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

    /// <summary>A text, or null in place of an empty one.</summary>
    public static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>A text, or null in place of an empty one and of what programs print where they have none.</summary>
    public static string? Stated(string? text) => string.IsNullOrWhiteSpace(text)
        || text is "null" or "NULL" or "(null)" or "undefined" or "null null" or "undefined undefined"
            ? null
            : text;

    /// <summary>One line: one space for spaces of every kind; no control characters, none that is not seen.</summary>
    public static string Line(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= OnStack ? null : ArrayPool<char>.Shared.Rent(text.Length);
        var clean = buffer is null ? stackalloc char[OnStack] : buffer;
        var length = 0;
        var space = false;
        foreach (var letter in text)
        {
            var isPlain = letter is > ' ' and < '\u007F';
            if (!isPlain && char.IsWhiteSpace(letter))
            {
                space = length > 0;
            }
            else if (isPlain || !IsInvisible(letter))
            {
                if (space)
                {
                    clean[length++] = ' ';
                    space = false;
                }

                clean[length++] = letter;
            }
        }

        var line = length == 0 ? "" : clean[..length].ToString();
        if (buffer is not null)
        {
            ArrayPool<char>.Shared.Return(buffer);
        }

        return line;
    }

    /// <inheritdoc cref="Line(ReadOnlySpan{char})"/>
    public static string Line(string? text) => text is null ? "" : IsLine(text) ? text : Line(text.AsSpan());

    private static bool IsLine(string text)
    {
        var before = ' ';
        foreach (var letter in text)
        {
            if (letter is <= ' ' or >= '\u007F'
                && (letter == ' ' ? before == ' ' : char.IsWhiteSpace(letter) || IsInvisible(letter)))
            {
                return false;
            }

            before = letter;
        }

        return before != ' ' || text.Length == 0;
    }

    /// <summary>Adds text with its references resolved.</summary>
    internal static void AppendDecoded(StringBuilder decoded, ReadOnlySpan<char> text)
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

    // HTML 13.2.5.2: without its end tag, a script goes on to the end.
    private static ReadOnlySpan<char> AfterEndTag(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var end = text.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? default : After(text[end..], ">");
    }

    /// <summary>What follows a mark; nothing where it is missing.</summary>
    internal static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? default : text[(at + mark.Length)..];
    }

    // Soft hyphens, spaces of no width and marks of direction part a word for who compares it.
    private static bool IsInvisible(char letter) =>
        char.IsControl(letter) || letter is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F';
}
