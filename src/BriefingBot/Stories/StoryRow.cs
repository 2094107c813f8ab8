namespace BriefingBot.Stories;

/// <summary>A story as its row in the database holds it.</summary>
public sealed class StoryRow
{
    /// <summary>Stays the same while the story lives.</summary>
    public string Id { get; init; } = "";

    /// <summary>When it last took a report, an edit or another story.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
