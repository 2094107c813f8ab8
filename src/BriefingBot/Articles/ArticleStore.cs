using System.Globalization;
using System.Text.Json;
using BriefingBot.Sources.Addresses;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Articles;

/// <summary>Articles in the database. <see cref="Article.Id"/> is the row's number as text.</summary>
public sealed class ArticleStore
{
    private const string Columns =
        "a.id, a.url, a.title, a.outlet, a.origin, a.authors, a.published, a.modified, a.language, a.image, a.text, a.source_name, a.topic, a.first_seen, a.copy_of";

    /// <summary>The article an entry has become, with the digest of the entry it was read from; null for an entry not seen before.</summary>
    public async Task<KnownEntry?> FindEntryAsync(SqliteConnection connection, long sourceId, string entryId) =>
        await connection.QuerySingleOrDefaultAsync<KnownEntry>(
            "SELECT article_id, digest FROM article_entry WHERE source_id = @sourceId AND entry_id = @entryId",
            new { sourceId, entryId });

    /// <summary>The id of the article at an address, however its scheme, host label and tracking are written; null for none.</summary>
    public async Task<string?> FindByUrlAsync(SqliteConnection connection, Uri url) =>
        (await connection.QueryFirstOrDefaultAsync<long?>(
            "SELECT id FROM article WHERE url_key = @key OR url = @url ORDER BY id LIMIT 1", new { key = UrlIdentity.Key(url), url = url.AbsoluteUri }))
        ?.ToString(CultureInfo.InvariantCulture);

    public async Task<Article?> GetAsync(SqliteConnection connection, string id) =>
        (await connection.QuerySingleOrDefaultAsync<Row>($"SELECT {Columns} FROM article a WHERE a.id = @id", new { id = Number(id) }))?.ToArticle();

    /// <summary>Stores a new article and returns it with its id.</summary>
    public async Task<Article> AddAsync(SqliteTransaction transaction, Article article)
    {
        var id = await transaction.Connection!.ExecuteScalarAsync<long>(
            """
            INSERT INTO article (url, url_key, title, outlet, origin, authors, published, modified, language, image, text, source_name, topic, first_seen, copy_of)
            VALUES (@Url, @UrlKey, @Title, @Outlet, @Origin, @Authors, @Published, @Modified, @Language, @Image, @Text, @SourceName, @Topic, @FirstSeen, @CopyOf)
            RETURNING id
            """,
            Parameters(article),
            transaction);
        await transaction.Connection!.ExecuteAsync(
            "INSERT INTO article_search (rowid, title, text) VALUES (@id, @Title, @Text)", new { id, article.Title, article.Text }, transaction);
        return article with { Id = id.ToString(CultureInfo.InvariantCulture) };
    }

    /// <summary>Puts an edited article in place of what was stored under its id.</summary>
    public async Task UpdateAsync(SqliteTransaction transaction, Article article)
    {
        var connection = transaction.Connection!; // not null: the transaction is open
        var id = Number(article.Id);
        // FTS5 with external content must be told the old values to forget them (sqlite.org/fts5.html, section 4.4.3).
        await connection.ExecuteAsync(
            "INSERT INTO article_search (article_search, rowid, title, text) SELECT 'delete', id, title, text FROM article WHERE id = @id",
            new { id },
            transaction);
        await connection.ExecuteAsync(
            """
            UPDATE article SET url = @Url, url_key = @UrlKey, title = @Title, outlet = @Outlet, origin = @Origin, authors = @Authors, published = @Published,
                modified = @Modified, language = @Language, image = @Image, text = @Text, copy_of = @CopyOf
            WHERE id = @Id
            """,
            Parameters(article),
            transaction);
        await connection.ExecuteAsync(
            "INSERT INTO article_search (rowid, title, text) VALUES (@id, @Title, @Text)", new { id, article.Title, article.Text }, transaction);
    }

    /// <summary>Remembers which article an entry became, and its digest.</summary>
    public Task LinkEntryAsync(SqliteTransaction transaction, long sourceId, string entryId, string digest, string articleId) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO article_entry (source_id, entry_id, digest, article_id) VALUES (@sourceId, @entryId, @digest, @articleId)
            ON CONFLICT (source_id, entry_id) DO UPDATE SET digest = excluded.digest, article_id = excluded.article_id
            """,
            new { sourceId, entryId, digest, articleId = Number(articleId) },
            transaction);

    /// <summary>Articles of a story and of those that joined it, oldest first.</summary>
    public async Task<IReadOnlyList<Article>> OfStoryAsync(SqliteConnection connection, string storyId) =>
        (await connection.QueryAsync<Row>(
            $"SELECT {Columns} FROM article a JOIN story_article s ON s.article_id = a.id WHERE s.story_id = @storyId ORDER BY a.id",
            new { storyId }))
        .Select(row => row.ToArticle())
        .OrderBy(article => article.Published?.Instant ?? article.FirstSeen) // as instants: the stored text keeps the page's own offset
        .ToList();

    /// <summary>Full-text search, best first (bm25).</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="words">Words as a person typed them; each must occur.</param>
    /// <param name="limit">The most articles to return.</param>
    public Task<IReadOnlyList<Article>> SearchAsync(SqliteConnection connection, string words, int limit) =>
        MatchAsync(connection, string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Quoted)), limit);

    /// <summary>Articles with words that begin like any of these, best first (bm25).</summary>
    public Task<IReadOnlyList<Article>> SearchAnyAsync(SqliteConnection connection, IEnumerable<string> beginnings, int limit) =>
        MatchAsync(connection, string.Join(" OR ", beginnings.Select(beginning => Quoted(beginning) + "*")), limit);

    private static async Task<IReadOnlyList<Article>> MatchAsync(SqliteConnection connection, string query, int limit) => query.Length == 0
        ? []
        : (await connection.QueryAsync<Row>(
            $"""
            SELECT {Columns} FROM article_search JOIN article a ON a.id = article_search.rowid
            WHERE article_search MATCH @query ORDER BY rank LIMIT @limit
            """,
            new { query, limit })).Select(row => row.ToArticle()).ToList();

    // FTS5's own operators in a person's words are words (https://www.sqlite.org/fts5.html, section 3.1).
    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal static long Number(string id) => long.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture);

    private static object Parameters(Article article) => new
    {
        Id = article.Id.Length == 0 ? 0 : Number(article.Id),
        Url = article.Url?.AbsoluteUri,
        UrlKey = article.Url is null ? null : UrlIdentity.Key(article.Url),
        article.Title,
        article.Outlet,
        article.Origin,
        Authors = JsonSerializer.Serialize(article.Authors),
        Published = article.Published?.ToString(),
        Modified = article.Modified?.ToString(),
        article.Language,
        Image = article.Image?.AbsoluteUri,
        article.Text,
        article.SourceName,
        article.Topic,
        article.FirstSeen,
        CopyOf = article.CopyOf is { } original ? Number(original) : (long?)null,
    };

    /// <summary>An entry that was read before.</summary>
    public sealed class KnownEntry
    {
        public long ArticleId { get; init; }

        public string Digest { get; init; } = "";
    }

    private sealed class Row
    {
        public long Id { get; init; }

        public string? Url { get; init; }

        public string? Title { get; init; }

        public string? Outlet { get; init; }

        public string? Origin { get; init; }

        public string Authors { get; init; } = "[]";

        public string? Published { get; init; }

        public string? Modified { get; init; }

        public string? Language { get; init; }

        public string? Image { get; init; }

        public string Text { get; init; } = "";

        public string SourceName { get; init; } = "";

        public string? Topic { get; init; }

        public DateTimeOffset FirstSeen { get; init; }

        public long? CopyOf { get; init; }

        public Article ToArticle() => new()
        {
            Id = Id.ToString(CultureInfo.InvariantCulture),
            Url = Url is null ? null : new Uri(Url),
            Title = Title,
            Outlet = Outlet,
            Origin = Origin,
            Authors = JsonSerializer.Deserialize<string[]>(Authors) ?? [],
            Published = NewsTime.Parse(Published),
            Modified = NewsTime.Parse(Modified),
            Language = Language,
            Image = Image is null ? null : new Uri(Image),
            Text = Text,
            SourceName = SourceName,
            Topic = Topic,
            FirstSeen = FirstSeen,
            CopyOf = CopyOf?.ToString(CultureInfo.InvariantCulture),
        };
    }
}
