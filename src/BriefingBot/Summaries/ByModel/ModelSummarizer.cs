using System.Globalization;
using BriefingBot.Stories;
using BriefingBot.Summaries.Filters;
using BriefingBot.Summaries.Prompts;
using BriefingBot.Text;

namespace BriefingBot.Summaries.ByModel;

/// <summary>A model's summary whose sentences stand in the reports, or the labelled extractive one.</summary>
internal sealed class ModelSummarizer(GroundedModels models, ModelTranslator translator) : ISummarizer
{
    /// <summary>The newest of what readers were told says most of what they know.</summary>
    private const int MostKnown = 20;

    private const int LongestHeadline = 120;

    /// <inheritdoc />
    public async Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken)
    {
        var reports = StoryReports.Of(story.Articles);
        if (reports.Articles.Count == 0 || !models.IsConfigured(Backends.ModelTask.Summary))
        {
            return ExtractiveSummarizer.Summarize(story, sentences, cancellationToken);
        }

        var count = sentences.ToString(CultureInfo.InvariantCulture);
        var question = new ModelQuestion(
            PromptLibrary.SummarizeStory, new Dictionary<string, string> { ["sentences"] = count }, $"Story {story.Id}")
        {
            Reports = reports,
            MostSentences = sentences,
        };
        return await AskAsync(
            question, () => ExtractiveSummarizer.Summarize(story, sentences, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<Summary> WriteNewsAsync(
        string storyId,
        IReadOnlyList<Article> fresh,
        IReadOnlyList<string> known,
        IReadOnlyList<SummarySentence> own,
        int most,
        CancellationToken cancellationToken)
    {
        var reports = StoryReports.Of(fresh);
        if (reports.Articles.Count == 0 || !models.IsConfigured(Backends.ModelTask.Summary))
        {
            return ExtractiveSummarizer.Of(own);
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["known"] = string.Join('\n', known.TakeLast(MostKnown).Select(StoryReports.Line)),
            ["sentences"] = most.ToString(CultureInfo.InvariantCulture),
        };
        var question = new ModelQuestion(PromptLibrary.UpdateStory, values, $"News of story {storyId}")
        {
            Reports = reports,
            MostSentences = most,
        };
        return await AskAsync(question, () => ExtractiveSummarizer.Of(own), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<string?> WriteHeadlineAsync(Story story, CancellationToken cancellationToken)
    {
        var reports = StoryReports.Of(story.Articles);
        if (reports.Articles.Count == 0 || !models.IsConfigured(Backends.ModelTask.Summary))
        {
            return null;
        }

        var question = new ModelQuestion(
            PromptLibrary.HeadlineStory, new Dictionary<string, string>(), $"Headline of story {story.Id}")
        {
            Reports = reports,
            MostSentences = 1,
        };
        var grounded = await models.AskAsync(question, cancellationToken);
        return grounded.Sentences is [{ Text.Length: <= LongestHeadline } one] ? one.Text.TrimEnd('.', ' ') : null;
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<string?>?> TranslateAsync(
        IReadOnlyList<string> texts, string from, string to, string storyId, CancellationToken cancellationToken) =>
        translator.TranslateAsync(texts, from, to, storyId, cancellationToken);

    private async Task<Summary> AskAsync(
        ModelQuestion question, Func<Summary> standIn, CancellationToken cancellationToken)
    {
        var grounded = await models.AskAsync(question, cancellationToken);
        return grounded is { Answer: { } answer, Sentences.Count: > 0 }
            ? new Summary
            {
                Sentences = grounded.Sentences,
                Backend = answer.Backend,
                Model = answer.Model,
                Dropped = grounded.Dropped,
            }
            : standIn() with
            {
                FallbackReason = grounded.Reason ?? FallbackReason.NothingWritten,
                Dropped = grounded.Dropped,
            };
    }
}
