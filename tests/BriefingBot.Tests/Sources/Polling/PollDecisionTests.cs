using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Sources.Polling;

namespace BriefingBot.Tests.Sources.Polling;

public sealed class PollDecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(15);

    [Fact]
    public void A_success_clears_the_failures_and_counts_the_interval_from_the_answer()
    {
        var before = State with
        {
            Failures = 2,
            FailingSince = Now.AddHours(-1),
            LastError = "x",
            NextPoll = Now.AddSeconds(-3),
        };

        var decision = Decide(before, Updated() with { AnsweredAt = Now.AddSeconds(-2) });

        Assert.Equal(
            (0, null, null, Now),
            (decision.State.Failures, decision.State.LastError, decision.State.FailingSince,
            decision.State.LastSuccess));
        Assert.Equal(Now.AddSeconds(-2) + Usual, decision.State.NextPoll);
        Assert.Equal(Usual * 0.1, decision.Window);
        Assert.Empty(decision.Notices);
    }

    [Fact]
    public void An_answer_of_a_clock_that_was_set_back_since_puts_nothing_off() =>
        Assert.Equal(Now + Usual, Decide(State, Updated() with { AnsweredAt = Now.AddHours(2) }).State.NextPoll);

    [Fact]
    public void After_a_long_pause_the_next_poll_is_counted_from_now() =>
        Assert.Equal(Now + Usual, Decide(State with { NextPoll = Now.AddHours(-5) }, Updated()).State.NextPoll);

    [Fact]
    public void The_interval_that_a_person_set_goes_before_the_usual_one() =>
        Assert.Equal(Now + TimeSpan.FromMinutes(5), Decide(State, Updated(), intervalSeconds: 300).State.NextPoll);

    [Fact]
    public void The_third_failure_in_a_row_is_told_and_no_other()
    {
        var state = State;
        var told = new List<int>();
        for (var failure = 1; failure <= 6; failure++)
        {
            var decision = Decide(state, new PollOutcome(new PollResult.Failed("No answer.")), minutes: failure);
            state = decision.State;
            if (decision.Notices is [SourceNotice.Bad bad])
            {
                Assert.Equal("No answer.", bad.Problem);
                Assert.Equal(Now.AddMinutes(1), bad.Since);
                told.Add(failure);
            }
        }

        Assert.Equal([PollDecision.FailuresUntilBad], told);
        Assert.Equal(6, state.Failures);
    }

    [Fact]
    public void A_source_that_was_told_bad_is_told_well_again_with_the_beginning_of_its_failures()
    {
        var decision = Decide(
            State with { IsToldBad = true, Failures = 5, FailingSince = Now.AddDays(-1) },
            new PollOutcome(new PollResult.Unchanged()));

        Assert.Equal(Now.AddDays(-1), Assert.IsType<SourceNotice.Recovered>(Assert.Single(decision.Notices)).Since);
        Assert.False(decision.State.IsToldBad);
    }

    [Fact]
    public void What_is_gone_is_retired_at_once()
    {
        var decision = Decide(State, new PollOutcome(new PollResult.Failed("Gone.") { IsGone = true }));

        Assert.True(decision.State.IsGone);
        Assert.IsType<SourceNotice.Retired>(Assert.Single(decision.Notices));
    }

    [Fact]
    public void A_redirect_is_believed_the_third_time_and_another_one_begins_anew()
    {
        var state = State;
        foreach (var (to, url) in new[] { ("/a", "/old"), ("/b", "/old"), ("/b", "/old"), ("/b", "/b") })
        {
            var decision = Decide(
                state, new PollOutcome(new PollResult.Unchanged { MovedTo = new Uri("https://h.example" + to) }));
            state = decision.State;
            Assert.Equal("https://h.example" + url, state.Url);
            Assert.Equal(url == "/b", decision.Notices is [SourceNotice.Moved { From: "https://h.example/old" }]);
        }

        Assert.Null(state.MovedTo);
    }

    [Theory]
    [InlineData(5, 3.0, false)] // shorter than any holiday
    [InlineData(7, 3.0, true)]
    [InlineData(7, 1.0, false)] // it always published rarely
    [InlineData(30, null, false)]
    public void Silence_is_held_against_the_pace_before(int days, double? pace, bool isStale)
    {
        var before = State with { LastNew = Now.AddDays(-days), LastSuccess = Now };
        var source = SourceOf(before);
        var outcome = new PollOutcome(new PollResult.Unchanged());

        Assert.Equal(days >= 6, StaleFeed.MayBe(source, outcome));
        var decision = PollDecision.Of(source, outcome, Usual, pace, Now);

        Assert.Equal(isStale, decision.Notices is [SourceNotice.Stale]);
        Assert.Equal(isStale, decision.State.IsToldStale);
    }

    [Fact]
    public void A_clock_that_was_set_forward_between_two_polls_is_no_silence()
    {
        var last = Now.AddDays(-30);
        var before = State with { LastNew = last, LastSuccess = last.AddHours(1) };

        var decision = PollDecision.Of(
            SourceOf(before), new PollOutcome(new PollResult.Unchanged()), Usual, pace: 3.0, Now);

        Assert.Empty(decision.Notices);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(30, true)]
    [InlineData(8435, false)]
    public void Days_that_nobody_watched_are_no_silence_at_any_later_poll(int days, bool failsOnce)
    {
        var state = State with { LastNew = Now.AddDays(-5.5), LastSuccess = Now.AddMinutes(-15) };
        var now = Now.AddDays(days);
        for (var poll = 0; poll < 4; poll++)
        {
            var fails = failsOnce && poll == 0;
            PollResult result = fails ? new PollResult.Failed("No answer.") : new PollResult.Unchanged();
            var decision = PollDecision.Of(SourceOf(state), new PollOutcome(result), Usual, pace: 3.0, now);

            Assert.Empty(decision.Notices);
            (state, now) = (decision.State, decision.State.NextPoll);
        }
    }

    [Fact]
    public void One_that_was_told_stale_and_offers_something_new_is_told_active_again()
    {
        var decision =
            Decide(State with { IsToldStale = true, LastNew = Now.AddDays(-9) }, Updated() with { HasNew = true });

        Assert.IsType<SourceNotice.ActiveAgain>(Assert.Single(decision.Notices));
        Assert.Equal((false, Now), (decision.State.IsToldStale, decision.State.LastNew!.Value));
    }

    [Fact]
    public void A_notice_that_was_not_delivered_is_told_by_the_next_poll_too()
    {
        var decision =
            Decide(State with { Failures = 2, FailingSince = Now }, new PollOutcome(new PollResult.Failed("x")));
        var untold = Assert.Single(decision.Notices).Untold(decision.State);

        Assert.IsType<SourceNotice.Bad>(
            Assert.Single(Decide(untold, new PollOutcome(new PollResult.Failed("x"))).Notices));
    }

    [Fact]
    public void Entries_that_could_not_be_stored_are_told_and_named_and_the_source_is_well()
    {
        var outcome = Updated() with
        {
            Problems =
        [
            "1 of its entries could not be stored.",
        ],
            RefusedIds = ["7"],
            RetryAt = Now.AddMinutes(15)
        };

        var decision = Decide(State, outcome);

        Assert.Equal(["7"], Assert.IsType<SourceNotice.EntriesRefused>(Assert.Single(decision.Notices)).EntryIds);
        Assert.Equal((0, Now.AddMinutes(15)), (decision.State.Failures, decision.State.RetryAt!.Value));
        Assert.StartsWith("1 of its entries", decision.State.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_that_calls_itself_a_whole_paragraph_is_named_by_its_beginning()
    {
        var title = "Harbour Post: " + string.Join(' ', Enumerable.Repeat("news and weather", 30));

        var updated = new PollResult.Updated(new Feed { Title = title }, Validators.None);
        var named = Decide(State, new(updated)).State.Title!;

        Assert.StartsWith("Harbour Post: news and weather", named, StringComparison.Ordinal);
        Assert.True(named.Length <= 80);
    }

    private static PollState State =>
        new() { SourceId = 7, Url = "https://h.example/old", Kind = "feed", NextPoll = Now };

    private static PollOutcome Updated() => new(new PollResult.Updated(new Feed(), Validators.None));

    private static Source SourceOf(PollState state, long? intervalSeconds = null) =>
        new() { Id = 7, GivenUrl = "https://h.example/old", IntervalSeconds = intervalSeconds, Poll = state };

    private static PollDecision Decide(
        PollState before, PollOutcome outcome, long? intervalSeconds = null, int minutes = 0) =>
        PollDecision.Of(SourceOf(before, intervalSeconds), outcome, Usual, pace: null, Now.AddMinutes(minutes));
}
