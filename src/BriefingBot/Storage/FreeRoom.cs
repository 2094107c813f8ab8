namespace BriefingBot.Storage;

/// <summary>Whether the disk has room for more than the next write. On a full disk some writes succeed, because the
/// write-ahead log is written over from its beginning: they do not mean that there is room again.</summary>
public sealed class FreeRoom(Func<bool> isThere)
{
    private const long Wanted = 4 * 1024 * 1024;
    private const long None = 256 * 1024;

    /// <summary>Whether the disk has room for more than the next write, asked anew each time.</summary>
    public bool IsThere => isThere();

    /// <summary>Room beside a file, tried with a file that is gone at once; a quota counts as well.</summary>
    public static FreeRoom Beside(string path) => new(() => IsBeside(System.IO.Path.GetFullPath(path) + ".room"));

    /// <summary>Whether the disk of a file says that it has no room.</summary>
    internal static bool IsNone(string path)
    {
        try
        {
            return new DriveInfo(path).AvailableFreeSpace < None;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    private static bool IsBeside(string path)
    {
        try
        {
            using var file = File.OpenHandle(
                path, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.DeleteOnClose, Wanted);
            return true;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            return true; // another fault than this one
        }
        catch (IOException)
        {
            return false;
        }
    }
}
