namespace BriefingBot.Wording;

/// <summary>A language's words for spans of time in all their forms, in lower case, parted by spaces.</summary>
internal sealed record SpanWords
{
    public required string Hours { get; init; }
    public required string Days { get; init; }
    public required string Weeks { get; init; }
    public required string Months { get; init; }
    public required string Yesterday { get; init; }

    /// <summary>The day before yesterday, where one word says it.</summary>
    public required string DayBefore { get; init; }

    public required string Today { get; init; }
}
