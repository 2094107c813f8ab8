using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage;

/// <summary>
/// One connection with the token of the call that opened it: every query of a store goes through here, so that none runs without
/// cancellation. Valid only inside <see cref="Database.ReadAsync{T}(Func{StorageSession, Task{T}}, CancellationToken)"/>.
/// </summary>
public class StorageSession
{
    private protected StorageSession(
        SqliteConnection connection, SqliteTransaction? transaction, CancellationToken cancellationToken)
    {
        (Connection, Transaction, CancellationToken) = (connection, transaction, cancellationToken);
    }

    internal StorageSession(SqliteConnection connection, CancellationToken cancellationToken)
        : this(connection, transaction: null, cancellationToken)
    {
    }

    /// <summary>The token of the call; for what a store does between two queries.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>For stores that still take a connection.</summary>
    internal SqliteConnection Connection { get; }

    /// <summary>For stores that still take a transaction; null while only reading.</summary>
    private protected SqliteTransaction? Transaction { get; }

    /// <summary>All rows.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? arguments = null) =>
        (await Connection.QueryAsync<T>(Command(sql, arguments))).AsList();

    /// <summary>The first row, or null (the default of a value type) for none.</summary>
    public Task<T?> QueryFirstOrDefaultAsync<T>(string sql, object? arguments = null) =>
        Connection.QueryFirstOrDefaultAsync<T>(Command(sql, arguments));

    /// <summary>The only row, or null (the default of a value type) for none.</summary>
    /// <exception cref="InvalidOperationException">There are two or more.</exception>
    public Task<T?> QuerySingleOrDefaultAsync<T>(string sql, object? arguments = null) =>
        Connection.QuerySingleOrDefaultAsync<T>(Command(sql, arguments));

    /// <summary>The one row that there must be: a count, the id that <c>RETURNING</c> gives.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public Task<T> QuerySingleAsync<T>(string sql, object? arguments = null) => Connection.QuerySingleAsync<T>(Command(sql, arguments));

    private protected CommandDefinition Command(string sql, object? arguments) =>
        new(sql, arguments, Transaction, cancellationToken: CancellationToken);
}

/// <summary>
/// A session inside a transaction. It is committed when the caller's function returns and rolled back when that throws. Valid only
/// inside <see cref="Database.WriteAsync{T}(Func{StorageTransaction, Task{T}}, CancellationToken)"/>.
/// </summary>
public sealed class StorageTransaction : StorageSession
{
    internal StorageTransaction(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken)
        : base(connection, transaction, cancellationToken)
    {
    }

    /// <summary>For stores that still take a transaction.</summary>
    internal SqliteTransaction Raw => Transaction!; // not null: the constructor demands one

    /// <summary>Runs one or more statements.</summary>
    /// <returns>How many rows they changed.</returns>
    public Task<int> ExecuteAsync(string sql, object? arguments = null) => Connection.ExecuteAsync(Command(sql, arguments));
}
