using BriefingBot.Sources.Kinds;

namespace BriefingBot.Sources.Polling;

/// <summary>Which offered entries are handed over. Pure: everything that counts is an argument.</summary>
/// <param name="Wanted">Those that are.</param>
/// <param name="Postponed">The ids of those that this poll is too short for; they are not remembered.</param>
internal sealed record EntryChoice(IReadOnlyList<OfferedEntry> Wanted, IReadOnlySet<string> Postponed)
{
    /// <summary>Entries of one poll, the newest first; the rest is as new at the next one.</summary>
    public const int MostAtOnce = 200;

    /// <summary>What a longer absence missed is no news any more.</summary>
    private static readonly TimeSpan LongestAbsence = TimeSpan.FromDays(30);

    /// <summary>The new ones, the edits of what was handed over before, and what could not be stored and is due again.
    /// An old entry is no news, whenever it turns up. Where nothing that is offered was known (the first fetch, a site
    /// that was rebuilt) no more comes than a first fetch may bring, but for what is dated after the last
    /// poll.</summary>
    /// <param name="updated">What the source offers.</param>
    /// <param name="offered">Its entries, identified.</param>
    /// <param name="lastSuccess">When the source was last read, now at the latest where the clock was ahead then; null
    /// at its first fetch.</param>
    /// <param name="most">How many entries a first fetch may bring.</param>
    /// <param name="age">How old an entry may be.</param>
    /// <param name="now">The moment of the poll.</param>
    public static EntryChoice Of(
        PollResult.Updated updated,
        IReadOnlyList<OfferedEntry> offered,
        DateTimeOffset? lastSuccess,
        int most,
        TimeSpan age,
        DateTimeOffset now)
    {
        lastSuccess = lastSuccess < now - LongestAbsence ? now - LongestAbsence : lastSuccess > now ? now : lastSuccess;
        var fresh = updated.IsUnbounded
            ? offered.Where(entry => entry.IsNew)
            : Recent(offered, lastSuccess, most, (lastSuccess ?? now) - age);
        var freshIds = fresh.Select(entry => entry.Row.Id).ToHashSet(StringComparer.Ordinal);
        List<OfferedEntry> wanted = [.. offered.Where(entry => entry.Row.RetryAt is { } retry
            ? retry <= now
            : freshIds.Contains(entry.Row.Id) || (entry.IsEdited && (updated.IsUnbounded || entry.Row.IsTaken)))];
        if (updated.IsUnbounded || wanted.Count <= MostAtOnce)
        {
            return new EntryChoice(wanted, Postponed: new HashSet<string>());
        }

        var postponed = wanted.OrderByDescending(entry => entry.Entry.Time ?? DateTimeOffset.MaxValue).Skip(MostAtOnce)
            .Select(entry => entry.Row.Id).ToHashSet(StringComparer.Ordinal);
        return new EntryChoice([.. wanted.Where(entry => !postponed.Contains(entry.Row.Id))], postponed);
    }

    private static IEnumerable<OfferedEntry> Recent(
        IReadOnlyList<OfferedEntry> offered, DateTimeOffset? lastSuccess, int most, DateTimeOffset oldest)
    {
        var recent = offered.Where(entry => entry.IsNew && (entry.Entry.Time is not { } time || time >= oldest));
        if (!offered.All(entry => entry.IsNew))
        {
            return recent;
        }

        var isSince = recent.ToLookup(entry => entry.Entry.Time > lastSuccess);
        var others = isSince[false].OrderByDescending(entry => entry.Entry.Time ?? DateTimeOffset.MinValue).Take(most);
        return isSince[true].Concat(others);
    }
}
