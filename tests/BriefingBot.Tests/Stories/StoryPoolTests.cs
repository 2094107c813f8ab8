using BriefingBot.Stories;

namespace BriefingBot.Tests.Stories;

public sealed class StoryPoolTests
{
    [Fact]
    public async Task A_pool_of_made_stories_gives_them()
    {
        var story = Reports.Build(Reports.Ferry());

        Assert.Same(story, Assert.Single(await StoryPool.Of([story]).MakeAllAsync(CancellationToken.None)));
    }
}
