using BriefingBot.Text.Dates;

namespace BriefingBot.Text;

/// <summary>One report: extracted, normalised, ready to be grouped. What its page does not state is null, never guessed.</summary>
public sealed record Article
{
    /// <summary>Unique within one run of a verb, or within one database; see PRODUCT.md section 12, "Settled points".</summary>
    public required string Id { get; init; }

    /// <summary>The canonical address where known.</summary>
    public Uri? Url { get; init; }

    /// <summary>The headline without the site's name; null where the page has none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, as the page or its feed says.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it where that is another than the outlet: a wire agency, most often.</summary>
    public string? Origin { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public NewsTime? Published { get; init; }

    public NewsTime? Modified { get; init; }

    /// <summary>BCP 47 primary language (<c>en</c>); null where unknown.</summary>
    public string? Language { get; init; }

    public Uri? Image { get; init; }

    /// <summary>The readable text, paragraphs separated by an empty line.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the source it came by (a feed's title, a page's file name); stands in for an unknown outlet.</summary>
    public required string SourceName { get; init; }

    /// <summary>The topic its source was given; null where none.</summary>
    public string? Topic { get; init; }

    /// <summary>When the bot first saw it; the time of an article whose page states none.</summary>
    public DateTimeOffset FirstSeen { get; init; }

    /// <summary>The id of the article whose text this one repeats, or null. A copy keeps its link and counts with its original.</summary>
    public string? CopyOf { get; init; }

    /// <summary>The outlet that counts: the origin, else the outlet, else the source's name.</summary>
    public string IndependentOutlet => Origin ?? Outlet ?? SourceName;

    /// <summary>The name shown to a reader beside a sentence: who published it, else who wrote it, else the source's name.</summary>
    public string ShownOutlet => Outlet ?? Origin ?? SourceName;
}
