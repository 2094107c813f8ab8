using BriefingBot.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace BriefingBot.Summaries.Backends;

/// <summary>Reads section <c>Model</c> into models to ask, and says what is wrong with it.</summary>
internal sealed class ConfiguredModels : IValidateOptions<ModelOptions>
{
    private static readonly IReadOnlyDictionary<string, ReasoningEffort> Efforts =
        new Dictionary<string, ReasoningEffort>(StringComparer.OrdinalIgnoreCase)
        {
            ["none"] = ReasoningEffort.None,
            ["low"] = ReasoningEffort.Low,
            ["medium"] = ReasoningEffort.Medium,
            ["high"] = ReasoningEffort.High,
        };

    /// <summary>The configured models of each task; none for the extractive backend.</summary>
    public static ModelPlan Read(ModelOptions options) => new(
        Models(Rows(ModelOptions.Section, options, options.Fallbacks), prefix: ""),
        options.Tasks.Select((task, at) => (Options: task, Section: $"{ModelOptions.Section}:Tasks:{at}"))
            .Where(row => row.Options.Backend.Length > 0)
            .DistinctBy(row => Find(row.Options.Task))
            .ToDictionary(
                row => Find(row.Options.Task)!.Value, // not null: validated
                row => Models(Rows(row.Section, row.Options, row.Options.Fallbacks), $"{row.Options.Task}-")));

    /// <summary>A task by its name, in any case; null where there is none.</summary>
    public static ModelTask? Find(string task) =>
        Enum.TryParse<ModelTask>(task, ignoreCase: true, out var found) && Enum.IsDefined(found) ? found : null;

    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        var failures = Rows(ModelOptions.Section, options, options.Fallbacks)
            .SelectMany(row => Check(row.Key, row.Options)).ToList();
        for (var at = 0; at < options.Tasks.Count; at++)
        {
            var (section, task) = ($"{ModelOptions.Section}:Tasks:{at}", options.Tasks[at]);
            if (Find(task.Task) is not { } known)
            {
                var tasks = string.Join(", ", Enum.GetNames<ModelTask>()).ToLowerInvariant();
                failures.Add($"{section}:Task is \"{task.Task}\"; the choices are {tasks}.");
            }
            else if (options.Tasks.Take(at).Any(other => Find(other.Task) == known))
            {
                failures.Add($"{section}:Task is \"{task.Task}\" a second time.");
            }

            if (task.Backend.Length > 0)
            {
                failures.AddRange(Rows(section, task, task.Fallbacks).SelectMany(row => Check(row.Key, row.Options)));
            }
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<(string Key, FallbackModelOptions Options)> Rows(
        string section, FallbackModelOptions first, IReadOnlyList<FallbackModelOptions> fallbacks) =>
        fallbacks.Select((row, at) => ($"{section}:{nameof(ModelOptions.Fallbacks)}:{at}", row))
            .Prepend((section, first));

    private static IReadOnlyList<ChatModel> Models(
        IEnumerable<(string Key, FallbackModelOptions Options)> rows, string prefix) =>
        [.. rows.Select((row, at) => Read(row, prefix + (at == 0 ? "primary" : $"fallback-{at}"))).OfType<ChatModel>()];

    private static ChatModel? Read((string Key, FallbackModelOptions Options) row, string serviceId) =>
        IsExtractive(row.Options.Backend)
        ? null
        : new ChatModel(
            serviceId,
            row.Key,
            ChatBackend.Find(row.Options.Backend)!, // not null: validated
            string.IsNullOrWhiteSpace(row.Options.Endpoint) ? null : new Uri(row.Options.Endpoint.TrimEnd('/')),
            row.Options.Name!, // not null: validated
            row.Options.ApiKey)
        {
            Effort = Efforts.TryGetValue(row.Options.ReasoningEffort, out var effort) ? effort : null,
        };

    private static IEnumerable<string> Check(string key, FallbackModelOptions row)
    {
        if (row.ReasoningEffort.Length > 0 && !Efforts.ContainsKey(row.ReasoningEffort))
        {
            yield return $"{key}:ReasoningEffort is \"{row.ReasoningEffort}\"; the choices are "
                + $"{string.Join(", ", Efforts.Keys)}, or nothing.";
        }

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
            : !HttpAddress.IsServer(row.Endpoint))
        {
            yield return $"{key}:Endpoint must be an http or https address for the backend {backend.Name}, without "
                + $"login and query (a key belongs into {key}:ApiKey), and with /v1 where it speaks OpenAI's protocol.";
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
