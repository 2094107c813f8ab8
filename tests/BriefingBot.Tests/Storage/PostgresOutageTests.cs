using System.Net;
using System.Net.Sockets;
using BriefingBot.Benchmarks;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Storage.Engines;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;
using Npgsql;

namespace BriefingBot.Tests.Storage;

/// <summary>A database that is away, or full, for a while.</summary>
public sealed class PostgresOutageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_read_that_meets_the_end_of_the_server_is_the_beginning_of_the_one_fault()
    {
        using var relay = new PostgresRelay(TestStorage.OptionsOf(_folder, isPostgres: true).ConnectionString);
        var log = new FakeLogger<StorageHealth>();
        var health = new StorageHealth(TimeProvider.System, log);
        using var database = Open(relay.ConnectionString, health);
        relay.Open();
        await database.MigrateAsync(Stop);

        var error = await Assert.ThrowsAnyAsync<NpgsqlException>(() => database.ReadAsync(
            async session =>
            {
                relay.Close();
                return await session.QuerySingleAsync<int>("SELECT 1");
            },
            Stop));

        Assert.True(error.IsTold());
        Assert.NotNull(health.Fault);
        Assert.False(await database.TryWriteAsync(Stop));
        relay.Open();
        Assert.True(await database.TryWriteAsync(Stop));
        Assert.Equal([221, 222], log.Collector.GetSnapshot().Select(record => record.Id.Id));
    }

    [Theory]
    [InlineData(PostgresErrorCodes.CannotConnectNow, true)]
    [InlineData(PostgresErrorCodes.AdminShutdown, true)]
    [InlineData(PostgresErrorCodes.TooManyConnections, true)]
    [InlineData(PostgresErrorCodes.DiskFull, true)]
    [InlineData(PostgresErrorCodes.InvalidPassword, false)]
    [InlineData(PostgresErrorCodes.InvalidCatalogName, false)]
    [InlineData(PostgresErrorCodes.InsufficientPrivilege, false)]
    public void What_the_server_says_passes_or_is_for_a_person(string state, bool passes)
    {
        using var database = Open("Host=127.0.0.1;Database=news");

        Assert.Equal(passes, database.PassingOf(Said(state)) is not null);
    }

    [Fact]
    public void A_network_comes_back_and_a_setting_that_does_not_fit_stays()
    {
        using var database = Open("Host=127.0.0.1;Database=news");

        Assert.NotNull(database.PassingOf(new NpgsqlException("refused", new SocketException(111))));
        Assert.Null(database.PassingOf(new NpgsqlException("No password has been provided")));
        Assert.Null(database.PassingOf(new AdviceException("It is newer.", "Start the newer one.")));
    }

    [Fact]
    public async Task Of_several_hosts_all_have_to_be_away()
    {
        using var away = Open(
            $"Host=127.0.0.1:{LoopbackServer.FreePort()},127.0.0.1:{LoopbackServer.FreePort()};Username=bot");
        var refused = new NpgsqlException("refused", new SocketException(111));

        Assert.NotNull(away.PassingOf(await Assert.ThrowsAsync<AdviceException>(() => away.MigrateAsync(Stop))));
        Assert.Null(away.PassingOf(new NpgsqlException(
            "none", new AggregateException(refused, Said(PostgresErrorCodes.InvalidPassword)))));
    }

    [Fact]
    public async Task That_it_goes_on_by_itself_is_said_of_a_database_in_use_alone()
    {
        using var engine = new SqliteEngine(Path.Combine(_folder.Path, "bot.db"), new Migrations());
        var full = new SqliteException("database or disk is full", 13);
        using var server = new PostgresEngine("Host=127.0.0.1;Database=news", new PostgresMigrations());

        Assert.DoesNotContain("by itself", server.Advice(Said("53100")).Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("by itself", engine.Advice(full).Remedy, StringComparison.Ordinal);
        await (await engine.OpenAsync(Stop)).DisposeAsync();
        Assert.Contains("by itself", engine.Advice(full).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_cannot_be_written_for_want_of_room_is_called_that_and_passes()
    {
        using var database = TestStorage.Open(_folder);
        var advice = InstanceLock.NotWritten("bot.db.lock", new IOException("No space left on device", 28));

        Assert.Contains("is full", advice.Message, StringComparison.Ordinal);
        Assert.Same(advice, database.PassingOf(advice));
        Assert.Null(database.PassingOf(InstanceLock.NotWritten("bot.db.lock", new IOException("Read-only", 30))));
    }

    [Fact]
    public async Task A_server_that_never_answers_is_waited_for_once_however_many_look()
    {
        using var mute = new TcpListener(IPAddress.Loopback, 0);
        mute.Start();
        using var database = Open(
            $"Host=127.0.0.1;Port={((IPEndPoint)mute.LocalEndpoint).Port};Database=news;Username=bot;Timeout=1");

        await Assert.ThrowsAsync<AdviceException>(() => database.InspectAsync(Stop));
        // One try may connect twice, with TLS and without.
        while (mute.Pending())
        {
            (await mute.AcceptSocketAsync(Stop)).Dispose();
        }

        await Assert.ThrowsAsync<AdviceException>(() => database.InspectAsync(Stop));

        Assert.False(mute.Pending());
    }

    public void Dispose() => _folder.Dispose();

    private static PostgresException Said(string state) => new("said", "FATAL", "FATAL", state);

    private static Database Open(string connectionString, StorageHealth? health = null) => new(
        Options.Create(new StorageOptions { Provider = StorageProvider.Postgres, ConnectionString = connectionString }),
        new Migrations(),
        health);
}
