using BriefingBot.Summaries.Prompts;
using BriefingBot.Tests.Infrastructure;
using Microsoft.SemanticKernel;

namespace BriefingBot.Tests.Summaries;

/// <summary>The prompt files are Semantic Kernel's: it reads them and makes the same of them.</summary>
public sealed class PromptFileInSemanticKernelTests
{
    [Fact]
    public async Task Semantic_Kernel_renders_every_prompt_to_the_same_text()
    {
        foreach (var (name, variables) in PromptLibrary.Known)
        {
            var path = Path.Combine(SharedData.Root(), "prompts", $"{name}.yaml");
            var config = KernelFunctionYaml.ToPromptTemplateConfig(await File.ReadAllTextAsync(path));
            var values = variables.ToDictionary(variable => variable, variable => $"value of {variable}");
            var arguments = new KernelArguments();
            foreach (var (variable, value) in values)
            {
                arguments[variable] = value;
            }

            var rendered = await new KernelPromptTemplateFactory().Create(config).RenderAsync(new Kernel(), arguments);

            var own = PromptFile.Load(path, variables);
            foreach (var (role, text) in own.Render(values))
            {
                Assert.Contains($"<message role=\"{role}\">", rendered, StringComparison.Ordinal);
                Assert.Contains(text, rendered, StringComparison.Ordinal);
            }

            Assert.Equal(variables.Order(), config.InputVariables.Select(variable => variable.Name).Order());
            Assert.Equal(own.Settings.Temperature, Convert.ToSingle(config.ExecutionSettings!["default"].ExtensionData!["temperature"], System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
