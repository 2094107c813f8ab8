namespace BriefingBot.Tests.Infrastructure;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    // In memory where there is room: each commit of SQLite waits for a disk, and no test asks what a power cut leaves.
    private static readonly string Root =
        OperatingSystem.IsLinux() && new DriveInfo("/dev/shm") is { IsReady: true, AvailableFreeSpace: > 4L << 30 }
            ? "/dev/shm"
            : System.IO.Path.GetTempPath();

    private (string Thing, Action<string> Drop)? _kept;

    public string Path { get; } = Directory.CreateDirectory(
        System.IO.Path.Combine(Root, $"briefingbot-{Guid.NewGuid():n}")).FullName;

    /// <summary>Writes a file and returns its full path.</summary>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Something outside it that is made once and goes with it: a database on a server.</summary>
    public string Keep(Func<string> make, Action<string> drop)
    {
        _kept ??= (make(), drop);
        return _kept.Value.Thing;
    }

    public void Dispose()
    {
        _kept?.Drop(_kept.Value.Thing);
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A file still held by a killed process; the system's temporary folder is cleaned anyway.
        }
    }
}
