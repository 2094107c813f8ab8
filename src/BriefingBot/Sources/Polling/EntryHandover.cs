using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Storage;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Polling;

/// <summary>Identifies the entries that a poll brought and hands the wanted ones to the <see cref="IEntrySink"/>. An
/// entry that cannot be identified or stored does not cost the others.</summary>
public sealed partial class EntryHandover(
    PollStore polls,
    IEntrySink sink,
    IOptions<NetworkOptions> options,
    TimeProvider clock,
    ILogger<EntryHandover> logger)
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(24);

    /// <summary>Takes a poll's entries over.</summary>
    /// <returns>How the poll ended, and the entries to remember.</returns>
    public async Task<(PollOutcome Outcome, IReadOnlyList<KnownEntry> Entries)> TakeAsync(
        Source source, PollResult result, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (result is not PollResult.Updated updated)
        {
            return (new PollOutcome(result) { Problems = WarningOf(result), RetryAt = PendingRetry(source, now) }, []);
        }

        var known = await polls.KnownAsync(source.Id, cancellationToken);
        var problems = new List<Phrase>(WarningOf(result));
        source = Called(source, updated);
        var offered = EntryIdentity.Identify(
            updated.Feed.Entries,
            known,
            comesAgain: !updated.IsUnbounded,
            now,
            updated.Feed.HomePageUrl,
            (entry, error) => AddFault(source, entry, error, problems));
        var (wanted, postponed) = EntryChoice.Of(
            updated,
            offered,
            source.Poll.LastSuccess,
            options.Value.FirstFetchEntries,
            options.Value.FirstFetchAge,
            now);

        var (left, failure) = await HandOverAsync(source, wanted, cancellationToken);
        if (failure is not null)
        {
            return (new PollOutcome(failure), []);
        }

        if (left.Refused.Count > 0)
        {
            problems.Add($"{left.Refused.Count} of its entries could not be stored; they come again later.");
        }

        var rows = Rows(offered.Where(entry => !postponed.Contains(entry.Row.Id)), wanted, left, now);
        return (
            new PollOutcome(result)
            {
                HasTooManyIds = known.Count > PollRecorder.MostRemembered + offered.Count,
                HasNew = offered.Any(entry => entry.IsNew),
                Problems = problems,
                RefusedIds =
                    [.. rows.Where(row => row.Refusals == 1).Select(row => row.Id).Where(left.Refused.Contains)],
                RetryAt = postponed.Count > 0
                    ? now // the next poll fetches it in full, changed or not
                    : rows.Select(row => row.RetryAt).Append(PendingRetry(source, now)).Min(),
            },
            rows);
    }

    // Its articles are named by what the feed calls itself now, from the first on.
    private static Source Called(Source source, PollResult.Updated updated) =>
        source with { Poll = source.Poll.Called(updated.Feed) };

    private async Task<(EntriesLeft Left, PollResult.Failed? Failure)> HandOverAsync(
        Source source, IReadOnlyList<OfferedEntry> wanted, CancellationToken cancellationToken)
    {
        if (wanted.Count == 0)
        {
            return (EntriesLeft.None, null);
        }

        try
        {
            var left = await sink.AcceptAsync(source, [.. wanted.Select(entry => entry.Identified)], cancellationToken);
            Log.HandedOver(logger, source.Id, source.ShownUrl, wanted.Count, left.Refused.Count);
            return (left, null);
        }
        catch (Exception error) when (error.IsFault(cancellationToken) && !Database.IsUnusable(error))
        {
            Log.NotTaken(logger, source.Id, source.ShownUrl, error);
            return (EntriesLeft.None, new PollResult.Failed($"What it offers could not be stored: {error.Message}"));
        }
    }

    private static List<KnownEntry> Rows(
        IEnumerable<OfferedEntry> offered,
        IReadOnlyList<OfferedEntry> wanted,
        EntriesLeft left,
        DateTimeOffset now)
    {
        var refused = left.Refused.ToHashSet(StringComparer.Ordinal);
        var unread = left.Unread.ToHashSet(StringComparer.Ordinal);
        var wantedIds = wanted.Select(entry => entry.Row.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. offered.Select(entry => entry.Row).Select(row =>
                !wantedIds.Contains(row.Id) ? row
                : refused.Contains(row.Id) ? Again(row, now)
                : unread.Contains(row.Id) ? Again(row, now) with { IsTaken = true }
                : row with { IsTaken = true, Refusals = 0, RetryAt = null, IsUnchanged = false }),
        ];
    }

    private static KnownEntry Again(KnownEntry row, DateTimeOffset now) => row with
    {
        IsUnchanged = false,
        Refusals = row.Refusals + 1,
        RetryAt = now + Backoff.After(row.Refusals, FirstRetry, LongestRetry),
    };

    // One that was due was fetched for now: only what this poll refuses is still to come.
    private static DateTimeOffset? PendingRetry(Source source, DateTimeOffset now) =>
        source.Poll.RetryAt is { } retry && retry > now ? retry : null;

    private static IReadOnlyList<Phrase> WarningOf(PollResult result) => result.Warning is { } warning ? [warning] : [];

    private void AddFault(Source source, Entry entry, Exception error, List<Phrase> problems)
    {
        Log.NotIdentified(logger, source.Id, source.ShownUrl, entry.Id, error);
        problems.Add($"Its entry {entry.Id} cannot be read: {error.Message}");
    }

    private static partial class Log
    {
        [LoggerMessage(1004, LogLevel.Error, "Source {Id} {Url}: its entries could not be stored; they come again")]
        public static partial void NotTaken(ILogger logger, long id, string url, Exception error);

        [LoggerMessage(1007, LogLevel.Error, "Source {Id} {Url}: entry {Entry} cannot be identified and is left out")]
        public static partial void NotIdentified(ILogger logger, long id, string url, string entry, Exception error);

        [LoggerMessage(1008, LogLevel.Debug, "Source {Id} {Url}: {Entries} entries handed over, {Refused} refused")]
        public static partial void HandedOver(ILogger logger, long id, string url, int entries, int refused);
    }
}
