namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>What a sentence has of the kind that is asked for.</summary>
/// <param name="Bound">How surely it is bound to what it is asked of: 1 in the role itself.</param>
/// <param name="Value">The answer itself, in lower case; two sentences with one value tell the same.</param>
internal sealed record FoundAnswer(double Bound, string Value)
{
    /// <summary>The sentence before that names whom this one calls "he"; null where it stands alone.</summary>
    public int? NamedAt { get; init; }

    /// <summary>Whether the answer says what was asked ("identified as") without its verb.</summary>
    public bool IsComplete { get; init; }
}
