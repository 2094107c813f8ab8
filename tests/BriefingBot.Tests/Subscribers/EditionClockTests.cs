using System.Globalization;
using BriefingBot.Subscribers;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingBot.Tests.Subscribers;

public sealed class EditionClockTests
{
    private static readonly TimeSpan CatchUp = TimeSpan.FromHours(3);

    [Theory]
    [InlineData("Europe/Berlin", "08:00", "2026-05-04T05:59:00Z", "2026-05-04T06:00:00Z", "2026-05-04T08:00+02:00")]
    [InlineData("Asia/Kathmandu", "08:00", "2026-05-04T02:14:00Z", "2026-05-04T02:15:00Z", "2026-05-04T08:00+05:45")]
    [InlineData("Pacific/Auckland", "07:00", "2026-05-03T18:59:00Z", "2026-05-03T19:00:00Z", "2026-05-04T07:00+12:00")]
    public void An_edition_is_due_at_its_local_time(string zone, string time, string before, string due, string key)
    {
        var subscriber = Chat(zone, time);

        Assert.Empty(EditionClock.Between(subscriber, Time(before).AddMinutes(-1), Time(before)));
        var edition = Assert.Single(EditionClock.Between(subscriber, Time(before), Time(due)));
        Assert.Equal(new Edition(key, Time(due)), edition);
    }

    [Fact]
    public void A_local_time_that_the_clocks_skip_moves_to_the_next_moment_that_exists()
    {
        // Berlin, 29 March 2026: 02:00 becomes 03:00.
        var edition = Assert.Single(
            EditionClock.Between(
                Chat("Europe/Berlin", "02:30"), Time("2026-03-28T12:00:00Z"), Time("2026-03-29T12:00:00Z")));

        Assert.Equal(new Edition("2026-03-29T02:30+02:00", Time("2026-03-29T01:00:00Z")), edition);
    }

    [Fact]
    public void A_local_time_that_the_clocks_repeat_counts_once_the_first_time()
    {
        // Berlin, 25 October 2026: 03:00 becomes 02:00.
        var edition = Assert.Single(
            EditionClock.Between(
                Chat("Europe/Berlin", "02:30"), Time("2026-10-24T12:00:00Z"), Time("2026-10-25T12:00:00Z")));

        Assert.Equal(new Edition("2026-10-25T02:30+02:00", Time("2026-10-25T00:30:00Z")), edition);
    }

    [Fact]
    public void A_day_that_a_zone_drops_has_no_editions()
    {
        // Apia crossed the date line: 30 December 2011 does not exist there.
        var keys = EditionClock.Between(
            Chat("Pacific/Apia", "08:00"),
            Time("2011-12-29T00:00:00Z"),
            Time("2012-01-02T00:00:00Z")).Select(e => e.Key);

        Assert.Equal(["2011-12-29T08:00-10:00", "2011-12-31T08:00+14:00", "2012-01-01T08:00+14:00",
            "2012-01-02T08:00+14:00"], keys);
    }

    [Fact]
    public void Only_the_chosen_days_of_the_week_have_editions()
    {
        var subscriber = Chat("UTC", "08:00") with { Days = Weekdays.Monday | Weekdays.Saturday };

        var keys = EditionClock.Between(subscriber, Time("2026-05-01T00:00:00Z"), Time("2026-05-12T00:00:00Z"))
            .Select(e => e.Key);

        Assert.Equal(["2026-05-02T08:00+00:00", "2026-05-04T08:00+00:00", "2026-05-09T08:00+00:00",
            "2026-05-11T08:00+00:00"], keys);
    }

    [Theory]
    [InlineData("23:30", "2026-05-05T07:00:00Z", "2026-05-04T23:30+00:00")]
    [InlineData("06:00", "2026-05-04T07:00:00Z", "2026-05-04T06:00+00:00")]
    [InlineData("07:00", "2026-05-04T07:00:00Z", "2026-05-04T07:00+00:00")]
    [InlineData("22:59", "2026-05-04T22:59:00Z", "2026-05-04T22:59+00:00")]
    public void An_edition_within_the_quiet_hours_waits_for_their_end_also_across_midnight(
        string time, string due, string key)
    {
        var subscriber = Chat("UTC", time) with { Quiet = new QuietHours(new(23, 0), new(7, 0)) };

        Assert.Equal(
            [new Edition(key, Time(due))],
            EditionClock.Between(subscriber, Time(due).AddHours(-12), Time(due).AddHours(11)));
    }

    [Theory]
    [InlineData("UTC", "2026-05-05T07:00:00Z", "2026-05-04T23:30+00:00")]
    [InlineData("America/New_York", "2026-05-05T11:00:00Z", "2026-05-04T23:30-04:00")]
    [InlineData("Asia/Tokyo", "2026-05-04T22:00:00Z", "2026-05-04T23:30+09:00")]
    public void What_the_night_of_a_chats_zone_held_back_is_due_in_its_morning(string zone, string due, string key)
    {
        var chat = Chat(zone, "23:30") with { Quiet = new QuietHours(new(23, 0), new(7, 0)) };

        Assert.Null(EditionClock.DueNow(chat, Time(due).AddMinutes(-1), CatchUp));
        Assert.Equal(new Edition(key, Time(due)), EditionClock.DueNow(chat, Time(due), CatchUp));
    }

    [Fact]
    public void Editions_that_wait_for_one_end_of_the_quiet_hours_keep_the_order_of_their_times()
    {
        var subscriber = Chat("UTC", "06:00", "23:30") with { Quiet = new QuietHours(new(23, 0), new(7, 0)) };

        Assert.Equal(
            ["2026-05-04T23:30+00:00", "2026-05-05T06:00+00:00"],
            EditionClock.Between(subscriber, Time("2026-05-04T12:00:00Z"), Time("2026-05-05T12:00:00Z"))
                .Select(edition => edition.Key));
    }

    [Fact]
    public void What_was_missed_is_caught_up_once_with_the_newest()
    {
        var subscriber = Chat("UTC", "08:00", "09:00", "10:00");

        Assert.Equal("2026-05-04T10:00+00:00",
            EditionClock.DueNow(subscriber, Time("2026-05-04T10:20:00Z"), CatchUp)?.Key);
        var settled = subscriber with { SettledUntil = Time("2026-05-04T10:20:00Z") };
        Assert.Null(EditionClock.DueNow(settled, Time("2026-05-04T10:21:00Z"), CatchUp));
    }

    [Fact]
    public void An_edition_later_than_the_window_is_given_up()
    {
        var subscriber = Chat("UTC", "08:00");

        Assert.NotNull(EditionClock.DueNow(subscriber, Time("2026-05-04T11:00:00Z"), CatchUp));
        Assert.Null(EditionClock.DueNow(subscriber, Time("2026-05-04T11:00:01Z"), CatchUp));
    }

    [Fact]
    public void A_missed_edition_is_not_caught_up_within_the_quiet_hours()
    {
        var subscriber = Chat("UTC", "21:00") with { Quiet = new QuietHours(new(22, 0), new(7, 0)) };

        Assert.NotNull(EditionClock.DueNow(subscriber, Time("2026-05-04T21:59:00Z"), CatchUp));
        Assert.Null(EditionClock.DueNow(subscriber, Time("2026-05-04T22:00:00Z"), CatchUp));
        Assert.Null(EditionClock.DueNow(subscriber, Time("2026-05-05T07:00:00Z"), CatchUp));
    }

    [Theory]
    [InlineData(SubscriberState.Paused)]
    [InlineData(SubscriberState.Unreachable)]
    [InlineData(SubscriberState.Stopped)]
    public void Only_an_active_subscriber_has_an_edition_due(SubscriberState state) =>
        Assert.Null(
            EditionClock.DueNow(Chat("UTC", "08:00") with { State = state }, Time("2026-05-04T08:00:00Z"), CatchUp));

    [Fact]
    public void The_next_edition_is_named_and_none_where_nothing_is_scheduled()
    {
        Assert.Equal("2026-05-05T08:00+00:00",
            EditionClock.Next(Chat("UTC", "08:00"), Time("2026-05-04T08:00:00Z"))?.Key);
        var sundays = Chat("UTC", "08:00") with { Days = Weekdays.Sunday };
        Assert.Equal("2026-05-17T08:00+00:00", EditionClock.Next(sundays, Time("2026-05-10T08:00:00Z"))?.Key);
        Assert.Null(EditionClock.Next(Chat("UTC"), Time("2026-05-04T08:00:00Z")));
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Africa/Cairo")]
    [InlineData("America/Nuuk")]
    [InlineData("Asia/Kolkata")]
    [InlineData("Pacific/Chatham")]
    public void Through_a_whole_year_every_local_time_and_day_has_exactly_one_edition_however_the_ticks_fall(
        string zone)
    {
        var times = Gen.Choose(0, (24 * 60) - 1)
            .ListOf(3)
            .Select(minutes => minutes.Distinct().Select(m => new TimeOnly(m / 60, m % 60)).Order().ToList());
        var steps = Gen.Choose(1, 20_000).NonEmptyListOf();
        var cases = times.Zip(steps);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(12), Prop.ForAll(cases.ToArbitrary(), sample =>
        {
            var subscriber = Chat(zone) with { Times = sample.Item1 };
            var keys = new List<string>();
            var (at, end) = (Time("2025-12-31T00:00:00Z"), Time("2027-01-02T00:00:00Z"));
            for (var i = 0; at < end; i++)
            {
                var next = at.AddMinutes(sample.Item2[i % sample.Item2.Count]);
                keys.AddRange(EditionClock.Between(subscriber, at, next).Select(edition => edition.Key[..16]));
                at = next;
            }

            var expected = Enumerable.Range(0, 365).Select(day => new DateOnly(2026, 1, 1).AddDays(day))
                .SelectMany(date => sample.Item1.Select(time => $"{date:yyyy-MM-dd}T{EditionTimes.Write(time)}"));
            Assert.Equal(
                expected,
                keys.Where(key => key.StartsWith("2026", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }));
    }

    [Fact]
    public void The_same_hour_in_another_zone_is_another_edition()
    {
        var berlin = Chat("Europe/Berlin", "08:00") with { SettledUntil = Time("2026-05-04T06:10:00Z") };
        var sent = EditionClock.Between(berlin, Time("2026-05-04T05:00:00Z"), Time("2026-05-04T06:00:00Z"))[0];

        var next = EditionClock.Next(berlin with { Zone = "America/New_York" }, Time("2026-05-04T06:10:00Z"))!;

        Assert.Equal(Time("2026-05-04T12:00:00Z"), next.Due);
        Assert.NotEqual(sent.Key, next.Key);
    }

    [Fact]
    public void A_settled_moment_of_a_clock_that_was_wrong_is_void()
    {
        var subscriber = Chat("UTC", "08:00") with { SettledUntil = Time("2031-01-01T00:00:00Z") };

        Assert.Equal(
            Time("2026-05-04T08:00:00Z"),
            EditionClock.DueNow(subscriber, Time("2026-05-04T08:00:30Z"), CatchUp)?.Due);
    }

    private static Subscriber Chat(string zone, params string[] times) => new()
    {
        ChatId = 1,
        Zone = zone,
        Times = times.Select(time => EditionTimes.TryParse(time)!.Value).ToList(),
        SettledUntil = DateTimeOffset.MinValue,
    };

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
