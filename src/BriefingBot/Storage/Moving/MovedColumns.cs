using Dapper;
using Npgsql;

namespace BriefingBot.Storage.Moving;

/// <summary>A table with its columns, which have the same names on both databases.</summary>
/// <param name="Name">The table's.</param>
/// <param name="Columns">Each with its type on PostgreSQL, in PostgreSQL's order.</param>
/// <param name="HasNumbers">Whether the database gives its rows their number.</param>
internal sealed record MovedColumns(string Name, IReadOnlyList<(string Name, string Type)> Columns, bool HasNumbers)
{
    /// <summary>The columns' names, for a statement.</summary>
    public string Names => string.Join(", ", Columns.Select(column => $"\"{column.Name}\""));

    /// <summary>Every table, those that others refer to before these.</summary>
    public static async Task<IReadOnlyList<MovedColumns>> ReadAsync(
        NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var columns = await connection.QueryAsync<(string Table, string Name, string Type, bool IsNumber)>(
            new CommandDefinition(
                """
                SELECT table_name, column_name, data_type, is_identity = 'YES' FROM information_schema.columns
                WHERE table_schema = current_schema() AND is_generated = 'NEVER' AND table_name <> 'schema_version'
                  AND table_name NOT LIKE 'qrtz\_%' AND table_name <> 'node' AND table_name NOT LIKE 'node\_%'
                ORDER BY table_name, ordinal_position
                """,
                cancellationToken: cancellationToken));
        var references = (await connection.QueryAsync<(string Table, string Other)>(
            new CommandDefinition(
                """
                SELECT conrelid::regclass::text, confrelid::regclass::text FROM pg_constraint
                WHERE contype = 'f' AND conrelid <> confrelid
                """,
                cancellationToken: cancellationToken))).ToLookup(pair => pair.Table, pair => pair.Other);
        var tables = columns.GroupBy(column => column.Table).ToDictionary(
            group => group.Key,
            group => new MovedColumns(
                group.Key,
                [.. group.Select(column => (column.Name, column.Type))],
                group.Any(column => column is { IsNumber: true, Name: "id" })));
        var ordered = new List<MovedColumns>();
        void Add(string name)
        {
            if (tables.Remove(name, out var table))
            {
                foreach (var other in references[name])
                {
                    Add(other);
                }

                ordered.Add(table);
            }
        }

        foreach (var name in tables.Keys.Order(StringComparer.Ordinal).ToList())
        {
            Add(name);
        }

        return ordered;
    }
}
