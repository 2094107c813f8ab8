using System.Globalization;

namespace BriefingBot.Subscribers;

/// <summary>Times of day as people type them and as they are stored.</summary>
public static class EditionTimes
{
    private static readonly string[] Forms = ["H:mm", "HH:mm", "H.mm", "HH.mm", "h:mmtt", "htt", "HHmm", "%H"];

    /// <summary>
    /// Reads <c>8</c>, <c>8:00</c>, <c>08.00</c>, <c>0800</c>, <c>8am</c> or <c>6:30pm</c>; null for anything else.
    /// </summary>
    public static TimeOnly? TryParse(string text) =>
        TimeOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    /// <summary>Writes <c>08:00</c>.</summary>
    public static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
