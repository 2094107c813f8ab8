using BriefingBot.Summaries.Budget;

namespace BriefingBot.Summaries;

/// <summary>What came of asking a model for sentences that must rest on reports.</summary>
/// <param name="Sentences">Those that stand in the reports; empty where the model says that there are none,
/// too.</param>
/// <param name="Answer">The model's answer; null where none came.</param>
/// <param name="Dropped">The kind of fault of each sentence that does not stand in the reports, as <c>verify</c> names
/// it.</param>
/// <param name="Reason">Why there is nothing to use; null where there is.</param>
internal sealed record GroundedAnswer(
    IReadOnlyList<SummarySentence> Sentences,
    ModelAnswer? Answer,
    IReadOnlyList<string> Dropped,
    FallbackReason? Reason);
