using System.Buffers;
using System.Text;

namespace BriefingBot.Text.Encodings;

/// <summary>What a document says of its encoding: XML 1.0 section 4.3.3, or HTML's prescan (13.2.3.2).</summary>
internal static class EncodingDeclaration
{
    // HTML prescans 1,024 bytes; pages with long heads exist, and looking further costs nothing.
    private const int BytesOfHead = 4096;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"';/?");

    /// <summary>The declared label, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        Span<char> letters = stackalloc char[BytesOfHead];
        var length = Encoding.Latin1.GetChars(bytes[..Math.Min(bytes.Length, BytesOfHead)], letters);
        ReadOnlySpan<char> head = letters[..length];
        return XmlDeclaration(head) ?? Meta(head);
    }

    private static string? XmlDeclaration(ReadOnlySpan<char> head)
    {
        var start = head.IndexOf("<?xml", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        head = head[start..];
        var end = head.IndexOf('>');
        return end < 0 ? null : Value(head[..end], "encoding");
    }

    private static string? Meta(ReadOnlySpan<char> head)
    {
        for (var at = Next(head); at >= 0; at = Next(head))
        {
            head = head[at..];
            var end = head.IndexOf('>');
            if (end < 0)
            {
                return null;
            }

            if (Value(head[..end], "charset") is { } label)
            {
                return label;
            }

            head = head[end..];
        }

        return null;

        static int Next(ReadOnlySpan<char> head) => head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
    }

    // Also finds the charset inside content="text/html; charset=…".
    private static string? Value(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = tag[(at + name.Length)..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
        {
            return null;
        }

        rest = rest[1..].TrimStart().TrimStart('"').TrimStart('\'').TrimStart();
        var end = rest.IndexOfAny(Ends);
        rest = end < 0 ? rest : rest[..end];
        return rest.IsEmpty ? null : rest.ToString();
    }
}
