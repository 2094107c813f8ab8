using System.Globalization;
using BriefingBot.Operation;
using Microsoft.SemanticKernel;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BriefingBot.Summaries.Prompts;

/// <summary>Reads a prompt file into Semantic Kernel's <c>PromptTemplateConfig</c>. The keys are those of its schema
/// that this program heeds; any other key is an error, for a misspelt one would be a rule that is silently not
/// kept.</summary>
internal static class PromptSchema
{
    private static readonly string[] Keys =
    [
        "name", "description", "template", "template_format",
        "input_variables", "output_variable", "execution_settings",
    ];

    private static readonly string[] VariableKeys =
        ["name", "description", "default", "is_required", "json_schema", "sample"];
    private static readonly string[] OutputKeys = ["description", "json_schema"];

    // With the least and the greatest value.
    private static readonly Dictionary<string, (double Least, double Most)> Settings = new()
    {
        ["temperature"] = (0, 2),
        ["top_p"] = (0, 1),
        ["max_tokens"] = (1, 1_000_000),
        ["seed"] = (0, int.MaxValue),
    };

    /// <summary>Reads the YAML and refuses what the schema does not have.</summary>
    /// <exception cref="AdviceException">The YAML is none, or breaks the schema.</exception>
    public static PromptTemplateConfig Read(string fileName, string yaml)
    {
        var root = Root(fileName, yaml);
        RefuseUnknown(fileName, root, Keys, "");
        var template = Text(root, "template")
            ?? throw Advice(fileName, "it has no template.", "Write the prompt under the key template.");
        if (Text(root, "template_format") is { } format && format != PromptTemplateConfig.SemanticKernelTemplateFormat)
        {
            throw Advice(fileName, $"its template_format is \"{format}\".", "Write template_format: semantic-kernel.");
        }

        if (Child(root, "output_variable") is YamlMappingNode output)
        {
            RefuseUnknown(fileName, output, OutputKeys, "output_variable.");
        }

        var config = new PromptTemplateConfig
        {
            Name = Text(root, "name"),
            Description = Text(root, "description"),
            Template = template,
            InputVariables = ReadVariables(fileName, root),
        };
        config.AddExecutionSettings(ReadSettings(fileName, root));
        return config;
    }

    public static AdviceException Advice(string fileName, string message, string remedy, Exception? inner = null) =>
        new($"The prompt {fileName} is not right: {message}", remedy, inner);

    private static YamlMappingNode Root(string fileName, string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root
                ? root
                : throw Advice(fileName, "it is no YAML mapping.", "Begin with name:, description: and template:.");
        }
        catch (YamlException error)
        {
            throw Advice(
                fileName, $"line {error.Start.Line}: {error.Message}", "Correct the YAML at that line.", error);
        }
        catch (InvalidOperationException error)
        {
            // What YamlDotNet throws for some broken documents.
            throw Advice(
                fileName, "it is no YAML.", "Look for a bracket or quotation mark that is never closed.", error);
        }
    }

    private static List<InputVariable> ReadVariables(string fileName, YamlMappingNode root)
    {
        if (Child(root, "input_variables") is not { } node)
        {
            return [];
        }

        if (node is not YamlSequenceNode list)
        {
            throw Advice(fileName, "input_variables is no list.", "Write each variable as a list item with its name.");
        }

        var variables = new List<InputVariable>();
        foreach (var item in list)
        {
            if (item is not YamlMappingNode variable || Text(variable, "name") is not { Length: > 0 } name)
            {
                throw Advice(fileName, "an item of input_variables has no name.", "Give each a name.");
            }

            RefuseUnknown(fileName, variable, VariableKeys, $"input_variables.{name}.");
            variables.Add(new InputVariable
            {
                Name = name,
                Description = Text(variable, "description"),
                Default = Text(variable, "default"),
            });
        }

        return variables;
    }

    private static PromptExecutionSettings ReadSettings(string fileName, YamlMappingNode root)
    {
        var data = new Dictionary<string, object>();
        if (Child(root, "execution_settings") is not YamlMappingNode services)
        {
            return new PromptExecutionSettings { ExtensionData = data };
        }

        RefuseUnknown(fileName, services, ["default"], "execution_settings.");
        if (Child(services, "default") is not YamlMappingNode settings)
        {
            throw Advice(
                fileName,
                "execution_settings.default is no mapping.",
                "Write the settings under it, for example temperature: 0.1");
        }

        RefuseUnknown(fileName, settings, [.. Settings.Keys], "execution_settings.default.");
        foreach (var (key, (least, most)) in Settings)
        {
            if (Text(settings, key) is { } text)
            {
                data[key] = Number(fileName, key, text, least, most);
            }
        }

        return new PromptExecutionSettings { ExtensionData = data };
    }

    private static double Number(string fileName, string key, string text, double least, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
            ? number
            : throw Advice(
                fileName,
                $"execution_settings.default.{key} is \"{text}\".",
                string.Create(CultureInfo.InvariantCulture, $"Write a number from {least} to {most}."));

    private static void RefuseUnknown(string fileName, YamlMappingNode node, string[] known, string path)
    {
        var keys = node.Children.Keys.Select(key => (key as YamlScalarNode)?.Value ?? "");
        if (keys.FirstOrDefault(key => !known.Contains(key)) is { } key)
        {
            throw Advice(
                fileName, $"it has an unknown key, {path}{key}.", $"The keys there are: {string.Join(", ", known)}.");
        }
    }

    private static YamlNode? Child(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? Text(YamlMappingNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value;
}
