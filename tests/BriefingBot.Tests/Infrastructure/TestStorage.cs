using BriefingBot.Storage;
using Microsoft.Data.Sqlite;
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

    private static readonly Lazy<byte[]> Template = new(MakeTemplate);

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

    /// <summary>A folder's PostgreSQL database as one more node opens it.</summary>
    public static Database OpenNode(TemporaryFolder folder) =>
        new(Options.Create(OptionsOf(folder, isPostgres: true)), new Migrations());

    /// <summary>Options of the database of a folder.</summary>
    public static StorageOptions OptionsOf(TemporaryFolder folder, bool isPostgres)
    {
        var path = Path.Combine(folder.Path, "bot.db");
        if (!isPostgres)
        {
            CopyTemplate(path);
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

    // As the program makes it: every test would go through all migrations otherwise.
    private static void CopyTemplate(string path)
    {
        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, Template.Value);
        }
    }

    private static byte[] MakeTemplate()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "bot.db");
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA auto_vacuum = INCREMENTAL";
            command.ExecuteNonQuery();
            new Migrations().Apply(connection, path);
        }

        return File.ReadAllBytes(path);
    }

    /// <summary>Skips what speaks of SQLite's own ways: its triggers, its file.</summary>
    public static void SkipOnPostgres() => Assert.SkipWhen(IsPostgres, "It uses SQLite's own means.");
}
