namespace BriefingBot.Sources.Polling;

/// <summary>When a source that can be read is too silent to be well: a feed that was given up answers as before.</summary>
public static class StaleFeed
{
    /// <summary>Longer than any row of holidays.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromDays(6);

    // So many times the usual gap between two entries.
    private const double Gaps = 12;

    /// <summary>Whether it has been silent for unusually long.</summary>
    /// <param name="silent">How long nothing new came.</param>
    /// <param name="entriesPerDay">How many came a day before; null where that is not known.</param>
    public static bool IsUnusual(TimeSpan silent, double? entriesPerDay) =>
        silent >= Shortest && entriesPerDay is { } pace && silent.TotalDays * pace >= Gaps;
}
