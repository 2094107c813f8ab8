using BriefingBot.Articles.Metadata;

namespace BriefingBot.Articles.Html;

/// <summary>Reads an HTML page or fragment: its metadata, its article's box, the text in it.</summary>
internal static class HtmlReader
{
    private const int ShortText = 250;

    /// <summary>Reads a page.</summary>
    /// <param name="html">The decoded document.</param>
    /// <param name="url">Its address where known; relative links are resolved against it.</param>
    public static ExtractedPage Read(string html, Uri? url = null)
    {
        var root = HtmlTree.Parse(html);
        var metadata = PageMetadata.Read(root, url);
        var text = ReadText(root, metadata);
        return new ExtractedPage
        {
            Title = metadata.Title,
            Outlet = metadata.Outlet,
            Origin = metadata.Origin,
            Authors = metadata.Authors,
            Published = metadata.Published,
            Modified = metadata.Modified,
            Language = metadata.Language ?? LanguageDetector.Detect(text),
            Image = metadata.Image,
            Url = metadata.Url,
            Text = text,
            Kind = text.Length == 0 ? PageKind.Empty : PageKind.Article,
        };
    }

    /// <summary>The readable text of a fragment, such as a feed's content.</summary>
    public static string ReadFragment(string html)
    {
        var root = HtmlTree.Parse(html);
        PagePruner.Prune(root);
        return Join(BlockFilter.Filter(ArticleText.Read(root), new PageMetadata()));
    }

    private static string ReadText(HtmlNode root, PageMetadata metadata)
    {
        PagePruner.Prune(root, metadata.Url);
        var text = ReadBox(root, metadata);
        if (text.Length < ShortText)
        {
            // What is left is less than a paragraph or two: perhaps the box of the text bears the name of something else.
            PagePruner.Prune(root, metadata.Url, believesNames: false);
            var all = ReadBox(root, metadata);
            text = all.Length > text.Length * 2 ? all : text;
        }

        return text.Length < ShortText && metadata.Body is { } body && body.Length > text.Length * 2 ? ReadFragment(body) : text;
    }

    private static string ReadBox(HtmlNode root, PageMetadata metadata) =>
        ContentFinder.Find(root, metadata.Heading) is { } box ? Join(BlockFilter.Filter(ArticleText.Read(box), metadata)) : "";

    private static string Join(IEnumerable<TextBlock> blocks) => string.Join("\n\n", blocks.Select(block => block.Text));
}
