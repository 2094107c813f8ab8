using System.Collections.Concurrent;
using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Text;

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
    FigureStore figures,
    StoryBuilder builder,
    IntakeFaults faults,
    TimeProvider clock)
{
    /// <summary>Stories whose articles are in memory at a time while they are made.</summary>
    private const int AtOnce = 100;

    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, MadeStory> _made = new();

    /// <summary>
    /// The stories of the last <paramref name="window"/>, counted back from the newest report there is: after a silence
    /// of all sources the last news is still the news.
    /// </summary>
    public async Task<IReadOnlyList<Story>> RecentAsync(TimeSpan window, CancellationToken cancellationToken) =>
        (await RecentWithFaultsAsync(window, cancellationToken)).Stories;

    /// <summary>The same, and why others of them could not be made, by their ids.</summary>
    public Task<(IReadOnlyList<Story> Stories, IReadOnlyDictionary<string, Exception> Faulty)> RecentWithFaultsAsync(
        TimeSpan window, CancellationToken cancellationToken) =>
        database.ReadAsync<(IReadOnlyList<Story>, IReadOnlyDictionary<string, Exception>)>(
            async session =>
            {
                var faulty = new Dictionary<string, Exception>(StringComparer.Ordinal);
                var newest = await stories.NewestReportAsync(session);
                if (newest is null)
                {
                    return ([], faulty);
                }

                var now = clock.GetUtcNow();
                var rows = await SinceAsync(session, newest.Value, window, now);
                var recent = await MakeAsync(session, rows, now, faulty);
                Forget(recent);
                return (recent, faulty);
            },
            cancellationToken);

    /// <summary>The same stories, the newest first, by their ids alone: none is made.</summary>
    public Task<IReadOnlyList<string>> RecentIdsAsync(TimeSpan window, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<string>>(
            async session =>
                await stories.NewestReportAsync(session) is { } newest
                    ? [.. (await SinceAsync(session, newest, window, clock.GetUtcNow())).Select(row => row.Id)]
                    : [],
            cancellationToken);

    /// <summary>Some stories as they stand now; without those that cannot be made.</summary>
    public Task<IReadOnlyList<Story>> FindAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session => await MakeAsync(session, await stories.FindAsync(session, ids), clock.GetUtcNow()),
            cancellationToken);

    /// <summary>
    /// A story as it stands now, also by the id of one that was merged into it; null where there is none.
    /// </summary>
    public async Task<Story?> FindAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync([id], cancellationToken) is [var story] ? story : null;

    /// <summary>
    /// Lets go of what is too old to be told as it is: a day's reports would stay in memory from one edition to the
    /// next.
    /// </summary>
    public void ForgetStale()
    {
        var now = clock.GetUtcNow();
        foreach (var pair in _made.Where(pair => now - pair.Value.MadeAt >= Freshness))
        {
            _made.TryRemove(pair);
        }
    }

    private Task<IReadOnlyList<StoryRow>> SinceAsync(
        StorageSession session, DateTimeOffset newest, TimeSpan window, DateTimeOffset now) =>
        stories.SinceAsync(session, (newest < now ? newest : now) - window);

    private async Task<IReadOnlyList<Story>> MakeAsync(
        StorageSession session,
        IReadOnlyList<StoryRow> rows,
        DateTimeOffset now,
        Dictionary<string, Exception>? faulty = null)
    {
        var made = new List<Story>();
        foreach (var some in rows.Chunk(AtOnce))
        {
            // Asked once: another may let go of one meanwhile.
            var known = some.ToDictionary(row => row.Id, row => Known(row, now));
            ILookup<string, Article>? reports = null;
            try
            {
                reports = await ReportsAsync(
                    session, [.. known.Where(pair => pair.Value is null).Select(pair => pair.Key)]);
            }
            catch (Exception error) when (IntakeFaults.IsOfOne(error, session.CancellationToken))
            {
                // Those of one cannot be read: each story's are read by themselves.
            }

            foreach (var row in some)
            {
                var story = known[row.Id] ?? await MakeAsync(session, row, reports, now, faulty);
                made.AddRange(story is null ? [] : [story]);
            }
        }

        return made;
    }

    private async Task<ILookup<string, Article>> ReportsAsync(StorageSession session, IReadOnlyList<string> storyIds)
    {
        var reports = await articles.OfStoriesAsync(session, storyIds);
        await figures.RecallAsync(session, reports.SelectMany(story => story));
        return reports;
    }

    private Story? Known(StoryRow row, DateTimeOffset now) =>
        _made.TryGetValue(row.Id, out var made) && made.UpdatedAt == row.UpdatedAt && now - made.MadeAt < Freshness
            ? made.Story
            : null;

    private async Task<Story?> MakeAsync(
        StorageSession session,
        StoryRow row,
        ILookup<string, Article>? reports,
        DateTimeOffset now,
        Dictionary<string, Exception>? faulty)
    {
        try
        {
            List<Article> read = [.. (reports ?? await ReportsAsync(session, [row.Id]))[row.Id]];
            if (read.Count == 0)
            {
                return null; // it joined another since its row was read
            }

            var story = builder.Build(row.Id, read, now);
            _made[row.Id] = new MadeStory(story, row.UpdatedAt, now);
            return story;
        }
        catch (Exception error) when (IntakeFaults.IsOfOne(error, session.CancellationToken))
        {
            faults.Report(IntakeStage.Story, new EntryKey(0, row.Id), error);
            faulty?.Add(row.Id, error);
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
