using BriefingBot.Operation;

namespace BriefingBot.Summaries.Prompts;

/// <summary>The prompts of this program, found in <c>prompts/</c> of the current folder or beside the
/// executable.</summary>
internal sealed class PromptLibrary(IReadOnlyList<string> folders)
{
    /// <summary>The prompts that the program uses, with the variables that it has for each.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Known = new Dictionary<string, string[]>
    {
        [SummarizeStory] = ["articles", "sentences"],
        [AnswerQuestion] = ["articles", "question"],
    };

    public const string SummarizeStory = "summarize-story";

    public const string AnswerQuestion = "answer-question";

    public PromptLibrary()
        : this(
            [Path.Combine(Environment.CurrentDirectory, "prompts"), Path.Combine(AppContext.BaseDirectory, "prompts")])
    {
    }

    /// <summary>A prompt by its name, checked.</summary>
    /// <exception cref="AdviceException">The file is missing or breaks the schema.</exception>
    public PromptFile Load(string name)
    {
        var file = $"{name}.yaml";
        var path = folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists)
            ?? throw new AdviceException(
                $"The prompt {file} is missing.", $"Put the file that came with the program into {folders[^1]}.");
        return PromptFile.Load(path, Known[name]);
    }

    /// <summary>Reads every prompt that the program uses.</summary>
    /// <exception cref="AdviceException">The first that is missing or breaks the schema.</exception>
    public void CheckAll()
    {
        foreach (var name in Known.Keys)
        {
            Load(name);
        }
    }
}
