using BriefingBot.Stories;
using BriefingBot.Summaries;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>Fails over one story.</summary>
internal sealed class BrokenSummarizer : ISummarizer
{
    /// <summary>The headline of that story; null: it fails over none.</summary>
    public string? Broken { get; set; }

    public Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken) =>
        story.Headline == Broken
            ? Task.FromException<Summary>(new InvalidOperationException("planted"))
            : Task.FromResult(ExtractiveSummarizer.Summarize(story, sentences, cancellationToken));
}
