using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using BriefingBot.Operation;
using BriefingBot.Storage.Dialects;
using Npgsql;

namespace BriefingBot.Storage.Engines;

/// <summary>A PostgreSQL database that several nodes share. Transactions are READ COMMITTED and run side by side: what
/// must not happen twice is claimed by a row (<see cref="Nodes.Claims"/>), kept unique by a key, or done by one
/// leader.</summary>
internal sealed class PostgresEngine : IDatabaseEngine
{
    // By the first two poolers refuse a name or a password; a replica takes no writes; the database is gone; a file of
    // the server's is.
    private static readonly string[] Lasting = ["08P01", "08004", "25006", "57P04", "58P01", "58P02"];

    private readonly NpgsqlDataSource _source;
    private readonly PostgresMigrations _migrations;
    private readonly SemaphoreSlim _opening = new(1, 1);
    private bool _isMigrated;

    public PostgresEngine(string connectionString, PostgresMigrations migrations)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = "briefingbot" };
        Name = string.Create(CultureInfo.InvariantCulture, $"{settings.Database} on {settings.Host}:{settings.Port}");
        _source = NpgsqlDataSource.Create(settings);
        _migrations = migrations;
    }

    /// <summary>For who keeps tables of its own in the same database.</summary>
    public static DbProviderFactory Factory => NpgsqlFactory.Instance;

    public Dialect Dialect { get; } = new PostgresDialect();

    public string Name { get; }

    public string Trial =>
        "CREATE TEMP TABLE room (x text) ON COMMIT DROP; INSERT INTO room SELECT repeat('x', 262144)";

    public string VersionQuery => PostgresMigrations.VersionQuery;

    public long Memory => 0;

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!_isMigrated)
            {
                await MigrateAsync(cancellationToken);
            }

            return await _source.OpenConnectionAsync(cancellationToken);
        }
        catch (NpgsqlException error)
        {
            throw Advice(error);
        }
    }

    public Task<IDisposable?> EnterAsync(CancellationToken cancellationToken) => Task.FromResult<IDisposable?>(null);

    public async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(cancellationToken);

    // The connection may be broken: then the server has rolled back, and the cause was thrown already.
    public async Task EndAsync(DbTransaction transaction)
    {
        try
        {
            await transaction.DisposeAsync();
        }
        catch (NpgsqlException) when (transaction.Connection is null or { State: not System.Data.ConnectionState.Open })
        {
            // As above.
        }
    }

    public AdviceException Advice(DbException error) => error.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(
            $"The database {Name} refuses the user or the password: {Words(error)}",
            "Mend Storage:ConnectionString.",
            error),
        PostgresErrorCodes.InvalidCatalogName => new(
            $"The database {Name} does not exist.",
            "Create it (createdb -E UTF8 -O USER NAME), or mend Storage:ConnectionString.",
            error),
        PostgresErrorCodes.DiskFull => new(
            $"The disk of the database {Name} is full.",
            _isMigrated
                ? (Phrase)"Free some room on the server; it goes on by itself, and what was stored is intact."
                : "Free some room on the server; what was stored is intact.",
            error),
        PostgresErrorCodes.TooManyConnections => new(
            $"The database {Name} takes no more connections.",
            "Raise max_connections there, or set Maximum Pool Size in Storage:ConnectionString.",
            error),
        PostgresErrorCodes.InsufficientPrivilege => NoRight(MessageOf(error), error),
        _ => new(
            error.InnerException is TimeoutException
                ? (Phrase)$"The database {Name} does not answer."
                : $"The database {Name} cannot be used: {Words(error)}",
            _isMigrated
                ? (Phrase)"Look whether the server runs and Storage:ConnectionString is right; it goes on by itself."
                : "Look whether the server runs and Storage:ConnectionString is right.",
            error),
    };

    // Of what the server did not say itself, what the network did; a setting that does not fit stays so.
    public bool Passes(DbException error) => error is PostgresException server
        ? Database.IsUnusable(server) && !Lasting.Contains(server.SqlState)
        : error.IsTransient || HasNoHostUp(error);

    // With several hosts in the connection string each one's fault is told in an exception of its own.
    private bool HasNoHostUp(DbException error) => error.InnerException is AggregateException hosts
        && hosts.InnerExceptions.All(host => host is DbException fault
            ? Passes(fault)
            : host is IOException or SocketException or TimeoutException);

    /// <summary>Takes no lock: several nodes may run on one database.</summary>
    public void Lock()
    {
    }

    public async Task<int?> InspectAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            var version = await _migrations.VersionAsync(connection, Name, cancellationToken);
            if (version == 0)
            {
                await PostgresMigrations.RefuseUnfitAsync(connection, Name);
            }

            return await _migrations.MissingRightAsync(connection, version, cancellationToken) is { } missing
                ? throw NoRight(missing)
                : version == 0 ? null : version;
        }
        catch (NpgsqlException error)
        {
            throw Advice(error);
        }
    }

    public void Dispose()
    {
        _source.Dispose();
        _opening.Dispose();
    }

    private AdviceException NoRight(string missing, Exception? error = null) => new(
        $"The database {Name} does not let this user work: {Sentence(missing)}",
        "Make the user of Storage:ConnectionString the owner of the database and of every table in it.",
        error);

    private static string Words(DbException error) => Sentence(MessageOf(error));

    // The server's own, without the number and the place in the statement.
    private static string MessageOf(DbException error) => (error as PostgresException)?.MessageText ?? error.Message;

    private static string Sentence(string words) => words.EndsWith('.') ? words : words + ".";

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (!_isMigrated)
            {
                await using var connection = await _source.OpenConnectionAsync(cancellationToken);
                await _migrations.ApplyAsync(connection, Name, cancellationToken);
                _isMigrated = true;
            }
        }
        finally
        {
            _opening.Release();
        }
    }
}
