using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <content>Which copy stands for a database that was lost or is damaged.</content>
public sealed partial class DatabaseCopies
{
    /// <summary>What to say before a database is begun beside copies of a former one, which may have been lost; null
    /// where there is a database, or no copy.</summary>
    public AdviceException? FindLost()
    {
        if (database.IsShared || new FileInfo(database.Path) is { Exists: true, Length: > 0 }
            || !Directory.Exists(FolderOf(database.Path)) || Timed().Max(StringComparer.Ordinal) is not { } newest)
        {
            return null;
        }

        return new AdviceException(
            $"There is no database at {database.Path}, and the start makes an empty one; of a former one there are "
                + $"copies, the newest of them {newest}.",
            $"If the database was lost, stop the service and bring that copy back with: restore {newest}");
    }

    /// <summary>What to do where the database, or a copy of it, is damaged: which copy is the newest whole
    /// one.</summary>
    public Phrase OfDamaged()
    {
        if (Whole() is { } whole)
        {
            return $"The newest whole copy is {whole}: stop the service and bring it back with: restore {whole}";
        }

        return $"There is no whole copy in {FolderOf(database.Path)}: restore one from elsewhere, or move the file "
            + $"away, with its -wal and -shm, to begin anew.";
    }

    private string? Whole()
    {
        string[] copies = Directory.Exists(FolderOf(database.Path)) ? Timed() : [];
        foreach (var copy in copies.OrderDescending(StringComparer.Ordinal))
        {
            try
            {
                DatabaseFile.Refuse(copy, migrations, OfBackup);
                return copy;
            }
            catch (AdviceException)
            {
                // The next older one, then.
            }
        }

        return null;
    }
}
