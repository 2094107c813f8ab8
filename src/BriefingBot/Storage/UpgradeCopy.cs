using System.Globalization;
using BriefingBot.Operation;
using Microsoft.Data.Sqlite;

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
    public static string Make(SqliteConnection connection, string path, int version)
    {
        var copy = FileOf(path, version);
        var part = copy + ".part";
        try
        {
            OwnerOnly.CreateFolder(DatabaseCopies.FolderOf(path));
            File.Delete(part);
            OwnerOnly.CreateFile(part);
            using (var target = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString()))
            {
                target.Open();
                connection.BackupDatabase(target);
            }

            File.Move(part, copy, overwrite: true);
            return copy;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SqliteException)
        {
            File.Delete(part);
            throw new AdviceException(
                $"The database {path} was not upgraded, because the copy {copy} could not be made: {error.Message}",
                "Make room or give this user the right to write there; the database is as it was.",
                error);
        }
    }
}
