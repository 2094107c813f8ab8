using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Polling;

namespace BriefingBot.Tests.Sources.Polling;

public sealed class PollScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero); // a Monday

    [Theory]
    [InlineData(null, 60, 30, null, 60)]
    [InlineData(null, 30, 60, null, 60)]
    [InlineData(null, null, null, null, 15)]
    [InlineData(120, 60, 30, null, 120)]
    [InlineData(5, null, null, null, 5)]
    [InlineData(null, 9999, null, null, 1440)]
    [InlineData(null, null, null, 4.0, 90)]
    [InlineData(null, null, null, 0.1, 360)]
    [InlineData(null, null, null, 500.0, 15)]
    [InlineData(5, null, null, 0.1, 5)]
    public void The_wait_is_the_largest_of_what_anybody_asks_for_and_adapts_to_how_often_the_source_publishes(
        int? set, int? feedAsks, int? freshFor, double? perDay, int minutes) =>
        Assert.Equal(
            TimeSpan.FromMinutes(minutes),
            PollSchedule.AfterSuccess(
                Minutes(set), TimeSpan.FromMinutes(15), Minutes(feedAsks), Minutes(freshFor), perDay));

    [Fact]
    public void Failures_back_off_to_a_day_and_no_further()
    {
        var waits = Enumerable.Range(1, 200)
            .Select(failures => PollSchedule.AfterFailure(TimeSpan.FromMinutes(15), failures, null, jitter: 0))
            .ToList();

        Assert.Equal([15, 30, 60, 120], waits.Take(4).Select(wait => (int)wait.TotalMinutes));
        Assert.Equal(TimeSpan.FromDays(1), waits[^1]);
    }

    [Fact]
    public void Jitter_takes_off_at_most_a_quarter_and_never_from_the_interval_or_what_the_server_asked_for()
    {
        Assert.Equal(TimeSpan.FromMinutes(15), PollSchedule.AfterFailure(TimeSpan.FromMinutes(15), 1, null, jitter: 1));
        Assert.Equal(TimeSpan.FromMinutes(45), PollSchedule.AfterFailure(TimeSpan.FromMinutes(15), 3, null, jitter: 1));
        Assert.Equal(
            TimeSpan.FromMinutes(59),
            PollSchedule.AfterFailure(TimeSpan.FromMinutes(15), 3, TimeSpan.FromMinutes(59), jitter: 1));
    }

    [Fact]
    public void A_source_that_fell_silent_counts_as_publishing_less()
    {
        Entry At(double days) => new() { Id = "x", Published = Now.AddDays(-days) };

        Assert.Equal(0.3, PollSchedule.EntriesPerDay([At(10), At(9), At(8)], Now)!.Value, 3);
        Assert.Null(PollSchedule.EntriesPerDay([At(1)], Now));
        Assert.Null(PollSchedule.EntriesPerDay([new() { Id = "a" }, new() { Id = "b" }], Now));
    }

    [Fact]
    public void Hours_and_days_to_skip_are_skipped()
    {
        Assert.Equal(Now.AddHours(2), new SkipTimes([8, 9], []).Next(Now));
        Assert.Equal(Now.AddHours(16), new SkipTimes([], [DayOfWeek.Monday]).Next(Now));
        Assert.Equal(Now, new SkipTimes([.. Enumerable.Range(0, 24)], []).Next(Now));
        var skip = new SkipTimes([1, 23], [DayOfWeek.Sunday]);
        Assert.Equal(skip.ToString(), SkipTimes.Parse(skip.ToString()).ToString());
        Assert.Same(SkipTimes.None, SkipTimes.Parse(null));
    }

    private static TimeSpan? Minutes(int? minutes) => minutes is { } count ? TimeSpan.FromMinutes(count) : null;
}
