using BriefingBot.Sources.Feeds;

namespace BriefingBot.Articles;

/// <summary>The format in which the page behind an entry is written.</summary>
internal enum PageFormat
{
    Html,
    Markdown,
    PlainText,

    /// <summary>A picture, a film, a packed document: letters by chance alone.</summary>
    None,
}

/// <summary>Decides by header, name and beginning: servers and files often claim what is not so.</summary>
internal static class PageFormats
{
    private const int SniffedCharacters = 4000;
    private const int TagsThatTell = 3;
    private const int SniffedOfText = 64_000;
    private const int TextForEachControl = 100;

    private static readonly string[] HtmlTags =
    [
        "<!doctype html", "<html", "<head", "<body", "<p>", "<p ", "<div", "<article", "<br", "<a href", "<span",
        "<table", "<h1", "<meta", "<script", "<title",
    ];

    /// <summary>The format of a fetched document, by its name, its header and how its text begins.</summary>
    /// <param name="document">Its name and header.</param>
    /// <param name="text">Its decoded text.</param>
    public static PageFormat Of(FetchedDocument document, ReadOnlySpan<char> text)
    {
        var start = (text.Length > SniffedCharacters ? text[..SniffedCharacters] : text).ToString();
        var looksHtml = HtmlTags.Sum(tag => start.Contains(tag, StringComparison.OrdinalIgnoreCase) ? 1 : 0);
        var isDeclared = start.TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        var name = document.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? document.Name[..^3]
            : document.Name;
        if (isDeclared || looksHtml >= TagsThatTell)
        {
            return PageFormat.Html;
        }

        if (IsMarkdown(document.ContentType, name))
        {
            return PageFormat.Markdown;
        }

        return looksHtml > 0 && IsHtml(document.ContentType, name) ? PageFormat.Html
            : IsText(text) ? PageFormat.PlainText
            : PageFormat.None;
    }

    private static bool IsText(ReadOnlySpan<char> text)
    {
        text = text.Length > SniffedOfText ? text[..SniffedOfText] : text;
        var controls = 0;
        foreach (var letter in text)
        {
            controls += letter < ' ' && !char.IsWhiteSpace(letter) ? 1 : 0;
        }

        return controls * TextForEachControl <= text.Length;
    }

    private static bool IsMarkdown(string? contentType, string name) =>
        contentType?.Contains("markdown", StringComparison.OrdinalIgnoreCase) == true
            || HasExtension(name, ".md", ".markdown", ".mdown");

    private static bool IsHtml(string? contentType, string name) =>
        contentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true
            || HasExtension(name, ".html", ".htm", ".xhtml");

    private static bool HasExtension(string name, params string[] extensions) =>
        extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
