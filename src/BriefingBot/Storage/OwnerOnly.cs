using System.Runtime.InteropServices;
using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <summary>Files and folders that nobody but their owner may read: they hold chat ids, what people follow, and the
/// logins of sources. Where the system has no such rights, folders' own rules hold.</summary>
internal static partial class OwnerOnly
{
    private const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder700 = File600 | UnixFileMode.UserExecute;

    /// <summary>Creates a folder, and those above it, for the owner alone; one that is there stays as it is.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else if (!Directory.Exists(path))
        {
            // One at a time: the mode holds for the last one alone.
            if (Path.GetDirectoryName(path) is { Length: > 0 } above)
            {
                CreateFolder(above);
            }

            Directory.CreateDirectory(path, Folder700);
            HandOver(path);
        }
    }

    /// <summary>Gives what the superuser made for a service that runs as another user to that user: to whom the file
    /// belongs in whose place it comes or beside which it lies or, where that is the superuser too or there is none, to
    /// whom its folder belongs. Nothing for anybody else, who can give nothing away.</summary>
    public static void HandOver(string path, string? like = null)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return;
        }

        // not null: a full path of a file or folder that was made
        var owner = new[] { like, Path.GetDirectoryName(path)! }.OfType<string>()
            .Select(RegularFile.OwnerOf).FirstOrDefault(owner => owner is { User: not 0 });
        if (owner is { } other && RegularFile.OwnerOf(path) != other)
        {
            // Where it fails (a share that knows no owners), it is as if the superuser had made it by hand.
            _ = ChangeOwner(path, other.User, other.Group);
        }
    }

    /// <summary>Creates an empty file for the owner alone; one that is there is taken from others.</summary>
    /// <exception cref="AdviceException">It is a device, which others need.</exception>
    public static void CreateFile(string path)
    {
        RefuseDevice(path);
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        if (!File.Exists(path))
        {
            using var made = new FileStream(
                path,
                new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileAccess.Write,
                    UnixCreateMode = File600,
                });
        }

        foreach (var file in (string[])[path, path + "-wal", path + "-shm"])
        {
            Restrict(file);
        }
    }

    /// <summary>No database is in a device or pipe: /dev/null would be taken from everybody.</summary>
    /// <exception cref="AdviceException">It is one.</exception>
    public static void RefuseDevice(string path)
    {
        if (!RegularFile.IsOne(path))
        {
            throw new AdviceException(
                $"{path} is a pipe or a device.", "Set Storage:Path to a file in a folder that can be written.");
        }
    }

    // Of a link itself, not of what it leads to: who owns the folder could put one in the way.
    [LibraryImport("libc", EntryPoint = "lchown", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeOwner(string path, uint user, uint group);

    private static void Restrict(string file)
    {
        try
        {
            if (!OperatingSystem.IsWindows()
                && File.Exists(file)
                && (File.GetUnixFileMode(file) & ~File600) != UnixFileMode.None)
            {
                File.SetUnixFileMode(file, File600);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another user's file that this one may use: its rights are that user's business.
        }
    }
}
