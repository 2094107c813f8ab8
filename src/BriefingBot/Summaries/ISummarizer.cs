using BriefingBot.Stories;
using BriefingBot.Text;

namespace BriefingBot.Summaries;

/// <summary>Writes a story's summary: extractive, or a model's, checked, before it.</summary>
public interface ISummarizer
{
    /// <summary>Summarises a story; a model's failure never throws: the extractive summary stands in and says
    /// why.</summary>
    /// <param name="story">The story; its articles are untrusted text.</param>
    /// <param name="sentences">How many sentences to aim at.</param>
    Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken);

    /// <summary>Writes what new reports say that readers were not told; the reports' own sentences stand in for a
    /// model's.</summary>
    /// <param name="storyId">The story, for the log.</param>
    /// <param name="fresh">The new reports; untrusted text.</param>
    /// <param name="known">The sentences that the readers were told.</param>
    /// <param name="own">The sentences of the reports that say it.</param>
    /// <param name="most">The most sentences.</param>
    Task<Summary> WriteNewsAsync(
        string storyId,
        IReadOnlyList<Article> fresh,
        IReadOnlyList<string> known,
        IReadOnlyList<SummarySentence> own,
        int most,
        CancellationToken cancellationToken) => Task.FromResult(ExtractiveSummarizer.Of(own));

    /// <summary>Writes the headline of a story whose reports have none; null where no model does.</summary>
    Task<string?> WriteHeadlineAsync(Story story, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(null);

    /// <summary>Translates a story's headline and sentences; null where no model answers.</summary>
    /// <param name="texts">What to translate; untrusted text.</param>
    /// <param name="from">The language that it is in, ISO 639-1.</param>
    /// <param name="to">The reader's, ISO 639-1.</param>
    /// <param name="storyId">The story, for the log.</param>
    /// <returns>One for each text, in their order; null where its translation says something else than the original, as
    /// far as that can be told.</returns>
    Task<IReadOnlyList<string?>?> TranslateAsync(
        IReadOnlyList<string> texts, string from, string to, string storyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string?>?>(null);
}
