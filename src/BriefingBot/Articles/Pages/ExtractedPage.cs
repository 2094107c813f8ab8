using BriefingBot.Text;

namespace BriefingBot.Articles.Pages;

/// <summary>What the extractor made of one page.</summary>
public sealed record ExtractedPage : ArticleContent
{
    /// <summary>What the page turned out to be.</summary>
    public PageKind Kind { get; init; } = PageKind.Article;
}

/// <summary>What a page turned out to be; everything but <see cref="Article"/> makes the caller use the feed's own text.</summary>
public enum PageKind
{
    Article,
    Paywalled,
    Empty,
    Consent,
    Error,
}
