using BriefingBot.Operation;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage;

/// <summary>Looks once, beside the start and not before it, whether a SQLite file is whole. A damaged one does not
/// heal: the service ends and names the copy to restore, before it tells much that it cannot remember.</summary>
internal sealed class DamageLook(Database database, DatabaseCopies copies, ServiceExit exit) : BackgroundService
{
    /// <summary>Of gigabytes on a slow disk the beginning of each table will do: its copy is looked through every
    /// night.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    // The index of words is left out: it is made anew from the articles where it is damaged.
    private const string Tables =
        """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'article_search%'
        """;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        limit.CancelAfter(Longest);
        if (await Task.Run(() => IsDamaged(database.Path, limit.Token), CancellationToken.None))
        {
            exit.Stop($"{database.Path} is damaged.", copies.OfDamaged().ToString());
        }
    }

    /// <summary>Whether one of the tables cannot be read as it should; false where it cannot be looked at
    /// now.</summary>
    public static bool IsDamaged(string file, CancellationToken cancellationToken)
    {
        try
        {
            using var connection = DatabaseFile.Open(file, SqliteOpenMode.ReadOnly);
            using var stop = DatabaseFile.Stopping(connection, cancellationToken);
            return connection.Query<string>(Tables).Any(table => !cancellationToken.IsCancellationRequested
                && connection.ExecuteScalar<string>($"PRAGMA quick_check(\"{table}\")") != "ok");
        }
        catch (SqliteException error)
        {
            return !cancellationToken.IsCancellationRequested && Database.IsDamaged(error);
        }
    }
}
