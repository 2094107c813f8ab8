using System.Globalization;
using System.Reflection;
using BriefingBot.Operation;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage;

/// <summary>
/// The numbered scripts <c>Migrations/0001_….sql</c>, applied in order, each in a transaction with its number
/// (<c>PRAGMA user_version</c>). A script that has shipped never changes.
/// </summary>
public sealed class Migrations
{
    private readonly IReadOnlyList<(int Number, string Name)> _scripts = Assembly.GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .Select(name => (int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name))
        .OrderBy(script => script.Item1)
        .ToList();

    /// <summary>The number of the newest script.</summary>
    public int Newest => _scripts.Count == 0 ? 0 : _scripts[^1].Number;

    /// <summary>Brings the database up to <see cref="Newest"/>.</summary>
    /// <exception cref="AdviceException">The database was written by a newer program; it is left untouched.</exception>
    public void Apply(SqliteConnection connection, string path)
    {
        RefuseNewer(connection, path);
        var version = Version(connection);
        foreach (var (number, name) in _scripts.Where(script => script.Number > version))
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (Version(connection) < number)
            {
                connection.Execute(Read(name), transaction: transaction);
                connection.Execute(
                    string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"),
                    transaction: transaction);
            }

            transaction.Commit();
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
                "Start the newer BriefingBot that wrote it, or set Storage:Path to another file. The database was "
                    + "left untouched.");
        }
    }

    /// <summary>The number of the newest script that was applied.</summary>
    public static int Version(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    private static string Read(string name)
    {
        // Not null: the name came from the manifest.
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
