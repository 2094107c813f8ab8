using BriefingBot.Stories;

namespace BriefingBot.Summaries;

/// <summary>Writes the summary of a story. Implemented by the extractive backend and by the checked model backend in
/// front of it.</summary>
public interface ISummarizer
{
    /// <summary>
    /// Summarises a story; never throws for a model's failure, the extractive summary stands in then and says why.
    /// </summary>
    /// <param name="story">The story; its articles are untrusted text.</param>
    /// <param name="sentences">How many sentences to aim at.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken);
}
