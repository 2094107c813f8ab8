using System.Globalization;
using BriefingBot.Stories;
using BriefingBot.Summaries.Prompts;

namespace BriefingBot.Summaries.ByModel;

/// <summary>The model backend: a summary whose sentences stand in the reports, or, labelled, the extractive
/// one.</summary>
internal sealed class ModelSummarizer(GroundedModels models) : ISummarizer
{
    /// <inheritdoc />
    public async Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken)
    {
        var reports = StoryReports.Of(story.Articles);
        if (reports.Articles.Count == 0)
        {
            return ExtractiveSummarizer.Summarize(story, sentences);
        }

        var count = sentences.ToString(CultureInfo.InvariantCulture);
        var values = new Dictionary<string, string> { ["sentences"] = count };
        var grounded = await models.AskAsync(
            PromptLibrary.SummarizeStory, reports, values, $"Story {story.Id}", cancellationToken);
        return grounded is { Answer: { } answer, Sentences.Count: > 0 }
            ? new Summary
            {
                Sentences = grounded.Sentences,
                Backend = answer.Backend,
                Model = answer.Model,
                PromptHash = answer.PromptHash,
                InputTokens = answer.InputTokens,
                OutputTokens = answer.OutputTokens,
                DroppedSentences = grounded.Dropped,
            }
            : ExtractiveSummarizer.Summarize(story, sentences) with
            {
                FallbackReason = grounded.Reason ?? FallbackReason.NothingWritten,
                DroppedSentences = grounded.Dropped,
            };
    }
}
