using System.Reflection;
using BriefingBot.Operation.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

/// <summary>Section <c>Logging</c>: what is logged, and in which form.</summary>
public sealed class LoggingOptions
{
    public const string Section = "Logging";

    /// <summary>How a line is written: <c>text</c> or <c>json</c>, an object each.</summary>
    public LogFormat Format { get; set; }

    /// <summary>The least level for each category, a beginning of its name (<c>BriefingBot.Sources</c>), and
    /// <c>Default</c> for the rest: Trace, Debug, Information, Warning, Error, Critical or None.</summary>
    public IReadOnlyDictionary<string, string> LogLevel { get; set; } = new Dictionary<string, string>();
}

/// <summary>How log lines are written.</summary>
public enum LogFormat
{
    /// <summary>Time, level, category, id and message on a line.</summary>
    Text,

    /// <summary>Each line is a JSON object.</summary>
    Json,
}

/// <summary>A level that nobody knows would be no level.</summary>
internal sealed class LoggingOptionsChecks : IValidateOptions<LoggingOptions>
{
    public ValidateOptionsResult Validate(string? name, LoggingOptions options) => OptionsChecks.Result(
        options.LogLevel.Select(level => (!IsLevel(level.Value),
            $"Logging:LogLevel:{level.Key} is \"{level.Value}\"; "
                + $"write {string.Join(", ", Enum.GetNames<LogLevel>())}.")));

    private static bool IsLevel(string text) =>
        Enum.TryParse<LogLevel>(text, ignoreCase: true, out var level)
        && Enum.IsDefined(level)
        && char.IsLetter(text[0]);
}

/// <summary>A category that nothing logs under: its level would change nothing.</summary>
internal sealed class LoggingDoubts(IOptions<LoggingOptions> options) : ISettingsDoubts
{
    private static readonly Assembly Own = typeof(LoggingDoubts).Assembly;

    public IEnumerable<SettingsWarning> Warnings() => options.Value.LogLevel.Keys
        .Where(key => !key.Equals("Default", StringComparison.OrdinalIgnoreCase) && !key.Contains('*') && !IsKnown(key))
        .Select(key => new SettingsWarning(
            $"Logging:LogLevel:{key} sets a level for nothing: no category begins like that.",
            "Write a beginning, as BriefingBot.Sources (the text log leaves BriefingBot out), or Default."));

    private static bool IsKnown(string key) =>
        Own.GetTypes().Any(type => type.FullName?.StartsWith(key, StringComparison.OrdinalIgnoreCase) == true)
        || Own.GetReferencedAssemblies().Select(other => other.Name?.Split('.')[0]).Any(root =>
            root != nameof(BriefingBot) && key.Split('.')[0].Equals(root, StringComparison.OrdinalIgnoreCase));
}
