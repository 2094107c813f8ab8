using System.Text;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Articles;

/// <summary>Tells whether what an entry's address answered is a page at all: links lead to films, documents and feeds,
/// too, and their bytes are nobody's text.</summary>
internal static class PageSniffer
{
    private const int BytesOfStart = 1024;

    private static readonly string[] PageTypes = ["html", "text/plain", "markdown"];
    private static readonly string[] Others = ["<?xml", "<rss", "<feed", "<rdf", "%PDF", "{", "["];

    /// <summary>Whether a fetched document is a page to be read, not a film, a picture, a PDF or a feed.</summary>
    public static bool IsPage(FetchedDocument document)
    {
        var body = document.Body.Span;
        var start = Encoding.Latin1.GetString(body[..Math.Min(body.Length, BytesOfStart)]);
        if (start.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // The first three are a byte order mark, read as Latin-1.
        var text = start.TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return (document.ContentType is not { Length: > 0 } type
                || PageTypes.Any(page => type.Contains(page, StringComparison.OrdinalIgnoreCase)))
            && !Others.Any(other => text.StartsWith(other, StringComparison.OrdinalIgnoreCase));
    }
}
