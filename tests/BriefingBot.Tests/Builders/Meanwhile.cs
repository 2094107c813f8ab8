using BriefingBot.Stories;
using BriefingBot.Summaries;

namespace BriefingBot.Tests.Builders;

/// <summary>Something happens once while a story is composed.</summary>
internal sealed class Meanwhile : ISummarizer
{
    public Func<Task>? Do { get; set; }

    public async Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken)
    {
        var what = Do;
        Do = null;
        await (what?.Invoke() ?? Task.CompletedTask);
        return ExtractiveSummarizer.Summarize(story, sentences, cancellationToken);
    }
}
