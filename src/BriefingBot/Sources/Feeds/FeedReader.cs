using System.Text;
using BriefingBot.Operation;
using BriefingBot.Text;
using BriefingBot.Text.Encodings;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>Reads RSS 0.90–2.0, RDF, CDF, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1 and (news) sitemaps, sound or broken:
/// one bad entry never costs the feed, a cut-off document is read as far as it goes. Nothing is ever fetched or
/// expanded on a document's demand.</summary>
public static class FeedReader
{
    private const int LongestName = 41; // of a root element, "…" included

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, string?, Uri?)"/>
    public static FeedReading Read(FetchedDocument document) => Read(document.Body, document.ContentType, document.Url);

    /// <summary>Any bytes at all give a feed or an error in words, in time and memory linear in their number.</summary>
    /// <param name="body">The body after decompression.</param>
    /// <param name="contentType">The HTTP <c>Content-Type</c> header, or null; only its charset is believed.</param>
    /// <param name="documentUrl">Where the document came from, for relative links; null for a file.</param>
    public static FeedReading Read(ReadOnlyMemory<byte> body, string? contentType, Uri? documentUrl)
    {
        if (body.Span is [0x1F, 0x8B, ..])
        {
            return FeedReading.No("This is a packed file (gzip). Give it the ending .gz, so that it is unpacked.");
        }

        if (OtherKind(body.Span) is { } other)
        {
            return FeedReading.No(other);
        }

        var text = ControlLetters.Without(TextDecoding.ToUtf8(body, contentType));
        var start = text.Span.TrimStart("\uFEFF \t\r\n"u8);
        if (start.IsEmpty)
        {
            return FeedReading.No("The document is empty.");
        }

        if (start[0] is (byte)'{' or (byte)'[')
        {
            return JsonFeedReader.Read(Encoding.UTF8.GetString(start), documentUrl);
        }

        var document = MarkupDocument.Parse(text);
        if (SitemapReader.FindRoot(document) is { } sitemap)
        {
            return FeedReading.Of(SitemapReader.Read(sitemap, documentUrl));
        }

        return XmlFeedReader.FindRoot(document) is { } root
            ? FeedReading.Of(XmlFeedReader.Read(root, documentUrl))
            : FeedReading.No(WhatItIs(document)) with
            {
                IsPage = document.Root.FirstChild is { Name: not "opml" and var name } && LooksLikeName(name),
            };
    }

    private static Phrase WhatItIs(MarkupDocument document) => document.Root.FirstChild switch
    {
        null => (Phrase)"This is no feed: it has no element at all.",
        { Name: var name } when !LooksLikeName(name) => "This is no feed, and no text either.",
        { Name: "opml" } => "This is an OPML list of sources, not a feed. Use it with the verb import.",
        var first when document.Find(element => element.Name is "html" or "body" or "head") is not null
            || first.Name is "div" or "p" or "script" =>
            "This is a web page, not a feed. "
            + "Give the address of its feed, or of the page itself, so that its feed can be looked for.",
        { Name: var name } =>
            $"This is no feed: its root element is <{name.Shorten(LongestName)}>, not rss, rdf:RDF or feed.",
    };

    // By the signatures that such files begin with.
    private static Phrase? OtherKind(ReadOnlySpan<byte> body) => body switch
    {
        [0x25, 0x50, 0x44, 0x46, ..] => (Phrase)"This is a PDF, not a feed.",
        [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..]
            or [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => "This is a picture, not a feed.",
        _ => null,
    };

    private static bool LooksLikeName(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && !name.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
