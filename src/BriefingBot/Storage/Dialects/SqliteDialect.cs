namespace BriefingBot.Storage.Dialects;

/// <summary>SQLite (https://www.sqlite.org/lang.html).</summary>
internal sealed class SqliteDialect : Dialect
{
    private const string Matches =
        "article_search JOIN article a ON a.id = article_search.rowid WHERE article_search MATCH @query";

    /// <summary>Makes the full-text index anew (https://www.sqlite.org/fts5.html, section 6.10).</summary>
    internal const string RebuildSearch = "INSERT INTO article_search (article_search) VALUES ('rebuild')";

    public override string KeepRow => "";

    public override string LockRow => "";

    // FTS5 with external content must be told the old values to forget them (sqlite.org/fts5.html, section 4.4.3).
    internal override ArticleSearch Search { get; } = new(
        Add: "INSERT INTO article_search (rowid, title, text) VALUES (@Id, @Title, @Text);",
        Forget:
            """
            INSERT INTO article_search (article_search, rowid, title, text)
                SELECT 'delete', id, title, text FROM article WHERE id IN ({0});
            """,
        AllWords: new(Matches, "rank", words => string.Join(' ', words.Select(Quoted))),
        // By "rank" FTS5 would put all matches in order before those of other days are left out.
        AnyWord: new(Matches, "bm25(article_search)", words => string.Join(" OR ", words.Select(Quoted))),
        AnyBeginning: new(Matches, "rank", words => string.Join(" OR ", words.Select(word => Quoted(word) + "*"))));

    public override string Write(string sql) => sql;

    public override string SecondOf(string column) => $"substr({column}, 1, 19)";

    public override string JsonRows(string parameter, string columns)
    {
        var names = columns.Split(',', StringSplitOptions.TrimEntries).Select(column => column.Split(' ')[0]);
        return $"(SELECT {string.Join(", ", names.Select(name => $"value ->> '{name}' AS \"{name}\""))} "
            + $"FROM json_each({parameter}))";
    }

    public override string JsonTexts(string parameter) => $"SELECT value FROM json_each({parameter})";

    // FTS5's own operators in a person's words are words (https://www.sqlite.org/fts5.html, section 3.1).
    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
