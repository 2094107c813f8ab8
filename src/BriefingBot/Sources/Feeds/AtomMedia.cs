using System.Buffers.Text;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>Atom <c>content</c> of a media type that is no text (RFC 4287 section 4.1.3.3).</summary>
internal static class AtomMedia
{
    // System.Uri takes no longer ones.
    private const int LongestUrl = 65_000;

    private static readonly string[] Kinds = ["image/", "audio/", "video/", "font/", "model/"];
    private static readonly string[] Files =
    [
        "application/pdf", "application/zip", "application/gzip", "application/epub+zip", "application/msword",
        "application/ogg",
    ];

    /// <summary>Whether the content is a file and not something to read.</summary>
    public static bool IsMedia(MarkupElement content) =>
        content.Attribute("type")?.Trim() is { Length: > 0 } type
        && (Array.Exists(Kinds, kind => type.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(Files, file => type.StartsWith(file, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The content as an address that holds it (RFC 2397); null where it is no base64, or too long.</summary>
    public static Uri? DataUrl(MarkupElement content)
    {
        var data = string.Concat(content.Text().Where(c => !char.IsWhiteSpace(c)));
        return data.Length is > 0 and < LongestUrl
            && Base64.IsValid(data)
            && Uri.TryCreate($"data:{content.Attribute("type")!.Trim()};base64,{data}", UriKind.Absolute, out var url)
                ? url
                : null;
    }
}
