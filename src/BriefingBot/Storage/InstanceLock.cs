using System.Globalization;
using System.Text;
using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <summary>Keeps a second service off a database: two would send everything twice and quarrel over Telegram's updates.
/// The system takes the lock away with the process, however that ends. It is on a file of its own, because closing the
/// database's would take SQLite's locks with it (https://www.sqlite.org/howtocorrupt.html, 2.2).</summary>
internal static class InstanceLock
{
    /// <summary>What the system says of a file that another process has: EAGAIN of Linux and of macOS, and Windows'
    /// sharing violation.</summary>
    private static readonly int[] Shared = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Takes the lock; disposing gives it back.</summary>
    /// <exception cref="AdviceException">Another service has it, or the file cannot be written.</exception>
    public static IDisposable Take(string database)
    {
        // However the database is named, by a link or by a detour, the lock is beside the file itself.
        var target = File.Exists(database)
            ? File.ResolveLinkTarget(database, returnFinalTarget: true)?.FullName ?? database
            : database;
        var path = target + ".lock";
        try
        {
            OwnerOnly.CreateFile(path);
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"{Environment.ProcessId} {Environment.MachineName}\n")));
            return file;
        }
        catch (IOException error) when (Shared.Contains(error.HResult))
        {
            throw new AdviceException(
                $"Another BriefingBot runs on the database {database}.",
                "Stop the other one, or give this one a database of its own in Storage:Path. Nothing was changed.",
                error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AdviceException(
                $"{path} cannot be written: {error.Message}",
                "Give this user the right to write the database's folder, make room there, or set Storage:Path to "
                    + "another file.",
                error);
        }
    }
}
