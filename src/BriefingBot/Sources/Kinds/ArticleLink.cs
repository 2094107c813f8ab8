using AngleSharp.Dom;

namespace BriefingBot.Sources.Kinds;

/// <summary>Whether a link on a page leads to an article: by where it stands, how long its text is and what its address looks like.</summary>
internal static class ArticleLink
{
    private const int FewestWords = 4;
    private const int FewestLetters = 20;

    private static readonly string[] NoArticle = ["/tag/", "/tags/", "/category/", "/categories/", "/author/", "/authors/", "/topic/", "/topics/", "/login", "/subscribe", "/search", "/about", "/contact", "/privacy", "/terms", "/account"];

    /// <summary>The page's own site only; two signs of an article are wanted: a headline's length, and an address that tells one article.</summary>
    public static bool IsLikely(IElement anchor, Uri url, string title, Uri? pageUrl)
    {
        if (pageUrl is null || !IsSameSite(url, pageUrl) || url.AbsolutePath.Trim('/').Length == 0 || url.AbsolutePath == pageUrl.AbsolutePath)
        {
            return false;
        }

        if (Array.Exists(NoArticle, part => url.AbsolutePath.Contains(part, StringComparison.OrdinalIgnoreCase)) || IsInFurniture(anchor))
        {
            return false;
        }

        return IsHeadline(title) && TellsOneArticle(url);
    }

    private static bool IsSameSite(Uri url, Uri pageUrl) => Site(url) == Site(pageUrl) || Site(url).EndsWith("." + Site(pageUrl), StringComparison.OrdinalIgnoreCase);

    private static string Site(Uri url) => url.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.IdnHost[4..] : url.IdnHost;

    private static bool IsInFurniture(IElement anchor)
    {
        for (var element = anchor.ParentElement; element is not null; element = element.ParentElement)
        {
            if (element.LocalName is "nav" or "footer" or "aside" or "form" || element.GetAttribute("role") is "navigation" or "contentinfo")
            {
                return true;
            }
        }

        return false;
    }

    // Scripts without spaces between words write a headline in a dozen letters.
    private static bool IsHeadline(string title) =>
        title.Any(c => c is >= '\u2E80' and <= '\uD7FF') ? title.Length >= 8 : title.Length >= FewestLetters && title.Count(char.IsWhiteSpace) + 1 >= FewestWords;

    // A slug of several words, a date, or a number that counts articles.
    private static bool TellsOneArticle(Uri url)
    {
        var last = url.Segments[^1].Trim('/');
        var digits = url.PathAndQuery.Count(char.IsAsciiDigit);
        return last.Count(c => c is '-' or '_') >= 3 || digits >= 4 || (last.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && last.Length > 15);
    }
}
