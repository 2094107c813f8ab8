namespace BriefingBot.Summaries.Filters;

/// <summary>What is asked, whichever model will answer.</summary>
/// <param name="Prompt">A name of <see cref="Prompts.PromptLibrary.Known"/>.</param>
/// <param name="Values">The prompt's variables but <c>articles</c>.</param>
/// <param name="Subject">What it is about, for the log.</param>
internal sealed record ModelQuestion(string Prompt, IReadOnlyDictionary<string, string> Values, string Subject)
{
    /// <summary>The reports under the answer, as variable <c>articles</c>; null where it needs none.</summary>
    public StoryReports? Reports { get; init; }

    /// <summary>The most sentences that are taken, however many the model writes.</summary>
    public int MostSentences { get; init; } = int.MaxValue;

    /// <summary>Is given the answer as far as it is written; null where nobody looks.</summary>
    public IProgress<string>? Progress { get; init; }
}
