namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>What a sentence has of the kind that is asked for.</summary>
/// <param name="Bound">How surely it is bound to what it is asked of: 1 in the role itself.</param>
internal sealed record FoundAnswer(double Bound)
{
    /// <summary>The number that counts; 0 for a vague one and where nothing is counted.</summary>
    public decimal Count { get; init; }

    /// <summary>The sentence before that names whom this one calls "he"; null where it stands alone.</summary>
    public int? NamedAt { get; init; }

    /// <summary>Whether the answer says what was asked ("identified as") without its verb.</summary>
    public bool IsComplete { get; init; }
}
