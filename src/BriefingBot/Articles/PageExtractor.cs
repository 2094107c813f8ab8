using BriefingBot.Articles.Html;
using BriefingBot.Articles.Pages;
using BriefingBot.Articles.PlainText;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Encodings;

namespace BriefingBot.Articles;

/// <summary>Makes of any page its readable article: HTML, Markdown or plain text as people save it. Never fails on any
/// bytes; what is read is bounded (<see cref="MostCharacters"/>, <see cref="HtmlTree.MostNodes"/>,
/// <see cref="HtmlTree.DeepestLevel"/>).</summary>
public static class PageExtractor
{
    /// <summary>Characters read of one page; no article comes after that many.</summary>
    public const int MostCharacters = 10_000_000;

    private const int MostOfPlainText = 400_000;

    /// <summary>Reads a page whose body is decompressed. What it does not state is null.</summary>
    /// <param name="cancellationToken">Stops the work on a page that takes long.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled meanwhile.</exception>
    public static ExtractedPage Extract(FetchedDocument document, CancellationToken cancellationToken = default)
    {
        var text = TextDecoding.Decode(document.Body, document.ContentType).AsSpan();
        text = text.Length > MostCharacters ? text[..MostCharacters] : text;
        return PageFormats.Of(document, text) switch
        {
            PageFormat.Html => HtmlReader.Read(text, document.Url, cancellationToken),
            PageFormat.Markdown => MarkdownReader.Read(Bounded(text), document.Url),
            PageFormat.None => new ExtractedPage { Kind = PageKind.Empty },
            _ => PlainTextReader.Read(Bounded(text), document.Url) with
            {
                Url = document.Url is null ? null : UrlIdentity.Canonical(document.Url),
            },
        };
    }

    private static string Bounded(ReadOnlySpan<char> text) =>
        (text.Length > MostOfPlainText ? text[..MostOfPlainText] : text).ToString();
}
