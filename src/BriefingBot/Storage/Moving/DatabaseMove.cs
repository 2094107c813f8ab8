using System.Data.Common;
using BriefingBot.Operation;
using BriefingBot.Storage.Nodes;
using Dapper;
using Npgsql;

namespace BriefingBot.Storage.Moving;

/// <summary>A table that was copied whole from one database to the other.</summary>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Sum">The sum over all of them, the same on both sides.</param>
public sealed record MovedTable(string Name, long Rows, ulong Sum);

/// <summary>Copies everything from a SQLite file to an empty PostgreSQL database, or back, in one transaction. Each
/// table is read again from where it went, and its rows and their sum must be the same, before anything is
/// kept.</summary>
public sealed class DatabaseMove(Database from, Database to)
{
    /// <summary>Copies every table, and checks that both sides have the same rows.</summary>
    /// <param name="report">Told of each table that is whole.</param>
    /// <param name="cancellationToken">Stops it; then nothing was kept.</param>
    /// <exception cref="AdviceException">There is nothing to read, a service runs on it or on the file that is written,
    /// what is written is not empty, both are of one kind, or the sums differ; then nothing was kept.</exception>
    public async Task RunAsync(Action<MovedTable> report, CancellationToken cancellationToken)
    {
        if (from.IsShared == to.IsShared)
        {
            throw new AdviceException(
                $"{from.Name} and {to.Name} are databases of one kind.",
                from.IsShared ? "Copy one with: pg_dump and pg_restore" : "Copy one with: backup FILE");
        }

        DatabaseCopies.RefuseNone(from);
        from.Lock();
        to.Lock();
        await to.InspectAsync(cancellationToken); // before an older source is brought to this version for nothing
        await from.MigrateAsync(cancellationToken);
        await RefuseRunningAsync(cancellationToken);
        await to.MigrateAsync(cancellationToken);
        await using var source = await from.OpenAsync(cancellationToken);
        await using var target = await to.OpenAsync(cancellationToken);
        var tables = await MovedColumns.ReadAsync(
            (NpgsqlConnection)(from.IsShared ? source : target), cancellationToken);
        await using var snapshot = await source.BeginTransactionAsync(
            System.Data.IsolationLevel.Serializable, cancellationToken);
        await using var transaction = await target.BeginTransactionAsync(cancellationToken);
        await RefuseFilledAsync(target, tables);
        ITableWriter writer = to.IsShared
            ? new PostgresTableWriter((NpgsqlConnection)target)
            : new SqliteTableWriter((Microsoft.Data.Sqlite.SqliteConnection)target);
        await writer.BeginAsync(cancellationToken);
        foreach (var table in tables)
        {
            var (rows, sum) = (0L, 0UL);
            await writer.WriteAsync(
                table, Counted(TableRows.ReadAsync(source, table, cancellationToken)), cancellationToken);
            var read = await TableRows.SumAsync(target, table, cancellationToken);
            if (read != (rows, sum))
            {
                throw new AdviceException(
                    $"Table {table.Name} has {read.Rows} rows after the move and had {rows}, or their sums differ.",
                    "Nothing was kept. Look at the disk of both, and report this.");
            }

            await writer.EndAsync(table, await NumberAsync(source, table), cancellationToken);
            report(new MovedTable(table.Name, rows, sum));

            async IAsyncEnumerable<object?[]> Counted(IAsyncEnumerable<object?[]> read)
            {
                await foreach (var row in read)
                {
                    (rows, sum) = (rows + 1, unchecked(sum + TableRows.SumOf(table, row)));
                    yield return row;
                }
            }
        }

        await writer.EndAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // Nodes take no lock; what they write after the snapshot would be lost.
    private async Task RefuseRunningAsync(CancellationToken cancellationToken)
    {
        if (from.IsShared && await from.ReadAsync(Node.CountAsync, cancellationToken) > 0)
        {
            throw new AdviceException(
                $"Another BriefingBot runs on the database {from.Name}.",
                "Stop all of its nodes, and try again a quarter of a minute later. Nothing was changed.");
        }
    }

    private async Task RefuseFilledAsync(DbConnection target, IReadOnlyList<MovedColumns> tables)
    {
        foreach (var table in tables)
        {
            if (await target.ExecuteScalarAsync<bool>($"SELECT EXISTS (SELECT 1 FROM {table.Name})"))
            {
                throw new AdviceException(
                    $"{to.Name} is not empty: there are rows in {table.Name}.",
                    "Name a new file, or a database that was just created.");
            }
        }
    }

    // The greatest number that was ever given, also to a row that is gone: it is not given again.
    private static async Task<long> NumberAsync(DbConnection source, MovedColumns table)
    {
        if (!table.HasNumbers)
        {
            return 0;
        }

        var greatest = await source.ExecuteScalarAsync<long>($"SELECT coalesce(max(id), 0) FROM {table.Name}");
        var given = await source.ExecuteScalarAsync<long?>(
            source is NpgsqlConnection
                ? "SELECT pg_sequence_last_value(pg_get_serial_sequence(@Name, 'id')::regclass)"
                : "SELECT seq FROM sqlite_sequence WHERE name = @Name",
            new { table.Name });
        return Math.Max(greatest, given ?? 0);
    }
}
