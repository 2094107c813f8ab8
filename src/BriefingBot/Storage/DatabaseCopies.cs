using System.Globalization;
using BriefingBot.Operation;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage;

/// <summary>Checked copies of the database. A copy is made through SQLite's online backup
/// (https://www.sqlite.org/backup.html), so the service may go on writing; it gets its name only when it was found
/// whole, so that a name never stands for half a copy.</summary>
public sealed partial class DatabaseCopies(Database database, Migrations migrations)
{
    private const string Untried = ".untried";
    private const string Trial = ".trial";
    private const string OfBackup = "Name a file that the verb backup wrote.";

    /// <summary>How many of the copies that bear a time are kept.</summary>
    public const int Kept = 7;

    /// <summary>One a day, at whatever hour.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(20);

    /// <summary>Where the copies of a database are that bear no name a person gave.</summary>
    public static string FolderOf(string database) =>
        Path.Combine(Path.GetDirectoryName(database)!, "backups"); // not null: a full path of a file

    /// <summary>Copies the database into a file; an earlier copy of that name is replaced.</summary>
    /// <exception cref="AdviceException">There is no database, the copy cannot be written, or the file is something
    /// else.</exception>
    public CheckedCopy BackUp(string file, CancellationToken cancellationToken = default)
    {
        RefuseShared("Back it up with: pg_dump -Fc -f FILE NAME");
        file = Path.GetFullPath(file);
        RefuseNone(database);

        if (file == database.Path)
        {
            throw new AdviceException($"{file} is the database itself.", "Name another file for the copy.");
        }

        if (File.Exists(file))
        {
            DatabaseFile.Refuse(
                file,
                migrations,
                "Name a file that does not exist, or an earlier copy.",
                cancellationToken: cancellationToken);
        }

        return DatabaseFile.Copy(
            database.Path,
            file,
            $"Look whether the folder exists and can be written, and whether {database.Path} is whole: check",
            cancellationToken);
    }

    /// <summary>Copies the database into <c>backups</c> beside it and tries the copy; the newest <see cref="Kept"/>
    /// stay. What is dated after this copy was made with a wrong clock and counts as the oldest. Copies of another
    /// database stay: they may be all that is left of one that was lost.</summary>
    /// <returns>The copy, its full path, and how many articles were read in it.</returns>
    /// <exception cref="AdviceException">The copy cannot be written, or not be restored: then it is deleted, and no
    /// older one is.</exception>
    /// <exception cref="OperationCanceledException">It was stopped, and nothing is left of it.</exception>
    public (CheckedCopy Copy, string File, long Articles) BackUp(
        DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var file = FileOf(now);
        var untried = file + Untried;
        CheckedCopy copy;
        long articles;
        try
        {
            copy = BackUp(untried, cancellationToken);
            articles = Rehearse(untried, cancellationToken);
            File.Move(untried, file, overwrite: true);
        }
        finally
        {
            if (File.Exists(untried))
            {
                File.Delete(untried);
            }
        }

        var id = DatabaseFile.IdOf(file);
        foreach (var old in Timed().Where(copied => DatabaseFile.IdOf(copied) == id)
            .OrderBy(copied => string.CompareOrdinal(copied, file) > 0)
            .ThenByDescending(copied => copied, StringComparer.Ordinal).Skip(Kept))
        {
            File.Delete(old);
        }

        return (copy, file, articles);
    }

    /// <summary>Whether the last copy that bears a time is a day old, or there is none.</summary>
    public bool IsDue(DateTimeOffset now) => !Directory.Exists(FolderOf(database.Path))
        || !Timed().Any(file => string.CompareOrdinal(file, FileOf(now - Fresh)) > 0
            && string.CompareOrdinal(file, FileOf(now)) <= 0);

    /// <summary>Deletes what is left of copies that were not ended; for the start: none is under way.</summary>
    public void DeleteUnfinished()
    {
        if (!database.IsShared && Directory.Exists(FolderOf(database.Path)))
        {
            foreach (var left in new[] { Untried, Trial, ".part" }.SelectMany(ending => Timed(ending + "*")))
            {
                File.Delete(left);
            }
        }
    }

    private string[] Timed(string ending = "") => Directory.GetFiles(
        FolderOf(database.Path), $"{Path.GetFileNameWithoutExtension(database.Path)}-*Z.db{ending}");

    private string FileOf(DateTimeOffset time) => Path.Combine(
        FolderOf(database.Path),
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileNameWithoutExtension(database.Path)}-{time.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}.db"));

    /// <summary>Puts a copy in the database's place, which is kept under the returned name.</summary>
    /// <returns>What was restored, and where the former database is now; null where there was none.</returns>
    /// <exception cref="AdviceException">The copy is damaged, no copy or newer than this program, or the database is in
    /// use; then nothing was changed.</exception>
    public (CheckedCopy Copy, string? Former) Restore(string file)
    {
        RefuseShared("Restore with: pg_restore --clean -d NAME FILE, while no node runs");
        file = Path.GetFullPath(file);
        DatabaseFile.Refuse(file, migrations, OfBackup, ofDamaged: OfDamaged);
        OwnerOnly.CreateFolder(Path.GetDirectoryName(database.Path)!); // not null: a full path of a file
        using var alone = InstanceLock.Take(database.Path);
        var fresh = database.Path + ".restored";
        var copy = DatabaseFile.Copy(
            file, fresh, "Look whether the disk has room and the folder of Storage:Path can be written.");
        OwnerOnly.HandOver(fresh, database.Path);
        // A log whose database is gone would be played into the one that takes its name.
        var former = DatabaseFile.AllOf(database.Path).Any(File.Exists) ? SetAside() : null;
        File.Move(fresh, database.Path);
        return (copy, former);
    }

    /// <summary>Tries a copy as <see cref="Restore"/> would, in a database that goes again.</summary>
    /// <returns>How many articles it holds.</returns>
    /// <exception cref="AdviceException">It could not be restored.</exception>
    public long Rehearse(string file, CancellationToken cancellationToken = default)
    {
        var trial = file + Trial;
        try
        {
            DatabaseFile.Refuse(
                file, migrations, "Look at the disk, and make another copy.", cancellationToken: cancellationToken);
            DatabaseFile.Copy(file, trial, "Look whether the disk has room.", cancellationToken);
            using var connection = DatabaseFile.Open(trial, SqliteOpenMode.ReadOnly);
            return connection.ExecuteScalar<long>("SELECT count(*) FROM article");
        }
        catch (SqliteException error)
        {
            throw new AdviceException(
                $"The copy {file} could not be read: {error.Message}",
                "Look at the disk, and make another copy.",
                error);
        }
        finally
        {
            File.Delete(trial);
        }
    }

    /// <summary>Throws where no SQLite file is yet; to open it would make an empty one.</summary>
    /// <exception cref="AdviceException">There is none.</exception>
    internal static void RefuseNone(Database database)
    {
        if (!database.IsShared && !File.Exists(database.Path))
        {
            throw new AdviceException(
                $"There is no database at {database.Path} yet.",
                "Start the service first, or set Storage:Path to where it is.");
        }
    }

    private void RefuseShared(string remedy)
    {
        if (database.IsShared)
        {
            throw new AdviceException(
                $"{database.Name} is a PostgreSQL database, which this verb does not copy.", remedy);
        }
    }

    // Taking the database out of WAL needs every other connection closed: where a service runs on it, this fails and
    // nothing was changed.
    private string SetAside()
    {
        try
        {
            using var connection = DatabaseFile.Open(database.Path, SqliteOpenMode.ReadWrite);
            connection.Execute("PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException error) when (error.SqliteErrorCode is 5 or 6)
        {
            File.Delete(database.Path + ".restored");
            throw new AdviceException(
                $"The database {database.Path} is in use.",
                "Stop the BriefingBot that runs on it and restore again; nothing was changed.",
                error);
        }
        catch (SqliteException)
        {
            // Damaged: the reason to restore. It is kept as it is, with its log.
        }

        // None is ever replaced: who restores the wrong copy finds what was there before.
        var former = Enumerable.Range(1, int.MaxValue)
            .Select(number => $"{database.Path}.before-restore{(number == 1 ? "" : $"-{number}")}")
            .First(name => !DatabaseFile.AllOf(name).Any(File.Exists));
        foreach (var (from, to) in DatabaseFile.AllOf(database.Path).Zip(DatabaseFile.AllOf(former)))
        {
            if (File.Exists(from))
            {
                File.Move(from, to);
            }
        }

        return former;
    }
}
