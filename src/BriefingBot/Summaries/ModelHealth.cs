using System.Collections.Concurrent;
using BriefingBot.Operation;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.Prompts;

namespace BriefingBot.Summaries;

/// <summary>Remembers how each model last fared.</summary>
internal sealed partial class ModelHealth(IReadOnlyList<ChatModelCaller> callers, ModelBudget budget, ModelOptions options, TimeProvider clock, ILogger<ModelHealth> logger)
    : IModelHealth
{
    private static readonly PromptSettings CheckSettings = new(Temperature: null, TopP: null, MaxTokens: null, Seed: null);

    private readonly ConcurrentDictionary<ChatModel, ModelState> _states = new(callers.Select(caller => KeyValuePair.Create(
        caller.Model, new ModelState { Backend = caller.Model.Backend.Name, Model = caller.Model.Name })));

    public IReadOnlyList<ModelState> Models => [.. callers.Select(caller => _states[caller.Model])];

    public async Task<ModelBudgetState> ReadBudgetAsync(CancellationToken cancellationToken) =>
        new(await budget.ReadUsageAsync(cancellationToken), options.DailyTokens, options.DailyCost);

    public async Task<IReadOnlyList<ModelState>> CheckAsync(CancellationToken cancellationToken)
    {
        foreach (var caller in callers)
        {
            try
            {
                await caller.AskAsync([("user", "Answer with the word ok.")], CheckSettings, schema: null, cancellationToken);
                ReportAnswer(caller.Model, droppedSentences: 0);
            }
            catch (ModelCallException error)
            {
                ReportFailure(caller.Model, error);
            }
        }

        return Models;
    }

    public void ReportAnswer(ChatModel model, int droppedSentences) => _states.AddOrUpdate(
        model,
        _ => throw new InvalidOperationException($"{model} is not configured."),
        (_, state) => state with
        {
            LastAnswer = clock.GetUtcNow(),
            FailingSince = null,
            Failure = null,
            Message = null,
            DroppedSentences = state.DroppedSentences + droppedSentences,
        });

    public void ReportFailure(ChatModel model, ModelCallException error)
    {
        LogFailure(logger, model.Backend.Name, model.Name, error.Failure, error.Message);
        _states.AddOrUpdate(
            model,
            _ => throw new InvalidOperationException($"{model} is not configured."),
            (_, state) => state with { FailingSince = state.FailingSince ?? clock.GetUtcNow(), Failure = error.Failure, Message = error.Message });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Model {Backend}/{Model} gave no answer ({Failure}): {Advice}")]
    private static partial void LogFailure(ILogger logger, string backend, string model, ModelFailure failure, string advice);
}
