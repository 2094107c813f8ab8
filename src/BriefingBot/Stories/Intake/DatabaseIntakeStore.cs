using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;

namespace BriefingBot.Stories.Intake;

/// <summary>The intake's articles and stories in the database.</summary>
internal sealed class DatabaseIntakeStore(
    Database database,
    ArticleStore articles,
    StoryStore stories,
    FigureStore figures,
    Leadership leadership,
    ReportAges ages,
    IntakeFaults faults,
    TimeProvider clock)
    : IIntakeStore
{
    private readonly SourceNames _names = new(clock);

    // Each only grows.
    public long Term => leadership.Term + ages.Times;

    public Task<IntakeState> RestoreAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var state = new IntakeState(await stories.LastNumberAsync(session));
            var newest = await stories.NewestReportAsync(session) ?? clock.GetUtcNow();
            var since = newest - IntakeState.Memory;
            var newestStories = await stories.NewestAsync(session, since, IntakeState.FewestArticles);
            foreach (var ids in newestStories.Chunk(StoryReading.AtOnce))
            {
                var reports = await StoryReading.TryReadAsync(session, ids, articles.OfStoriesAsync);
                foreach (var id in ids)
                {
                    // One that cannot be read takes no more reports, and keeps nobody else's from being taken.
                    await faults.TryAsync(session, id, faulty: null, async () =>
                    {
                        state.Restore(id, (reports ?? await articles.OfStoriesAsync(session, [id]))[id].ToList());
                        return state;
                    });
                }
            }

            return state;
        },
        cancellationToken);

    public Task WriteAsync(Func<IIntakeTransaction, Task> write, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await leadership.RequireAsync(transaction);
                await write(new Writes(transaction, articles, stories, figures, _names));
            },
            cancellationToken);

    private sealed class Writes(
        StorageTransaction transaction,
        ArticleStore articles,
        StoryStore stories,
        FigureStore figures,
        SourceNames names)
        : IIntakeTransaction
    {
        public Task<IReadOnlyList<string>> FindByUrlAsync(Uri url) => articles.FindByUrlAsync(transaction, url);

        public Task<IReadOnlyList<(long Id, Uri? Address)>> NamesakesAsync(Article article) =>
            names.OfAsync(transaction, article.Outlet ?? article.SourceName);

        public Task<Article?> GetAsync(string id) => articles.GetAsync(transaction, id);

        public Task<Article> AddAsync(Article article) => articles.AddAsync(transaction, article);

        public Task UpdateAsync(Article article) => articles.UpdateAsync(transaction, article);

        public Task KeepFiguresAsync(Article article) => figures.KeepAsync(transaction, article);

        public Task LinkAsync(ArrivingArticle arrival, string articleId) =>
            articles.LinkEntryAsync(transaction, arrival.Key, arrival.Fingerprint, articleId);

        public Task SaveAsync(GroupingDecision decision, Article article, bool isEdit, DateTimeOffset now) =>
            stories.SaveAsync(transaction, decision, article, isEdit, now);
    }
}
