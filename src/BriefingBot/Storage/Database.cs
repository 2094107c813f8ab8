using System.Globalization;
using BriefingBot.Operation;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace BriefingBot.Storage;

/// <summary>
/// The one SQLite file (WAL). Readers open as many connections as they like; writes go one at a time through
/// <see cref="WriteAsync{T}(Func{StorageTransaction, Task{T}}, CancellationToken)"/>, each in a transaction, so that no
/// writer of this process ever meets "database is locked".
/// </summary>
public sealed class Database(IOptions<StorageOptions> options, Migrations migrations, StorageHealth? health = null)
    : IDisposable
{
    private const long NoRoom = 256 * 1024;
    private const string RestoreRemedy = "Move it away, or restore a backup with: restore FILE";

    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly SemaphoreSlim _opening = new(1, 1);
    private bool _isMigrated;
    private IDisposable? _lock;

    static Database()
    {
        SQLitePCL.Batteries_V2.Init();
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new TimeHandler());
        DefaultTypeMap.MatchNamesWithUnderscores = true;
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(options.Value.Path);

    /// <summary>Runs reads on a connection of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<StorageSession, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await read(new StorageSession(connection, cancellationToken));
    }

    /// <summary>Runs writes in one transaction: all of them are kept, or none.</summary>
    public async Task<T> WriteAsync<T>(Func<StorageTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await using var connection = await OpenToWriteAsync(cancellationToken);
            var transaction = connection.BeginTransaction();
            try
            {
                var result = await write(new StorageTransaction(connection, transaction, cancellationToken));
                await transaction.CommitAsync(cancellationToken);
                health?.Succeeded();
                return result;
            }
            finally
            {
                End(transaction);
            }
        }
        catch (SqliteException error) when (IsUnusable(error))
        {
            health?.Failed(Advice(error));
            throw;
        }
        finally
        {
            _writer.Release();
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

    /// <summary>Whether the file takes a write now: tried with one that changes nothing.</summary>
    public async Task<bool> TryWriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(
                async transaction =>
                {
                    // As large as what it stands for, so that the last free page is not taken for room.
                    await transaction.ExecuteAsync(
                        "CREATE TABLE room (x); INSERT INTO room VALUES (zeroblob(262144)); DROP TABLE room");
                },
                cancellationToken);
            return true;
        }
        catch (Exception error) when (IsUnusable(error))
        {
            return false;
        }
    }

    /// <summary>Makes the whole file anew, while nobody else writes.</summary>
    internal async Task RewriteAsync(CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await using var connection = await OpenToWriteAsync(cancellationToken);
            await connection.ExecuteAsync(
                new CommandDefinition(
                    "PRAGMA auto_vacuum = INCREMENTAL; VACUUM", cancellationToken: cancellationToken));
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>Keeps every other service off this database until it is disposed.</summary>
    /// <exception cref="AdviceException">Another one runs on it.</exception>
    public void Lock()
    {
        CreateFolder();
        _lock ??= InstanceLock.Take(Path);
    }

    /// <summary>Creates or migrates the file now, rather than at the first read or write.</summary>
    /// <exception cref="AdviceException">
    /// The file cannot be opened, is locked, is no database or is newer than this program.
    /// </exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
    }

    /// <summary>Looks at the file without changing it, for the verb <c>check</c>.</summary>
    /// <returns>The number of its newest migration, or null where there is no file yet.</returns>
    /// <exception cref="AdviceException">It cannot be read, is damaged or is newer than this program.</exception>
    public int? Inspect()
    {
        if (!File.Exists(Path))
        {
            return null;
        }

        try
        {
            var readOnly = new SqliteConnectionStringBuilder
            {
                DataSource = Path,
                DefaultTimeout = 5,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            };
            using var connection = new SqliteConnection(readOnly.ToString());
            connection.Open();
            migrations.RefuseNewer(connection, Path);
            return connection.ExecuteScalar<string>("PRAGMA quick_check(1)") == "ok"
                ? Migrations.Version(connection)
                : throw new AdviceException($"{Path} is damaged.", RestoreRemedy);
        }
        catch (SqliteException error)
        {
            throw Advice(error);
        }
    }

    /// <summary>
    /// Whether an error says that the database takes nothing at all: locked, full, read-only, damaged, not to be
    /// opened. Every other one is of the statement at hand.
    /// </summary>
    public static bool IsUnusable(Exception error) =>
        error is AdviceException or SqliteException { SqliteErrorCode: 5 or 6 or 7 or 8 or 10 or 11 or 13 or 14 or 26 };

    public void Dispose()
    {
        _lock?.Dispose();
        _writer.Dispose();
        _opening.Dispose();
    }

    private async Task<SqliteConnection> OpenToWriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(cancellationToken);
        }
        catch (AdviceException advice)
        {
            health?.Failed(advice);
            throw;
        }
    }

    // Creates and migrates the file on first use.
    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (!_isMigrated)
            {
                CreateFolder();
                OwnerOnly.CreateFile(Path);
                // Pages that are free can be given back later only where this was said before the first table.
                await using var first = Connect("PRAGMA auto_vacuum = INCREMENTAL;");
                migrations.Apply(first, Path);
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

        return Connect();
    }

    private SqliteConnection Connect(string before = "")
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = Path, DefaultTimeout = 5 }.ToString());
        try
        {
            connection.Open();
            connection.Execute(
                before + "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw Advice(error);
        }
    }

    private void CreateFolder()
    {
        try
        {
            // not null: Path is a full path of a file
            OwnerOnly.CreateFolder(System.IO.Path.GetDirectoryName(Path)!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AdviceException(
                $"The folder of the database {Path} cannot be created: {error.Message}",
                "Set Storage:Path to a file in a folder that can be written.",
                error);
        }
    }

    // SQLite itself rolls back where the disk is full or fails; what the disposal then says would hide the cause.
    private static void End(SqliteTransaction transaction)
    {
        try
        {
            transaction.Dispose();
        }
        catch (SqliteException error) when (error.SqliteErrorCode == 1)
        {
            transaction.Connection?.Close();
        }
    }

    private AdviceException Advice(SqliteException error) => error.SqliteErrorCode switch
    {
        13 or 10 when error.SqliteErrorCode == 13 || HasNoRoom() => new(
            $"The disk of the database {Path} is full.",
            "Free some room; it goes on by itself, and what was stored is intact.",
            error),
        5 or 6 => new(
            $"The database {Path} is locked by another program.",
            "Stop the other BriefingBot (or the tool that has it open) and start again; nothing was changed.",
            error),
        11 or 26 => new(
            $"{Path} is damaged or no SQLite database.",
            RestoreRemedy,
            error),
        8 => new(
            $"The database {Path} cannot be written.",
            "Give this user the right to write the file and its folder, or set Storage:Path to another file.",
            error),
        14 => new(
            $"The database {Path} cannot be opened: {error.Message}",
            "Set Storage:Path to a file in a folder that can be written.",
            error),
        _ => new(
            $"The database {Path} failed: {error.Message}",
            "See the log; a copy made by the verb backup can be restored with: restore FILE",
            error),
    };

    // Where the file of the log's index cannot grow, SQLite speaks of an input/output error.
    private bool HasNoRoom()
    {
        try
        {
            return new DriveInfo(Path).AvailableFreeSpace < NoRoom;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>A time as the columns hold it: UTC with milliseconds, sortable and readable.</summary>
    public static string TextOf(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    /// <summary>Times are text, UTC with milliseconds, so that they sort and that a person can read them.</summary>
    private sealed class TimeHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override DateTimeOffset Parse(object value) =>
            DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

        public override void SetValue(System.Data.IDbDataParameter parameter, DateTimeOffset value) =>
            parameter.Value = TextOf(value);
    }
}
