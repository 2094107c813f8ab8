using System.Collections.Concurrent;
using BriefingBot.Summaries.Backends;

namespace BriefingBot.Summaries.Budget;

/// <summary>Remembers for as long as the program runs, and leaves no file behind.</summary>
internal sealed class MemoryModelLedger : IModelLedger
{
    private readonly ConcurrentDictionary<string, ModelAnswer> _answers = new();
    private readonly ConcurrentDictionary<(DateOnly Day, ModelTask Task), ModelUsage> _usage = new();

    public Task<ModelAnswer?> FindAsync(string inputHash, CancellationToken cancellationToken) =>
        Task.FromResult(_answers.GetValueOrDefault(inputHash));

    public Task KeepAsync(ModelAnswer answer, CancellationToken cancellationToken)
    {
        _answers[answer.InputHash] = answer;
        return Task.CompletedTask;
    }

    public Task AddUsageAsync(
        DateOnly day,
        ModelTask task,
        string backend,
        string model,
        ModelUsage request,
        CancellationToken cancellationToken)
    {
        _usage.AddOrUpdate((day, task), request, (_, sum) => sum + request);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyDictionary<ModelTask, ModelUsage>> ReadUsageAsync(
        DateOnly day, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<ModelTask, ModelUsage>>(
            _usage.Where(row => row.Key.Day == day).ToDictionary(row => row.Key.Task, row => row.Value));
}
