using System.Collections.Concurrent;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Filters;
using BriefingBot.Summaries.Prompts;

namespace BriefingBot.Summaries.ByModel;

/// <summary>
/// Asks the configured models in their order, until one gives an answer that stands in the reports. What a call passes
/// on its way stands in <see cref="ModelFilters"/>.
/// </summary>
internal sealed partial class GroundedModels(
    ModelKernel models, PromptLibrary prompts, ModelHealth health, ILogger<GroundedModels> logger)
{
    private readonly ConcurrentDictionary<string, PromptFile> _prompts = new();

    /// <summary>True where a model is configured.</summary>
    public bool IsConfigured => models.Models.Count > 0;

    /// <summary>Asks with a prompt whose variable <c>articles</c> are the reports.</summary>
    /// <param name="promptName">A name of <see cref="PromptLibrary.Known"/>.</param>
    /// <param name="reports">The reports; at least one.</param>
    /// <param name="values">The prompt's other variables.</param>
    /// <param name="subject">What it is about, for the log.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<GroundedAnswer> AskAsync(
        string promptName,
        StoryReports reports,
        IReadOnlyDictionary<string, string> values,
        string subject,
        CancellationToken cancellationToken)
    {
        var prompt = _prompts.GetOrAdd(promptName, prompts.Load);
        var (reason, dropped) = (FallbackReason.NoModel, 0);
        foreach (var model in models.Models)
        {
            try
            {
                var arguments = ModelCall.Arguments(model, prompt, reports, values, subject);
                var result = await models.Kernel.InvokeAsync(prompt.Function, arguments, cancellationToken);
                var grounded = result.GetValue<GroundedAnswer>()!; // not null: the outermost filter gives one
                if (grounded.Answer is { IsKnown: false })
                {
                    health.ReportAnswer(model, grounded.Dropped);
                }

                if (grounded.Reason is not { } failed)
                {
                    return grounded;
                }

                (reason, dropped) = (failed, grounded.Dropped);
            }
            catch (ModelCallException error)
            {
                health.ReportFailure(model, error);
                reason = Reason(error.Failure);
            }
        }

        LogFallback(logger, subject, reason);
        return new GroundedAnswer([], null, dropped, reason);
    }

    private static FallbackReason Reason(ModelFailure failure) => failure switch
    {
        ModelFailure.BudgetUsedUp => FallbackReason.BudgetUsedUp,
        ModelFailure.Unreadable or ModelFailure.CutOff => FallbackReason.Unreadable,
        _ => FallbackReason.NoAnswer,
    };

    // At Debug: an outage has its own two lines, whatever the number of stories.
    [LoggerMessage(EventId = 4102, Level = LogLevel.Debug, Message = "{Subject} goes without a model: {Reason}.")]
    private static partial void LogFallback(ILogger logger, string subject, FallbackReason reason);
}
