using BriefingBot.Summaries.Backends;

namespace BriefingBot.Summaries.Budget;

/// <summary>What models answered and its cost: in the database, or in memory for the verbs.</summary>
internal interface IModelLedger
{
    /// <summary>The answer to an input that was asked before; null where it was not.</summary>
    Task<ModelAnswer?> FindAsync(string inputHash, CancellationToken cancellationToken);

    /// <summary>Keeps an answer of a model, so that the same question is not paid for again.</summary>
    Task KeepAsync(ModelAnswer answer, CancellationToken cancellationToken);

    /// <summary>Adds one request of a model to a day's usage (UTC).</summary>
    Task AddUsageAsync(
        DateOnly day,
        ModelTask task,
        string backend,
        string model,
        ModelUsage request,
        CancellationToken cancellationToken);

    /// <summary>What a day (UTC) used, by task.</summary>
    Task<IReadOnlyDictionary<ModelTask, ModelUsage>> ReadUsageAsync(DateOnly day, CancellationToken cancellationToken);
}

/// <summary>One answer of a model, whole and without its thoughts.</summary>
internal sealed record ModelAnswer(
    string InputHash,
    string Backend,
    string Model,
    string PromptHash,
    string Answer,
    long InputTokens,
    long OutputTokens,
    DateTimeOffset AnsweredAt)
{
    /// <summary>True where the ledger gave it, so that nothing was asked for it this time.</summary>
    public bool IsKnown { get; init; }
}

/// <summary>Requests, tokens in and out, and their cost in the configured currency.</summary>
public sealed record ModelUsage(long Requests, long InputTokens, long OutputTokens, decimal Cost)
{
    public static ModelUsage None { get; } = new(0, 0, 0, 0);

    public long Tokens => InputTokens + OutputTokens;

    public static ModelUsage operator +(ModelUsage one, ModelUsage other) => new(
        one.Requests + other.Requests,
        one.InputTokens + other.InputTokens,
        one.OutputTokens + other.OutputTokens,
        one.Cost + other.Cost);
}
