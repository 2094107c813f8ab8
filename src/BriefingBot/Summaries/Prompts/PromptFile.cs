using System.Security.Cryptography;
using System.Text;
using BriefingBot.Operation;

namespace BriefingBot.Summaries.Prompts;

/// <summary>
/// One prompt: a file in Semantic Kernel's YAML prompt schema, checked. Its template is cut into messages before any value is
/// inserted, so that a value can neither open a message nor be read as a template.
/// </summary>
internal sealed class PromptFile
{
    /// <summary>The file's name, for messages.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public required string Hash { get; init; }

    public required PromptSettings Settings { get; init; }

    /// <summary>The messages of the template, each a list of texts and variables.</summary>
    public required IReadOnlyList<PromptMessage> Messages { get; init; }

    /// <summary>Reads and checks a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="supplied">The variables that the program has for this prompt.</param>
    /// <exception cref="AdviceException">The file cannot be read or breaks the schema; the message names it.</exception>
    public static PromptFile Load(string path, IReadOnlyCollection<string> supplied)
    {
        try
        {
            return Parse(Path.GetFileName(path), File.ReadAllText(path), supplied);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AdviceException($"The prompt {path} cannot be read: {error.Message}", "Make it readable, or restore the file that came with the program.", error);
        }
    }

    /// <inheritdoc cref="Load"/>
    public static PromptFile Parse(string fileName, string yaml, IReadOnlyCollection<string> supplied)
    {
        var schema = PromptSchema.Read(fileName, yaml);
        var messages = PromptTemplate.Parse(fileName, schema.Template);
        PromptVariables.Check(fileName, schema, messages, supplied);
        return new PromptFile
        {
            FileName = fileName,
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml))),
            Settings = schema.Settings,
            Messages = messages,
        };
    }

    /// <summary>The messages with the values inserted as they are.</summary>
    /// <param name="values">One a variable; a variable that is not among them becomes empty.</param>
    public IReadOnlyList<(string Role, string Text)> Render(IReadOnlyDictionary<string, string> values) =>
        [.. Messages.Select(message => (message.Role, message.Render(values)))];
}

/// <summary>What the prompt asks of the model; null where it leaves the choice to the backend.</summary>
internal sealed record PromptSettings(float? Temperature, float? TopP, int? MaxTokens, long? Seed);
