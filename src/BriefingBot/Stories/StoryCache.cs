using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Text;

namespace BriefingBot.Stories;

/// <summary>
/// Stories ready to be told, made from their stored articles, and sketches of those that there are to choose from. A
/// story that did not change is not made again for the next chat; what depends on the time (phase, importance) is at
/// most <see cref="Freshness"/> old. A story that cannot be made is reported and left out.
/// </summary>
public sealed class StoryCache(
    Database database,
    StoryStore stories,
    ArticleStore articles,
    FigureStore figures,
    StoryBuilder builder,
    SketchCache sketches,
    IntakeFaults faults,
    TimeProvider clock)
{
    internal static readonly TimeSpan Freshness = TimeSpan.FromMinutes(15);

    private readonly FreshRows<Story> _made = new(faults);

    /// <summary>
    /// The stories of the last <paramref name="window"/> to choose from, counted back from the newest report there is:
    /// after a silence of all sources the last news is still the news.
    /// </summary>
    public Task<StoryPool> RecentAsync(TimeSpan window, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var faulty = new Dictionary<string, Exception>(StringComparer.Ordinal);
            if (await stories.NewestReportAsync(session) is not { } newest)
            {
                return new StoryPool(this, [], faulty);
            }

            var now = clock.GetUtcNow();
            var recent = await sketches.ReadAsync(
                session, await SinceAsync(session, newest, window, now), now, faulty);
            _made.Forget(recent);
            return new StoryPool(this, recent, faulty);
        },
        cancellationToken);

    /// <summary>The ids of the stories of the last time, the newest first.</summary>
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
            async session => await MakeAsync(
                session, await stories.FindAsync(session, ids), clock.GetUtcNow(), isWhole: true, faulty: null),
            cancellationToken);

    /// <summary>
    /// A story as it stands now, also by the id of one that was merged into it; null where there is none.
    /// </summary>
    public async Task<Story?> FindAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync([id], cancellationToken) is [var story] ? story : null;

    /// <summary>
    /// Some stories for a choice among them, which may still lack what is made when it is first asked for, and why
    /// others of them could not be made, by their ids.
    /// </summary>
    internal Task<(IReadOnlyList<Story> Stories, IReadOnlyDictionary<string, Exception> Faulty)> MakeAsync(
        IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        database.ReadAsync<(IReadOnlyList<Story>, IReadOnlyDictionary<string, Exception>)>(
            async session =>
            {
                var faulty = new Dictionary<string, Exception>(StringComparer.Ordinal);
                var rows = await stories.FindAsync(session, ids);
                return (await MakeAsync(session, rows, clock.GetUtcNow(), isWhole: false, faulty), faulty);
            },
            cancellationToken);

    /// <summary>Reads how the reports of some stories begin.</summary>
    internal Task OpenAsync(IReadOnlyList<StorySketch> some, CancellationToken cancellationToken) =>
        database.ReadAsync(session => sketches.OpenAsync(session, some), cancellationToken);

    /// <summary>How many stories are ready.</summary>
    internal int Count => _made.Count;

    /// <summary>The story as it was made lately; null where it was not, or has changed since.</summary>
    internal Story? Known(StorySketch sketch) => _made.Known(sketch.Id, sketch.UpdatedAt, clock.GetUtcNow());

    /// <summary>
    /// Lets go of what is too old to be told as it is: a day's reports would stay in memory from one edition to the
    /// next.
    /// </summary>
    public void ForgetStale()
    {
        var now = clock.GetUtcNow();
        _made.ForgetStale(now);
        sketches.ForgetStale(now);
    }

    private Task<IReadOnlyList<StoryRow>> SinceAsync(
        StorageSession session, DateTimeOffset newest, TimeSpan window, DateTimeOffset now) =>
        stories.SinceAsync(session, (newest < now ? newest : now) - window);

    private Task<IReadOnlyList<Story>> MakeAsync(
        StorageSession session,
        IReadOnlyList<StoryRow> rows,
        DateTimeOffset now,
        bool isWhole,
        Dictionary<string, Exception>? faulty) => _made.ReadAsync(
            session,
            rows,
            now,
            faulty,
            ReportsAsync,
            (row, own) => builder.Build(row.Id, [.. own], now),
            isWhole ? story => story.Whole() : null);

    private async Task<ILookup<string, Article>> ReportsAsync(StorageSession session, IReadOnlyList<string> storyIds)
    {
        var reports = await articles.OfStoriesAsync(session, storyIds);
        await figures.RecallAsync(session, reports.SelectMany(story => story));
        return reports;
    }
}
