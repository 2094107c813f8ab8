using System.Data.Common;
using BriefingBot.Storage.Dialects;
using Dapper;

namespace BriefingBot.Storage;

/// <summary>One connection with the token of the call that opened it: every query of a store goes through here, so that
/// none runs without cancellation. Valid only inside
/// <see cref="Database.ReadAsync{T}(Func{StorageSession, Task{T}}, CancellationToken)"/>.</summary>
public class StorageSession
{
    private protected StorageSession(
        DbConnection connection, DbTransaction? transaction, Dialect dialect, CancellationToken cancellationToken)
    {
        (Connection, Transaction, Dialect, CancellationToken) = (connection, transaction, dialect, cancellationToken);
    }

    internal StorageSession(DbConnection connection, Dialect dialect, CancellationToken cancellationToken)
        : this(connection, transaction: null, dialect, cancellationToken)
    {
    }

    /// <summary>The token of the call; for what a store does between two queries.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>What this database says differently from the other.</summary>
    public Dialect Dialect { get; }
    private protected DbConnection Connection { get; }

    // Null while only reading.
    private DbTransaction? Transaction { get; }

    /// <summary>All rows that a query gives, in its order.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? arguments = null) =>
        (await Connection.QueryAsync<T>(Command(sql, arguments))).AsList();

    /// <summary>All rows of a join, each read as one object with another in it.</summary>
    /// <param name="sql">The query.</param>
    /// <param name="join">Puts the second object into the first.</param>
    /// <param name="splitOn">The first column of the second object.</param>
    public async Task<IReadOnlyList<T>> QueryAsync<T, TJoined>(
        string sql, object? arguments, Func<T, TJoined, T> join, string splitOn) =>
        (await Connection.QueryAsync(Command(sql, arguments), join, splitOn)).AsList();

    /// <summary>The first row, or null (the default of a value type) for none.</summary>
    public Task<T?> QueryFirstOrDefaultAsync<T>(string sql, object? arguments = null) =>
        Connection.QueryFirstOrDefaultAsync<T>(Command(sql, arguments));

    /// <summary>The only row, or null (the default of a value type) for none.</summary>
    /// <exception cref="InvalidOperationException">There are two or more.</exception>
    public Task<T?> QuerySingleOrDefaultAsync<T>(string sql, object? arguments = null) =>
        Connection.QuerySingleOrDefaultAsync<T>(Command(sql, arguments));

    /// <summary>The one row that there must be: a count, the id that <c>RETURNING</c> gives.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public Task<T> QuerySingleAsync<T>(string sql, object? arguments = null) =>
        Connection.QuerySingleAsync<T>(Command(sql, arguments));

    private protected CommandDefinition Command(string sql, object? arguments) =>
        new(Dialect.Write(sql), Dialect.Arguments(arguments), Transaction, cancellationToken: CancellationToken);
}

/// <summary>A session inside a transaction. It is committed when the caller's function returns and rolled back when
/// that throws. Valid only inside
/// <see cref="Database.WriteAsync{T}(Func{StorageTransaction, Task{T}}, CancellationToken)"/>.</summary>
public sealed class StorageTransaction : StorageSession
{
    internal StorageTransaction(
        DbConnection connection, DbTransaction transaction, Dialect dialect, CancellationToken cancellationToken)
        : base(connection, transaction, dialect, cancellationToken)
    {
    }

    /// <summary>Runs one or more statements; where the arguments are a list, once for each of its members.</summary>
    /// <returns>How many rows they changed.</returns>
    public Task<int> ExecuteAsync(string sql, object? arguments = null) =>
        Connection.ExecuteAsync(Command(sql, arguments));
}
