using System.Collections.Concurrent;
using BriefingBot.Articles;
using BriefingBot.Storage;

namespace BriefingBot.Stories;

/// <summary>
/// Stories ready to be told, made from their stored articles. A story that did not change is not made again for the next chat;
/// what depends on the time (phase, importance) is at most <see cref="Freshness"/> old.
/// </summary>
public sealed class StoryShelf(Database database, StoryStore stories, ArticleStore articles, StoryBuilder builder, TimeProvider clock)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, (DateTimeOffset UpdatedAt, DateTimeOffset MadeAt, Story Story)> _made = new();

    /// <summary>
    /// The stories of the last <paramref name="window"/>, counted back from the newest report there is: after a silence of all sources
    /// the last news is still the news.
    /// </summary>
    public Task<IReadOnlyList<Story>> RecentAsync(TimeSpan window, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Story>>(
            async connection =>
            {
                var newest = await stories.NewestReportAsync(connection);
                if (newest is null)
                {
                    return [];
                }

                var now = clock.GetUtcNow();
                var since = (newest.Value < now ? newest.Value : now) - window;
                var recent = new List<Story>();
                foreach (var row in await stories.SinceAsync(connection, since))
                {
                    recent.Add(await MakeAsync(connection, row, now));
                }

                Forget(recent);
                return recent;
            },
            cancellationToken);

    /// <summary>A story as it stands now, also by the id of one that joined it; null where none is known.</summary>
    public Task<Story?> FindAsync(string id, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async connection => await stories.FindAsync(connection, id) is { } row ? await MakeAsync(connection, row, clock.GetUtcNow()) : null,
            cancellationToken);

    private async Task<Story> MakeAsync(Microsoft.Data.Sqlite.SqliteConnection connection, StoryRow row, DateTimeOffset now)
    {
        if (_made.TryGetValue(row.Id, out var made) && made.UpdatedAt == row.UpdatedAt && now - made.MadeAt < Freshness)
        {
            return made.Story;
        }

        var story = builder.Build(row.Id, await articles.OfStoryAsync(connection, row.Id), now);
        _made[row.Id] = (row.UpdatedAt, now, story);
        return story;
    }

    private void Forget(IReadOnlyList<Story> recent)
    {
        if (_made.Count <= 2 * recent.Count + 100)
        {
            return;
        }

        var keep = recent.Select(story => story.Id).ToHashSet();
        foreach (var id in _made.Keys.Where(id => !keep.Contains(id)))
        {
            _made.TryRemove(id, out _);
        }
    }
}
