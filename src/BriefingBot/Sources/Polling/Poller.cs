using System.Diagnostics;
using BriefingBot.Operation;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Storage;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Polling;

/// <summary>Reads the sources whose time has come, hands what is new to the <see cref="IEntrySink"/> and records how it
/// went. A source that fails is polled less and less often, but never given up. One that throws does not cost the
/// others.</summary>
public sealed class Poller(
    SourceStore sources,
    PollStore polls,
    PollRecorder recorder,
    SourceKinds kinds,
    EntryHandover handover,
    BodyBudgets budgets,
    NetworkWatch network,
    IEnumerable<ISourceHealthListener> listeners,
    PollClaims claims,
    IOptions<NetworkOptions> options,
    TimeProvider clock,
    ILogger<Poller> logger) : IDisposable
{
    // After a long pause everything is due, and the first of it may all be of one host.
    private const int MostLookedAt = 1000;

    private readonly PollRests _rests = new(clock);
    private readonly FaultLines _faults = new(clock, logger);
    private readonly SemaphoreSlim _turns = new(options.Value.PollsAtOnce);
    private readonly PollSlots _slots = new(options.Value.PollsAtOnce * 2);

    /// <summary>Polls the sources that are due and returns when all of them are done. Meant to be called at least every
    /// second: sources are due spread over the seconds. Calls may overlap; no source is polled twice at the same time,
    /// and what finds no slot waits for a later call.</summary>
    /// <returns>How many were polled.</returns>
    public async Task<int> PollDueAsync(CancellationToken cancellationToken)
    {
        var mark = _slots.Mark();
        var listed = await sources.ListDueAsync(MostLookedAt, cancellationToken);
        network.Expect(listed);
        var due = await claims.LeftByOthersAsync(listed, cancellationToken);
        var taken = _slots.Take(due.Where(source => !_rests.Holds(source.Id)), mark);
        IReadOnlyList<Source> mine = [];
        try
        {
            mine = await claims.TakeAsync(taken, IntervalOf, cancellationToken);
        }
        finally
        {
            foreach (var other in taken.Except(mine))
            {
                _slots.Release(other);
            }
        }

        await Task.WhenAll(mine.Select(source => PollInTurnAsync(source, isDue: true, cancellationToken)));
        return mine.Count;
    }

    /// <summary>Polls one source now, whether due or not.</summary>
    /// <returns>The source as the poll left it; null where there is none, or it is being polled already.</returns>
    public async Task<Source?> PollAsync(long sourceId, CancellationToken cancellationToken)
    {
        if (await sources.GetAsync(sourceId, cancellationToken) is not { } source || !_slots.Take(source))
        {
            return null;
        }

        await PollInTurnAsync(source, isDue: false, cancellationToken);
        return await sources.GetAsync(sourceId, cancellationToken);
    }

    public void Dispose() => _turns.Dispose();

    private async Task PollInTurnAsync(Source source, bool isDue, CancellationToken cancellationToken)
    {
        try
        {
            var turn = _turns.WaitAsync(cancellationToken);
            var hasWaited = !turn.IsCompleted;
            await turn;
            try
            {
                // While it waited it may have been polled, paused or set otherwise.
                var fresh = hasWaited || !isDue ? await sources.GetAsync(source.Id, cancellationToken) : source;
                if (fresh is not null && (!isDue || IsStillDue(fresh, source)))
                {
                    // How late it is asked tells what was listed: it may have been put off while it waited.
                    await PollAsync(
                        fresh with { Poll = fresh.Poll with { NextPoll = source.Poll.NextPoll } }, cancellationToken);
                }
            }
            finally
            {
                _turns.Release();
            }
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            if (_rests.Fail(source.Id))
            {
                PollerLog.NotRecorded(logger, source.Id, source.ShownUrl, error);
            }
        }
        finally
        {
            _slots.Release(source);
        }
    }

    // The whole of a poll: fetch, identify, hand over, decide, tell, record.
    private async Task PollAsync(Source source, CancellationToken cancellationToken)
    {
        using var span = Telemetry.Start("poll", "source.id", source.Id);
        using var share = budgets.Polls.Begin();
        var start = Stopwatch.GetTimestamp();
        var started = clock.GetTimestamp();
        var result = await kinds.PollAsync(
            source.Kind,
            RequestOf(source),
            error => PollerLog.Unexpected(logger, source.Id, source.ShownUrl, error),
            cancellationToken);
        var answeredAt = clock.GetUtcNow();
        var (outcome, entries) = await TakeAsync(source, result, cancellationToken);

        var (isAway, wasAwaySince) = network.Note(source, outcome.Result, started);
        outcome = outcome with
        {
            IsNetworkAway = isAway,
            AnsweredAt = answeredAt,
            KindAsGiven = kinds.Of(source.GivenUrl, source.Selector).Kind,
        };
        var now = clock.GetUtcNow();
        var pace = StaleFeed.MayBe(source, outcome) && source.Poll.LastNew is { } last
            ? await polls.PaceBeforeAsync(source.Id, last, cancellationToken)
            : null;
        var decision = PollDecision.Of(source, outcome, IntervalOf(source), pace, now);

        var state = await TellAsync(source, decision, cancellationToken);
        await recorder.RecordAsync(state, entries, decision.Window, cancellationToken);
        _rests.End(source.Id);
        if (wasAwaySince is { } since)
        {
            await polls.ForgiveAsync(since, now, cancellationToken);
        }

        _faults.Say(source, outcome, state);
        Telemetry.Polls.Add(1, Telemetry.Outcome(outcome.Result.GetType().Name));
        Telemetry.PollTime.Record(Telemetry.Since(start));
    }

    private async Task<(PollOutcome Outcome, IReadOnlyList<KnownEntry> Entries)> TakeAsync(
        Source source, PollResult result, CancellationToken cancellationToken)
    {
        try
        {
            return await handover.TakeAsync(source, result, cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken) && !Database.IsUnusable(error))
        {
            PollerLog.Unexpected(logger, source.Id, source.ShownUrl, error);
            return (new PollOutcome(new PollResult.Failed($"Reading it failed: {error.Message}")), []);
        }
    }

    // In full where entries that could not be stored are due again: a source offers what it has not changed only then.
    private PollRequest RequestOf(Source source)
    {
        var request = new PollRequest(source.Url) { Selector = source.Selector };
        return source.Poll.RetryAt <= clock.GetUtcNow()
            ? request
            : request with
            {
                Validators = new Validators(source.Poll.Etag, source.Poll.LastModified),
                Memory = source.Poll.Memory,
            };
    }

    // A notice that a listener does not take is told again at the next poll, where that can be seen from the state.
    private async Task<PollState> TellAsync(Source source, PollDecision decision, CancellationToken cancellationToken)
    {
        var state = decision.State;
        foreach (var notice in decision.Notices)
        {
            foreach (var listener in listeners)
            {
                try
                {
                    await listener.TellAsync(source with { Poll = decision.State }, notice, cancellationToken);
                }
                catch (Exception error) when (error.IsFault(cancellationToken))
                {
                    PollerLog.NotTold(logger, source.Id, source.ShownUrl, notice.GetType().Name, error);
                    state = notice.Untold(state);
                }
            }
        }

        return state;
    }

    // What it takes where no person set one.
    private TimeSpan IntervalOf(Source source) =>
        kinds.Named(source.Kind)?.UsualInterval ?? options.Value.DefaultInterval;

    // The time of its next poll tells nothing: with other nodes it was set anew when it was claimed.
    private static bool IsStillDue(Source source, Source whenListed) =>
        source.State == SourceState.Active && source.Poll.LastPoll == whenListed.Poll.LastPoll;
}
