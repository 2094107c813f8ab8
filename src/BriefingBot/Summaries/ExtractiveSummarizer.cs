using BriefingBot.Stories;
using BriefingBot.Summaries.Extractive;

namespace BriefingBot.Summaries;

/// <summary>
/// The built-in backend: real sentences of the story's articles, each with its article. Chosen by centrality, position
/// and newness, with redundancy removed (maximal marginal relevance, Carbonell and Goldstein 1998). Offline, quick, the
/// same for the same story.
/// </summary>
public sealed class ExtractiveSummarizer : ISummarizer
{
    /// <summary>The name it is configured by.</summary>
    public const string BackendName = "extractive";

    /// <inheritdoc />
    public Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Summarize(story, sentences));
    }

    /// <summary>The summary of a story; no sentences where its articles have no text.</summary>
    public static Summary Summarize(Story story, int sentences)
    {
        var candidates = StorySentence.Of(story.Articles);
        if (candidates.Count == 0)
        {
            candidates = StorySentence.Openings(story.Articles);
        }

        var chosen = new StoryChoice(candidates, new FigureRules(story.Figures), story.Articles).Choose(sentences);
        return new Summary
        {
            Backend = BackendName,
            Sentences =
            [
                .. chosen.Select(sentence =>
                    new SummarySentence(sentence.Text, [sentence.Article.Id], sentence.Source)),
            ],
        };
    }
}
