using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Stories.Grouping;
using BriefingBot.Text;
using BriefingBot.Text.Dates;

namespace BriefingBot.Stories;

/// <summary>
/// Stories in the database: their rows, their articles and their revision history. What can be made from the articles
/// is not stored twice.
/// </summary>
public sealed class StoryStore(Database database) : IRetention
{
    /// <summary>Every id under which a story is or was known: its own and those that were merged into it.</summary>
    public Task<IReadOnlyList<string>> IdsAsync(string id, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<string>(
            "SELECT id FROM story WHERE id = @id OR merged_into = @id ORDER BY id", new { id }),
        cancellationToken);

    /// <summary>
    /// Stories with a report since a moment, newest first; those that were merged into another are not among them.
    /// </summary>
    public Task<IReadOnlyList<StoryRow>> SinceAsync(StorageSession session, DateTimeOffset since) =>
        session.QueryAsync<StoryRow>(
        """
        SELECT id, updated_at FROM story
        WHERE merged_into IS NULL AND newest_report >= @since ORDER BY newest_report DESC, id
        """,
        new { since });

    /// <summary>
    /// The ids of the stories with a report since a moment, and of as many older ones as it takes to have a number of
    /// articles, oldest first.
    /// </summary>
    public Task<IReadOnlyList<string>> NewestAsync(StorageSession session, DateTimeOffset since, int articles) =>
        session.QueryAsync<string>(
            """
            SELECT id FROM (
                SELECT s.id, s.newest_report, m.size, sum(m.size) OVER (ORDER BY s.newest_report DESC, s.id) AS newer
                FROM story s
                JOIN (SELECT story_id, count(*) AS size FROM story_article GROUP BY story_id) m ON m.story_id = s.id
                WHERE s.merged_into IS NULL) AS present
            WHERE newest_report >= @since OR newer - size < @articles
            ORDER BY newest_report, id DESC
            """,
            new { since, articles });

    /// <summary>The time of the newest report of all, or null where nothing is stored.</summary>
    public Task<DateTimeOffset?> NewestReportAsync(StorageSession session) =>
        session.QueryFirstOrDefaultAsync<DateTimeOffset?>(
        "SELECT newest_report FROM story WHERE merged_into IS NULL ORDER BY newest_report DESC LIMIT 1");

    /// <summary>The stories that some articles are in, each once.</summary>
    public Task<IReadOnlyList<string>> OfArticlesAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<string>(
            "SELECT DISTINCT story_id FROM story_article WHERE article_id IN @ids ORDER BY story_id",
            new { ids = articleIds.Select(ArticleNumber.Of).ToList() }),
        cancellationToken);

    /// <summary>The rows of stories, each once; for one that was merged into another, the row of that other.</summary>
    public async Task<IReadOnlyList<StoryRow>> FindAsync(StorageSession session, IReadOnlyList<string> ids)
    {
        var rows = (await session.QueryAsync<(string Asked, string Id, DateTimeOffset UpdatedAt)>(
            """
            SELECT asked.id, s.id, s.updated_at
            FROM story asked JOIN story s ON s.id = coalesce(asked.merged_into, asked.id) WHERE asked.id IN @ids
            """,
            new { ids }))
            .ToDictionary(row => row.Asked, row => new StoryRow { Id = row.Id, UpdatedAt = row.UpdatedAt });
        return [.. ids.Select(rows.GetValueOrDefault).OfType<StoryRow>().DistinctBy(row => row.Id)];
    }

    /// <summary>The greatest number that a story id (<c>s7</c>) ever had: ids are not given twice.</summary>
    public async Task<long> LastNumberAsync(StorageSession session) =>
        await session.QuerySingleAsync<long?>("SELECT max(CAST(substr(id, 2) AS BIGINT)) FROM story") ?? 0;

    /// <summary>Writes a grouping decision: the stories' rows, the articles' places and the revisions.</summary>
    /// <param name="transaction">The transaction in which the article is stored.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="article">The article it was decided on, stored.</param>
    /// <param name="isEdit">Whether the article was known.</param>
    /// <param name="now">The moment of the decision.</param>
    public async Task SaveAsync(
        StorageTransaction transaction, GroupingDecision decision, Article article, bool isEdit, DateTimeOffset now)
    {
        var before = decision.BeforeSplit;
        var former = isEdit ? await OfArticleAsync(transaction, article.Id) : null;
        await AddAsync(transaction, before.StoryId, article.Time, now);
        await PlaceAsync(transaction, article.Id, before.StoryId);
        foreach (var merged in before.Merged)
        {
            await MergeAsync(transaction, before.StoryId, merged, article.Id, now);
        }

        var kind = before.IsNewStory ? "begun" : isEdit ? "edited" : "report";
        await AddRevisionAsync(transaction, before.StoryId, kind, article.Id, other: null, now);
        if (decision.Split is { } split)
        {
            await AddAsync(transaction, split.StoryId, article.Time, now);
            foreach (var articleId in split.ArticleIds)
            {
                await PlaceAsync(transaction, articleId, split.StoryId);
                await AddRevisionAsync(transaction, split.StoryId, "parted", articleId, split.FromStoryId, now);
            }

            await DateAsync(transaction, split.StoryId);
        }

        await DateAsync(transaction, before.StoryId);
        if (former is not null && former != before.StoryId && !before.Merged.Contains(former))
        {
            await LeaveAsync(transaction, former, before.StoryId, article.Id, now);
        }
    }

    /// <inheritdoc/>
    public Task<DateTimeOffset?> OldestAsync(StorageSession session) =>
        session.QueryFirstOrDefaultAsync<DateTimeOffset?>(
            "SELECT first_seen FROM article ORDER BY first_seen LIMIT 1");

    /// <inheritdoc/>
    public Task<DateTimeOffset?> NewestAsync(StorageSession session, DateTimeOffset before) =>
        session.QueryFirstOrDefaultAsync<DateTimeOffset?>(
            "SELECT first_seen FROM article WHERE first_seen < @before ORDER BY first_seen DESC LIMIT 1",
            new { before });

    /// <summary>
    /// Forgets the articles first seen before a moment, but for those of stories that had a report since, and the
    /// stories that are left empty.
    /// </summary>
    public Task ForgetBeforeAsync(StorageTransaction transaction, DateTimeOffset before) => transaction.ExecuteAsync(
        $"""
        CREATE TEMP TABLE old_article AS
            SELECT a.id FROM article a
            LEFT JOIN story_article m ON m.article_id = a.id LEFT JOIN story s ON s.id = m.story_id
            WHERE a.first_seen < @before AND (s.id IS NULL OR s.newest_report < @before);
        CREATE TEMP TABLE old_story AS
            SELECT s.id FROM story s LEFT JOIN story present ON present.id = s.merged_into
            WHERE coalesce(present.newest_report, s.newest_report) < @before AND NOT EXISTS (
                SELECT 1 FROM story_article m
                WHERE m.story_id = s.id AND m.article_id NOT IN (SELECT id FROM old_article));
        {ArticleStore.Forgetting(transaction.Dialect, "SELECT id FROM old_article")}
        DELETE FROM article WHERE id IN (SELECT id FROM old_article);
        DELETE FROM story_revision WHERE story_id IN (SELECT id FROM old_story);
        DELETE FROM story WHERE id IN (SELECT id FROM old_story);
        DROP TABLE old_article;
        DROP TABLE old_story;
        """,
        new { before });

    // The time of a new story's newest report is at first that of the article at hand.
    private static Task AddAsync(
        StorageTransaction transaction, string id, DateTimeOffset newest, DateTimeOffset now) =>
        transaction.ExecuteAsync(
            """
            INSERT INTO story (id, created_at, updated_at, newest_report) VALUES (@id, @now, @now, @newest)
            ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at
            """,
            new { id, now, newest });

    private static Task PlaceAsync(StorageTransaction transaction, string articleId, string storyId) =>
        transaction.ExecuteAsync(
        """
        INSERT INTO story_article (article_id, story_id) VALUES (@article, @storyId)
        ON CONFLICT (article_id) DO UPDATE SET story_id = excluded.story_id
        """,
        new { article = ArticleNumber.Of(articleId), storyId });

    private static Task<string?> OfArticleAsync(StorageSession session, string articleId) =>
        session.QuerySingleOrDefaultAsync<string>(
        "SELECT story_id FROM story_article WHERE article_id = @id", new { id = ArticleNumber.Of(articleId) });

    // An edit can take an article to another story. Without articles its former one is that other story from now on.
    private static async Task LeaveAsync(
        StorageTransaction transaction, string former, string storyId, string articleId, DateTimeOffset now)
    {
        if (await transaction.QuerySingleAsync<bool>(
            "SELECT EXISTS (SELECT 1 FROM story_article WHERE story_id = @former)", new { former }))
        {
            await DateAsync(transaction, former, now);
            return;
        }

        await MergeAsync(transaction, storyId, former, articleId, now);
    }

    private static async Task MergeAsync(
        StorageTransaction transaction, string storyId, string merged, string articleId, DateTimeOffset now)
    {
        await transaction.ExecuteAsync(
            """
            UPDATE story_article SET story_id = @storyId WHERE story_id = @merged;
            UPDATE story SET merged_into = @storyId WHERE id = @merged OR merged_into = @merged;
            """,
            new { storyId, merged });
        await AddRevisionAsync(transaction, storyId, "joined", articleId, merged, now);
    }

    /// <summary>Dates a story anew whose reports were.</summary>
    internal static async Task DateAsync(StorageTransaction transaction, string id, DateTimeOffset now)
    {
        await transaction.ExecuteAsync("UPDATE story SET updated_at = @now WHERE id = @id", new { id, now });
        await DateAsync(transaction, id);
    }

    // In C#, not in SQL: the stored text of a page's time keeps the page's own offset.
    private static async Task DateAsync(StorageTransaction transaction, string id)
    {
        var times = await transaction.QueryAsync<ReportTime>(
            """
            SELECT a.published, a.first_seen
            FROM story_article m JOIN article a ON a.id = m.article_id WHERE m.story_id = @id
            """,
            new { id });
        var newest = times.Max(report => NewsTime.Parse(report.Published)?.Instant ?? report.FirstSeen);
        await transaction.ExecuteAsync("UPDATE story SET newest_report = @newest WHERE id = @id", new { id, newest });
    }

    private static Task AddRevisionAsync(
        StorageTransaction transaction,
        string storyId,
        string kind,
        string articleId,
        string? other,
        DateTimeOffset now) =>
        transaction.ExecuteAsync(
            """
            INSERT INTO story_revision (story_id, at, kind, article_id, other)
            VALUES (@storyId, @now, @kind, @article, @other)
            """,
            new { storyId, now, kind, article = ArticleNumber.Of(articleId), other });

    private sealed class ReportTime
    {
        public string? Published { get; init; }

        public DateTimeOffset FirstSeen { get; init; }
    }
}
