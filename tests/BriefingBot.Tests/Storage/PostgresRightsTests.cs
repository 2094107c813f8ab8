using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Options;
using Npgsql;

namespace BriefingBot.Tests.Storage;

/// <summary>A user of PostgreSQL who lacks a right: the look at the database finds what the start would meet.</summary>
public sealed class PostgresRightsTests : IDisposable
{
    private const string All =
        "GRANT ALL ON ALL TABLES IN SCHEMA public TO {0}; GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {0};";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_may_make_no_table_is_told_so_before_the_start_and_by_it()
    {
        using var database = await OpenAsOtherAsync("");

        await Refuses(database.InspectAsync(Stop), "permission denied for schema public");
        await Refuses(database.MigrateAsync(Stop), "permission denied for schema public");
    }

    [Fact]
    public async Task Who_does_not_own_the_tables_cannot_bring_them_to_a_new_version_and_has_nothing_to_report()
    {
        await MigrateAsync();
        using var database = await OpenAsOtherAsync(
            All + "GRANT CREATE ON SCHEMA public TO {0}; "
                + "DELETE FROM schema_version WHERE number = (SELECT max(number) FROM schema_version)");

        await Refuses(database.InspectAsync(Stop), "must be owner of table ");
        await Refuses(database.MigrateAsync(Stop), "must be owner of ");
    }

    [Fact]
    public async Task Who_may_only_read_is_told_so()
    {
        await MigrateAsync();
        using var database = await OpenAsOtherAsync("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {0}");

        await Refuses(database.InspectAsync(Stop), "permission denied for table ");
    }

    [Fact]
    public async Task Who_has_every_right_on_tables_of_this_version_can_work()
    {
        await MigrateAsync();
        using var database = await OpenAsOtherAsync(All);

        Assert.Equal(new PostgresMigrations().Newest, await database.InspectAsync(Stop));
        Assert.True(await database.TryWriteAsync(Stop));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Refuses(Task work, string why)
    {
        var advice = await Assert.ThrowsAsync<AdviceException>(() => work);

        Assert.Contains($"does not let this user work: {why}", advice.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(advice.Message, char.IsControl);
        Assert.Contains("the owner of the database and of every table", advice.Remedy, StringComparison.Ordinal);
    }

    private async Task MigrateAsync()
    {
        using var database = new Database(
            Options.Create(TestStorage.OptionsOf(_folder, isPostgres: true)), new Migrations());
        await database.MigrateAsync(Stop);
    }

    /// <summary>The database for a user who owns nothing of it.</summary>
    /// <param name="given">Statements that give rights to {0}.</param>
    private async Task<Database> OpenAsOtherAsync(string given)
    {
        var own = new NpgsqlConnectionStringBuilder(TestStorage.OptionsOf(_folder, isPostgres: true).ConnectionString);
        var other = $"other_of_{own.Database}";
        await using (var source = NpgsqlDataSource.Create(own))
        {
            await using var command = source.CreateCommand(
                $"CREATE ROLE {other} LOGIN; " + given.Replace("{0}", other, StringComparison.Ordinal));
            await command.ExecuteNonQueryAsync(Stop);
        }

        own.Username = other;
        return new Database(
            Options.Create(
                new StorageOptions { Provider = StorageProvider.Postgres, ConnectionString = own.ToString() }),
            new Migrations());
    }
}
