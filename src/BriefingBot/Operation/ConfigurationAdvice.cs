using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

/// <summary>Turns what the framework throws for a wrong configuration value into words for the person who wrote
/// it.</summary>
internal static class ConfigurationAdvice
{
    private const string Remedy = "Correct it in appsettings.json or the environment (Telegram:Token is "
        + "Telegram__Token there); appsettings.example.json explains every key.";

    /// <summary>The advice for an exception that is about the configuration, or null for any other.</summary>
    public static AdviceException? From(Exception error) => error switch
    {
        OptionsValidationException invalid => new(string.Join(Environment.NewLine, invalid.Failures), Remedy, invalid),
        // The binder: "Failed to convert configuration value 'x' at 'Network:TimeoutSeconds' to type 'System.Int32'."
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } unread =>
            new(unread.Message, Remedy, unread),
        // A broken appsettings.json; the inner message has line and position.
        InvalidDataException or FormatException when error.Source == "Microsoft.Extensions.Configuration.Json"
            || error.InnerException is System.Text.Json.JsonException =>
            new(
                $"{error.Message} {error.InnerException?.Message}".TrimEnd(),
                "Correct the JSON at the place named.",
                error),
        AggregateException { InnerExceptions: [var first, ..] } => From(first),
        _ => null,
    };
}
