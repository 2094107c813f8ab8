using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources.Polling;

/// <summary>Tells which of a source's entries are new, edited or known. Feeds repeat ids (a counter that starts again,
/// the home page's address for all) and change them (a move to https, another publishing program): so the address and
/// the title have a say.</summary>
public static class EntryIdentity
{
    private const int LongestId = 500;

    /// <summary>After so many edits in a row an entry is looked at less often: clocks, counters.</summary>
    private const int EditsBeforeBackoff = 4;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    /// <summary>One result an entry, in the same order; a repetition of an entry within the list is left out.</summary>
    /// <param name="offered">What the source offers now.</param>
    /// <param name="comesAgain">Whether an edit that is passed over is offered again; a folder offers a change
    /// once.</param>
    /// <param name="now">The moment of the poll.</param>
    /// <param name="homePage">Where the feed says that it belongs to; null where it does not say.</param>
    /// <param name="onFault">Told of an entry that cannot be identified: it is left out, the others are not. Null: the
    /// fault is thrown.</param>
    public static IReadOnlyList<OfferedEntry> Identify(
        IReadOnlyList<Entry> offered,
        IEnumerable<KnownEntry> known,
        bool comesAgain,
        DateTimeOffset now,
        Uri? homePage = null,
        Action<Entry, Exception>? onFault = null)
    {
        var stored = known.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var rows = Rows(offered, stored, now, onFault);
        var index = new KnownEntries(stored.Values, rows, homePage);
        var identified = new List<OfferedEntry>(rows.Count);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entry, fresh) in rows)
        {
            var change = index.Find(entry, fresh) is { } before
                ? Compared(entry, fresh, before, comesAgain, now)
                : New(entry, fresh with { Id = index.FreeId(fresh) });
            var isShared = entry.IsUrlShared || index.IsShared(fresh.Url);
            change = change with { Entry = change.Entry with { IsUrlShared = isShared } };
            index.Remember(change.Row);
            if (taken.Add(change.Row.Id))
            {
                identified.Add(change);
            }
        }

        return identified;
    }

    private static List<(Entry Entry, KnownEntry Row)> Rows(
        IReadOnlyList<Entry> offered,
        Dictionary<string, KnownEntry> known,
        DateTimeOffset now,
        Action<Entry, Exception>? onFault)
    {
        var rows = new List<(Entry Entry, KnownEntry Row)>(offered.Count);
        var ids = new LastingIds(offered);
        foreach (var entry in offered)
        {
            try
            {
                rows.Add((entry, RowOf(entry, ids.Of(entry), known, now)));
            }
            catch (Exception error) when (onFault is not null)
            {
                onFault(entry, error);
            }
        }

        return rows;
    }

    private static KnownEntry RowOf(Entry entry, string id, Dictionary<string, KnownEntry> known, DateTimeOffset now)
    {
        id = id.Length <= LongestId ? id : EntryFingerprint.Hash(id);
        var rawHash = EntryFingerprint.OfRaw(entry);
        var isAsBefore = known.TryGetValue(id, out var before) && rawHash is not null && before.RawHash == rawHash;
        if (!isAsBefore)
        {
            // What fails fails here, where it costs this entry alone.
            _ = (entry.Time, entry.Attachments);
        }

        return new KnownEntry
        {
            Id = id,
            Url = entry.Url is null ? null : UrlIdentity.Key(entry.Url),
            Title = entry.Title,
            Fingerprint = isAsBefore ? before!.Fingerprint : EntryFingerprint.Of(entry), // not null: it was found
            RawHash = rawHash,
            FirstSeen = now,
            LastSeen = now,
        };
    }

    private static OfferedEntry New(Entry entry, KnownEntry row) =>
        new(entry with { Id = row.Id }, row, IsNew: true, IsEdited: false);

    private static OfferedEntry Compared(
        Entry entry, KnownEntry fresh, KnownEntry before, bool comesAgain, DateTimeOffset now)
    {
        var row = fresh with
        {
            Id = before.Id,
            FirstSeen = before.FirstSeen,
            IsTaken = before.IsTaken,
            Edits = before.Edits,
            EditedAt = before.EditedAt,
            Refusals = before.Refusals,
            RetryAt = before.RetryAt,
        };
        entry = entry with { Id = before.Id };
        if (before.Fingerprint == fresh.Fingerprint)
        {
            row = row with { Edits = Math.Max(0, before.Edits - 1) };
            row = row with { IsUnchanged = row with { LastSeen = before.LastSeen } == before };
            return new OfferedEntry(entry, row, IsNew: false, IsEdited: false);
        }

        // Passed over: it still counts as edited when it is looked at again.
        var isPassedOver = comesAgain && IsWaiting(before, now);
        row = isPassedOver
            ? row with { Fingerprint = before.Fingerprint, RawHash = before.RawHash }
            : row with { Edits = before.Edits + 1, EditedAt = now };
        return new OfferedEntry(entry, row, IsNew: false, IsEdited: !isPassedOver);
    }

    private static bool IsWaiting(KnownEntry row, DateTimeOffset now) =>
        row.Edits >= EditsBeforeBackoff
        && now - row.EditedAt < Backoff.After(row.Edits - EditsBeforeBackoff, FirstWait, LongestWait);
}
