using System.Globalization;
using BriefingBot.Operation;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage;

/// <summary>The numbered scripts <c>Migrations/0001_….sql</c>, applied in order, each in a transaction with its number
/// (<c>PRAGMA user_version</c>). A script that has shipped never changes.</summary>
public sealed class Migrations
{
    private readonly IReadOnlyList<MigrationScript> _scripts = MigrationScript.Of("");

    /// <summary>The numbers of the scripts, in the order in which they are applied.</summary>
    internal IEnumerable<int> Numbers => _scripts.Select(script => script.Number);

    /// <summary>The number of the newest script.</summary>
    public int Newest => _scripts.Count == 0 ? 0 : _scripts[^1].Number;

    /// <summary>Brings it up to <see cref="Newest"/> or leaves it as it was; copied first if not empty.</summary>
    /// <returns>The copy's full path; null where there was nothing to copy, or nothing to do.</returns>
    /// <exception cref="AdviceException">The database was written by a newer program or by another one, the copy cannot
    /// be made, or a step failed; it is left as it was.</exception>
    public string? Apply(SqliteConnection connection, string path)
    {
        RefuseUnknown(connection, path);
        var version = Version(connection);
        if (version >= Newest)
        {
            return null;
        }

        var copy = version > 0 ? UpgradeCopy.Make(path, version) : null;
        using var transaction = connection.BeginTransaction(deferred: false);
        // Another process may have been quicker.
        var from = Version(connection);
        foreach (var script in _scripts.Where(script => script.Number > from))
        {
            Apply(connection, transaction, path, script, copy);
        }

        transaction.Commit();
        return copy;
    }

    /// <summary>Whether a database is there and of <see cref="Newest"/>; what is wrong with one that is not, its own
    /// check says.</summary>
    public async Task<bool> AreAppliedAsync(Database database, CancellationToken cancellationToken)
    {
        try
        {
            return await database.InspectAsync(cancellationToken) == Newest;
        }
        catch (AdviceException)
        {
            return false;
        }
    }

    /// <summary>Refuses a database that a newer program wrote, or another one.</summary>
    /// <exception cref="AdviceException">It did; nothing was changed.</exception>
    public void RefuseUnknown(SqliteConnection connection, string path)
    {
        RefuseNewer(connection, path);
        RefuseForeign(connection, path);
    }

    private static void Apply(
        SqliteConnection connection, SqliteTransaction transaction, string path, MigrationScript script, string? copy)
    {
        try
        {
            connection.Execute(script.Read(), transaction: transaction);
            connection.Execute(
                string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {script.Number}"),
                transaction: transaction);
        }
        catch (SqliteException error) when (error.SqliteErrorCode is 1 or 19)
        {
            throw new AdviceException(
                $"The database {path} could not be brought to version {script.Number}: {error.Message}",
                "It is as it was"
                    + (copy is null ? "" : $", and a copy of it is {copy}")
                    + ". Start the BriefingBot that wrote it, and report this.",
                error);
        }
    }

    // Without a version of ours but with tables: what is there was made by another program.
    private static void RefuseForeign(SqliteConnection connection, string path)
    {
        // The version last: another process may make our own tables at this moment.
        if (connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'") > 0
            && Version(connection) == 0)
        {
            throw new AdviceException(
                $"{path} is the database of another program.",
                "Set Storage:Path to a file of its own; this one was left untouched.");
        }
    }

    /// <summary>Refuses a database that a newer program wrote.</summary>
    /// <exception cref="AdviceException">It is newer.</exception>
    public void RefuseNewer(SqliteConnection connection, string path)
    {
        var version = Version(connection);
        if (version > Newest)
        {
            throw new AdviceException(
                $"The database {path} has version {version}; this program knows versions up to {Newest}.",
                UpgradeCopy.Find(path, Newest) is { } copy
                    ? $"Start the newer BriefingBot that wrote it, or go back to what was before the upgrade with: "
                        + $"restore {copy}"
                    : "Start the newer BriefingBot that wrote it, or set Storage:Path to another file. The database "
                        + "was left untouched.");
        }
    }

    /// <summary>The number of the newest script that was applied.</summary>
    public static int Version(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");
}
