using System.Collections.Concurrent;
using BriefingBot.Articles;
using BriefingBot.Storage;

namespace BriefingBot.Stories;

/// <summary>
/// Stories ready to be told, made from their stored articles. A story that did not change is not made again for the
/// next chat; what depends on the time (phase, importance) is at most <see cref="Freshness"/> old. A story that cannot
/// be made is reported and left out.
/// </summary>
public sealed class StoryCache(
    Database database,
    StoryStore stories,
    ArticleStore articles,
    StoryBuilder builder,
    IntakeFaults faults,
    TimeProvider clock)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, MadeStory> _made = new();

    private readonly ConcurrentDictionary<string, Exception> _faulty = new();

    /// <summary>Why stories could not be made when they were last wanted, by their ids.</summary>
    public IReadOnlyDictionary<string, Exception> Faulty => _faulty;

    /// <summary>
    /// The stories of the last <paramref name="window"/>, counted back from the newest report there is: after a silence
    /// of all sources the last news is still the news.
    /// </summary>
    public Task<IReadOnlyList<Story>> RecentAsync(TimeSpan window, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Story>>(
            async session =>
            {
                var newest = await stories.NewestReportAsync(session);
                if (newest is null)
                {
                    return [];
                }

                var now = clock.GetUtcNow();
                var since = (newest.Value < now ? newest.Value : now) - window;
                var recent = new List<Story>();
                _faulty.Clear();
                foreach (var row in await stories.SinceAsync(session, since))
                {
                    if (await MakeAsync(session, row, now) is { } story)
                    {
                        recent.Add(story);
                    }
                }

                Forget(recent);
                return recent;
            },
            cancellationToken);

    /// <summary>
    /// A story as it stands now, also by the id of one that was merged into it; null where there is none.
    /// </summary>
    public Task<Story?> FindAsync(string id, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session =>
                await stories.FindAsync(session, id) is { } row
                    ? await MakeAsync(session, row, clock.GetUtcNow())
                    : null,
            cancellationToken);

    private async Task<Story?> MakeAsync(StorageSession session, StoryRow row, DateTimeOffset now)
    {
        if (_made.TryGetValue(row.Id, out var made) && made.UpdatedAt == row.UpdatedAt && now - made.MadeAt < Freshness)
        {
            return made.Story;
        }

        try
        {
            var reports = await articles.OfStoryAsync(session, row.Id);
            if (reports.Count == 0)
            {
                return null; // it joined another since its row was read
            }

            var story = builder.Build(row.Id, reports, now);
            _made[row.Id] = new MadeStory(story, row.UpdatedAt, now);
            _faulty.TryRemove(row.Id, out _);
            return story;
        }
        catch (Exception error) when (IntakeFaults.IsOfOne(error, session.CancellationToken))
        {
            faults.Report(IntakeStage.Story, new EntryKey(0, row.Id), error);
            _faulty[row.Id] = error;
            return null;
        }
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

    private sealed record MadeStory(Story Story, DateTimeOffset UpdatedAt, DateTimeOffset MadeAt);
}
