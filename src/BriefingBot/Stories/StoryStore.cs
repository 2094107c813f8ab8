using BriefingBot.Articles;
using BriefingBot.Stories.Grouping;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Stories;

/// <summary>Stories in the database: their rows, their articles and their revision history. What can be made from the articles is not stored twice.</summary>
public sealed class StoryStore
{
    /// <summary>Stories with a report since a moment, newest first; those that joined another are not among them.</summary>
    public async Task<IReadOnlyList<StoryRow>> SinceAsync(SqliteConnection connection, DateTimeOffset since) =>
        (await connection.QueryAsync<StoryRow>(
            "SELECT id, headline, phase, updated_at, newest_report FROM story WHERE merged_into IS NULL AND newest_report >= @since ORDER BY newest_report DESC, id",
            new { since })).AsList();

    /// <summary>Ids of the stories that took a report, an edit or another story at or after a moment.</summary>
    public async Task<IReadOnlyList<string>> UpdatedSinceAsync(SqliteConnection connection, DateTimeOffset since) =>
        (await connection.QueryAsync<string>("SELECT id FROM story WHERE merged_into IS NULL AND updated_at >= @since ORDER BY updated_at, id", new { since })).AsList();

    /// <summary>The time of the newest report of all, or null where nothing is stored.</summary>
    public Task<DateTimeOffset?> NewestReportAsync(SqliteConnection connection) =>
        connection.QueryFirstOrDefaultAsync<DateTimeOffset?>("SELECT newest_report FROM story WHERE merged_into IS NULL ORDER BY newest_report DESC LIMIT 1");

    /// <summary>The row of a story; for one that joined another, the row of that other.</summary>
    public async Task<StoryRow?> FindAsync(SqliteConnection connection, string id) =>
        await connection.QuerySingleOrDefaultAsync<StoryRow>(
            """
            SELECT s.id, s.headline, s.phase, s.updated_at, s.newest_report FROM story s
            WHERE s.id = (SELECT coalesce(merged_into, id) FROM story WHERE id = @id)
            """,
            new { id });

    /// <summary>Every id under which a story is or was known: its own and those that joined it.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(SqliteConnection connection, string id) =>
        (await connection.QueryAsync<string>("SELECT id FROM story WHERE id = @id OR merged_into = @id", new { id })).AsList();

    /// <summary>The story an article is in.</summary>
    public async Task<string?> OfArticleAsync(SqliteConnection connection, string articleId) =>
        await connection.QuerySingleOrDefaultAsync<string>(
            "SELECT story_id FROM story_article WHERE article_id = @id", new { id = ArticleStore.Number(articleId) });

    /// <summary>The greatest number that a story id (<c>s7</c>) ever had: ids are not given twice.</summary>
    public async Task<long> LastNumberAsync(SqliteConnection connection) =>
        await connection.ExecuteScalarAsync<long?>("SELECT max(CAST(substr(id, 2) AS INTEGER)) FROM story") ?? 0;

    /// <summary>Writes a grouping decision: the story's row, the article's place, the stories that joined, and the revision.</summary>
    public async Task SaveAsync(SqliteTransaction transaction, GroupingDecision grouping, Story story, string articleId, bool isEdit, DateTimeOffset now)
    {
        var connection = transaction.Connection!; // not null: the transaction is open
        var newest = story.Articles.Max(article => article.Published?.Instant ?? article.FirstSeen);
        await connection.ExecuteAsync(
            """
            INSERT INTO story (id, headline, phase, created_at, updated_at, newest_report) VALUES (@Id, @Headline, @phase, @now, @now, @newest)
            ON CONFLICT (id) DO UPDATE SET headline = excluded.headline, phase = excluded.phase, updated_at = excluded.updated_at,
                newest_report = excluded.newest_report
            """,
            new { story.Id, story.Headline, phase = story.Phase.ToString(), now, newest },
            transaction);
        await connection.ExecuteAsync(
            """
            INSERT INTO story_article (article_id, story_id) VALUES (@article, @Id)
            ON CONFLICT (article_id) DO UPDATE SET story_id = excluded.story_id
            """,
            new { article = ArticleStore.Number(articleId), story.Id },
            transaction);
        foreach (var absorbed in grouping.Absorbed)
        {
            await connection.ExecuteAsync(
                """
                UPDATE story_article SET story_id = @Id WHERE story_id = @absorbed;
                UPDATE story SET merged_into = @Id WHERE id = @absorbed OR merged_into = @absorbed;
                """,
                new { story.Id, absorbed },
                transaction);
            await AddRevisionAsync(transaction, story.Id, "joined", articleId, absorbed, now);
        }

        var kind = grouping.IsNewStory ? "begun" : isEdit ? "edited" : "report";
        await AddRevisionAsync(transaction, story.Id, kind, articleId, other: null, now);
    }

    /// <summary>Writes that articles left a story for one of their own (<see cref="GroupingDecision.Parted"/>), after the decision itself was saved.</summary>
    /// <param name="transaction">The transaction of the grouping decision.</param>
    /// <param name="part">What left.</param>
    /// <param name="story">The new story, built of the articles that left.</param>
    /// <param name="now">The moment of the decision.</param>
    public async Task SavePartAsync(SqliteTransaction transaction, StoryPart part, Story story, DateTimeOffset now)
    {
        var connection = transaction.Connection!; // not null: the transaction is open
        var newest = story.Articles.Max(article => article.Published?.Instant ?? article.FirstSeen);
        await connection.ExecuteAsync(
            "INSERT INTO story (id, headline, phase, created_at, updated_at, newest_report) VALUES (@Id, @Headline, @phase, @now, @now, @newest)",
            new { story.Id, story.Headline, phase = story.Phase.ToString(), now, newest },
            transaction);
        foreach (var articleId in part.ArticleIds)
        {
            await connection.ExecuteAsync(
                "UPDATE story_article SET story_id = @Id WHERE article_id = @article",
                new { story.Id, article = ArticleStore.Number(articleId) },
                transaction);
            await AddRevisionAsync(transaction, story.Id, "parted", articleId, part.FromStoryId, now);
        }
    }

    /// <summary>Forgets the articles first seen before a moment, but for those of stories that had a report since, and the stories that are left empty.</summary>
    public Task ForgetBeforeAsync(SqliteTransaction transaction, DateTimeOffset before) => transaction.Connection!.ExecuteAsync(
        """
        CREATE TEMP TABLE old_article AS
            SELECT a.id FROM article a LEFT JOIN story_article m ON m.article_id = a.id LEFT JOIN story s ON s.id = m.story_id
            WHERE a.first_seen < @before AND (s.id IS NULL OR s.newest_report < @before);
        CREATE TEMP TABLE old_story AS
            SELECT s.id FROM story s LEFT JOIN story present ON present.id = s.merged_into
            WHERE coalesce(present.newest_report, s.newest_report) < @before
              AND NOT EXISTS (SELECT 1 FROM story_article m WHERE m.story_id = s.id AND m.article_id NOT IN (SELECT id FROM old_article));
        -- FTS5 with external content must be told what it forgets.
        INSERT INTO article_search (article_search, rowid, title, text) SELECT 'delete', id, title, text FROM article WHERE id IN (SELECT id FROM old_article);
        DELETE FROM article WHERE id IN (SELECT id FROM old_article);
        DELETE FROM story_revision WHERE story_id IN (SELECT id FROM old_story);
        DELETE FROM story WHERE id IN (SELECT id FROM old_story);
        DROP TABLE old_article;
        DROP TABLE old_story;
        """,
        new { before },
        transaction);

    private static Task AddRevisionAsync(SqliteTransaction transaction, string storyId, string kind, string articleId, string? other, DateTimeOffset now) =>
        transaction.Connection!.ExecuteAsync(
            "INSERT INTO story_revision (story_id, at, kind, article_id, other) VALUES (@storyId, @now, @kind, @article, @other)",
            new { storyId, now, kind, article = ArticleStore.Number(articleId), other },
            transaction);
}

/// <summary>The row of a story.</summary>
public sealed class StoryRow
{
    public string Id { get; init; } = "";

    public string Headline { get; init; } = "";

    public string Phase { get; init; } = "";

    public DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset NewestReport { get; init; }
}
