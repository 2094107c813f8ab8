using System.Buffers;
using System.Text.Json;

namespace BriefingBot.Sources.Fetching;

/// <summary>Whether a document is whole though its transfer broke off.</summary>
internal static class DocumentEnd
{
    private static readonly SearchValues<byte> EndsOfName = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>Whether a document ends with the end tag of its root element, or is whole JSON.</summary>
    public static bool IsReached(ReadOnlySpan<byte> document)
    {
        document = document.TrimStart("\uFEFF"u8).Trim(" \t\r\n\0"u8);
        return document is [(byte)'{' or (byte)'[', ..] ? IsWholeJson(document)
            : document is [(byte)'<', .., (byte)'>']
                && RootName(document) is { IsEmpty: false } root
                && Ends(document, root);
    }

    private static bool IsWholeJson(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Behind the declaration, the document type and comments.
    private static ReadOnlySpan<byte> RootName(ReadOnlySpan<byte> document)
    {
        while (document is [(byte)'<', (byte)'?' or (byte)'!', ..])
        {
            var isComment = document.StartsWith("<!--"u8);
            var end = isComment ? document.IndexOf("-->"u8) + 2 : document.IndexOf((byte)'>');
            document = end < 2 ? default : document[(end + 1)..].TrimStart(" \t\r\n"u8);
        }

        var length = document.IndexOfAny(EndsOfName);
        return document is [(byte)'<', ..] && length > 1 ? document[1..length] : default;
    }

    private static bool Ends(ReadOnlySpan<byte> document, ReadOnlySpan<byte> root)
    {
        var at = document.LastIndexOf("</"u8);
        var tag = at < 0 || at + 2 >= document.Length ? default : document[(at + 2)..^1].TrimEnd(" \t\r\n"u8);
        return tag.Length == root.Length && System.Text.Ascii.EqualsIgnoreCase(tag, root);
    }
}
