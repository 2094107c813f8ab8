using System.Data;
using System.Data.Common;

namespace BriefingBot.Storage.Nodes;

/// <summary>The one node that does what must be done by one: grouping, alerts and corrections, polling for updates. It
/// holds an advisory lock, which PostgreSQL takes away with its connection, and a term, which every transaction that
/// only the leader may make compares. Where there is one node, it leads.</summary>
public sealed partial class Leadership(Database database, Node node, TimeProvider clock, ILogger<Leadership> logger)
    : IAsyncDisposable
{
    // Any number that no other program on the same database takes.
    private const long LockKey = 4202690418;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private DbConnection? _connection;
    private CancellationTokenSource? _reign;
    private TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether this node leads at this moment.</summary>
    public bool IsLeader => !node.IsOneOfMany || _reign is { IsCancellationRequested: false };

    /// <summary>Another number each time that leadership passes on; 0 where there is one node.</summary>
    public long Term { get; private set; }

    /// <summary>Runs work while this node leads, again each time that it comes to lead.</summary>
    /// <param name="work">Ends soon after its token is cancelled.</param>
    public async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        if (!node.IsOneOfMany)
        {
            await work(cancellationToken);
            return;
        }

        while (!cancellationToken.IsCancellationRequested)
        {
            var reign = await BegunAsync(cancellationToken);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, reign);
            try
            {
                await work(both.Token);
            }
            catch (OperationCanceledException) when (reign.IsCancellationRequested)
            {
                // Another node goes on.
            }
        }
    }

    /// <summary>Makes sure, inside a transaction, that this node still leads until it is committed.</summary>
    /// <exception cref="InvalidOperationException">Another node leads.</exception>
    public async Task RequireAsync(StorageTransaction transaction)
    {
        if (!node.IsOneOfMany)
        {
            return;
        }

        const string term = "SELECT term FROM node_leader WHERE id = 1 FOR SHARE";
        if (!IsLeader || await transaction.QuerySingleOrDefaultAsync<long>(term) != Term)
        {
            throw new InvalidOperationException("Another node leads now.");
        }
    }

    /// <summary>Comes to lead where nobody does, and finds out where it does no longer.</summary>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        if (_connection is null)
        {
            await TryBeginAsync(cancellationToken);
        }
        else if (!await HoldsAsync(_connection, cancellationToken))
        {
            await EndAsync();
        }
    }

    /// <summary>Waits until it is time to look again who leads.</summary>
    internal Task WaitAsync(CancellationToken cancellationToken) => Task.Delay(Look, clock, cancellationToken);

    /// <summary>Gives up the lead, so that another node can take it at once.</summary>
    internal async Task EndAsync()
    {
        CancellationTokenSource? reign;
        lock (_gate)
        {
            (reign, _reign) = (_reign, null);
            if (_begun.Task.IsCompleted)
            {
                _begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        if (reign is not null)
        {
            await reign.CancelAsync();
            Log.Ends(logger, node.Name);
        }

        // The lock goes with the connection, which must not come back from the pool with it.
        if (_connection is { } connection)
        {
            _connection = null;
            try
            {
                if (connection.State == ConnectionState.Open)
                {
                    await AdvisoryAsync(connection, "SELECT pg_advisory_unlock(@key)", CancellationToken.None);
                }
            }
            catch (DbException)
            {
                // It is broken: the server has taken the lock away.
            }

            await connection.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync() => await EndAsync();

    private async Task TryBeginAsync(CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken);
        try
        {
            if (await AdvisoryAsync(connection, "SELECT pg_try_advisory_lock(@key)", cancellationToken))
            {
                _connection = connection;
            }
        }
        finally
        {
            if (_connection is null)
            {
                await connection.DisposeAsync();
            }
        }

        if (_connection is null)
        {
            return;
        }

        // Waits for what the former leader is committing; what it begins after this is refused.
        Term = await database.WriteAsync(
            transaction => transaction.QuerySingleAsync<long>(
                """
                INSERT INTO node_leader (id, term, name, since) VALUES (1, 1, @Name, now())
                ON CONFLICT (id) DO UPDATE SET term = node_leader.term + 1, name = excluded.name, since = excluded.since
                RETURNING term
                """,
                new { node.Name }),
            cancellationToken);
        lock (_gate)
        {
            _reign = new CancellationTokenSource();
            _begun.TrySetResult();
        }

        Log.Begins(logger, node.Name, Term);
    }

    private static async Task<bool> HoldsAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            return connection.State == ConnectionState.Open && await AdvisoryAsync(
                connection,
                """
                SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
                  AND ((classid::bigint << 32) | objid::bigint) = @key)
                """,
                cancellationToken);
        }
        catch (DbException)
        {
            return false;
        }
    }

    private static async Task<bool> AdvisoryAsync(
        DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 5;
        var key = command.CreateParameter();
        (key.ParameterName, key.Value) = ("key", LockKey);
        command.Parameters.Add(key);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private async Task<CancellationToken> BegunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task begun;
            lock (_gate)
            {
                if (_reign is { } reign)
                {
                    return reign.Token;
                }

                begun = _begun.Task;
            }

            await begun.WaitAsync(cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(211, LogLevel.Information, "{Node} leads now, term {Term}")]
        public static partial void Begins(ILogger logger, string node, long term);

        [LoggerMessage(212, LogLevel.Information, "{Node} leads no longer")]
        public static partial void Ends(ILogger logger, string node);
    }
}
