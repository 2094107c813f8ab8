using System.Runtime.CompilerServices;
using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <summary>Is the database there, whole and of this program's version?</summary>
internal sealed class DatabaseCheck(Database database, DatabaseCopies copies, Migrations migrations) : ISelfCheck
{
    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var name = database.Name;
        if (!database.IsShared)
        {
            // Before it is opened: SQLite has no words for why it cannot be.
            RequireWritable(name);
            RequireFilesWritable(name);
            InstanceLock.RequireWritable(name);
            if (Path.Exists(DatabaseCopies.FolderOf(name)))
            {
                RequireWritable(Path.Combine(DatabaseCopies.FolderOf(name), "copy"));
            }
        }

        if (copies.FindLost() is { } lost)
        {
            yield return new Finding("database", Ok: true, lost.Message, lost.Remedy);
            yield break;
        }

        Phrase message = await database.InspectAsync(cancellationToken) switch
        {
            null when database.IsShared => (Phrase)$"{name} is empty yet; the start makes its tables.",
            null => $"{name} does not exist yet; the start creates it.",
            var version when version < migrations.Newest =>
                $"{name}, version {version}; the start brings it to version {migrations.Newest}.",
            var version => $"{name}, version {version}.",
        };
        yield return new Finding("database", Ok: true, message, Remedy: null);
    }

    // Opened and closed again: no connection of this process holds a lock that would be lost with it.
    private static void RequireFilesWritable(string database)
    {
        try
        {
            foreach (var file in DatabaseFile.AllOf(database).Where(File.Exists))
            {
                OwnerOnly.RefuseDevice(file);
                File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Database.NotWritten(database, error);
        }
    }

    // By doing it: rights, read-only mounts and the system's own folders are all told by that alone. Where the folder
    // is yet to be made, the nearest one above it has to take it.
    private static void RequireWritable(string path)
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !Directory.Exists(folder) && !File.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        try
        {
            // not null: a full path
            using var trial = new FileStream(
                Path.Combine(folder!, $".briefingbot-check-{Guid.NewGuid():N}"),
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                bufferSize: 1,
                FileOptions.DeleteOnClose);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw InstanceLock.NotWritten(path, error);
        }
    }
}
