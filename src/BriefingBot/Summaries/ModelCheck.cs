using System.Runtime.CompilerServices;
using BriefingBot.Operation;
using BriefingBot.Summaries.Prompts;

namespace BriefingBot.Summaries;

/// <summary>Are the prompts right, and does each configured model answer? Costs a few tokens.</summary>
internal sealed class ModelCheck(PromptLibrary prompts, ModelHealth health) : ISelfCheck
{
    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        prompts.CheckAll();
        var models = await health.CheckAsync(cancellationToken);
        if (models.Count == 0)
        {
            yield return new Finding(
                "model", Ok: true, "Summaries are extractive; no model is configured.", Remedy: null);
        }

        foreach (var model in models)
        {
            var name = $"model {model.Backend} {model.Model}";
            yield return model.Failure is null
                ? new Finding(name, Ok: true, "It answers.", Remedy: null)
                : new Finding(
                    name,
                    Ok: false,
                    model.Message ?? "It does not answer.",
                    "Until it does, summaries are extractive. Check the keys under Model.");
        }
    }
}
