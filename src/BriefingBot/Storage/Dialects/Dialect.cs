namespace BriefingBot.Storage.Dialects;

/// <summary>What the two databases say differently. Everything else in the stores' SQL is written once: types and
/// functions of SQLite's that PostgreSQL lacks are made by its first script (<c>Migrations/Postgres</c>).</summary>
public abstract class Dialect
{
    /// <summary>Put after a query whose rows must not be deleted until its transaction ends.</summary>
    public abstract string KeepRow { get; }

    /// <summary>Put after a query to lock its rows against other transactions that put it, too.</summary>
    public abstract string LockRow { get; }

    /// <summary>A statement in the SQL of this database.</summary>
    public abstract string Write(string sql);

    /// <summary>The arguments of a statement as this database takes them.</summary>
    public virtual object? Arguments(object? arguments) => arguments;

    /// <summary>A moment's second as text, <c>2026-05-04T08:10:00</c>.</summary>
    /// <param name="column">A column with a moment.</param>
    public abstract string SecondOf(string column);

    /// <summary>Rows that come as one parameter, so that one statement takes all of them.</summary>
    /// <param name="parameter">A JSON array of objects, with its sign: <c>@rows</c>.</param>
    /// <param name="columns">Names as in the objects, each with its type in this database's schema: <c>Id text,
    /// FirstSeen timestamptz</c>.</param>
    /// <returns>What may stand after FROM; the columns' names are quoted and keep their case.</returns>
    public abstract string JsonRows(string parameter, string columns);

    /// <summary>Texts that come as one parameter.</summary>
    /// <param name="parameter">A JSON array of texts.</param>
    /// <returns>A query, for what stands after IN.</returns>
    public abstract string JsonTexts(string parameter);

    /// <summary>Full-text search over articles.</summary>
    internal abstract ArticleSearch Search { get; }
}

/// <summary>The full-text index over articles.</summary>
/// <param name="Add">Adds an article's words, <c>@Id</c>, <c>@Title</c> and <c>@Text</c>; empty where the database does
/// it by itself.</param>
/// <param name="Forget">Forgets the words of articles before they change, with <c>{0}</c> for the query of their ids;
/// empty as above.</param>
/// <param name="AllWords">Words that must all occur.</param>
/// <param name="AnyWord">Words of which one must occur.</param>
/// <param name="AnyBeginning">Beginnings of words of which one must occur.</param>
internal sealed record ArticleSearch(
    string Add, string Forget, ArticleMatch AllWords, ArticleMatch AnyWord, ArticleMatch AnyBeginning);

/// <summary>One way to look into the index.</summary>
/// <param name="From">What stands between FROM and ORDER BY, with the article's table as <c>a</c>.</param>
/// <param name="Best">What stands after ORDER BY, the best first.</param>
/// <param name="Query">Makes <c>@query</c> of words; empty where nothing can be looked for.</param>
internal sealed record ArticleMatch(string From, string Best, Func<IReadOnlyList<string>, string> Query);
