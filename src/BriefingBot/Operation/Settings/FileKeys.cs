namespace BriefingBot.Operation.Settings;

/// <summary>Secrets as files, the way containers (<c>/run/secrets</c>) and systemd (<c>LoadCredential=</c>, in
/// <c>$CREDENTIALS_DIRECTORY</c>) hand them over: a file's name is the key, <c>Telegram__Token</c>, its content the
/// value without the line's end.</summary>
internal sealed class FileKeys(string folder) : ConfigurationProvider, IConfigurationSource
{
    private const int LargestSecret = 64 * 1024;

    public string Folder { get; } = folder;

    /// <summary>The folders that are there.</summary>
    public static IEnumerable<FileKeys> Found(string? credentials) =>
        new[] { "/run/secrets", credentials }
            .OfType<string>()
            .Where(Directory.Exists)
            .Select(path => new FileKeys(path));

    /// <summary>A file's path, unless a folder is there: containers make one where a mount's file is missing.</summary>
    /// <exception cref="AdviceException">It is a folder.</exception>
    public static string NoFolder(string file) => Directory.Exists(file)
        ? throw new AdviceException(
            $"{file} is a folder and should be a file.",
            "Remove the folder and put the file there; a container makes a folder where a mount's file is missing.")
        : file;

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <inheritdoc/>
    /// <exception cref="AdviceException">One of ours cannot be read, or is no secret.</exception>
    public override void Load()
    {
        try
        {
            foreach (var file in Directory.EnumerateFileSystemEntries(Folder, "*__*").Select(NoFolder))
            {
                if (!RegularFile.IsOne(file) || new FileInfo(file).Length > LargestSecret)
                {
                    throw new AdviceException(
                        $"{file} is a pipe or a device, or larger than {LargestSecret} bytes.",
                        "Put the value alone into it, or take it out of the folder.");
                }

                Data[Path.GetFileName(file).Replace("__", ":", StringComparison.Ordinal)] =
                    File.ReadAllText(file).TrimEnd('\r', '\n');
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AdviceException(
                $"{Folder} cannot be read: {error.Message}", "Give this user the right to read it.", error);
        }
    }
}
