using BriefingBot.Storage;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>
/// The database of a test: a SQLite file in its folder, or a PostgreSQL database where the environment variable
/// <c>BRIEFINGBOT_TEST_STORAGE</c> is <c>postgres</c>. So the same tests are the contract of the stores on both.
/// </summary>
internal static class TestStorage
{
    /// <summary>Whether these tests run on PostgreSQL.</summary>
    public static bool IsPostgres { get; } = string.Equals(
        Environment.GetEnvironmentVariable("BRIEFINGBOT_TEST_STORAGE"), "postgres", StringComparison.OrdinalIgnoreCase);

    /// <summary>The keys of section <c>Storage</c>.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Settings(TemporaryFolder folder) =>
        Settings(folder, IsPostgres);

    /// <inheritdoc cref="Settings(TemporaryFolder)"/>
    public static IEnumerable<KeyValuePair<string, string?>> Settings(TemporaryFolder folder, bool isPostgres)
    {
        var options = OptionsOf(folder, isPostgres);
        yield return new("Storage:Path", options.Path);
        if (options.Provider == StorageProvider.Postgres)
        {
            yield return new("Storage:Provider", "postgres");
            yield return new("Storage:ConnectionString", options.ConnectionString);
        }
    }

    /// <summary>The database of a folder, made at its first use; it goes with the folder.</summary>
    public static Database Open(TemporaryFolder folder, StorageHealth? health = null) =>
        new(Options.Create(OptionsOf(folder, IsPostgres)), new Migrations(), health);

    /// <summary>Options of the database of a folder.</summary>
    public static StorageOptions OptionsOf(TemporaryFolder folder, bool isPostgres)
    {
        var path = Path.Combine(folder.Path, "bot.db");
        if (!isPostgres)
        {
            return new StorageOptions { Path = path };
        }

        Assert.SkipWhen(PostgresServer.MissingBecause is not null, PostgresServer.MissingBecause ?? "");
        return new StorageOptions
        {
            Path = path,
            Provider = StorageProvider.Postgres,
            ConnectionString = folder.Keep(PostgresServer.CreateDatabase, PostgresServer.DropDatabase),
        };
    }

    /// <summary>Skips what speaks of SQLite's own ways: its triggers, its file.</summary>
    public static void SkipOnPostgres() => Assert.SkipWhen(IsPostgres, "It uses SQLite's own means.");
}
