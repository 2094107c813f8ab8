using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <summary>Files and folders that nobody but their owner may read: they hold chat ids, what people follow, and the
/// logins of sources. Where the system has no such rights, folders' own rules hold.</summary>
internal static class OwnerOnly
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
        else
        {
            Directory.CreateDirectory(path, Folder700);
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
