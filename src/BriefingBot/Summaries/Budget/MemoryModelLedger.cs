using System.Collections.Concurrent;

namespace BriefingBot.Summaries.Budget;

/// <summary>Remembers for as long as the program runs, and leaves no file behind.</summary>
internal sealed class MemoryModelLedger : IModelLedger
{
    private readonly ConcurrentDictionary<string, ModelAnswer> _answers = new();
    private readonly ConcurrentDictionary<DateOnly, ModelUsage> _usage = new();

    public Task<ModelAnswer?> FindAsync(string inputHash, CancellationToken cancellationToken) => Task.FromResult(_answers.GetValueOrDefault(inputHash));

    public Task KeepAsync(ModelAnswer answer, DateOnly day, decimal cost, CancellationToken cancellationToken)
    {
        _answers[answer.InputHash] = answer;
        _usage.AddOrUpdate(
            day,
            _ => new ModelUsage(1, answer.InputTokens, answer.OutputTokens, cost),
            (_, sum) => new ModelUsage(sum.Requests + 1, sum.InputTokens + answer.InputTokens, sum.OutputTokens + answer.OutputTokens, sum.Cost + cost));
        return Task.CompletedTask;
    }

    public Task<ModelUsage> ReadUsageAsync(DateOnly day, CancellationToken cancellationToken) => Task.FromResult(_usage.GetValueOrDefault(day, ModelUsage.None));
}
