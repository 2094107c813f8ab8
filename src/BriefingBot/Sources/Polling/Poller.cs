using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Polling;

/// <summary>
/// Asks the sources whose time has come, hands what is new to the <see cref="IEntrySink"/> and records how it went. A source that fails is
/// asked ever more rarely, but never given up.
/// </summary>
public sealed partial class Poller(
    SourceStore sources,
    PollStore polls,
    IEnumerable<ISource> kinds,
    IEntrySink sink,
    IEnumerable<ISourceHealthListener> listeners,
    IOptions<NetworkOptions> options,
    TimeProvider time,
    ILogger<Poller> logger) : IDisposable
{
    /// <summary>Failures in a row that make a source bad: the admins are told at the third.</summary>
    public const int FailuresUntilBad = 3;

    /// <summary>Polls in a row that a permanent redirect must hold before the stored address follows it.</summary>
    public const int MovesUntilBelieved = 3;

    // After a long pause everything is due, and the first of it may all be of one host.
    private const int MostLookedAt = 1000;

    private readonly NetworkOptions _options = options.Value;
    private readonly SemaphoreSlim _turns = new(options.Value.PollsAtOnce);
    private readonly PollPlaces _places = new(options.Value.PollsAtOnce * 2);
    private readonly Dictionary<string, ISource> _kinds = kinds.ToDictionary(kind => kind.Kind, StringComparer.Ordinal);

    /// <summary>
    /// Polls the sources that are due and returns when all of them are done. Meant to be called at least every second: sources are due
    /// spread over the seconds. Calls may overlap; no source is polled twice at the same time, and what finds no place waits for a later call.
    /// </summary>
    /// <returns>How many were polled.</returns>
    public async Task<int> PollDueAsync(CancellationToken cancellationToken)
    {
        var mine = _places.Take(await sources.ListDueAsync(MostLookedAt, cancellationToken));
        await Task.WhenAll(mine.Select(source => PollInTurnAsync(source, isDue: true, cancellationToken)));
        return mine.Count;
    }

    /// <summary>Polls one source now, whether due or not.</summary>
    /// <returns>The source as the poll left it; null where there is none.</returns>
    public async Task<SourceRow?> PollAsync(long sourceId, CancellationToken cancellationToken)
    {
        if (await sources.GetAsync(sourceId, cancellationToken) is not { } source)
        {
            return null;
        }

        if (_places.Take(source))
        {
            await PollInTurnAsync(source, isDue: false, cancellationToken);
        }

        return await sources.GetAsync(sourceId, cancellationToken);
    }

    public void Dispose() => _turns.Dispose();

    private async Task PollInTurnAsync(SourceRow source, bool isDue, CancellationToken cancellationToken)
    {
        try
        {
            await _turns.WaitAsync(cancellationToken);
            try
            {
                // While it waited it may have been polled, paused or set otherwise.
                if (await sources.GetAsync(source.Id, cancellationToken) is { } fresh && (!isDue || (fresh.State == SourceState.Active && fresh.NextPoll <= time.GetUtcNow())))
                {
                    await PollAsync(fresh, cancellationToken);
                }
            }
            finally
            {
                _turns.Release();
            }
        }
        finally
        {
            _places.Leave(source);
        }
    }

    private async Task PollAsync(SourceRow source, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(source, cancellationToken);
        source = source with { LastPoll = time.GetUtcNow() };
        switch (answer)
        {
            case SourceAnswer.Offered offered:
                await TakeAsync(source, offered, cancellationToken);
                break;
            case SourceAnswer.Unchanged:
                await SucceedAsync(source, answer, [], cancellationToken);
                break;
            case SourceAnswer.Trouble trouble:
                await FailAsync(source, trouble, cancellationToken);
                break;
        }
    }

    // One bad source never costs the others: what no kind expected is that source's failure.
    private async Task<SourceAnswer> AskAsync(SourceRow source, CancellationToken cancellationToken)
    {
        try
        {
            return _kinds.TryGetValue(source.Kind, out var kind)
                ? await kind.AskAsync(new SourceQuery(source.Url) { Selector = source.Selector, Validators = new Validators(source.Etag, source.LastModified), Memory = source.Memory }, cancellationToken)
                : new SourceAnswer.Trouble($"This version knows no sources of the kind {source.Kind}. Remove it and add it again.");
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.Unexpected(logger, source.Id, source.ShownUrl, error);
            return new SourceAnswer.Trouble($"Reading it failed: {error.Message}");
        }
    }

    private async Task TakeAsync(SourceRow source, SourceAnswer.Offered offered, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var identified = EntryIdentity.Identify(offered.Feed.Entries, await polls.KnownAsync(source.Id, cancellationToken), comesAgain: !offered.IsUnbounded, now);
        var wanted = Wanted(source, offered, identified, now);
        if (wanted.Count > 0 && await HandOverAsync(source, [.. wanted.Select(entry => entry.Entry)], cancellationToken) is { } problem)
        {
            await FailAsync(source, problem, cancellationToken);
            return;
        }

        var times = offered.Feed.Entries.Select(entry => entry.Published ?? entry.Modified).Where(entryTime => entryTime <= now);
        source = source with
        {
            Title = offered.Feed.Title ?? source.Title,
            Etag = offered.Validators.ETag,
            LastModified = offered.Validators.LastModified,
            Kind = offered.Settled?.Kind ?? source.Kind,
            Url = offered.Settled?.Url ?? source.Url,
            NewestEntry = times.Append(source.NewestEntry).Max(),
            EntriesPerDay = PollSchedule.EntriesPerDay(offered.Feed.Entries, now) ?? source.EntriesPerDay,
            AsksIntervalSeconds = (long?)offered.Feed.MinimumInterval?.TotalSeconds,
            AsksSkip = new SkipTimes(offered.Feed.SkipHours, offered.Feed.SkipDays).ToString(),
        };
        if (identified.Any(entry => entry.IsNew))
        {
            source = await HeardAsync(source, now, cancellationToken);
        }

        var taken = wanted.ToHashSet();
        await SucceedAsync(source, offered, [.. identified.Select(entry => taken.Contains(entry) ? entry.Row with { IsTaken = true } : entry.Row)], cancellationToken);
        Log.Polled(logger, source.Id, source.ShownUrl, offered.Feed.Entries.Count, wanted.Count);
    }

    // What is old is no news, whenever it turns up, and the archive counts as known. Where nothing that is offered was known (the first fetch, a site
    // that was rebuilt) no more comes than a first fetch may bring, but for what is dated after the last poll. Edits are wanted of what was handed over.
    private List<IdentifiedEntry> Wanted(SourceRow source, SourceAnswer.Offered offered, IReadOnlyList<IdentifiedEntry> identified, DateTimeOffset now)
    {
        if (offered.IsUnbounded)
        {
            return [.. identified.Where(entry => entry.IsNew || entry.IsEdited)];
        }

        var oldest = (source.LastSuccess ?? now) - _options.FirstFetchAge;
        var recent = identified.Where(entry => entry.IsNew && (TimeOf(entry.Entry) is not { } published || published >= oldest));
        if (identified.All(entry => entry.IsNew))
        {
            var isSince = recent.ToLookup(entry => TimeOf(entry.Entry) > source.LastSuccess);
            recent = isSince[true].Concat(isSince[false].OrderByDescending(entry => TimeOf(entry.Entry) ?? DateTimeOffset.MinValue).Take(_options.FirstFetchEntries));
        }

        var wanted = recent.ToHashSet();
        return [.. identified.Where(entry => wanted.Contains(entry) || (entry.IsEdited && entry.Row.IsTaken))];
    }

    private static DateTimeOffset? TimeOf(Entry entry) => entry.Published ?? entry.Modified;

    private async Task<SourceRow> HeardAsync(SourceRow source, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (source.IsToldSilent)
        {
            await TellAsync(listener => listener.HeardAgainAsync(source, cancellationToken), source, cancellationToken);
        }

        return source with { LastNew = now, IsToldSilent = false };
    }

    // Folders are silent by nature; the others are held against their own pace.
    private async Task<SourceRow> SilentAsync(SourceRow source, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (source.IsToldSilent || source.LastNew is not { } last || now - last < Silence.Shortest || !SourceReader.IsAddress(source.Url))
        {
            return source;
        }

        var pace = await polls.PaceBeforeAsync(source.Id, last, cancellationToken);
        return Silence.IsUnusual(now - last, pace)
            ? source with { IsToldSilent = await TellAsync(listener => listener.SilentAsync(source, now - last, pace!.Value, cancellationToken), source, cancellationToken) } // not null: it is unusual
            : source;
    }

    private async Task<SourceAnswer.Trouble?> HandOverAsync(SourceRow source, List<Entry> entries, CancellationToken cancellationToken)
    {
        try
        {
            await sink.AcceptAsync(source, entries, cancellationToken);
            return null;
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.NotTaken(logger, source.Id, source.ShownUrl, error);
            return new SourceAnswer.Trouble($"What it offers could not be stored: {error.Message}");
        }
    }

    private async Task SucceedAsync(SourceRow source, SourceAnswer answer, IReadOnlyList<KnownEntry> entries, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (source.IsToldBad)
        {
            await TellAsync(listener => listener.RecoveredAsync(source, cancellationToken), source, cancellationToken);
        }

        source = await SilentAsync(source, now, cancellationToken);
        var wait = PollSchedule.AfterSuccess(
            source.Interval, IntervalOf(source), source.AsksIntervalSeconds is { } asks ? TimeSpan.FromSeconds(asks) : null, answer.FreshFor, source.EntriesPerDay);
        var moved = Moved(source, answer.MovedTo);
        if (moved.Url != source.Url)
        {
            await TellAsync(listener => listener.MovedAsync(moved, source.Url, cancellationToken), source, cancellationToken);
        }

        source = moved with
        {
            Memory = answer.Memory ?? source.Memory,
            LastSuccess = now,
            LastError = answer.Warning,
            FailingSince = null,
            Failures = 0,
            IsToldBad = false,
            NextPoll = SkipTimes.Parse(source.AsksSkip).Next(Planned(source, now) + wait),
        };
        await polls.RecordAsync(source, entries, wait * 0.1, cancellationToken);
    }

    // Counted from the planned time, so that sources of one interval keep their distance; from now after a longer pause.
    private static DateTimeOffset Planned(SourceRow source, DateTimeOffset now) =>
        source.NextPoll <= now && now - source.NextPoll < TimeSpan.FromSeconds(30) ? source.NextPoll : now;

    private static SourceRow Moved(SourceRow source, Uri? movedTo)
    {
        var times = movedTo is null ? 0 : source.MovedTo == movedTo.AbsoluteUri ? source.MovedTimes + 1 : 1;
        return times >= MovesUntilBelieved
            ? source with { Url = movedTo!.AbsoluteUri, MovedTo = null, MovedTimes = 0 } // not null: it was counted
            : source with { MovedTo = movedTo?.AbsoluteUri, MovedTimes = times };
    }

    private async Task FailAsync(SourceRow source, SourceAnswer.Trouble trouble, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var isTold = source.IsToldBad;
        source = source with { LastError = trouble.Problem, FailingSince = source.FailingSince ?? now, Failures = source.Failures + 1 };
        Log.Failed(logger, source.Id, source.ShownUrl, trouble.Problem, source.Failures);
        if (trouble.IsGone)
        {
            source = source with { State = SourceState.Retired };
            await TellAsync(listener => listener.RetiredAsync(source, cancellationToken), source, cancellationToken);
        }
        else if (!isTold && source.Failures >= FailuresUntilBad)
        {
            isTold = await TellAsync(listener => listener.BadAsync(source, trouble.Problem, cancellationToken), source, cancellationToken);
        }

        var interval = source.Interval ?? IntervalOf(source);
        var wait = PollSchedule.AfterFailure(interval, source.Failures, trouble.RetryAfter, Jitter(source, now));
        await polls.RecordAsync(source with { IsToldBad = isTold, NextPoll = now + wait }, [], wait * 0.05, cancellationToken);
    }

    private TimeSpan IntervalOf(SourceRow source) =>
        _kinds.TryGetValue(source.Kind, out var kind) && kind.UsualInterval is { } usual ? usual : _options.DefaultInterval;

    // Different for each source and each failure, the same for the same: a run can be repeated.
    private static double Jitter(SourceRow source, DateTimeOffset now) =>
        (((ulong)source.Id * 0x9E3779B97F4A7C15UL) ^ ((ulong)now.ToUnixTimeSeconds() * 0xC2B2AE3D27D4EB4FUL)) / (double)ulong.MaxValue;

    // A listener that fails is asked again at the next poll.
    private async Task<bool> TellAsync(Func<ISourceHealthListener, Task> tell, SourceRow source, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var listener in listeners)
            {
                await tell(listener);
            }

            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.NotTold(logger, source.Id, source.ShownUrl, error);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1001, LogLevel.Debug, "Source {Id} {Url}: {Entries} entries, {Fresh} new or edited")]
        public static partial void Polled(ILogger logger, long id, string url, int entries, int fresh);

        [LoggerMessage(1002, LogLevel.Information, "Source {Id} {Url} failed ({Failures} in a row): {Problem}")]
        public static partial void Failed(ILogger logger, long id, string url, string problem, int failures);

        [LoggerMessage(1003, LogLevel.Error, "Source {Id} {Url}: reading it failed unexpectedly")]
        public static partial void Unexpected(ILogger logger, long id, string url, Exception error);

        [LoggerMessage(1004, LogLevel.Error, "Source {Id} {Url}: its entries could not be taken; they come again")]
        public static partial void NotTaken(ILogger logger, long id, string url, Exception error);

        [LoggerMessage(1005, LogLevel.Error, "Source {Id} {Url}: its health could not be told")]
        public static partial void NotTold(ILogger logger, long id, string url, Exception error);
    }
}
