using System.Collections.Concurrent;
using System.Globalization;
using BriefingBot.Sources.Addresses;
using BriefingBot.Storage;
using BriefingBot.Storage.Dialects;
using BriefingBot.Text;

namespace BriefingBot.Articles;

/// <summary>Articles: tables <c>article</c>, <c>article_entry</c>, full-text <c>article_search</c>.</summary>
public sealed partial class ArticleStore(Database database, ILogger<ArticleStore> logger) : IEntryIndex
{
    /// <summary>Stories whose articles are read by one query.</summary>
    private const int StoriesAtOnce = 100;

    /// <summary>Articles of one address that are compared with a new one: one a source, and few sources lie.</summary>
    private const int ClaimsOnOneAddress = 20;

    /// <summary>Entry ids asked for in one query; SQLite takes 32,766 parameters.</summary>
    private const int EntriesAtOnce = 1000;

    // Rows whose fault was logged: each search meets them again.
    private readonly ConcurrentDictionary<long, bool> _unreadable = new();

    public Task<IReadOnlyDictionary<string, TakenEntry>> FindEntriesAsync(
        long sourceId, IReadOnlyCollection<string> entryIds, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyDictionary<string, TakenEntry>>(
            async session =>
            {
                var known = new Dictionary<string, TakenEntry>(StringComparer.Ordinal);
                foreach (var ids in entryIds.Chunk(EntriesAtOnce))
                {
                    var rows = await session.QueryAsync<EntryRow>(
                        """
                        SELECT entry_id, article_id, fingerprint FROM article_entry
                        WHERE source_id = @sourceId AND entry_id IN @ids
                        """,
                        new { sourceId, ids });
                    foreach (var row in rows)
                    {
                        known.Add(row.EntryId, new TakenEntry(ArticleNumber.Id(row.ArticleId), row.Fingerprint));
                    }
                }

                return known;
            },
            cancellationToken);

    /// <summary>Full-text search, best first (bm25).</summary>
    /// <param name="words">Words as a person typed them; each must occur.</param>
    /// <param name="limit">The most articles to return.</param>
    public Task<IReadOnlyList<Article>> SearchAsync(string words, int limit, CancellationToken cancellationToken) =>
        MatchAsync(
            database.Dialect.Search.AllWords,
            words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            limit,
            cancellationToken);

    /// <summary>Articles with words that begin like any of these, best first (bm25).</summary>
    public Task<IReadOnlyList<Article>> SearchAnyAsync(
        IEnumerable<string> beginnings, int limit, CancellationToken cancellationToken) =>
        MatchAsync(database.Dialect.Search.AnyBeginning, [.. beginnings], limit, cancellationToken);

    /// <summary>Articles published on some days that have any of these words, best first (bm25).</summary>
    public async Task<IReadOnlyList<Article>> PublishedAsync(
        StorageSession session, IReadOnlyList<string> words, DateOnly from, DateOnly to, int limit)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var match = session.Dialect.Search.AnyWord;
        var rows = await session.QueryAsync<ArticleRow>(
            $"""
            SELECT {ArticleRow.Columns} FROM {match.From} AND substr(a.published, 1, 10) BETWEEN @from AND @to
            ORDER BY {match.Best} LIMIT @limit
            """,
            new { query = match.Query(words), from = Day(from), to = Day(to), limit });
        return ReadEach(rows);
    }

    /// <summary>The ids of the articles at an address, however it is written, the first one first.</summary>
    public async Task<IReadOnlyList<string>> FindByUrlAsync(StorageSession session, Uri url)
    {
        var ids = await session.QueryAsync<long>(
            """
            SELECT id FROM article WHERE url_key = @key OR (url = @url AND url_key IS NULL) ORDER BY id LIMIT @most
            """,
            new { key = UrlIdentity.Key(url), url = url.AbsoluteUri, most = ClaimsOnOneAddress });
        return [.. ids.Select(id => ArticleNumber.Id(id))];
    }

    /// <summary>An article; null for none.</summary>
    public async Task<Article?> GetAsync(StorageSession session, string id) =>
        (await session.QuerySingleOrDefaultAsync<ArticleRow>(
            $"SELECT {ArticleRow.Columns} FROM article a WHERE a.id = @id",
            new { id = ArticleNumber.Of(id) }))?.ToArticle();

    /// <summary>The articles of some stories and of those that were merged into them, in order of time; read together,
    /// not story by story.</summary>
    public Task<ILookup<string, Article>> OfStoriesAsync(StorageSession session, IReadOnlyList<string> storyIds) =>
        OfStoriesAsync(session, storyIds, ArticleRow.Columns);

    /// <summary>The articles of some stories, in order of time, without their texts, which are most of them.</summary>
    public Task<ILookup<string, Article>> ToChooseByAsync(StorageSession session, IReadOnlyList<string> storyIds) =>
        OfStoriesAsync(session, storyIds, ArticleRow.ColumnsToChooseBy);

    private static async Task<ILookup<string, Article>> OfStoriesAsync(
        StorageSession session, IReadOnlyList<string> storyIds, string columns)
    {
        var stories = new List<(string StoryId, Article Article)>();
        foreach (var ids in storyIds.Chunk(StoriesAtOnce))
        {
            var places = (await session.QueryAsync<(long Article, string Story)>(
                "SELECT article_id, story_id FROM story_article WHERE story_id IN @ids", new { ids }))
                .ToDictionary(place => place.Article, place => place.Story);
            var rows = await session.QueryAsync<ArticleRow>(
                $"""
                SELECT {columns} FROM article a JOIN story_article s ON s.article_id = a.id
                WHERE s.story_id IN @ids ORDER BY a.id
                """,
                new { ids });
            // As instants: the stored text keeps the page's own offset.
            stories.AddRange(rows.Select(row => row.ToArticle())
                .OrderBy(article => article.Time)
                .Select(article => (places[ArticleNumber.Of(article.Id)], article)));
        }

        return stories.ToLookup(pair => pair.StoryId, pair => pair.Article, StringComparer.Ordinal);
    }

    /// <summary>Stores a new article and returns it with its id.</summary>
    public async Task<Article> AddAsync(StorageTransaction transaction, Article article)
    {
        var id = await transaction.QuerySingleAsync<long>(
            """
            INSERT INTO article (
                url, url_key, title, outlet, origin, authors, published, modified, language, image, text,
                source_name, source_id, topic, first_seen, copy_of, is_of_its_site)
            VALUES (@Url, @UrlKey, @Title, @Outlet, @Origin, @Authors, @Published, @Modified, @Language, @Image, @Text,
                @SourceName, @SourceId, @Topic, @FirstSeen, @CopyOf, @IsOfItsSite)
            RETURNING id
            """,
            ArticleRow.Of(article));
        if (transaction.Dialect.Search.Add is { Length: > 0 } add)
        {
            await transaction.ExecuteAsync(add, new { Id = id, article.Title, article.Text });
        }

        return article with { Id = ArticleNumber.Id(id) };
    }

    /// <summary>Puts an edited article in place of the one of its id.</summary>
    public Task UpdateAsync(StorageTransaction transaction, Article article) => transaction.ExecuteAsync(
        $"""
        {Forgetting(transaction.Dialect, "@Id")}
        UPDATE article SET url = @Url, url_key = @UrlKey, title = @Title, outlet = @Outlet, origin = @Origin,
            authors = @Authors, published = @Published, modified = @Modified, language = @Language, image = @Image,
            text = @Text, source_name = @SourceName, source_id = @SourceId, topic = @Topic, copy_of = @CopyOf,
            restated = @Restated, is_of_its_site = @IsOfItsSite
        WHERE id = @Id;
        {transaction.Dialect.Search.Add}
        """,
        ArticleRow.Of(article, ArticleNumber.Of(article.Id)));

    /// <summary>Remembers which article an entry became, and in which state.</summary>
    public Task LinkEntryAsync(StorageTransaction transaction, EntryKey entry, string fingerprint, string articleId) =>
        transaction.ExecuteAsync(
            """
            INSERT INTO article_entry (source_id, entry_id, fingerprint, article_id)
            VALUES (@SourceId, @EntryId, @fingerprint, @articleId)
            ON CONFLICT (source_id, entry_id) DO UPDATE
                SET fingerprint = excluded.fingerprint, article_id = excluded.article_id
            """,
            new { entry.SourceId, entry.EntryId, fingerprint, articleId = ArticleNumber.Of(articleId) });

    /// <summary>The statement that takes articles out of the index before their rows change or go.</summary>
    /// <param name="dialect">The database's.</param>
    /// <param name="ids">A query of their ids, or one of them.</param>
    internal static string Forgetting(Dialect dialect, string ids) =>
        dialect.Search.Forget.Replace("{0}", ids, StringComparison.Ordinal);

    private async Task<IReadOnlyList<Article>> MatchAsync(
        ArticleMatch match, IReadOnlyList<string> words, int limit, CancellationToken cancellationToken)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var rows = await database.ReadAsync(
            session => session.QueryAsync<ArticleRow>(
                $"""
                SELECT {ArticleRow.Columns} FROM {match.From} ORDER BY {match.Best} LIMIT @limit
                """,
                new { query = match.Query(words), limit }),
            cancellationToken);
        return ReadEach(rows);
    }

    private List<Article> ReadEach(IEnumerable<ArticleRow> rows) => rows.ReadEach(
        row => row.ToArticle(),
        (row, error) =>
        {
            if (_unreadable.TryAdd(row.Id, true))
            {
                Log.Unreadable(logger, row.Id, error);
            }
        });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class EntryRow
    {
        public string EntryId { get; init; } = "";
        public long ArticleId { get; init; }
        public string Fingerprint { get; init; } = "";
    }

    private static partial class Log
    {
        [LoggerMessage(204, LogLevel.Error, "Article {Id} cannot be read from the database and is left out")]
        public static partial void Unreadable(ILogger logger, long id, Exception error);
    }
}
