using BriefingBot.Operation;
using Dapper;
using Npgsql;

namespace BriefingBot.Storage;

/// <summary>The scripts for PostgreSQL, under the numbers of SQLite's: the first makes what SQLite's made up to its
/// number, each one after it does what SQLite's of the same number does. All that are missing are applied in one
/// transaction, by one node, while the others wait; their numbers are rows of <c>schema_version</c>.</summary>
public sealed class PostgresMigrations
{
    /// <summary>The newest number that was applied; 0 before the first.</summary>
    internal const string VersionQuery = "SELECT coalesce(max(number), 0) FROM schema_version";

    // Any number that no other program on the same database takes.
    private const string Alone = "SELECT pg_advisory_xact_lock(4202690417)";

    private readonly IReadOnlyList<MigrationScript> _scripts = MigrationScript.Of("postgres/");

    /// <summary>The number of the newest script.</summary>
    public int Newest => _scripts[^1].Number;

    /// <summary>The numbers of the scripts, in the order in which they are applied.</summary>
    internal IEnumerable<int> Numbers => _scripts.Select(script => script.Number);

    /// <summary>Brings the database up to <see cref="Newest"/>, wholly or not at all.</summary>
    /// <exception cref="AdviceException">It was written by a newer program, belongs to another one, cannot hold every
    /// character, or a step failed; it is left as it was.</exception>
    internal async Task ApplyAsync(NpgsqlConnection connection, string name, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        CommandDefinition Command(string sql, object? arguments = null, int? seconds = null) =>
            new(sql, arguments, transaction, seconds, cancellationToken: cancellationToken);

        await connection.ExecuteAsync(Command(Alone));
        var version = await VersionAsync(connection, name, cancellationToken);
        if (version == 0)
        {
            await RefuseUnfitAsync(connection, name);
            await connection.ExecuteAsync(
                Command("CREATE TABLE schema_version (number bigint PRIMARY KEY, applied_at timestamptz NOT NULL)"));
        }

        foreach (var script in _scripts.Where(script => script.Number > version))
        {
            try
            {
                // As long as it takes: broken off, it would be begun again for ever.
                await connection.ExecuteAsync(Command(script.Read(), seconds: 0));
            }
            catch (PostgresException error) when (
                error.SqlState != PostgresErrorCodes.InsufficientPrivilege && !Database.IsUnusable(error))
            {
                throw new AdviceException(
                    $"The database {name} could not be brought to version {script.Number}: {error.MessageText}",
                    "It is as it was. Start the BriefingBot that wrote it, and report this.",
                    error);
            }

            await connection.ExecuteAsync(
                Command("INSERT INTO schema_version VALUES (@Number, now())", new { script.Number }));
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The number of the newest script that was applied; 0 before the first.</summary>
    /// <exception cref="AdviceException">A newer program wrote it.</exception>
    internal async Task<int> VersionAsync(NpgsqlConnection connection, string name, CancellationToken cancellationToken)
    {
        var isOurs = await connection.ExecuteScalarAsync<bool>(
            new CommandDefinition(
                "SELECT to_regclass('schema_version') IS NOT NULL", cancellationToken: cancellationToken));
        var version = isOurs
            ? await connection.ExecuteScalarAsync<int>(
                new CommandDefinition(VersionQuery, cancellationToken: cancellationToken))
            : 0;
        return version <= Newest
            ? version
            : throw new AdviceException(
                $"The database {name} has version {version}; this program knows versions up to {Newest}.",
                "Start the newer BriefingBot that wrote it, or set Storage:ConnectionString to another database. It "
                    + "was left untouched.");
    }

    /// <summary>In the server's own words, a right that the user lacks to make the tables, to change those of an older
    /// version, or to work on them; null where none is missing.</summary>
    internal Task<string?> MissingRightAsync(
        NpgsqlConnection connection, int version, CancellationToken cancellationToken) =>
        connection.ExecuteScalarAsync<string?>(new CommandDefinition(
            """
            WITH own AS (
                SELECT c.oid, c.relname, c.relowner FROM pg_class c JOIN pg_class v
                  ON v.oid = to_regclass('schema_version') AND c.relnamespace = v.relnamespace
                  AND c.relowner = v.relowner
                WHERE c.relkind = 'r' ORDER BY c.relname)
            SELECT 'permission denied for schema ' || coalesce(current_schema(), 'public')
            WHERE @version < @Newest AND NOT coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)
            UNION ALL
            SELECT 'must be owner of table ' || relname FROM own
            WHERE @version < @Newest AND NOT pg_has_role(relowner, 'USAGE')
            UNION ALL
            SELECT 'permission denied for table ' || relname FROM own
            WHERE NOT (has_table_privilege(oid, 'SELECT') AND has_table_privilege(oid, 'INSERT')
              AND has_table_privilege(oid, 'UPDATE') AND has_table_privilege(oid, 'DELETE'))
            LIMIT 1
            """,
            new { version, Newest },
            cancellationToken: cancellationToken));

    /// <summary>Throws where an empty database is no place for the tables.</summary>
    /// <exception cref="AdviceException">It is another program's, or not encoded as UTF8.</exception>
    internal static async Task RefuseUnfitAsync(NpgsqlConnection connection, string name)
    {
        if (await connection.ExecuteScalarAsync<bool>("SELECT to_regclass('article') IS NOT NULL"))
        {
            throw new AdviceException(
                $"{name} is the database of another program.",
                "Set Storage:ConnectionString to a database of its own; this one was left untouched.");
        }

        if (await connection.ExecuteScalarAsync<string>("SHOW server_encoding") is var encoding && encoding != "UTF8")
        {
            throw new AdviceException(
                $"The database {name} is encoded as {encoding} and cannot hold every language.",
                "Create one with: createdb -E UTF8 -T template0 NAME");
        }
    }
}
