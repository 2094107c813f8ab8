using BriefingBot.Operation;
using BriefingBot.Operation.Settings;
using BriefingBot.Text;
using Microsoft.Extensions.Options;

namespace BriefingBot.Summaries.Backends;

/// <summary>What an annotation cannot say and holds for every backend.</summary>
internal sealed class ModelOptionsChecks : IValidateOptions<ModelOptions>
{
    public ValidateOptionsResult Validate(string? name, ModelOptions options) => OptionsChecks.Result(
    [
        // Of a chat backend ConfiguredModels says it, with what that one needs.
        (!string.IsNullOrEmpty(options.Endpoint) && HttpAddress.Parse(options.Endpoint) is null
            && ChatBackend.Find(options.Backend) is null,
            "Model:Endpoint must be an http or https address, including /v1."),
        .. options.Prices.Select((price, at) => (
            string.IsNullOrWhiteSpace(price.Name) || price.InputPrice < 0 || price.OutputPrice < 0,
            $"Model:Prices:{at} needs a model's Name and prices of 0 or more.")),
        .. options.Tasks.Select((task, at) => (
            task.DailyTokens < 0 || task.DailyCost < 0,
            $"Model:Tasks:{at}: DailyTokens and DailyCost must be 0 or more.")),
    ]);
}

/// <summary>A model that is described but not asked, and a limit that can never be reached.</summary>
internal sealed class ModelDoubts(IOptions<ModelOptions> options) : ISettingsDoubts
{
    public IEnumerable<SettingsWarning> Warnings()
    {
        var model = options.Value;
        if (ChatBackend.Find(model.Backend) is null
            && (model.Endpoint ?? model.Name ?? model.ApiKey) is { Length: > 0 })
        {
            yield return new SettingsWarning(
                "Model:Endpoint, Name and ApiKey are not used, because Model:Backend is extractive.",
                "Name the backend, as openai, ollama or compatible.");
        }

        if (model is { DailyCost: > 0, InputPrice: 0, OutputPrice: 0, Prices.Count: 0 })
        {
            yield return new SettingsWarning(
                "Model:DailyCost limits nothing while Model:InputPrice and Model:OutputPrice are 0.",
                "Write what a million tokens cost.");
        }
    }
}
