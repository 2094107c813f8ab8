namespace BriefingBot.Operation.Settings;

/// <summary>Secrets as files, the way containers (<c>/run/secrets</c>) and systemd (<c>LoadCredential=</c>, in
/// <c>$CREDENTIALS_DIRECTORY</c>) hand them over: a file's name is the key, <c>Telegram__Token</c>, its content the
/// value without the line's end.</summary>
internal sealed class FileKeys(string folder) : ConfigurationProvider, IConfigurationSource
{
    private const int LargestSecret = 64 * 1024;

    /// <summary>Without it the bot would talk in a terminal that a container or a service has not.</summary>
    private const string NeverEmpty = "Telegram__Token";

    private readonly Dictionary<string, string> _noSecrets = new(StringComparer.Ordinal);

    public string Folder { get; } = folder;

    /// <summary>Said where the folder cannot be read: another program's may lie at the same place.</summary>
    public SettingsWarning? Warning { get; private set; }

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

    /// <summary>What is wrong with the files of a section, a sentence each by its key; the others are other
    /// programs'.</summary>
    public IEnumerable<(string Key, string Fault)> Faults(string section) =>
        from file in _noSecrets
        where file.Key.StartsWith(section + "__", StringComparison.OrdinalIgnoreCase)
        select (KeyOf(file.Key), $"{Path.Combine(Folder, file.Key)} {file.Value}");

    private static string KeyOf(string name) => name.Replace("__", ":", StringComparison.Ordinal);

    public override void Load()
    {
        try
        {
            foreach (var file in Directory.EnumerateFileSystemEntries(Folder, "*__*"))
            {
                Take(file, Path.GetFileName(file));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Warning = new SettingsWarning(
                $"No secret was taken from {Folder}: {error.Message}",
                "Give this user the right to read it if there are any of this bot.");
        }
    }

    private void Take(string file, string name)
    {
        try
        {
            if (NoSecret(file) is { } fault)
            {
                _noSecrets[name] = fault;
            }
            else if (File.ReadAllText(file).TrimEnd('\r', '\n') is var value
                && string.IsNullOrWhiteSpace(value) && name.Equals(NeverEmpty, StringComparison.OrdinalIgnoreCase))
            {
                _noSecrets[name] = "is empty; put the token into it, or take it away.";
            }
            else
            {
                Data[KeyOf(name)] = value;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _noSecrets[name] = $"cannot be read: {error.Message}";
        }
    }

    private static string? NoSecret(string file) =>
        Directory.Exists(file)
            ? "is a folder and should be a file; a container makes a folder where a mount's file is missing."
        : !RegularFile.IsOne(file) || new FileInfo(file).Length > LargestSecret
            ? $"is a pipe or a device, or larger than {LargestSecret} bytes; put the value alone into it."
        : null;
}
