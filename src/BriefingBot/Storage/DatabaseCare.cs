namespace BriefingBot.Storage;

/// <summary>Keeps a database quick and small; PostgreSQL does that by itself (autovacuum).</summary>
public sealed class DatabaseCare(Database database)
{
    /// <summary>Pages given back in one transaction: some megabytes, a blink.</summary>
    private const int PagesAtOnce = 2_000;

    /// <summary>Pages that are left free for what comes the next day.</summary>
    private const int PagesToKeep = 1_000;

    /// <summary>A file that was made without the list of pages is made anew for it only below this size.</summary>
    private const long MostToRewrite = 200_000_000;

    /// <summary>Renews what the query planner knows (https://www.sqlite.org/pragma.html#pragma_optimize).</summary>
    public Task OptimiseAsync(CancellationToken cancellationToken) => database.IsShared
        ? Task.CompletedTask
        : database.WriteAsync(transaction => transaction.QueryAsync<object>("PRAGMA optimize"), cancellationToken);

    /// <summary>Gives free pages back to the disk, a few at a time.</summary>
    /// <returns>The bytes by which the file became smaller.</returns>
    public async Task<long> GiveBackAsync(CancellationToken cancellationToken)
    {
        if (database.IsShared)
        {
            return 0;
        }

        var before = await SizeAsync(cancellationToken);
        if (await PragmaAsync("auto_vacuum", cancellationToken) == 0)
        {
            return 0;
        }

        while (await PragmaAsync("freelist_count", cancellationToken) is var free && free > PagesToKeep)
        {
            var count = Math.Min(PagesAtOnce, free - PagesToKeep);
            // A row for each page: it goes on only while the rows are read.
            await database.WriteAsync(
                transaction => transaction.QueryAsync<object>($"PRAGMA incremental_vacuum({count})"),
                cancellationToken);
            if (await PragmaAsync("freelist_count", cancellationToken) >= free)
            {
                break;
            }
        }

        await ShortenLogAsync(cancellationToken);
        return Math.Max(0, before - await SizeAsync(cancellationToken));
    }

    /// <summary>Makes a file of an older version anew, once, so that free pages can be given back.</summary>
    /// <returns>Whether it was done.</returns>
    public async Task<bool> TryRewriteAsync(CancellationToken cancellationToken)
    {
        if (database.IsShared || await PragmaAsync("auto_vacuum", cancellationToken) != 0)
        {
            return false;
        }

        var size = await SizeAsync(cancellationToken);
        if (size > MostToRewrite || Room() < 3 * size)
        {
            return false;
        }

        await database.ExecuteAloneAsync("PRAGMA auto_vacuum = INCREMENTAL; VACUUM", cancellationToken);
        return true;
    }

    private long Room() => new DriveInfo(database.Path).AvailableFreeSpace;

    private async Task<long> SizeAsync(CancellationToken cancellationToken) =>
        await PragmaAsync("page_count", cancellationToken) * await PragmaAsync("page_size", cancellationToken);

    private Task<long> PragmaAsync(string name, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QuerySingleAsync<long>($"PRAGMA {name}"), cancellationToken);

    // What a night's work has written before it is in the file makes the log as long as that; it stays so by itself.
    private Task ShortenLogAsync(CancellationToken cancellationToken) =>
        database.ExecuteAloneAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
}
