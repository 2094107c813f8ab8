using System.Data.Common;
using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Storage.Dialects;
using BriefingBot.Storage.Engines;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace BriefingBot.Storage;

/// <summary>The one SQLite file, or the PostgreSQL database that several nodes share. Reads run side by side, each on a
/// connection of its own; each write is a transaction. On SQLite writes go one at a time, on PostgreSQL side by side
/// (READ COMMITTED).</summary>
public sealed partial class Database : IDisposable
{
    private static readonly TimeSpan JustNow = TimeSpan.FromSeconds(5);

    private readonly IDatabaseEngine _engine;
    private readonly StorageHealth? _health;
    private (AdviceException Advice, long At)? _unread;

    static Database()
    {
        ColumnTypes.Register();
    }

    public Database(IOptions<StorageOptions> options, Migrations migrations, StorageHealth? health = null)
    {
        Path = System.IO.Path.GetFullPath(options.Value.Path);
        _health = health;
        _engine = options.Value.Provider == StorageProvider.Postgres
            ? new PostgresEngine(options.Value.ConnectionString, new PostgresMigrations())
            : new SqliteEngine(Path, migrations);
    }

    /// <summary>The SQLite file's full path.</summary>
    public string Path { get; }

    /// <summary>The database as people know it: the file's path, or server and name.</summary>
    public string Name => _engine.Name;

    /// <summary>The bytes of memory that SQLite holds; 0 with PostgreSQL.</summary>
    public long Memory => _engine.Memory;

    /// <summary>Whether other nodes may work on it at the same time.</summary>
    public bool IsShared => _engine is PostgresEngine;

    /// <summary>In which form of SQL statements are written for this database.</summary>
    public Dialect Dialect => _engine.Dialect;

    /// <summary>Runs reads on a connection of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<StorageSession, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenForWorkAsync(cancellationToken);
            return await read(new StorageSession(connection, Dialect, cancellationToken));
        }
        catch (SqliteException error) when (IsOfSearch(error))
        {
            using var turn = await _engine.EnterAsync(cancellationToken);
            await RebuildSearchAsync(cancellationToken);
            throw;
        }
        // A read that takes too long is slow, and no outage.
        catch (DbException error) when (IsShared
            ? IsUnusable(error) && error.InnerException is not TimeoutException : IsDamaged(error))
        {
            Note(error, _engine.Advice(error), IsDamaged(error));
            throw;
        }
    }

    /// <summary>Runs writes in one transaction: all of them are kept, or none.</summary>
    public async Task<T> WriteAsync<T>(Func<StorageTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        using var turn = await _engine.EnterAsync(cancellationToken);
        var since = _health?.Begin() ?? 0;
        var isStored = false;
        try
        {
            await using var connection = await OpenForWorkAsync(cancellationToken);
            var transaction = await _engine.BeginAsync(connection, cancellationToken);
            try
            {
                var result = await write(new StorageTransaction(connection, transaction, Dialect, cancellationToken));
                await transaction.CommitAsync(cancellationToken);
                isStored = true;
                return result;
            }
            finally
            {
                await _engine.EndAsync(transaction);
            }
        }
        catch (SqliteException error) when (IsOfSearch(error))
        {
            await RebuildSearchAsync(cancellationToken);
            throw;
        }
        catch (DbException error) when (IsUnusable(error))
        {
            Note(error, _engine.Advice(error), IsDamaged(error));
            throw;
        }
        finally
        {
            _health?.End(since, isStored);
        }
    }

    /// <inheritdoc cref="WriteAsync{T}(Func{StorageTransaction, Task{T}}, CancellationToken)"/>
    public Task WriteAsync(Func<StorageTransaction, Task> write, CancellationToken cancellationToken) =>
        WriteAsync(
            async transaction =>
            {
                await write(transaction);
                return true;
            },
            cancellationToken);

    /// <summary>Runs writes that are never cancelled: a result that others have given must be kept.</summary>
    public Task KeepAsync(Func<StorageTransaction, Task> write) => WriteAsync(write, CancellationToken.None);

    /// <summary>Whether the database takes a write now: tried with one that changes nothing.</summary>
    public async Task<bool> TryWriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(transaction => transaction.ExecuteAsync(_engine.Trial), cancellationToken);
            return true;
        }
        catch (Exception error) when (IsUnusable(error))
        {
            return false;
        }
    }

    /// <summary>A connection that its caller closes, for what is no work of a store.</summary>
    internal Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => _engine.OpenAsync(cancellationToken);

    /// <summary>Runs a statement that stands in no transaction, while nobody else writes.</summary>
    internal async Task ExecuteAloneAsync(string sql, CancellationToken cancellationToken)
    {
        using var turn = await _engine.EnterAsync(cancellationToken);
        await using var connection = await _engine.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Keeps every other service off a SQLite file until it is disposed.</summary>
    /// <exception cref="AdviceException">Another one runs on it.</exception>
    public void Lock() => _engine.Lock();

    /// <summary>Creates or migrates the database now, rather than at the first read or write.</summary>
    /// <returns>The copy of the database as it was before it was upgraded; null where no copy was made.</returns>
    /// <exception cref="AdviceException">It cannot be opened, is locked, is no database or is newer than this
    /// program.</exception>
    public async Task<string?> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _engine.OpenAsync(cancellationToken);
        return _engine.UpgradeCopy;
    }

    /// <summary>Looks at the database without changing it, for the verb <c>check</c>. What is wrong is told again to
    /// whoever asks right after: a server that does not answer would let each of them wait.</summary>
    /// <returns>The number of its newest migration, or null where there is none yet.</returns>
    /// <exception cref="AdviceException">It cannot be read, is damaged or is newer than this program, or a right of
    /// its user is missing.</exception>
    public async Task<int?> InspectAsync(CancellationToken cancellationToken)
    {
        if (_unread is { } last && TimeProvider.System.GetElapsedTime(last.At) < JustNow)
        {
            throw last.Advice;
        }

        try
        {
            return await _engine.InspectAsync(cancellationToken);
        }
        catch (AdviceException advice)
        {
            _unread = (advice, TimeProvider.System.GetTimestamp());
            throw;
        }
    }

    /// <summary>The number of the newest migration that the database has.</summary>
    public Task<int> VersionAsync(CancellationToken cancellationToken) => ReadAsync(
        session => session.QuerySingleAsync<int>(_engine.VersionQuery), cancellationToken);

    /// <summary>How many bytes it takes, with what stands in its log alone.</summary>
    public async Task<long> SizeAsync(CancellationToken cancellationToken) => IsShared
        ? await ReadAsync(
            session => session.QuerySingleAsync<long>("SELECT pg_database_size(current_database())"), cancellationToken)
        : DatabaseFile.AllOf(Path).Where(File.Exists).Sum(file => new FileInfo(file).Length);

    public void Dispose() => _engine.Dispose();

    /// <summary>Makes the index of words anew from the articles; whoever met it tries again.</summary>
    private async Task RebuildSearchAsync(CancellationToken cancellationToken)
    {
        if (_health?.MayRebuildSearch() == false)
        {
            return;
        }

        await using var connection = await _engine.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = SqliteDialect.RebuildSearch;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<DbConnection> OpenForWorkAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _engine.OpenAsync(cancellationToken);
        }
        catch (AdviceException advice)
        {
            Note(advice, advice, IsDamaged(advice));
            throw;
        }
    }

    private void Note(Exception error, AdviceException advice, bool isLasting)
    {
        _health?.Failed(advice, isLasting);
        error.MarkTold();
    }

    /// <summary>A time as the columns of SQLite hold it: UTC with milliseconds, sortable and readable.</summary>
    public static string TextOf(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
