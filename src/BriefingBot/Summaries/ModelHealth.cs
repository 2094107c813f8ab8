using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries;

/// <summary>Remembers how each model last fared, and writes to the log when one begins and ceases to fail.</summary>
internal sealed partial class ModelHealth(
    ModelKernel models, ModelBudget budget, ModelOptions options, TimeProvider clock, ILogger<ModelHealth> logger)
    : IModelHealth
{
    private readonly Lock _gate = new();

    private readonly Dictionary<ChatModel, ModelState> _states = models.Models.ToDictionary(
        model => model, model => new ModelState { Backend = model.Backend.Name, Model = model.Name });

    public IReadOnlyList<ModelState> Models
    {
        get
        {
            lock (_gate)
            {
                return [.. models.Models.Select(model => _states[model])];
            }
        }
    }

    public async Task<ModelBudgetState> ReadBudgetAsync(CancellationToken cancellationToken) =>
        new(await budget.ReadUsageAsync(cancellationToken), options.DailyTokens, options.DailyCost);

    public async Task<IReadOnlyList<ModelState>> CheckAsync(CancellationToken cancellationToken)
    {
        foreach (var model in models.Models)
        {
            try
            {
                // Past the filters: an open circuit or a known answer would say nothing about now.
                var client = models.Client(model);
                var response = await client.GetResponseAsync("Say ok.", options: null, cancellationToken);
                await budget.SettleAsync(model, response.Usage, cancellationToken);
                ReportAnswer(model, droppedSentences: 0);
            }
            catch (ModelCallException error)
            {
                ReportFailure(model, error);
            }
        }

        return Models;
    }

    public void ReportAnswer(ChatModel model, int droppedSentences)
    {
        var now = clock.GetUtcNow();
        DateTimeOffset? failingSince;
        lock (_gate)
        {
            var state = _states[model];
            failingSince = state.FailingSince;
            _states[model] = state with
            {
                LastAnswer = now,
                FailingSince = null,
                Failure = null,
                Message = null,
                DroppedSentences = state.DroppedSentences + droppedSentences,
            };
        }

        if (failingSince is { } since)
        {
            LogAnswerAgain(logger, model.Backend.Name, model.Name, now - since);
        }
    }

    public void ReportFailure(ChatModel model, ModelCallException error)
    {
        // The budget is the operator's own limit, no fault of the model.
        if (error.Failure == ModelFailure.BudgetUsedUp)
        {
            return;
        }

        bool isFirst;
        lock (_gate)
        {
            var state = _states[model];
            isFirst = state.FailingSince is null;
            _states[model] = state with
            {
                FailingSince = state.FailingSince ?? clock.GetUtcNow(),
                Failure = error.Failure,
                Message = error.Message,
            };
        }

        if (isFirst)
        {
            LogFailure(logger, model.Backend.Name, model.Name, error.Failure, error.Message);
        }
    }

    [LoggerMessage(
        EventId = 4103,
        Level = LogLevel.Warning,
        Message = "Model {Backend}/{Model} gives no answer ({Failure}): {Advice}")]
    private static partial void LogFailure(
        ILogger logger, string backend, string model, ModelFailure failure, string advice);

    [LoggerMessage(
        EventId = 4104,
        Level = LogLevel.Information,
        Message = "Model {Backend}/{Model} answers again, after {Outage}.")]
    private static partial void LogAnswerAgain(ILogger logger, string backend, string model, TimeSpan outage);
}
