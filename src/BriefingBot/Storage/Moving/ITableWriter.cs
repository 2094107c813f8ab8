namespace BriefingBot.Storage.Moving;

/// <summary>Writes whole tables into one of the databases, inside a transaction.</summary>
internal interface ITableWriter
{
    /// <summary>Prepares the database, before the first table is written.</summary>
    Task BeginAsync(CancellationToken cancellationToken);

    /// <summary>Writes all rows of one table.</summary>
    Task WriteAsync(MovedColumns table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken);

    /// <summary>After a table: rows to come are numbered from above <paramref name="number"/>.</summary>
    Task EndAsync(MovedColumns table, long number, CancellationToken cancellationToken);

    /// <summary>After the last table: what is made from them.</summary>
    Task EndAsync(CancellationToken cancellationToken);
}
