using System.Collections.Concurrent;
using BriefingBot.Operation;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Filters;
using BriefingBot.Summaries.Prompts;
using BriefingBot.Text.Claims;

namespace BriefingBot.Summaries.ByModel;

/// <summary>Asks the configured models in their order, until one gives an answer that stands in the reports. What a
/// call passes on its way stands in <see cref="ModelFilters"/>.</summary>
internal sealed partial class GroundedModels(
    ModelKernel models, PromptLibrary prompts, ModelHealth health, ModelOptions options, ILogger<GroundedModels> logger)
{
    private readonly ConcurrentDictionary<string, PromptFile> _prompts = new();

    /// <summary>True where a model is configured for a task.</summary>
    public bool IsConfigured(ModelTask task) => models.For(task).Count > 0;

    /// <summary>True where a model takes part in telling a story.</summary>
    public bool HasTellers => IsConfigured(ModelTask.Summary) || IsConfigured(ModelTask.Translation);

    /// <summary>Asks; never throws for a model's failure.</summary>
    public async Task<GroundedAnswer> AskAsync(ModelQuestion question, CancellationToken cancellationToken)
    {
        if (question.Reports is { } reports && !ClaimVerifier.CanCheck(reports.Articles))
        {
            return new GroundedAnswer([], null, [], FallbackReason.LanguageNotChecked);
        }

        var prompt = _prompts.GetOrAdd(question.Prompt, prompts.Load);
        var (reason, dropped) = (FallbackReason.NoModel, (IReadOnlyList<string>)[]);
        foreach (var model in models.For(PromptLibrary.Known[question.Prompt].Task))
        {
            var isOver = ModelPatience.End.IsCancellationRequested;
            try
            {
                var arguments = ModelCall.Arguments(model, prompt, question);
                var result = await models.Kernel.InvokeAsync(prompt.Function, arguments, cancellationToken);
                var grounded = result.GetValue<GroundedAnswer>()!; // not null: the outermost filter gives one
                grounded = await LookAgainAsync(grounded, question, cancellationToken);
                if (grounded.Answer is { IsKnown: false })
                {
                    await health.ReportAnswerAsync(
                        model, grounded.Sentences.Count, grounded.Dropped, cancellationToken);
                }

                if (grounded.Reason is not { } failed)
                {
                    return grounded;
                }

                (reason, dropped) = (failed, grounded.Dropped);
            }
            catch (OperationCanceledException error) when (error.IsFault(cancellationToken))
            {
                // Whom nobody had the patience to ask, or to hear, has no fault.
                if (!isOver && !ModelPatience.IsShort)
                {
                    await health.ReportFailureAsync(model, ModelErrors.FromException(model, error), cancellationToken);
                }

                reason = FallbackReason.NoAnswer;
            }
            catch (ModelCallException error)
            {
                // No place came free while somebody had the patience.
                if (!(ModelPatience.IsShort && ModelPatience.End.IsCancellationRequested))
                {
                    await health.ReportFailureAsync(model, error, cancellationToken);
                }

                reason = Reason(error.Failure);
            }
            catch (Exception error) when (error.IsFault(cancellationToken))
            {
                // What an answer brings about that nobody foresaw costs the answer, not the story.
                Log.Fault(logger, error, question.Subject, model.Name);
                Telemetry.Faults.Add(1, Telemetry.Tag("kind", "answer"));
                reason = FallbackReason.Unreadable;
            }
        }

        Log.Fallback(logger, question.Subject, reason);
        return new GroundedAnswer([], null, dropped, reason);
    }

    // Another call, possibly of another model, and stricter: it can only take away.
    private async Task<GroundedAnswer> LookAgainAsync(
        GroundedAnswer grounded, ModelQuestion question, CancellationToken cancellationToken)
    {
        if (!options.Check || grounded.Sentences.Count == 0 || !IsConfigured(ModelTask.Check))
        {
            return grounded;
        }

        var look = await AskAsync(SecondLook.Question(grounded.Sentences, question.Subject), cancellationToken);
        return look.Answer is { } verdict ? SecondLook.Apply(grounded, verdict.Answer) : grounded;
    }

    private static FallbackReason Reason(ModelFailure failure) => failure switch
    {
        ModelFailure.BudgetUsedUp => FallbackReason.BudgetUsedUp,
        ModelFailure.Unreadable or ModelFailure.CutOff => FallbackReason.Unreadable,
        _ => FallbackReason.NoAnswer,
    };

    private static partial class Log
    {
        [LoggerMessage(4109, LogLevel.Error, "{Subject}: what {Model} answered could not be worked on.")]
        public static partial void Fault(ILogger logger, Exception error, string subject, string model);

        // At Debug: an outage has its own two lines, whatever the number of stories.
        [LoggerMessage(4102, LogLevel.Debug, "{Subject} goes without a model: {Reason}.")]
        public static partial void Fallback(ILogger logger, string subject, FallbackReason reason);
    }
}
