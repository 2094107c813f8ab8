using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Kinds;

namespace BriefingBot.Sources.Polling;

/// <summary>When a source that can be read has been silent for too long: an abandoned feed answers as before.</summary>
public static class StaleFeed
{
    /// <summary>Longer than any run of holidays.</summary>
    public static readonly TimeSpan ShortestSilence = TimeSpan.FromDays(6);

    /// <summary>Silent for at least this many of the usual gaps between two entries.</summary>
    private const double Gaps = 12;

    /// <summary>A poll may be this late on a machine that runs for an hour each day: the feed still offers what came
    /// meanwhile, so that its silence counts.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromHours(36);

    /// <summary>Whether a source has been silent for unusually long, by its own pace.</summary>
    /// <param name="silent">How long nothing new came.</param>
    /// <param name="entriesPerDay">How many came a day before; null where that is not known.</param>
    public static bool IsStale(TimeSpan silent, double? entriesPerDay) =>
        silent >= ShortestSilence && entriesPerDay is { } pace && silent.TotalDays * pace >= Gaps;

    /// <summary>Whether its silence is to be held against its pace. Folders are silent by nature.</summary>
    public static bool MayBe(Source source, PollOutcome outcome) =>
        outcome is { HasNew: false, Result: not PollResult.Failed }
        && source.Poll is { IsToldStale: false }
        && Silence(source.Poll) >= ShortestSilence
        && SourceAddress.IsAddress(source.Url);

    /// <summary>How long nothing new came: up to the success before, for since then it may be the clock that was set,
    /// or nobody was there to listen.</summary>
    public static TimeSpan? Silence(PollState before) => before.LastSuccess - before.LastNew;

    /// <summary>The state, its silence without the time for which a poll was overdue: the service was off or the clock
    /// was set, and nobody listened.</summary>
    public static PollState Listened(PollState before, DateTimeOffset now) =>
        now - before.NextPoll is var overdue && overdue > Late
            ? before with { LastNew = before.LastNew + overdue }
            : before;
}
