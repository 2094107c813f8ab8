using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using BriefingBot.Operation;

namespace BriefingBot.Storage.Moving;

/// <summary>The rows of a table as the same values whichever database they come from: whole numbers, decimals, bytes,
/// texts without the character NUL (PostgreSQL takes none), moments in UTC with milliseconds.</summary>
internal static class TableRows
{
    /// <summary>Reads the rows of a table one by one, in no certain order.</summary>
    public static async IAsyncEnumerable<object?[]> ReadAsync(
        DbConnection connection, MovedColumns table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {table.Names} FROM {table.Name}";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var row = new object?[table.Columns.Count];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = Value(reader.GetValue(i), table.Columns[i].Type);
            }

            yield return row;
        }
    }

    /// <summary>How many rows a table has, and a sum over their values that their order does not change.</summary>
    public static async Task<(long Rows, ulong Sum)> SumAsync(
        DbConnection connection, MovedColumns table, CancellationToken cancellationToken)
    {
        var (rows, sum) = (0L, 0UL);
        await foreach (var row in ReadAsync(connection, table, cancellationToken))
        {
            (rows, sum) = (rows + 1, unchecked(sum + SumOf(table, row)));
        }

        return (rows, sum);
    }

    /// <summary>A number of a row by its values; sums of it do not depend on the order.</summary>
    public static ulong SumOf(MovedColumns table, object?[] row)
    {
        var text = new StringBuilder(table.Name);
        foreach (var value in row)
        {
            text.Append('\u001f').Append(value switch
            {
                null => "\u0000",
                DateTime time => Database.TextOf(new DateTimeOffset(time)),
                byte[] bytes => Convert.ToHexString(bytes),
                double number => number.ToString("R", CultureInfo.InvariantCulture),
                _ => Convert.ToString(value, CultureInfo.InvariantCulture),
            });
        }

        return Digest.Number(text.ToString());
    }

    private static object? Value(object stored, string type) => stored switch
    {
        DBNull => null,
        string text when type.StartsWith("timestamp", StringComparison.Ordinal) => DateTimeOffset.Parse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime,
        string text => text.Replace("\0", "", StringComparison.Ordinal),
        long or int or short when type == "double precision" =>
            Convert.ToDouble(stored, CultureInfo.InvariantCulture),
        _ => stored,
    };
}
