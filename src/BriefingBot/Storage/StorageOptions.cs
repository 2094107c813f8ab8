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
}

/// <summary>What an annotation cannot say.</summary>
internal sealed class StorageOptionsChecks : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options) => OptionsChecks.Result(
        (Directory.Exists(options.Path),
            $"Storage:Path names the folder {options.Path}; it must name a file, "
                + $"for example {options.Path}/briefingbot.db."));
}
