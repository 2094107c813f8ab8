namespace BriefingBot.Sources.Polling;

/// <summary>When a source that can be read has been silent for too long: an abandoned feed answers as before.</summary>
public static class StaleFeed
{
    /// <summary>Longer than any run of holidays.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromDays(6);

    /// <summary>Silent for at least this many of the usual gaps between two entries.</summary>
    private const double Gaps = 12;

    /// <summary>Whether it has been silent for unusually long.</summary>
    /// <param name="silent">How long nothing new came.</param>
    /// <param name="entriesPerDay">How many came a day before; null where that is not known.</param>
    public static bool IsStale(TimeSpan silent, double? entriesPerDay) =>
        silent >= Shortest && entriesPerDay is { } pace && silent.TotalDays * pace >= Gaps;
}
