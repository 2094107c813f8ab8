using System.Data.Common;
using System.Runtime.CompilerServices;
using BriefingBot.Operation;
using BriefingBot.Storage.Dialects;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BriefingBot.Storage.Engines;

/// <summary>One SQLite file (WAL). Readers open as many connections as they like; writes go one at a time, so that no
/// writer of this process ever meets "database is locked".</summary>
internal sealed class SqliteEngine(string path, Migrations migrations) : IDatabaseEngine
{
    // A connection comes back from the pool as it was left, with what was set on it.
    private readonly ConditionalWeakTable<sqlite3, object> _prepared = [];
    private readonly string _connectionString =
        new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 5 }.ToString();

    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly SemaphoreSlim _opening = new(1, 1);
    private bool _isMigrated;
    private IDisposable? _lock;

    static SqliteEngine() => Batteries_V2.Init();

    public Dialect Dialect { get; } = new SqliteDialect();

    public string Name => path;

    // As large as what it stands for, so that the last free page is not taken for room.
    public string Trial => "CREATE TABLE room (x); INSERT INTO room VALUES (zeroblob(262144)); DROP TABLE room";

    public string VersionQuery => "PRAGMA user_version";

    // Of all connections together: pages, prepared statements, the schema of each.
    public long Memory => raw.sqlite3_memory_used();

    public string? UpgradeCopy { get; private set; }

    // Creates and migrates the file on first use.
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (!_isMigrated)
            {
                CreateFolder();
                OwnerOnly.CreateFile(path);
                OwnerOnly.HandOver(path, path);
                await using var first = Connect(isFirst: true);
                using var alone = LockToUpgrade(first);
                UpgradeCopy = migrations.Apply(first, path);
                DatabaseFile.GiveId(first);
                _isMigrated = true;
            }
        }
        catch (SqliteException error)
        {
            throw Advice(error);
        }
        finally
        {
            _opening.Release();
        }

        RefuseMoved();
        return Connect();
    }

    public async Task<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        return new WriterTurn(_writer);
    }

    public Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction());

    // SQLite itself rolls back where the disk is full or fails; what the disposal then says would hide the cause.
    public Task EndAsync(DbTransaction transaction)
    {
        try
        {
            transaction.Dispose();
        }
        catch (SqliteException error) when (error.SqliteErrorCode == 1)
        {
            transaction.Connection?.Close();
        }

        return Task.CompletedTask;
    }

    public void Lock()
    {
        CreateFolder();
        _lock ??= InstanceLock.Take(path);
    }

    public Task<int?> InspectAsync(CancellationToken cancellationToken) =>
        Task.FromResult(File.Exists(path) ? (int?)Inspect() : null);

    public AdviceException Advice(DbException error) => ((SqliteException)error).SqliteErrorCode switch
    {
        13 or 10 when IsFull(error) => new(
            $"The disk of the database {path} is full.",
            _isMigrated
                ? (Phrase)"Free some room; it goes on by itself, and what was stored is intact."
                : "Free some room; what was stored is intact.",
            error),
        5 or 6 => new(
            $"The database {path} is locked by another program.",
            "Stop the other BriefingBot or tool that has it open; a service goes on by itself. Nothing was changed.",
            error),
        11 or 26 => new(
            $"{path} is damaged or no SQLite database.",
            DatabaseFile.RestoreRemedy,
            error),
        8 => Database.NotWritten(path, error),
        14 when File.Exists(path) => new($"The database {path} cannot be opened.", Database.RightsRemedy, error),
        14 => new(
            $"The database {path} cannot be opened: {error.Message}",
            "Set Storage:Path to a file in a folder that can be written.",
            error),
        _ => new(
            $"The database {path} failed: {error.Message}",
            "See the log; a copy made by the verb backup can be restored with: restore FILE",
            error),
    };

    public bool Passes(DbException error) => Database.IsLocked(error) || IsFull(error);

    public void Dispose()
    {
        _lock?.Dispose();
        _writer.Dispose();
        _opening.Dispose();
    }

    // What is open would store into a file that nobody finds, and SQLite would make an empty one in its place.
    private void RefuseMoved()
    {
        if (File.Exists(path))
        {
            return;
        }

        using (var pooled = new SqliteConnection(_connectionString))
        {
            SqliteConnection.ClearPool(pooled);
        }

        throw new AdviceException(
            $"The file {path} was moved or deleted under the service.",
            "Put it back, with its -wal and -shm, and it goes on; or stop it and restore a backup with: restore FILE");
    }

    // A verb of a newer program must not bring the database forward under a service of the former one.
    private IDisposable? LockToUpgrade(SqliteConnection connection) =>
        _lock is null && Migrations.Version(connection) is > 0 and var version && version < migrations.Newest
            ? InstanceLock.Take(path)
            : null;

    private int Inspect()
    {
        OwnerOnly.RefuseDevice(path);
        try
        {
            var readOnly = new SqliteConnectionStringBuilder
            {
                DataSource = path,
                DefaultTimeout = 5,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            };
            using var connection = new SqliteConnection(readOnly.ToString());
            connection.Open();
            migrations.RefuseUnknown(connection, path);
            return connection.ExecuteScalar<string>("PRAGMA quick_check(1)") == "ok"
                ? Migrations.Version(connection)
                : throw new AdviceException($"{path} is damaged.", DatabaseFile.RestoreRemedy);
        }
        catch (SqliteException error)
        {
            throw Advice(error);
        }
    }

    private SqliteConnection Connect(bool isFirst = false)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            var handle = connection.Handle!; // not null: it is open
            if (isFirst)
            {
                // The log would be written into its file.
                migrations.RefuseUnknown(connection, path);
                // Pages that are free can be given back later only where this was said before the first table.
                connection.Execute("PRAGMA auto_vacuum = INCREMENTAL");
            }

            if (isFirst || !_prepared.TryGetValue(handle, out _))
            {
                connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
                _prepared.AddOrUpdate(handle, this);
            }

            return connection;
        }
        catch (Exception error)
        {
            connection.Dispose();
            throw error is SqliteException fault ? Advice(fault) : error;
        }
    }

    private void CreateFolder()
    {
        try
        {
            // not null: a full path of a file
            OwnerOnly.CreateFolder(Path.GetDirectoryName(path)!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AdviceException(
                $"The folder of the database {path} cannot be created: {error.Message}",
                "Set Storage:Path to a file in a folder that can be written.",
                error);
        }
    }

    // Where the file of the log's index cannot grow, SQLite speaks of an input/output error.
    private bool IsFull(DbException error) => ((SqliteException)error).SqliteErrorCode is var code
        && (code == 13 || (code == 10 && FreeRoom.IsNone(path)));

    private sealed class WriterTurn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
