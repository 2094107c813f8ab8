using BriefingBot.Text.Dates;

namespace BriefingBot.Articles;

/// <summary>What the extractor made of one page. Unknown is null.</summary>
public sealed record ExtractedPage
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Origin { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public NewsTime? Published { get; init; }

    public NewsTime? Modified { get; init; }

    public string? Language { get; init; }

    public Uri? Image { get; init; }

    /// <summary>The canonical address: tracking parameters removed, AMP undone.</summary>
    public Uri? Url { get; init; }

    /// <summary>Paragraphs separated by an empty line; empty where the page has no readable text.</summary>
    public string Text { get; init; } = "";

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
