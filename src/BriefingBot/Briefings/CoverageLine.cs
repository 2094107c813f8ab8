using System.Globalization;
using BriefingBot.Sources;
using BriefingBot.Subscribers;

namespace BriefingBot.Briefings;

/// <summary>What a briefing rests on: "9 of 11 sources read; example.org unreachable since 06:00; newest report 07:41".</summary>
public static class CoverageLine
{
    /// <summary>Failing sources that are named; the others are counted.</summary>
    private const int Named = 3;

    /// <summary>Writes the line.</summary>
    /// <param name="health">How the sources do.</param>
    /// <param name="newestReport">The time of the newest report there is, or null.</param>
    /// <param name="reader">Times are written as its clocks show them.</param>
    /// <param name="now">The moment of the briefing.</param>
    public static string Write(SourceHealth health, DateTimeOffset? newestReport, Subscriber reader, DateTimeOffset now)
    {
        string Time(DateTimeOffset moment) => Local(moment, reader, now);
        var isBeforeTheFirst = health.Read == 0 && health.Failing.Count == 0;
        var parts = new List<string> { isBeforeTheFirst ? "no source has been read yet" : $"{health.Read} of {health.Active.Count} {(health.Active.Count == 1 ? "source" : "sources")} read" };
        parts.AddRange(health.Failing.Take(Named).Select(source => $"{source.DisplayName} unreachable since {Time(source.Poll.FailingSince ?? now)}"));
        if (health.Failing.Count > Named)
        {
            parts.Add($"{health.Failing.Count - Named} more unreachable");
        }

        if (newestReport is { } newest)
        {
            parts.Add($"newest report {Time(newest)}");
        }

        return string.Join("; ", parts);
    }

    private static string Local(DateTimeOffset moment, Subscriber reader, DateTimeOffset now)
    {
        var (local, today) = (EditionClock.LocalTime(reader, moment), EditionClock.LocalTime(reader, now));
        var format = local.Date == today.Date ? "HH:mm" : local.Year == today.Year ? "d MMM HH:mm" : "d MMM yyyy";
        return local.ToString(format, CultureInfo.InvariantCulture);
    }
}
