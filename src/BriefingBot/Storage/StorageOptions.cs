using System.ComponentModel.DataAnnotations;
using BriefingBot.Operation;
using Microsoft.Extensions.Options;

namespace BriefingBot.Storage;

/// <summary>Section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The SQLite file; relative to the current folder.</summary>
    [Required]
    public string Path { get; set; } = "data/briefingbot.db";

    /// <summary>Articles older than this many days are forgotten, except those of living stories.</summary>
    [Range(1, 3650)]
    public int RetentionDays { get; set; } = 90;

    /// <summary>
    /// Whether the database is copied every night into the folder <c>backups</c> beside it, and the copy restored on
    /// trial; the newest seven are kept.
    /// </summary>
    public bool HasNightlyBackup { get; set; } = true;
}

/// <summary>What an annotation cannot say.</summary>
internal sealed class StorageOptionsChecks : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options) => OptionsChecks.Result(
        // SQLite would take them for names of files.
        (options.Path.Contains(":memory:", StringComparison.OrdinalIgnoreCase)
            || options.Path.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            || options.Path.StartsWith("Data Source", StringComparison.OrdinalIgnoreCase)
            || options.Path.Contains('\0', StringComparison.Ordinal),
            "Storage:Path names no file; write a plain path, as data/briefingbot.db."),
        (Directory.Exists(options.Path),
            $"Storage:Path names the folder {options.Path}; it must name a file, "
                + $"for example {options.Path}/briefingbot.db."));
}
