using BriefingBot.Operation;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;

namespace BriefingBot.Summaries;

/// <summary>What is known of one model.</summary>
public sealed record ModelState
{
    public required string Backend { get; init; }
    public required string Model { get; init; }

    /// <summary>When it last answered; null where it has not since the start.</summary>
    public DateTimeOffset? LastAnswer { get; init; }

    /// <summary>Since when it fails; null where its last answer was one, or where it was not asked yet.</summary>
    public DateTimeOffset? FailingSince { get; init; }
    public ModelFailure? Failure { get; init; }

    /// <summary>What is wrong and what to do, for admins; null where nothing is.</summary>
    public Phrase? Message { get; init; }

    /// <summary>Sentences since the start that stand in the reports.</summary>
    public long KeptSentences { get; init; }

    /// <summary>Sentences that were dropped since the start, by the kind of their fault.</summary>
    public IReadOnlyDictionary<string, long> Dropped { get; init; } = new Dictionary<string, long>();

    /// <summary>Texts since the start that its content filter refused, or that were too long for it.</summary>
    public long RefusedTexts { get; init; }
}

/// <summary>How much of the day's budget of tokens and money is used.</summary>
/// <param name="Used">What was used today, UTC.</param>
/// <param name="ByTask">The same by task: <c>summary</c>, <c>answer</c>, <c>translation</c>, <c>check</c>.</param>
/// <param name="DailyTokens">The limit; 0 where there is none.</param>
/// <param name="DailyCost">The limit in the currency of the configured prices; 0 where there is none.</param>
public sealed record ModelBudgetState(
    ModelUsage Used, IReadOnlyDictionary<string, ModelUsage> ByTask, long DailyTokens, decimal DailyCost);
