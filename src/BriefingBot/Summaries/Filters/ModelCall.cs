using System.Security.Cryptography;
using System.Text;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Prompts;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Filters;

/// <summary>What one call of a kernel function is about. It travels among the function's arguments to the
/// filters.</summary>
internal sealed class ModelCall
{
    // No variable of a prompt: PromptLibrary.Known has none of this name.
    private const string ArgumentName = "model_call";

    private const int UsualAnswer = 1_000;

    public required ChatModel Model { get; init; }

    public required PromptFile Prompt { get; init; }

    /// <summary>The reports that the answer must rest on.</summary>
    public required StoryReports Reports { get; init; }

    /// <summary>What it is about, for the log.</summary>
    public required string Subject { get; init; }

    /// <summary>SHA-256 of all that the answer depends on, hexadecimal.</summary>
    public required string InputHash { get; init; }

    /// <summary>About how many tokens the call will use, in and out.</summary>
    public required long ExpectedTokens { get; init; }

    /// <summary>The arguments to call the prompt's function with.</summary>
    /// <param name="model">The model to ask.</param>
    /// <param name="prompt">The prompt.</param>
    /// <param name="reports">The reports; they become the variable <c>articles</c>.</param>
    /// <param name="values">The prompt's other variables.</param>
    /// <param name="subject">What it is about, for the log.</param>
    public static KernelArguments Arguments(
        ChatModel model,
        PromptFile prompt,
        StoryReports reports,
        IReadOnlyDictionary<string, string> values,
        string subject)
    {
        var variables = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["articles"] = reports.Text };
        foreach (var (name, value) in values)
        {
            variables[name] = value;
        }

        var letters = prompt.TemplateLength + variables.Values.Sum(value => value.Length);
        string[] input = [.. variables.SelectMany(pair => (string[])[pair.Key, pair.Value])];
        var arguments = new KernelArguments
        {
            ExecutionSettings = prompt.SettingsFor(model.ServiceId),
            [ArgumentName] = new ModelCall
            {
                Model = model,
                Prompt = prompt,
                Reports = reports,
                Subject = subject,
                InputHash = Hash([model.Backend.Name, model.Name, prompt.Hash, .. input]),
                ExpectedTokens = TokenEstimate.Of(letters) + (prompt.MaxTokens ?? UsualAnswer),
            },
        };
        foreach (var (name, value) in variables)
        {
            arguments[name] = value;
        }

        return arguments;
    }

    /// <summary>What a filter's call is about.</summary>
    public static ModelCall Of(FunctionInvocationContext context) =>
        (ModelCall)context.Arguments[ArgumentName]!; // not null: see Arguments

    // Each part with its length, so that no two inputs run together.
    private static string Hash(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
