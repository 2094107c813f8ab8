using System.ComponentModel.DataAnnotations;
using BriefingBot.Operation;
using Microsoft.Extensions.Options;
using Npgsql;

namespace BriefingBot.Storage;

/// <summary>Where everything is stored.</summary>
public enum StorageProvider
{
    /// <summary>One file of SQLite, which one service alone uses.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database, and as many nodes as one likes.</summary>
    Postgres,
}

/// <summary>Section <c>Storage</c>: where everything is stored, for how long, and whether it is copied.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary><c>sqlite</c>, or <c>postgres</c> with a <see cref="ConnectionString"/>.</summary>
    public StorageProvider Provider { get; set; }

    /// <summary>The SQLite file; relative to the current folder.</summary>
    [Required]
    public string Path { get; set; } = "data/briefingbot.db";

    /// <summary>The PostgreSQL database (https://www.npgsql.org/doc/connection-string-parameters.html); version 15 or
    /// newer, encoded as UTF8, owned by the user who connects.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Articles older than this many days are forgotten, except those of living stories.</summary>
    [Range(1, 3650)]
    public int RetentionDays { get; set; } = 90;

    /// <summary>Whether the SQLite file is copied and tried every night; the newest seven are kept.</summary>
    public bool HasNightlyBackup { get; set; } = true;
}

/// <summary>What an annotation cannot say.</summary>
internal sealed class StorageOptionsChecks : IValidateOptions<StorageOptions>
{
    private const string Example = "Host=localhost;Database=briefingbot;Username=briefingbot;Password=…";

    public ValidateOptionsResult Validate(string? name, StorageOptions options) => OptionsChecks.Result(
        // SQLite would take them for names of files.
        (options.Path.Contains(":memory:", StringComparison.OrdinalIgnoreCase)
            || options.Path.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            || options.Path.StartsWith("Data Source", StringComparison.OrdinalIgnoreCase)
            || options.Path.Contains('\0', StringComparison.Ordinal),
            "Storage:Path names no file; write a plain path, as data/briefingbot.db."),
        (options.Path.StartsWith("~/", StringComparison.Ordinal),
            $"Storage:Path is {options.Path}, and ~ is a shell's; write the whole path, as /home/me/briefingbot.db."),
        (Directory.Exists(options.Path),
            $"Storage:Path names the folder {options.Path}; it must name a file, "
                + $"for example {options.Path}/briefingbot.db."),
        (options.Provider == StorageProvider.Postgres && !NamesDatabase(options.ConnectionString),
            $"Storage:ConnectionString names no host and database; write it as {Example}"),
        (options.Provider == StorageProvider.Sqlite && options.ConnectionString.Length > 0,
            "Storage:ConnectionString is of use with Storage:Provider=postgres only; set that, or take it out."));

    private static bool NamesDatabase(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text) is { Host.Length: > 0, Database.Length: > 0 };
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
