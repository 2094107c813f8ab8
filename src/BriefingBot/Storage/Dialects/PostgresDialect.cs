using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace BriefingBot.Storage.Dialects;

/// <summary>PostgreSQL 15 and newer (https://www.postgresql.org/docs/15/sql.html).</summary>
internal sealed partial class PostgresDialect : Dialect
{
    // The index holds every word as it is written and by the stem of the article's language; which of the two a word
    // was found by is looked at again with the article's language, since one word has other stems in another.
    private const string Words =
        """
        article a WHERE a.search @@ search_query(@query)
          AND a.search @@ (plainto_tsquery('simple', folded(@query))
            || plainto_tsquery(search_language(a.language), folded(@query)))
        """;

    private const string Any = "article a WHERE a.search @@ to_tsquery('simple', folded(@query))";

    private const string BestOfAny = "ts_rank(a.search, to_tsquery('simple', folded(@query))) DESC, a.id";

    private readonly ConcurrentDictionary<string, string> _written = new(StringComparer.Ordinal);

    public override string KeepRow => "FOR KEY SHARE";

    public override string LockRow => "FOR NO KEY UPDATE";

    internal override ArticleSearch Search { get; } = new(
        Add: "",
        Forget: "",
        AllWords: new(
            Words, "ts_rank(a.search, search_query(@query)) DESC, a.id", words => string.Join(' ', words)),
        AnyWord: new(Any, BestOfAny, words => string.Join(" | ", words.Select(Quoted))),
        AnyBeginning: new(Any, BestOfAny, words => string.Join(" | ", words.Select(word => Quoted(word) + ":*"))));

    /// <summary>Statements are few and the same again and again: each is looked through once.</summary>
    public override string Write(string sql) =>
        _written.GetOrAdd(sql, static text => List().Replace(text, match =>
            match.Groups["not"].Success ? $"<> ALL({match.Groups["name"]})" : $"= ANY({match.Groups["name"]})"));

    public override object? Arguments(object? arguments) => PostgresArguments.Of(arguments);

    public override string SecondOf(string column) =>
        $"""to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')""";

    public override string JsonRows(string parameter, string columns) =>
        $"json_to_recordset({parameter}::json) AS entry ({Name().Replace(columns, "\"$0\"")})";

    public override string JsonTexts(string parameter) => $"SELECT json_array_elements_text({parameter}::json)";

    // A quoted text is words, whatever stands in it, and a beginning with a star behind it (section 8.11.2).
    private static string Quoted(string word) =>
        $"'{word.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    // Dapper gives a list to PostgreSQL as an array.
    [GeneratedRegex(@"(?<not>NOT )?\bIN (?<name>@\w+)")]
    private static partial Regex List();

    [GeneratedRegex(@"\b[A-Z]\w*(?= )")]
    private static partial Regex Name();
}
