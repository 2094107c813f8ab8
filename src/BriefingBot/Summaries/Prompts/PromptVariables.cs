using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Prompts;

/// <summary>Holds the template, the declared variables and those that the program has against each other.</summary>
internal static class PromptVariables
{
    /// <summary>Throws advice for a variable used undeclared, declared unknown, or needed unused.</summary>
    public static void Check(
        string fileName, PromptTemplateConfig config, IReadOnlySet<string> used, IReadOnlyCollection<string> supplied)
    {
        var declared = config.InputVariables.Select(variable => variable.Name).ToHashSet();
        var known = $"The program has these for it: {string.Join(", ", supplied)}.";
        Refuse(
            fileName,
            used.Except(declared),
            "its template uses {0}, which input_variables does not declare.",
            "Declare it under input_variables. " + known);
        Refuse(fileName, declared.Except(supplied), "it declares {0}, which the program does not have.", known);
        Refuse(
            fileName,
            supplied.Except(used),
            "its template lacks {0}.",
            "Put it into the template, for example {{$" + supplied.FirstOrDefault() + "}}. " + known);
    }

    private static void Refuse(string fileName, IEnumerable<string> names, string message, string remedy)
    {
        var list = string.Join(", ", names.Select(name => $"${name}"));
        if (list.Length > 0)
        {
            throw PromptSchema.Advice(fileName, message.Replace("{0}", list, StringComparison.Ordinal), remedy);
        }
    }
}
