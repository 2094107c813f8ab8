using System.Globalization;
using BriefingBot.Subscribers;

namespace BriefingBot.Tests.Subscribers;

/// <summary>What a chat's settings mean, without a database.</summary>
public sealed class SubscriberTests
{
    private static readonly DateTimeOffset Morning = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_new_chat_begins_with_the_configured_zone_and_times_each_once_and_in_order()
    {
        var options = new BriefingOptions { TimeZone = "Europe/Berlin", Times = ["18:30", "07:15", "07:15", "late"] };

        var chat = NewSubscriber.For(5, options, Morning);

        Assert.Equal((5, "Europe/Berlin"), (chat.ChatId, chat.Zone));
        Assert.Equal((Morning, Morning), (chat.CreatedAt, chat.SettledUntil));
        Assert.Equal([new TimeOnly(7, 15), new TimeOnly(18, 30)], chat.Times);
        Assert.Equal((SubscriberState.Active, Weekdays.Everyday, "en"), (chat.State, chat.Days, chat.Language));
    }

    [Fact]
    public void A_zone_or_time_that_cannot_be_read_falls_back_to_UTC_and_eight_o_clock()
    {
        var chat = NewSubscriber.For(5, new BriefingOptions { TimeZone = "Middle/Earth", Times = ["late"] }, Morning);

        Assert.Equal("UTC", chat.Zone);
        Assert.Equal([new TimeOnly(8, 0)], chat.Times);
    }

    [Fact]
    public void Without_a_configuration_the_bot_has_its_own_name_in_UTC() =>
        Assert.Equal(
            ("BriefingBot", "UTC"), (new BriefingOptions().Name, new BriefingOptions().TimeZone));

    [Fact]
    public void Who_asked_for_nothing_follows_mutes_and_switches_off_nothing()
    {
        var chat = Chat();

        Assert.Equal("", chat.Title);
        Assert.All(
            [chat.Followed, chat.Muted, chat.TopicsOff, chat.Alerts.Words, chat.Alerts.Topics],
            words => Assert.Empty(words));
        Assert.Empty(chat.SourcesOff);
        Assert.Empty(chat.Taste);
        Assert.Empty(chat.Schedule);
        Assert.Empty(chat.Alerts.Figures);
        Assert.Equal((false, false, false), (chat.IsLive, chat.ShowsLinkPreviews, chat.Alerts.IsOn));
    }

    [Fact]
    public void The_schedule_holds_the_times_of_every_kind_of_day()
    {
        var weekend = new TimesOnDays(Weekdays.Weekend, [new TimeOnly(10, 0)]);
        var chat = Chat() with { Days = Weekdays.Workdays, Times = [new(7, 30)], MoreTimes = [weekend] };

        Assert.Equal([Weekdays.Workdays, Weekdays.Weekend], chat.Schedule.Select(group => group.Days));
        Assert.Equal([weekend], (chat with { Times = [] }).Schedule);
    }

    [Fact]
    public void A_topic_is_switched_off_once_and_on_again_however_it_is_written()
    {
        var off = Chat().WithTopic("Sport", isOn: false).WithTopic(" Science ", isOn: false)
            .WithTopic(" sport", isOn: false);

        Assert.Equal(["Science", "sport"], off.TopicsOff);
        Assert.False(off.WantsTopic("SPORT "));
        Assert.True(off.WantsTopic("Politics"));
        var on = off.WithTopic("sport", isOn: true);
        Assert.Equal(["Science"], on.TopicsOff);
        Assert.True(on.WantsTopic("Sport"));
    }

    [Fact]
    public void A_source_is_switched_off_once_and_on_again()
    {
        var off = Chat().WithSource(3, isOn: false).WithSource(7, isOn: false).WithSource(3, isOn: false);

        Assert.Equal([7, 3], off.SourcesOff);
        Assert.False(off.WantsSource(3));
        Assert.True(off.WantsSource(4));
        Assert.Equal([7], off.WithSource(3, isOn: true).SourcesOff);
    }

    [Theory]
    [InlineData("22:00", "07:00", "22:00", true)]
    [InlineData("22:00", "07:00", "06:59", true)]
    [InlineData("22:00", "07:00", "07:00", false)]
    [InlineData("22:00", "07:00", "12:00", false)]
    [InlineData("13:00", "15:00", "13:00", true)]
    [InlineData("13:00", "15:00", "15:00", false)]
    [InlineData("13:00", "15:00", "12:59", false)]
    [InlineData("08:00", "08:00", "08:00", false)]
    [InlineData("08:00", "08:00", "20:00", false)]
    public void Quiet_hours_hold_their_first_moment_and_not_their_last(
        string from, string until, string time, bool isQuiet) =>
        Assert.Equal(isQuiet, new QuietHours(Time(from), Time(until)).Contains(Time(time)));

    [Fact]
    public void A_chats_day_begins_at_its_own_midnight_or_the_first_moment_after_it()
    {
        // Santiago, 6 September 2026: the clocks go from 24:00 to 01:00.
        var chat = Chat() with { Zone = "America/Santiago" };
        var noon = new DateTimeOffset(2026, 9, 6, 15, 0, 0, TimeSpan.Zero);

        Assert.Equal(new DateTimeOffset(2026, 9, 6, 4, 0, 0, TimeSpan.Zero), EditionClock.StartOfDay(chat, noon));
        Assert.Equal(new TimeSpan(12, 0, 0), EditionClock.LocalTime(chat, noon).TimeOfDay);
    }

    [Fact]
    public void Alerts_that_are_on_go_on_and_new_ones_begin_now()
    {
        var on = new AlertSettings().SwitchedOn(Morning);

        Assert.Equal((true, Morning), (on.IsOn, on.Since));
        Assert.Equal(Morning, on.SwitchedOn(Morning.AddDays(1)).Since);
    }

    [Theory]
    [InlineData("100 killed", "100 killed")]
    [InlineData("1,000  displaced ", "1000 displaced")]
    [InlineData("2.50 missing", null)] // people are counted whole
    [InlineData("1.000 displaced", null)]
    [InlineData("0 killed", null)]
    [InlineData("-5 killed", null)]
    [InlineData("many killed", null)]
    [InlineData("10000000000 killed", "10000000000 killed")]
    [InlineData("10000000001 killed", null)] // nobody could be among them
    [InlineData("100", null)]
    [InlineData("100 ", null)]
    public void A_figure_to_be_alerted_of_is_a_value_and_what_it_counts(string text, string? read) =>
        Assert.Equal(read, FigureAlert.Parse(text)?.ToString());

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(2, 1.2, 20)]
    [InlineData(-3, 0.7, -30)]
    [InlineData(40, 1.5, 50)]
    [InlineData(-40, 0.5, -50)]
    public void Likes_raise_and_dislikes_lower_by_half_at_most(double points, double factor, int percent)
    {
        var taste = new Taste(TasteKind.Outlet, "Harbour Post", points);

        Assert.Equal(factor, taste.Factor, precision: 9);
        Assert.Equal(percent, taste.Percent);
        Assert.Equal(taste, Taste.Parse(taste.Write()));
    }

    [Theory]
    [InlineData("Topic 1")]
    [InlineData("Topic 1 ")]
    [InlineData("Weather 1 rain")]
    [InlineData("Topic many rain")]
    public void A_line_that_is_no_taste_is_left_out(string line) => Assert.Null(Taste.Parse(line));

    [Fact]
    public void A_weekly_edition_comes_on_its_day_alone_and_not_within_the_quiet_hours()
    {
        var asked = Morning.AddDays(-2); // a Saturday
        var chat = Chat() with
        {
            Times = [new(9, 0)],
            MoreTimes = [new TimesOnDays(Weekdays.Everyday, [new TimeOnly(10, 0)])],
            Weekly = new WeeklyTime(Weekdays.Sunday, new(10, 30), asked),
        };
        var sunday = Morning.AddDays(-1);

        Assert.Null(WeeklyTime.DueNow(chat, sunday.AddMinutes(149), TimeSpan.FromHours(3)));
        Assert.Equal(
            "2026-05-03T10:30+00:00", WeeklyTime.DueNow(chat, sunday.AddMinutes(150), TimeSpan.FromHours(3))?.Key);
        Assert.Null(WeeklyTime.DueNow(chat, Morning.AddMinutes(150), TimeSpan.FromHours(3)));
        var quiet = chat with { Quiet = new QuietHours(new(10, 0), new(11, 0)) };
        Assert.Null(WeeklyTime.DueNow(quiet, sunday.AddMinutes(150), TimeSpan.FromHours(3)));
        Assert.Null(WeeklyTime.DueNow(chat with { Weekly = null }, sunday.AddMinutes(150), TimeSpan.FromHours(3)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("64 10:30")]
    [InlineData("-1 10:30 2026-05-04T08:00:00+00:00")]
    [InlineData("64 late 2026-05-04T08:00:00+00:00")]
    [InlineData("64 10:30 yesterday")]
    public void What_is_stored_of_no_weekly_edition_is_none(string stored) => Assert.Null(WeeklyTime.Parse(stored));

    private static Subscriber Chat() => new() { ChatId = 1, Zone = "UTC", SettledUntil = DateTimeOffset.MinValue };

    private static TimeOnly Time(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);
}
