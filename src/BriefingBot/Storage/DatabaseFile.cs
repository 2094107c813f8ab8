using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using BriefingBot.Operation;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BriefingBot.Storage;

/// <summary>A database as a file: opened, looked at and copied, also where no service runs on it.</summary>
internal static class DatabaseFile
{
    /// <summary>Pages that are copied before it is asked whether to stop: some megabytes.</summary>
    private const int PagesAtOnce = 1000;

    /// <summary>What to do with a damaged database.</summary>
    internal const string RestoreRemedy =
        "Move it away, with its -wal and -shm, or restore a backup with: restore FILE";

    private const string Computing =
        """
        SELECT (SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view'))
          + (SELECT count(*) FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND c.hidden > 1)
        """;

    /// <summary>What a database may consist of: its file and, where it was not closed, its logs.</summary>
    public static IEnumerable<string> AllOf(string file) => [file, file + "-wal", file + "-shm", file + "-journal"];

    /// <summary>The number that a database got when it was made, and that its copies bear, too: its
    /// <c>application_id</c>, in four bytes of the header (https://www.sqlite.org/fileformat.html). 0 of one that a
    /// former program made, of what is no database, or cannot be read.</summary>
    public static int IdOf(string file)
    {
        Span<byte> header = stackalloc byte[72];
        try
        {
            using var stream = File.OpenRead(file);
            return stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length
                ? BinaryPrimitives.ReadInt32BigEndian(header[68..])
                : 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Gives a database its number, where it has none yet.</summary>
    public static void GiveId(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<int>("PRAGMA application_id") == 0)
        {
            connection.Execute(string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA application_id = {RandomNumberGenerator.GetInt32(1, int.MaxValue)}"));
        }
    }

    /// <summary>Throws unless a file is a whole database of this program and not newer than it.</summary>
    /// <param name="ofDamaged">What to do where it is damaged; <paramref name="remedy"/> without it.</param>
    /// <exception cref="AdviceException">It is not there, cannot be read, is damaged, of another program, or
    /// newer.</exception>
    public static void Refuse(
        string file,
        Migrations migrations,
        string remedy,
        Func<Phrase>? ofDamaged = null,
        CancellationToken cancellationToken = default)
    {
        RefuseUnreadable(file, remedy);
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadOnly);
            using var stop = Stopping(connection, cancellationToken);
            migrations.RefuseNewer(connection, file);
            // Asked first: what computes is none of ours, and may compute for ever.
            if (connection.ExecuteScalar<int>(Computing) > 0)
            {
                throw new AdviceException($"{file} holds triggers, views or computed columns of others.", remedy);
            }

            if (connection.ExecuteScalar<string>("PRAGMA integrity_check(1)") != "ok")
            {
                throw Damaged(error: null);
            }

            if (Migrations.Version(connection) == 0
                || connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_master WHERE name = 'source'") == 0)
            {
                throw new AdviceException($"{file} is a database of another program.", remedy);
            }
        }
        catch (SqliteException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        // Of what is a database, a fault in what it holds (an index's tables that cannot be read are an error, too).
        catch (SqliteException error) when (error.SqliteErrorCode is 1 or 11)
        {
            throw Damaged(error);
        }
        catch (SqliteException error)
        {
            throw new AdviceException($"{file} is no copy of a database: {error.Message}", remedy, error);
        }

        AdviceException Damaged(SqliteException? error) =>
            new($"{file} is damaged.", ofDamaged?.Invoke() ?? remedy, error);
    }

    // SQLite waits at a pipe for ever, and has no words for why it cannot open a file.
    private static void RefuseUnreadable(string file, string remedy)
    {
        if (!RegularFile.IsNoFolder(file))
        {
            throw new AdviceException($"{file} is no file but a folder, a pipe or a device.", remedy);
        }

        try
        {
            File.OpenRead(file).Dispose();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new AdviceException($"{file} does not exist.", remedy, error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new AdviceException(
                error.Message, "Run this as the user of the service, whose copies nobody else can read.", error);
        }
    }

    /// <summary>Copies a database into a file that is there only once it was found whole.</summary>
    /// <exception cref="AdviceException">It could not be copied.</exception>
    /// <exception cref="OperationCanceledException">It was stopped, and nothing is left of it.</exception>
    public static CheckedCopy Copy(
        string from, string to, string remedy, CancellationToken cancellationToken = default)
    {
        var part = to + ".part";
        try
        {
            OwnerOnly.CreateFolder(Path.GetDirectoryName(to)!); // not null: a full path of a file
            File.Delete(part);
            OwnerOnly.CreateFile(part);
            int version;
            using (var source = Open(from, SqliteOpenMode.ReadWrite))
            using (var target = Open(part, SqliteOpenMode.ReadWriteCreate))
            {
                using var stop = Stopping(target, cancellationToken);
                BackUp(source, target, cancellationToken);
                // One file, without the log beside it.
                target.Execute("PRAGMA journal_mode = DELETE");
                version = target.ExecuteScalar<string>("PRAGMA integrity_check(1)") == "ok"
                    ? Migrations.Version(target)
                    : throw new AdviceException(
                    $"The copy of {from} is damaged, and so is the original.",
                    "Restore an earlier copy with: restore FILE");
            }

            // The log of an earlier copy is none of this one's.
            foreach (var log in AllOf(to).Skip(1))
            {
                File.Delete(log);
            }

            File.Move(part, to, overwrite: true);
            OwnerOnly.HandOver(to, from);
            return new CheckedCopy(version, new FileInfo(to).Length);
        }
        catch (SqliteException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw NotCopied(from, to, remedy, error, FreeRoom.Beside(to));
        }
        finally
        {
            // Where the folder is none there is nothing to take away.
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }

    private static void BackUp(
        SqliteConnection source, SqliteConnection target, CancellationToken cancellationToken)
    {
        // In one reading: what is written meanwhile would begin the copy anew.
        using var reading = source.BeginTransaction(deferred: true);
        source.ExecuteScalar<long>("PRAGMA schema_version", transaction: reading);
        using var backup = raw.sqlite3_backup_init(target.Handle, "main", source.Handle, "main");
        SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(target.Handle), target.Handle);
        int result;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            result = raw.sqlite3_backup_step(backup, PagesAtOnce);
        }
        while (result == raw.SQLITE_OK);
        SqliteException.ThrowExceptionForRC(result, target.Handle);
    }

    /// <summary>Ends what a connection does when asked to: a look through a large file takes long.</summary>
    internal static CancellationTokenRegistration Stopping(
        SqliteConnection connection, CancellationToken cancellationToken) =>
        cancellationToken.Register(() => raw.sqlite3_interrupt(connection.Handle));

    internal static AdviceException NotCopied(
        string from, string to, string remedy, Exception error, FreeRoom room) =>
        error is SqliteException { SqliteErrorCode: 11 or 26 }
        ? new AdviceException($"{from} is damaged or no SQLite database.", RestoreRemedy, error)
        : room.IsThere
        ? new AdviceException($"{from} could not be copied to {to}: {error.Message}", remedy, error)
        : new AdviceException(
            $"{from} could not be copied to {to}: the disk is full.",
            "Free some room, and try again.",
            error);

    /// <summary>A connection of its own, outside the pool.</summary>
    public static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                DefaultTimeout = 1,
                Mode = mode,
                Pooling = false,
            }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

/// <summary>What a copy holds, for people.</summary>
/// <param name="Version">The number of its newest migration.</param>
/// <param name="Bytes">Its size.</param>
public sealed record CheckedCopy(int Version, long Bytes);
