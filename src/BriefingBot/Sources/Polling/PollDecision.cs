using BriefingBot.Operation;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;

namespace BriefingBot.Sources.Polling;

/// <summary>What a poll means: the new state and who is told what. Pure.</summary>
/// <param name="State">What to record.</param>
/// <param name="Window">How much later than <see cref="PollState.NextPoll"/> the next poll may be, to keep polls
/// spread.</param>
/// <param name="Notices">What to tell, in this order.</param>
public sealed record PollDecision(PollState State, TimeSpan Window, IReadOnlyList<SourceNotice> Notices)
{
    /// <summary>Failures in a row that make a source bad: the admins are told at the third.</summary>
    public const int FailuresUntilBad = 3;

    /// <summary>Polls in a row that a permanent redirect must hold before the stored address follows it.</summary>
    public const int MovesUntilBelieved = 3;

    /// <summary>A feed that was found and is missing for so long is looked for again.</summary>
    private static readonly TimeSpan LongestMissing = TimeSpan.FromDays(1);

    private static readonly TimeSpan LongestWithoutNetwork = TimeSpan.FromMinutes(3);

    private const double WindowAfterSuccess = 0.1;
    private const double WindowAfterFailure = 0.05;

    /// <summary>Decides what a poll means for the source's state, and who is told.</summary>
    /// <param name="source">The source as it was before the poll.</param>
    /// <param name="outcome">How the poll ended.</param>
    /// <param name="usualInterval">The interval of its kind where no person set one.</param>
    /// <param name="pace">How many new entries a day it used to bring; needed only where it
    /// <see cref="StaleFeed.MayBe"/>.</param>
    public static PollDecision Of(
        Source source, PollOutcome outcome, TimeSpan usualInterval, double? pace, DateTimeOffset now)
    {
        source = source with { Poll = StaleFeed.Listened(source.Poll, now) };
        return outcome is { IsNetworkAway: true, Result: PollResult.Failed unreachable }
            ? WithoutNetwork(source, unreachable, usualInterval, now)
            : outcome.Result is PollResult.Failed failed
            ? AfterFailure(source, failed, outcome.KindAsGiven, usualInterval, now)
            : AfterSuccess(source, outcome, usualInterval, pace, now);
    }

    private static PollDecision AfterSuccess(
        Source source, PollOutcome outcome, TimeSpan usualInterval, double? pace, DateTimeOffset now)
    {
        var (before, result) = (source.Poll, outcome.Result);
        var notices = new List<SourceNotice>();
        var state = result switch
        {
            PollResult.Updated updated => Described(before, updated, now),
            PollResult.Unchanged unchanged => Renewed(before, unchanged),
            _ => before,
        };
        state = WithNews(state, outcome, pace, now, notices, isStaleable: StaleFeed.MayBe(source, outcome));
        var wait = result.IsUnfinished ? PollSchedule.WhileUnfinished : PollSchedule.AfterSuccess(
            source.Interval, usualInterval, Asked(state), result.FreshFor, state.EntriesPerDay);
        state = Moved(state, result.MovedTo, now, notices);
        if (outcome.RefusedIds.Count > 0)
        {
            notices.Add(new SourceNotice.EntriesRefused(now, outcome.RefusedIds));
        }

        if (outcome.HasTooManyIds)
        {
            notices.Add(new SourceNotice.TooManyIds(source.AddedAt));
        }

        // Where the clock was set back meanwhile, the answer's time was never right.
        var answeredAt = outcome.AnsweredAt is { } answered && answered < now ? answered : now;
        state = state with
        {
            Memory = result.Memory ?? before.Memory,
            LastPoll = now,
            LastSuccess = now,
            LastError = Phrase.Join(outcome.Problems),
            AsksToWait = false,
            FailingSince = null,
            Failures = 0,
            IsToldBad = false,
            RetryAt = outcome.RetryAt,
            NextPoll = SkipTimes.Parse(state.AsksSkip).Next(answeredAt + wait),
        };
        return new PollDecision(state, wait * WindowAfterSuccess, notices);
    }

    private static PollDecision AfterFailure(
        Source source, PollResult.Failed failed, string? kindAsGiven, TimeSpan usualInterval, DateTimeOffset now)
    {
        var before = source.Poll;
        var since = before.FailingSince ?? now;
        var failures = before.Failures + 1;
        // It is gone for good from where it was found: that is news of the address, and not yet of the source.
        var isElsewhere = kindAsGiven is not null && failed.IsNotThere && source.Url != source.GivenUrl
            && (failed.IsGone || now - since >= LongestMissing);
        failed = isElsewhere ? failed with { IsGone = false } : failed;
        var isBad = !failed.IsGone && !before.IsToldBad && failures >= FailuresUntilBad;
        var wait = PollSchedule.AfterFailure(
            source.Interval ?? usualInterval, failures, failed.RetryAfter, Jitter(source.Id, now));
        var state = before with
        {
            LastPoll = now,
            LastError = failed.Problem,
            AsksToWait = failed.AsksToWait,
            FailingSince = since,
            Failures = failures,
            IsGone = before.IsGone || failed.IsGone,
            IsToldBad = before.IsToldBad || isBad,
            NextPoll = now + wait,
        };
        state = isElsewhere ? AsGiven(state, source.GivenUrl, kindAsGiven!, now) : state; // not null: it is elsewhere
        IReadOnlyList<SourceNotice> notices = failed.IsGone ? [new SourceNotice.Retired(since)]
            : isBad ? [new SourceNotice.Bad(since, failed.Problem)]
            : [];
        return new PollDecision(state, wait * WindowAfterFailure, notices);
    }

    private static PollState AsGiven(PollState state, string url, string kind, DateTimeOffset now) => state with
    {
        Url = url,
        Kind = kind,
        Etag = null,
        LastModified = null,
        Memory = null,
        MovedTo = null,
        MovedTimes = 0,
        NextPoll = now + PollSchedule.ShortestWait,
    };

    // Tried again soon, and at once when the network is back (PollStore.ForgiveAsync); told to nobody.
    private static PollDecision WithoutNetwork(
        Source source, PollResult.Failed failed, TimeSpan usualInterval, DateTimeOffset now)
    {
        var before = source.Poll;
        var wait = PollSchedule.AfterFailure(
            source.Interval ?? usualInterval, failures: 1, failed.RetryAfter, Jitter(source.Id, now));
        wait = wait < LongestWithoutNetwork ? wait : LongestWithoutNetwork;
        var state = before with
        {
            LastPoll = now,
            LastError = failed.Problem,
            AsksToWait = failed.AsksToWait,
            FailingSince = before.FailingSince ?? now,
            Failures = Math.Max(1, before.Failures),
            NextPoll = now + wait,
        };
        return new PollDecision(state, wait * WindowAfterSuccess, []);
    }

    // What the document says of the source, and what it turned out to be.
    private static PollState Described(PollState before, PollResult.Updated updated, DateTimeOffset now)
    {
        var feed = updated.Feed;
        var times = feed.Entries.Select(entry => entry.Time).Where(time => time <= now);
        return before.Called(feed) with
        {
            Etag = updated.Validators.ETag,
            LastModified = updated.Validators.LastModified,
            Kind = updated.ResolvedTo?.Kind ?? before.Kind,
            Url = updated.ResolvedTo?.Url ?? before.Url,
            NewestEntry = times.Append(before.NewestEntry).Max(),
            EntriesPerDay = PollSchedule.EntriesPerDay(feed.Entries, now) ?? before.EntriesPerDay,
            AsksIntervalSeconds = (long?)feed.MinimumInterval?.TotalSeconds,
            AsksSkip = new SkipTimes(feed.SkipHours, feed.SkipDays).ToString(),
        };
    }

    private static PollState Renewed(PollState before, PollResult.Unchanged unchanged)
    {
        var validators = new Validators(before.Etag, before.LastModified).With(unchanged.Validators);
        return before with { Etag = validators.ETag, LastModified = validators.LastModified };
    }

    private static PollState WithNews(
        PollState state,
        PollOutcome outcome,
        double? pace,
        DateTimeOffset now,
        List<SourceNotice> notices,
        bool isStaleable)
    {
        if (outcome.HasNew && state.IsToldStale)
        {
            notices.Add(new SourceNotice.ActiveAgain(state.LastNew ?? now));
        }

        state = outcome.HasNew ? state with { LastNew = now, IsToldStale = false } : state;
        if (state.IsToldBad)
        {
            notices.Add(new SourceNotice.Recovered(state.FailingSince ?? state.LastSuccess ?? now));
        }

        if (isStaleable && state.LastNew is { } last
            && StaleFeed.Silence(state) is { } silent && StaleFeed.IsStale(silent, pace))
        {
            notices.Add(new SourceNotice.Stale(last, now - last, pace!.Value)); // not null: it is stale
            return state with { IsToldStale = true };
        }

        return state;
    }

    private static PollState Moved(PollState state, Uri? movedTo, DateTimeOffset now, List<SourceNotice> notices)
    {
        var times = movedTo is null ? 0 : state.MovedTo == movedTo.AbsoluteUri ? state.MovedTimes + 1 : 1;
        if (movedTo is null || times < MovesUntilBelieved)
        {
            return state with { MovedTo = movedTo?.AbsoluteUri, MovedTimes = times };
        }

        if (movedTo.AbsoluteUri != state.Url)
        {
            notices.Add(new SourceNotice.Moved(state.FailingSince ?? state.LastSuccess ?? now, state.Url));
        }

        return state with { Url = movedTo.AbsoluteUri, MovedTo = null, MovedTimes = 0 };
    }

    private static TimeSpan? Asked(PollState state) =>
        state.AsksIntervalSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    // Different for each source and each failure, the same for the same: a run can be repeated.
    private static double Jitter(long sourceId, DateTimeOffset now)
    {
        var mixed = ((ulong)sourceId * 0x9E3779B97F4A7C15UL) ^ ((ulong)now.ToUnixTimeSeconds() * 0xC2B2AE3D27D4EB4FUL);
        return mixed / (double)ulong.MaxValue;
    }
}
