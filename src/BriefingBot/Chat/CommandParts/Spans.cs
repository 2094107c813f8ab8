using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>Spans of time as people type them.</summary>
internal static class Spans
{
    private const long MostSeconds = 366 * 86400;

    /// <summary>90s, 30m, 2h, 1d; a number alone is minutes; "30 minutes" as it is answered, 00:30:00 as the
    /// configuration has it. Null for anything else, and for more than a year.</summary>
    public static TimeSpan? Read(string text, Texts texts)
    {
        if ((texts.ReadDuration(text) ?? Texts.English.ReadDuration(text) ?? OfConfiguration(text)) is { } span)
        {
            return span;
        }

        var unit = text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 };
        var digits = unit == 0 ? text : text[..^1];
        return CommandArguments.WholeLong(digits) is { } number
            && number <= MostSeconds && number * (unit == 0 ? 60 : unit) is <= MostSeconds and var seconds
            ? TimeSpan.FromSeconds(seconds)
            : null;
    }

    private static TimeSpan? OfConfiguration(string text) =>
        text.Contains(':', StringComparison.Ordinal)
        && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
            ? span
            : null;
}
