using System.Globalization;
using BriefingBot.Operation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BriefingBot.Summaries.Prompts;

/// <summary>
/// What stands in a prompt file. The keys are those of Semantic Kernel's <c>PromptTemplateConfig</c> that this program heeds; any
/// other key is an error, for a misspelt one would be a rule that is silently not kept.
/// </summary>
internal sealed record PromptSchema(string Template, IReadOnlyList<string> Variables, PromptSettings Settings)
{
    private static readonly string[] Keys = ["name", "description", "template", "template_format", "input_variables", "output_variable", "execution_settings"];
    private static readonly string[] VariableKeys = ["name", "description", "default", "is_required", "json_schema", "sample"];
    private static readonly string[] OutputKeys = ["description", "json_schema"];
    private static readonly string[] SettingKeys = ["temperature", "top_p", "max_tokens", "seed"];

    /// <summary>Reads the YAML and refuses what the schema does not have.</summary>
    public static PromptSchema Read(string fileName, string yaml)
    {
        var root = Root(fileName, yaml);
        RefuseUnknown(fileName, root, Keys, "");
        var template = Text(root, "template") ?? throw Advice(fileName, "it has no template.", "Write the prompt under the key template.");
        if (Text(root, "template_format") is { } format && format != "semantic-kernel")
        {
            throw Advice(fileName, $"its template_format is \"{format}\".", "Write template_format: semantic-kernel.");
        }

        if (Child(root, "output_variable") is YamlMappingNode output)
        {
            RefuseUnknown(fileName, output, OutputKeys, "output_variable.");
        }

        return new PromptSchema(template, ReadVariables(fileName, root), ReadSettings(fileName, root));
    }

    public static AdviceException Advice(string fileName, string message, string remedy, Exception? inner = null) => new($"The prompt {fileName} is not right: {message}", remedy, inner);

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
            throw Advice(fileName, $"line {error.Start.Line}: {error.Message}", "Correct the YAML at that line.", error);
        }
        catch (InvalidOperationException error)
        {
            // What YamlDotNet 16.3 throws for some broken documents.
            throw Advice(fileName, "it is no YAML.", "Look for a bracket or quotation mark that is never closed.", error);
        }
    }

    private static List<string> ReadVariables(string fileName, YamlMappingNode root)
    {
        if (Child(root, "input_variables") is not { } node)
        {
            return [];
        }

        if (node is not YamlSequenceNode list)
        {
            throw Advice(fileName, "input_variables is no list.", "Write each variable as a list item with its name.");
        }

        var names = new List<string>();
        foreach (var item in list)
        {
            if (item is not YamlMappingNode variable || Text(variable, "name") is not { Length: > 0 } name)
            {
                throw Advice(fileName, "an item of input_variables has no name.", "Give each a name.");
            }

            RefuseUnknown(fileName, variable, VariableKeys, $"input_variables.{name}.");
            names.Add(name);
        }

        return names;
    }

    private static PromptSettings ReadSettings(string fileName, YamlMappingNode root)
    {
        if (Child(root, "execution_settings") is not YamlMappingNode services)
        {
            return new PromptSettings(null, null, null, null);
        }

        RefuseUnknown(fileName, services, ["default"], "execution_settings.");
        if (Child(services, "default") is not YamlMappingNode settings)
        {
            throw Advice(fileName, "execution_settings.default is no mapping.", "Write the settings under it, for example temperature: 0.1");
        }

        RefuseUnknown(fileName, settings, SettingKeys, "execution_settings.default.");
        return new PromptSettings(
            (float?)Number(fileName, settings, "temperature", 0, 2), (float?)Number(fileName, settings, "top_p", 0, 1),
            (int?)Number(fileName, settings, "max_tokens", 1, 1_000_000), (long?)Number(fileName, settings, "seed", 0, long.MaxValue));
    }

    private static double? Number(string fileName, YamlMappingNode settings, string key, double least, double most)
    {
        if (Text(settings, key) is not { } text)
        {
            return null;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Advice(fileName, $"execution_settings.default.{key} is \"{text}\".", string.Create(CultureInfo.InvariantCulture, $"Write a number from {least} to {most}."));
    }

    private static void RefuseUnknown(string fileName, YamlMappingNode node, string[] known, string path)
    {
        foreach (var key in node.Children.Keys.Select(key => (key as YamlScalarNode)?.Value ?? "").Where(key => !known.Contains(key)))
        {
            throw Advice(fileName, $"it has an unknown key, {path}{key}.", $"The keys there are: {string.Join(", ", known)}.");
        }
    }

    private static YamlNode? Child(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? Text(YamlMappingNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value;
}
