using BriefingBot.Operation;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries;

/// <summary>Remembers how each model fared, for <c>/health</c>, <c>/llm</c> and <c>check</c>; logs and tells the admins
/// when that changes.</summary>
internal sealed partial class ModelHealth(
    ModelKernel models,
    ModelBudget budget,
    ModelOptions options,
    TimeProvider clock,
    IEnumerable<IModelHealthListener> listeners,
    ILogger<ModelHealth> logger)
{
    /// <summary>Failures in a row that are told where each may pass by itself, as an odd or late answer.</summary>
    private const int InARow = 3;

    /// <summary>For how long a model may fail, seldom, before admins are told.</summary>
    private static readonly TimeSpan Lasting = TimeSpan.FromMinutes(5);

    // How long a failure of one kind is not told again, if it ended meanwhile.
    private static readonly TimeSpan Quiet = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<ChatModel, Outage> _outages = [];
    private readonly Dictionary<(ChatModel, ModelFailure), long> _told = [];
    private DateOnly? _budgetTold;
    private Task _telling = Task.CompletedTask;

    private readonly Dictionary<ChatModel, ModelState> _states = models.Models.ToDictionary(
        model => model, model => new ModelState { Backend = model.Backend.Name, Model = model.Name });

    /// <summary>One a configured model, in the order of asking; empty where summaries are extractive.</summary>
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

    /// <summary>What today (UTC) has used, and the limits.</summary>
    public async Task<ModelBudgetState> ReadBudgetAsync(CancellationToken cancellationToken)
    {
        var usage = await budget.ReadUsageAsync(cancellationToken);
        return new ModelBudgetState(
            usage.Values.Aggregate(ModelUsage.None, (sum, one) => sum + one),
            usage.ToDictionary(row => row.Key.ToString().ToLowerInvariant(), row => row.Value),
            options.DailyTokens,
            options.DailyCost);
    }

    /// <summary>Asks each model for a word, which costs a few tokens, and returns what came of it.</summary>
    public async Task<IReadOnlyList<ModelState>> CheckAsync(CancellationToken cancellationToken)
    {
        foreach (var model in models.Models)
        {
            try
            {
                // Past the filters: an open circuit or a known answer would say nothing about now.
                var client = models.Client(model);
                var response = await client.GetResponseAsync("Say ok.", options: null, cancellationToken);
                await budget.SettleAsync(ModelTask.Check, model, response.Usage, cancellationToken);
                if (Thoughts.Strip(response.Text).Length == 0)
                {
                    throw ModelErrors.FromEmpty(
                        model, response, $"{model.Name} answered nothing. Check {model.Section}:Name.");
                }

                await ReportAnswerAsync(model, kept: 0, dropped: [], cancellationToken);
            }
            catch (ModelCallException error)
            {
                await ReportFailureAsync(model, error, cancellationToken);
            }
        }

        return Models;
    }

    /// <summary>Notes that a model answered.</summary>
    /// <param name="kept">Sentences of its answer that stand.</param>
    /// <param name="dropped">The kinds of fault of those that do not.</param>
    public async Task ReportAnswerAsync(
        ChatModel model, int kept, IReadOnlyList<string> dropped, CancellationToken cancellationToken)
    {
        Telemetry.ModelSentences.Add(kept, Telemetry.Outcome(nameof(kept)));
        Telemetry.ModelSentences.Add(dropped.Count, Telemetry.Outcome(nameof(dropped)));
        var now = clock.GetUtcNow();
        var telling = Task.CompletedTask;
        lock (_gate)
        {
            var state = _states[model];
            _states[model] = state with
            {
                LastAnswer = now,
                FailingSince = null,
                Failure = null,
                Message = null,
                KeptSentences = state.KeptSentences + kept,
                Dropped = Sum(state.Dropped, dropped),
            };
            if (_outages.Remove(model, out var ended) && ended.IsTold)
            {
                Log.AnswersAgain(logger, model.Backend.Name, model.Name, now - ended.Since);
                telling = TellNextAsync(
                    new ModelNotice(model.Backend.Name, model.Name, ended.Since, null, null), cancellationToken);
            }
        }

        await telling;
    }

    /// <summary>A model gave no answer that can be used.</summary>
    public async Task ReportFailureAsync(ChatModel model, ModelCallException error, CancellationToken cancellationToken)
    {
        // The model is well: it minds one text, or it was not asked at all.
        if (error.IsOfText || error.Failure is ModelFailure.Busy or ModelFailure.BudgetUsedUp)
        {
            await ReportRefusalAsync(model, error, cancellationToken);
            return;
        }

        var telling = Task.CompletedTask;
        lock (_gate)
        {
            var (state, now) = (_states[model], clock.GetUtcNow());
            var before = _outages.GetValueOrDefault(model) ?? new Outage(now, Failures: 0, IsTold: false);
            var outage = before with { Failures = before.Failures + 1 };
            // What fails every other time is told once, not each time.
            if (!outage.IsTold
                && (error.NeedsAdmin || outage.Failures >= InARow || now - outage.Since >= Lasting)
                && (!_told.TryGetValue((model, error.Failure), out var last) || clock.GetElapsedTime(last) > Quiet))
            {
                _told[(model, error.Failure)] = clock.GetTimestamp();
                outage = outage with { IsTold = true };
                Log.Failure(logger, model.Backend.Name, model.Name, error.Failure, error.Message);
                telling = TellNextAsync(
                    new ModelNotice(model.Backend.Name, model.Name, outage.Since, error.Failure, error.Words),
                    cancellationToken);
            }

            _outages[model] = outage;
            _states[model] = state with
            {
                FailingSince = outage.Since,
                Failure = error.Failure,
                Message = error.Words,
            };
        }

        await telling;
    }

    private async Task ReportRefusalAsync(
        ChatModel model, ModelCallException error, CancellationToken cancellationToken)
    {
        var isBudgetNews = false;
        lock (_gate)
        {
            var state = _states[model];
            _states[model] = state with { RefusedTexts = state.RefusedTexts + (error.IsOfText ? 1 : 0) };
            if (error.Failure == ModelFailure.BudgetUsedUp && _budgetTold != budget.Today)
            {
                (_budgetTold, isBudgetNews) = (budget.Today, true);
            }
        }

        if (error.IsOfText)
        {
            Log.RefusedText(logger, model.Backend.Name, model.Name, error.Message);
        }

        if (isBudgetNews)
        {
            Log.Budget(logger, error.Message);
            await TellAsync(
                new ModelNotice(
                    model.Backend.Name, model.Name, clock.GetUtcNow(), ModelFailure.BudgetUsedUp, error.Words),
                cancellationToken);
        }
    }

    // In the order in which it came to pass: "answers again" before the failure would leave the admins with that. What
    // waits for its turn is begun under the lock, and goes on outside it.
    private Task TellNextAsync(ModelNotice notice, CancellationToken cancellationToken)
    {
        return _telling = AfterAsync(_telling);

        async Task AfterAsync(Task before)
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
            await TellAsync(notice, cancellationToken);
        }
    }

    // Who cannot be told keeps no briefing from going out.
    private async Task TellAsync(ModelNotice notice, CancellationToken cancellationToken)
    {
        foreach (var listener in listeners)
        {
            try
            {
                await listener.TellAsync(notice, cancellationToken);
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested)
            {
                Log.NotTold(logger, error, notice.Backend, notice.Model);
            }
        }
    }

    private static Dictionary<string, long> Sum(IReadOnlyDictionary<string, long> sum, IReadOnlyList<string> kinds)
    {
        var all = new Dictionary<string, long>(sum);
        foreach (var kind in kinds)
        {
            all[kind] = all.GetValueOrDefault(kind) + 1;
        }

        return all;
    }

    private sealed record Outage(DateTimeOffset Since, int Failures, bool IsTold);

    private static partial class Log
    {
        [LoggerMessage(4103, LogLevel.Warning, "Model {Backend}/{Model} gives no answer ({Failure}): {Advice}")]
        public static partial void Failure(
            ILogger logger, string backend, string model, ModelFailure failure, string advice);

        [LoggerMessage(4104, LogLevel.Information, "Model {Backend}/{Model} answers again, after {Outage}.")]
        public static partial void AnswersAgain(ILogger logger, string backend, string model, TimeSpan outage);

        [LoggerMessage(4105, LogLevel.Information, "Model {Backend}/{Model}: {Advice}")]
        public static partial void RefusedText(ILogger logger, string backend, string model, string advice);

        [LoggerMessage(4106, LogLevel.Warning, "{Advice}")]
        public static partial void Budget(ILogger logger, string advice);

        [LoggerMessage(4107, LogLevel.Error, "The admins could not be told about {Backend}/{Model}")]
        public static partial void NotTold(ILogger logger, Exception error, string backend, string model);
    }
}
