using BriefingBot.Stories;
using BriefingBot.Summaries;

namespace BriefingBot.Tests.Builders;

/// <summary>Something happens once while a story is composed.</summary>
internal sealed class Meanwhile : ISummarizer
{
    public Action? Do { get; set; }

    public Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken)
    {
        var what = Do;
        Do = null;
        what?.Invoke();
        return Task.FromResult(ExtractiveSummarizer.Summarize(story, sentences));
    }
}
