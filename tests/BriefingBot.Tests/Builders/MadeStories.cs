using BriefingBot.Stories;

namespace BriefingBot.Tests.Builders;

/// <summary>Recent stories, all of them made.</summary>
internal static class MadeStories
{
    public static async Task<IReadOnlyList<Story>> MadeAsync(
        this StoryCache cache, TimeSpan window, CancellationToken cancellationToken = default) =>
        await cache.FindAsync(
            [.. (await cache.RecentAsync(window, cancellationToken)).Sketches.Select(sketch => sketch.Id)],
            cancellationToken);
}
