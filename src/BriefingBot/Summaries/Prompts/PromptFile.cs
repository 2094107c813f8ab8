using BriefingBot.Operation;
using BriefingBot.Summaries.Backends;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Prompts;

/// <summary>One prompt: a file in Semantic Kernel's YAML prompt schema, checked, as a kernel function. Values are
/// inserted encoded and decoded again inside the message they stand in: a value can neither open a message nor be read
/// as a template.</summary>
internal sealed class PromptFile
{
    private readonly PromptTemplateConfig _config;

    private PromptFile(
        string fileName, string hash, PromptTemplateConfig config, KernelFunction function, AnswerShape shape)
    {
        (FileName, Hash, _config, Function, Shape) = (fileName, hash, config, function, shape);
    }

    /// <summary>The file's name, for messages.</summary>
    public string FileName { get; }

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>Renders the prompt and asks the model that its arguments name.</summary>
    public KernelFunction Function { get; }

    /// <summary>The form in which a model is to answer.</summary>
    public AnswerShape Shape { get; }

    /// <summary>Letters of the template without its values.</summary>
    public int TemplateLength => _config.Template.Length;

    /// <summary>The most tokens of an answer; null where the prompt leaves that to the backend.</summary>
    public int? MaxTokens =>
        // Not null: PromptSchema sets both.
        _config.DefaultExecutionSettings!.ExtensionData!.TryGetValue("max_tokens", out var most)
            ? Convert.ToInt32(most, provider: null)
            : null;

    /// <summary>Reads a file of a prompt and checks it.</summary>
    /// <param name="supplied">The variables that the program has for this prompt.</param>
    /// <param name="shape">What is to be answered; sentences where nothing is said.</param>
    /// <exception cref="AdviceException">The file cannot be read or breaks the schema; the message names
    /// it.</exception>
    public static PromptFile Load(string path, IReadOnlyCollection<string> supplied, AnswerShape? shape = null)
    {
        try
        {
            return Parse(Path.GetFileName(path), File.ReadAllText(path), supplied, shape);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AdviceException(
                $"The prompt {path} cannot be read: {error.Message}",
                "Make it readable, or restore the file that came with the program.",
                error);
        }
    }

    /// <inheritdoc cref="Load"/>
    public static PromptFile Parse(
        string fileName, string yaml, IReadOnlyCollection<string> supplied, AnswerShape? shape = null)
    {
        var config = PromptSchema.Read(fileName, yaml);
        config.Template = PromptMessages.Complete(config.Template);
        PromptVariables.Check(fileName, config, PromptMessages.Variables(fileName, config.Template), supplied);
        PromptMessages.Check(fileName, config.Template);
        try
        {
            var function = KernelFunctionFactory.CreateFromPrompt(config);
            return new PromptFile(
                fileName,
                Convert.ToHexStringLower(Digest.Of(yaml)),
                config,
                function,
                shape ?? AnswerShape.Sentences);
        }
        catch (Exception error) when (error is KernelException or ArgumentException)
        {
            throw PromptSchema.Advice(
                fileName, error.Message, "Compare it with the file that came with the program.", error);
        }
    }

    /// <summary>What to ask of one model: the prompt's settings and the shape of the answer.</summary>
    /// <param name="serviceId">The model.</param>
    /// <param name="mostTokens">The most tokens of the answer; null leaves that to the backend.</param>
    /// <param name="progress">Is given the answer as far as it is written; null where nobody looks.</param>
    public IReadOnlyDictionary<string, PromptExecutionSettings> SettingsFor(
        string serviceId, int? mostTokens, IProgress<string>? progress)
    {
        // Not null: as above.
        var data = new Dictionary<string, object>(_config.DefaultExecutionSettings!.ExtensionData!)
        {
            ["response_format"] = Shape.Schema,
        };
        if (mostTokens is { } most)
        {
            data["max_tokens"] = most;
        }

        if (progress is not null)
        {
            data[ModelClient.ProgressKey] = progress;
        }

        return new Dictionary<string, PromptExecutionSettings>
        {
            [serviceId] = new() { ServiceId = serviceId, ExtensionData = data },
        };
    }
}
