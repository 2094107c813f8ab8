using BriefingBot.Text;
using Microsoft.Extensions.Options;

namespace BriefingBot.Summaries.Backends;

/// <summary>Reads section <c>Model</c> into models to ask, and says what is wrong with it.</summary>
internal sealed class ConfiguredModels : IValidateOptions<ModelOptions>
{
    /// <summary>The configured model and its fallbacks, in the order to ask; empty for the extractive
    /// backend.</summary>
    public static IReadOnlyList<ChatModel> Read(ModelOptions options) =>
        [.. Rows(options).Select(Read).OfType<ChatModel>()];

    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        var failures = Rows(options).SelectMany(row => Check(row.Key, row.Options)).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<(string Key, FallbackModelOptions Options)> Rows(ModelOptions options)
    {
        yield return (ModelOptions.Section, new FallbackModelOptions
        {
            Backend = options.Backend,
            Endpoint = options.Endpoint,
            Name = options.Name,
            ApiKey = options.ApiKey,
        });
        for (var i = 0; i < options.Fallbacks.Count; i++)
        {
            yield return ($"{ModelOptions.Section}:{nameof(ModelOptions.Fallbacks)}:{i}", options.Fallbacks[i]);
        }
    }

    private static ChatModel? Read((string Key, FallbackModelOptions Options) row, int index) =>
        IsExtractive(row.Options.Backend)
        ? null
        : new ChatModel(
            index == 0 ? "primary" : $"fallback-{index}",
            row.Key,
            ChatBackend.Find(row.Options.Backend)!, // not null: validated
            string.IsNullOrWhiteSpace(row.Options.Endpoint) ? null : new Uri(row.Options.Endpoint.TrimEnd('/')),
            row.Options.Name!, // not null: validated
            row.Options.ApiKey);

    private static IEnumerable<string> Check(string key, FallbackModelOptions row)
    {
        if (IsExtractive(row.Backend))
        {
            yield break;
        }

        if (ChatBackend.Find(row.Backend) is not { } backend)
        {
            var choices = string.Join(", ", ChatBackend.All.Select(choice => choice.Name));
            yield return $"{key}:Backend is \"{row.Backend}\"; the choices are "
                + $"{ExtractiveSummarizer.BackendName}, {choices}.";
            yield break;
        }

        if (string.IsNullOrWhiteSpace(row.Endpoint)
            ? backend.Endpoint is null
            : HttpAddress.Parse(row.Endpoint) is null)
        {
            yield return $"{key}:Endpoint must be an http or https address for the backend {backend.Name}; "
                + "including /v1 where it speaks OpenAI's protocol.";
        }

        if (string.IsNullOrWhiteSpace(row.Name))
        {
            yield return $"{key}:Name is missing; give the model's name as {backend.Name} knows it.";
        }

        // A configured endpoint may be a proxy that holds the key itself.
        if (backend.NeedsKey && string.IsNullOrWhiteSpace(row.ApiKey) && string.IsNullOrWhiteSpace(row.Endpoint))
        {
            yield return $"{key}:ApiKey is missing; {backend.Name} answers nobody without one.";
        }
    }

    private static bool IsExtractive(string backend) =>
        backend.Equals(ExtractiveSummarizer.BackendName, StringComparison.OrdinalIgnoreCase);
}
