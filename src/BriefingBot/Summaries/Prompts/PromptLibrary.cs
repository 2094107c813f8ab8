using BriefingBot.Operation;
using BriefingBot.Summaries.Backends;

namespace BriefingBot.Summaries.Prompts;

/// <summary>The prompts in <c>prompts/</c> of the current folder or beside the executable.</summary>
internal sealed class PromptLibrary(IReadOnlyList<string> folders)
{
    /// <summary>The prompts that the program uses.</summary>
    public static readonly IReadOnlyDictionary<string, PromptUse> Known = new Dictionary<string, PromptUse>
    {
        [SummarizeStory] = new(ModelTask.Summary, ["articles", "sentences"], AnswerShape.Sentences),
        [UpdateStory] = new(ModelTask.Summary, ["articles", "known", "sentences"], AnswerShape.Sentences),
        [HeadlineStory] = new(ModelTask.Summary, ["articles"], AnswerShape.Sentences),
        [AnswerQuestion] = new(ModelTask.Answer, ["articles", "previous", "question"], AnswerShape.Sentences),
        [TranslateStory] = new(ModelTask.Translation, ["language", "sentences"], AnswerShape.Sentences),
        [CheckSentences] = new(ModelTask.Check, ["sentences"], AnswerShape.Verdicts),
    };

    public const string SummarizeStory = "summarize-story";

    public const string UpdateStory = "update-story";

    public const string HeadlineStory = "headline-story";

    public const string AnswerQuestion = "answer-question";

    public const string TranslateStory = "translate-story";

    public const string CheckSentences = "check-sentences";

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
        return PromptFile.Load(path, Known[name].Variables, Known[name].Shape);
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

/// <summary>What a prompt is for: its task, the variables it is given, the form of the answer.</summary>
/// <param name="Task">Whose models are asked.</param>
/// <param name="Variables">What the program has for it; the file must use each.</param>
/// <param name="Shape">What is to be answered.</param>
internal sealed record PromptUse(ModelTask Task, IReadOnlyCollection<string> Variables, AnswerShape Shape);
