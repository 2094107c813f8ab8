using System.Globalization;
using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <summary>The copy that is made before an upgrade: the way back to the program before it.</summary>
internal static class UpgradeCopy
{
    /// <summary>The newest such copy that a program can use which knows versions up to one; null where there is
    /// none.</summary>
    public static string? Find(string path, int newest) =>
        Enumerable.Range(0, newest).Select(older => FileOf(path, newest - older)).FirstOrDefault(File.Exists);

    private static string FileOf(string path, int version) => Path.Combine(
        DatabaseCopies.FolderOf(path),
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileNameWithoutExtension(path)}-before-upgrade-of-v{version}.db"));

    /// <summary>Copies the database into the folder of backups, under a name with its version.</summary>
    /// <returns>The copy's full path.</returns>
    /// <exception cref="AdviceException">It cannot be made; nothing was changed.</exception>
    public static string Make(string path, int version)
    {
        var copy = FileOf(path, version);
        try
        {
            DatabaseFile.Copy(path, copy, "Make room or give this user the right to write there.");
            return copy;
        }
        catch (AdviceException advice)
        {
            throw new AdviceException(
                $"The database {path} was not upgraded and is as it was: {advice.Problem}", advice.Cure, advice);
        }
    }
}
