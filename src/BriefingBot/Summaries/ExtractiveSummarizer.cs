using BriefingBot.Stories;
using BriefingBot.Summaries.Extractive;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries;

/// <summary>The built-in backend: real sentences of the story's articles, each with its article. Chosen by centrality,
/// position and newness, with redundancy removed (maximal marginal relevance, Carbonell and Goldstein 1998). Offline,
/// quick, the same for the same story.</summary>
public sealed class ExtractiveSummarizer : ISummarizer
{
    /// <summary>The name it is configured by.</summary>
    public const string BackendName = "extractive";

    /// <summary>The share of a sentence in one of another report that bears it out, with all its numbers.</summary>
    private const double BorneOut = 0.6;

    /// <summary>The sentences of a report that are looked at for that.</summary>
    private const int Opening = 4;

    /// <inheritdoc />
    public Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken) =>
        Task.FromResult(Summarize(story, sentences, cancellationToken));

    /// <summary>The summary of a story; no sentences where its articles have no text.</summary>
    public static Summary Summarize(Story story, int sentences, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var candidates = StorySentence.Of(story.Articles);
        if (candidates.Count == 0)
        {
            candidates = StorySentence.Openings(story.Articles, story.Headline);
            if (candidates.Count == 0)
            {
                return Of([]);
            }
        }

        var pool = new SentencePool(
            candidates, new FigureRules(story.Figures), story.Articles, story.Headline, cancellationToken);
        var chosen = new StoryChoice(pool).Choose(sentences);
        return Of(
        [
            .. chosen.Select(sentence =>
                new SummarySentence(
                    sentence.Text, [sentence.Article.Id, .. BearersOut(sentence, candidates)], sentence.Source)),
        ]);
    }

    /// <summary>A summary of sentences that were chosen already.</summary>
    internal static Summary Of(IReadOnlyList<SummarySentence> sentences) =>
        new() { Backend = BackendName, Sentences = sentences };

    /// <summary>The other reports that open with the same, whoever they have it from.</summary>
    private static IEnumerable<string> BearersOut(StorySentence sentence, List<StorySentence> candidates)
    {
        var without = Attribution.Without(sentence.Text, sentence.Language);
        // Behind a speaker in the middle stands but half of what is said.
        var said = sentence.Text.StartsWith(without, StringComparison.Ordinal)
            || 2 * without.Length > sentence.Text.Length
            ? FactTerms.Of(without, sentence.Language) : sentence.Facts;
        return candidates
            .Where(other => other.Article.Id != sentence.Article.Id
                && other.Position < Opening
                && sentence.Facts.CoveredBy(other.Facts) >= BorneOut
                && said.CoveredBy(other.Facts) >= BorneOut
                && sentence.Facts.HasNumbersIn(other.Facts))
            .Select(other => other.Article.Id)
            .Distinct(StringComparer.Ordinal);
    }
}
