using System.Data.Common;
using BriefingBot.Operation;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BriefingBot.Storage;

/// <content>Which errors are the database's own, and which of them pass by themselves.</content>
public sealed partial class Database
{
    internal const string RightsRemedy =
        "Give this user the right to read and write the file and its folder, or set Storage:Path to another file.";

    /// <summary>What is said of a SQLite file that is there and takes nothing.</summary>
    internal static AdviceException NotWritten(string path, Exception error) =>
        new($"The database {path} cannot be written.", RightsRemedy, error);

    /// <summary>Whether the database takes nothing at all; other errors are of the statement at hand.</summary>
    public static bool IsUnusable(Exception error) => error switch
    {
        AdviceException => true,
        SqliteException search when IsOfSearch(search) => false,
        SqliteException { SqliteErrorCode: 5 or 6 or 7 or 8 or 10 or 11 or 13 or 14 or 26 } => true,
        // Without a state the server said nothing: it was not reached.
        NpgsqlException server => server.SqlState is null or PostgresErrorCodes.ReadOnlySqlTransaction
            || server.IsOfServer(),
        _ => false,
    };

    /// <summary>What to say of a fault that ends without a change of the configuration: another program holds the
    /// SQLite file, the disk is full, the server is away; null of any other error.</summary>
    public AdviceException? PassingOf(Exception error) => (error as DbException ?? error.InnerException) switch
    {
        DbException fault when _engine.Passes(fault) => _engine.Advice(fault),
        IOException full when InstanceLock.IsFull(full) => error as AdviceException,
        _ => null,
    };

    /// <summary>What to say of an error of the database itself, and what to do.</summary>
    public AdviceException AdviceOf(DbException error) => _engine.Advice(error);

    /// <summary>Whether another program holds the SQLite file.</summary>
    public static bool IsLocked(Exception error) =>
        (error as SqliteException ?? error.InnerException) is SqliteException { SqliteErrorCode: 5 or 6 };

    /// <summary>Whether a transaction stood in another's way and may succeed when made again.</summary>
    public static bool IsOvertaken(DbException error) => error is PostgresException
    {
        SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
    };

    /// <summary>Whether the index of words alone is damaged (SQLITE_CORRUPT_VTAB, https://www.sqlite.org/rescode.html):
    /// it holds nothing that the tables do not.</summary>
    private static bool IsOfSearch(SqliteException error) => error.SqliteExtendedErrorCode == 267;

    /// <summary>Whether SQLite finds the file damaged, or no database.</summary>
    public static bool IsDamaged(Exception error) =>
        (error is AdviceException ? error.InnerException : error) is SqliteException { SqliteErrorCode: 11 or 26 };
}
