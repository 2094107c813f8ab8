namespace BriefingBot.Articles.Html;

/// <summary>The headline of a page, and what it was chosen from.</summary>
internal sealed record PageTitle
{
    /// <summary>The headline; null where the page has none.</summary>
    public string? Text { get; init; }

    /// <summary>Whether more than the browser's title, or a label of a word or two, says so.</summary>
    public bool IsSure { get; init; }

    /// <summary>Every title of the page, as it stands.</summary>
    public IReadOnlyList<string> All { get; init; } = [];
}
