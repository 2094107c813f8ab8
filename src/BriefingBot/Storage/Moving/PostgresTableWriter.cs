using System.Data;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace BriefingBot.Storage.Moving;

/// <summary>By COPY (https://www.postgresql.org/docs/15/sql-copy.html).</summary>
internal sealed class PostgresTableWriter(NpgsqlConnection connection) : ITableWriter
{
    public Task BeginAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task WriteAsync(
        MovedColumns table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {table.Name} ({table.Names}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await copy.StartRowAsync(cancellationToken);
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is { } value)
                {
                    await copy.WriteAsync(value, Type(table.Columns[i].Type), cancellationToken);
                }
                else
                {
                    await copy.WriteNullAsync(cancellationToken);
                }
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    public async Task EndAsync(MovedColumns table, long number, CancellationToken cancellationToken)
    {
        if (number > 0)
        {
            await connection.ExecuteAsync(
                new CommandDefinition(
                    "SELECT setval(pg_get_serial_sequence(@Name, 'id'), @number)",
                    new { table.Name, number },
                    cancellationToken: cancellationToken));
        }
    }

    /// <summary>The planner knows nothing of the tables yet.</summary>
    public Task EndAsync(CancellationToken cancellationToken) =>
        connection.ExecuteAsync(
            new CommandDefinition("ANALYZE", commandType: CommandType.Text, cancellationToken: cancellationToken));

    private static NpgsqlDbType Type(string name) => name switch
    {
        "bigint" => NpgsqlDbType.Bigint,
        "double precision" => NpgsqlDbType.Double,
        "bytea" => NpgsqlDbType.Bytea,
        "timestamp with time zone" => NpgsqlDbType.TimestampTz,
        _ => NpgsqlDbType.Text,
    };
}
