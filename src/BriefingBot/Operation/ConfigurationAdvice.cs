using System.Text.Json;
using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

/// <summary>Turns what the framework throws for a wrong value into words for who wrote it.</summary>
internal static class ConfigurationAdvice
{
    /// <summary>Where a value is corrected.</summary>
    public const string Remedy = "Correct it in appsettings.json or the environment (Telegram:Token is "
        + "Telegram__Token there); appsettings.example.json explains every key.";

    /// <summary>The advice for an exception that is about the configuration, or null for any other.</summary>
    public static AdviceException? From(Exception error) => error switch
    {
        AggregateException { InnerExceptions: var several }
            when several.All(one => one is OptionsValidationException) =>
            Of([.. several.Cast<OptionsValidationException>().SelectMany(one => one.Failures)], error),
        AggregateException { InnerExceptions: [var first, ..] } => From(first),
        OptionsValidationException invalid => Of([.. invalid.Failures], invalid),
        // The binder: "Failed to convert configuration value 'x' at 'Network:TimeoutSeconds' to type 'System.Int32'."
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } unread =>
            new(unread.Message, Remedy, unread),
        InvalidDataException { InnerException: FormatException or IOException or UnauthorizedAccessException } file =>
            OfFile(file),
        _ => null,
    };

    /// <summary>The failures, each on a line.</summary>
    public static AdviceException Of(IReadOnlyList<string> failures, Exception? error = null) =>
        new(string.Join(Environment.NewLine, failures), Remedy, error);

    // "Failed to load configuration from file '…'.", with what went wrong inside: no JSON, a key twice, not allowed.
    private static AdviceException OfFile(InvalidDataException file)
    {
        var cause = file.GetBaseException();
        return cause is JsonException { LineNumber: { } line, BytePositionInLine: { } position } broken
            ? new(
                // A reader counts from one.
                $"{file.Message} Line {line + 1}, character {position + 1}: {Sentence(broken.Message)}",
                "Correct the JSON there; often a comma or a quotation mark before that place is missing.",
                file)
            : new($"{file.Message} {cause.Message}", "Correct the file, or its rights.", file);
    }

    // The reader's message ends with its own count of lines.
    private static string Sentence(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is > 0 and var end ? message[..end] : message;
}
