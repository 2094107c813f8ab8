using BriefingBot.Text;

namespace BriefingBot.Articles.Pages;

/// <summary>What the extractor made of one page.</summary>
public sealed record ExtractedPage : ArticleContent
{
    /// <summary>What the page turned out to be.</summary>
    public PageKind Kind { get; init; } = PageKind.Article;

    /// <summary>Every title that the page bears, in its head and on its face.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Whether the title is more than the browser's: a feed's own comes before one that is not.</summary>
    public bool IsTitleSure { get; init; }

    /// <summary>Where the article goes on, and which of its pages that is; null where this is all of it.</summary>
    public (Uri Url, int Number)? Next { get; init; }

    /// <summary>Whether the date stands where programs read it: a feed's own comes before one that does not.</summary>
    public bool IsPublishedSure { get; init; }
}

/// <summary>What a page is; all but <see cref="Article"/> make the caller use the feed's text.</summary>
public enum PageKind
{
    Article,
    Paywalled,
    Empty,
    Consent,
    Error,
}
