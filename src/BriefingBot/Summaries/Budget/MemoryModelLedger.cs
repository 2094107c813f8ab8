using System.Collections.Concurrent;

namespace BriefingBot.Summaries.Budget;

/// <summary>Remembers for as long as the program runs, and leaves no file behind.</summary>
internal sealed class MemoryModelLedger : IModelLedger
{
    private readonly ConcurrentDictionary<string, ModelAnswer> _answers = new();
    private readonly ConcurrentDictionary<DateOnly, ModelUsage> _usage = new();

    public Task<ModelAnswer?> FindAsync(string inputHash, CancellationToken cancellationToken) =>
        Task.FromResult(_answers.GetValueOrDefault(inputHash));

    public Task KeepAsync(ModelAnswer answer, CancellationToken cancellationToken)
    {
        _answers[answer.InputHash] = answer;
        return Task.CompletedTask;
    }

    public Task AddUsageAsync(
        DateOnly day, string backend, string model, ModelUsage request, CancellationToken cancellationToken)
    {
        _usage.AddOrUpdate(day, request, (_, sum) => sum + request);
        return Task.CompletedTask;
    }

    public Task<ModelUsage> ReadUsageAsync(DateOnly day, CancellationToken cancellationToken) =>
        Task.FromResult(_usage.GetValueOrDefault(day, ModelUsage.None));
}
