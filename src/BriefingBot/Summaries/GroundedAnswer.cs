using BriefingBot.Summaries.Budget;

namespace BriefingBot.Summaries;

/// <summary>What came of asking.</summary>
/// <param name="Sentences">Those that stand in the reports; empty where the model says that there are none,
/// too.</param>
/// <param name="Answer">The model's answer; null where none came.</param>
/// <param name="Dropped">Sentences that do not stand in the reports.</param>
/// <param name="Reason">Why there is nothing to use; null where there is.</param>
internal sealed record GroundedAnswer(
    IReadOnlyList<SummarySentence> Sentences, ModelAnswer? Answer, int Dropped, FallbackReason? Reason);
