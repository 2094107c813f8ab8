using System.Globalization;
using System.Text;
using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <summary>Keeps a second service off a database: two would send everything twice and quarrel over Telegram's updates.
/// The system takes the lock away with the process, however that ends. It is on a file of its own, because closing the
/// database's would take SQLite's locks with it (https://www.sqlite.org/howtocorrupt.html, 2.2).</summary>
internal static class InstanceLock
{
    /// <summary>Takes the lock; disposing gives it back.</summary>
    /// <exception cref="AdviceException">Another service has it, or the file cannot be written.</exception>
    public static IDisposable Take(string database)
    {
        var target = TargetOf(database);
        var path = target + ".lock";
        try
        {
            OwnerOnly.CreateFile(path);
            OwnerOnly.HandOver(path, target);
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            SayWhose(file);
            return file;
        }
        catch (IOException error) when (IsHeld(error))
        {
            throw new AdviceException(
                $"Another BriefingBot runs on the database {database}.",
                "Stop the other one, or give this one a database of its own in Storage:Path. Nothing was changed.",
                error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(path, error);
        }
    }

    /// <summary>Throws where the lock could never be taken; that another service has it is no hindrance.</summary>
    /// <exception cref="AdviceException">The lock's file is there and cannot be written.</exception>
    public static void RequireWritable(string database)
    {
        var path = TargetOf(database) + ".lock";
        try
        {
            if (Path.Exists(path))
            {
                File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
            }
        }
        catch (IOException error) when (IsHeld(error))
        {
            // It can be written, and is.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(path, error);
        }
    }

    // Who has it stands in it for people; on a full disk it is a lock without that.
    private static void SayWhose(FileStream file)
    {
        try
        {
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"{Environment.ProcessId} {Environment.MachineName}\n")));
        }
        catch (IOException error) when (IsFull(error))
        {
            // As above.
        }
    }

    // However the database is named, by a link or by a detour, the lock is beside the file itself.
    private static string TargetOf(string database) => File.Exists(database)
        ? File.ResolveLinkTarget(database, returnFinalTarget: true)?.FullName ?? database
        : database;

    /// <summary>A folder in which nothing can be written: no right, read-only, full, or none.</summary>
    public static AdviceException NotWritten(string path, Exception error) => IsFull(error)
        ? new($"The disk of {path} is full.", "Free some room.", error)
        : new(
            $"{path} cannot be written: {error.Message}",
            "Give this user the right to write the database's folder (read-only mounts take none), or set "
                + "Storage:Path to another file.",
            error);

    /// <summary>Whether the disk has no room: ENOSPC, and ERROR_DISK_FULL.</summary>
    public static bool IsFull(Exception error) =>
        error is IOException && error.HResult is 28 or unchecked((int)0x80070070);

    // EWOULDBLOCK of Linux and of the BSDs, and a sharing violation; whatever else fails tells nothing of another.
    private static bool IsHeld(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020);
}
