using BriefingBot.Operation;
using BriefingBot.Storage.Dialects;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Moving;

/// <summary>By one prepared INSERT a table; references are looked at in the end.</summary>
internal sealed class SqliteTableWriter(SqliteConnection connection) : ITableWriter
{
    public Task BeginAsync(CancellationToken cancellationToken) => connection.ExecuteAsync(
        new CommandDefinition("PRAGMA defer_foreign_keys = ON", cancellationToken: cancellationToken));

    public async Task WriteAsync(
        MovedColumns table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        await using var insert = connection.CreateCommand();
        var parameters = table.Columns.Select((_, i) => new SqliteParameter($"@p{i}", value: null)).ToArray();
        insert.Parameters.AddRange(parameters);
        insert.CommandText = $"INSERT INTO {table.Name} ({table.Names}) "
            + $"VALUES ({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))})";
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            for (var i = 0; i < row.Length; i++)
            {
                parameters[i].Value = row[i] switch
                {
                    null => DBNull.Value,
                    DateTime time => Database.TextOf(new DateTimeOffset(time)),
                    var value => value,
                };
            }

            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Where numbers are never given twice (AUTOINCREMENT), the greatest that was ever given.</summary>
    public Task EndAsync(MovedColumns table, long number, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(
            new CommandDefinition(
                """
                DELETE FROM sqlite_sequence WHERE name = @Name AND @number > 0;
                INSERT INTO sqlite_sequence (name, seq) SELECT @Name, @number
                WHERE @number > 0
                  AND EXISTS (SELECT 1 FROM sqlite_master WHERE name = @Name AND sql LIKE '%AUTOINCREMENT%');
                """,
                new { table.Name, number },
                cancellationToken: cancellationToken));

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(
            new CommandDefinition(SqliteDialect.RebuildSearch, cancellationToken: cancellationToken));
        if ((await connection.QueryAsync("PRAGMA foreign_key_check")).Any())
        {
            throw new AdviceException("Rows refer to others that are not there.", "Nothing was kept. Report this.");
        }
    }
}
