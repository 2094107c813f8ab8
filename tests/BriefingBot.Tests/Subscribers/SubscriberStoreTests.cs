using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;

namespace BriefingBot.Tests.Subscribers;

public sealed class SubscriberStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;
    private readonly SubscriberStore _store;
    private readonly TestClock _clock = new();

    public SubscriberStoreTests()
    {
        _database = TestStorage.Open(_folder);
        _store = new(_database, _clock, NullLogger<SubscriberStore>.Instance);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(100)]
    public async Task All_who_get_editions_are_read_page_by_page_in_order(int pageSize)
    {
        for (var chat = 1; chat <= 5; chat++)
        {
            var state = chat == 3 ? SubscriberState.Paused : SubscriberState.Active;
            await _store.SaveAsync(
                new Subscriber { ChatId = chat, Zone = "UTC", State = state, CreatedAt = _clock.GetUtcNow() },
                CancellationToken.None);
        }

        var read = new List<long>();
        await foreach (var subscriber in _store.EachActiveAsync("TRUE", pageSize, CancellationToken.None))
        {
            read.Add(subscriber.ChatId);
        }

        Assert.Equal([1, 2, 4, 5], read);
    }

    [Fact]
    public async Task Every_setting_comes_back_as_it_was_saved()
    {
        var saved = await _store.SaveAsync(
            new Subscriber
            {
                ChatId = -1001234567890,
                ThreadId = 7,
                Kind = ChatKind.Group,
                Title = "News <desk>",
                State = SubscriberState.Paused,
                StateReason = "asked",
                Zone = "Europe/Berlin",
                Times = [new(8, 0), new(18, 30)],
                Days = Weekdays.Workdays,
                Quiet = new QuietHours(new(22, 0), new(7, 0)),
                Length = BriefingLength.Long,
                Language = "de",
                EmptyEdition = EmptyEdition.Skip,
                ShowsLinkPreviews = true,
                Followed = ["climate", "red panda"],
                Muted = ["football"],
                TopicsOff = ["Sport"],
                SourcesOff = [3, 7],
                Alerts = new AlertSettings
                {
                    IsOn = true,
                    Words = ["flood", "night train"],
                    Topics = ["Science"],
                    Outlets = 3,
                    MostADay = 5,
                    Since = _clock.GetUtcNow(),
                    Figures = [new FigureAlert(1000, "killed")],
                },
                IsLive = true,
                Weekly = new WeeklyTime(Weekdays.Sunday, new(10, 30), _clock.GetUtcNow()),
                Payload = "from-site",
                CreatedAt = _clock.GetUtcNow(),
                SettledUntil = _clock.GetUtcNow(),
            },
            CancellationToken.None);

        var found = await _store.FindAsync(-1001234567890, 7, CancellationToken.None);

        Assert.NotEqual(0, saved.Id);
        Assert.Equivalent(saved, found, strict: true);
        Assert.Null(await _store.FindAsync(-1001234567890, null, CancellationToken.None));
    }

    [Fact]
    public async Task Saving_a_known_chat_again_changes_it_and_never_unsettles_an_edition()
    {
        var first = await _store.SaveAsync(Chat(5), CancellationToken.None);
        await SettleAsync(first.Id, _clock.GetUtcNow().AddHours(1));
        var second = await _store.SaveAsync(first with { Zone = "Asia/Tokyo" }, CancellationToken.None);

        var stored = Assert.Single(await _store.ListAsync(CancellationToken.None));
        Assert.Equal(first.Id, second.Id);
        Assert.Equal("Asia/Tokyo", stored.Zone);
        Assert.Equal(_clock.GetUtcNow().AddHours(1), stored.SettledUntil);
    }

    [Fact]
    public async Task A_chat_that_cannot_be_reached_rests_with_all_its_topics_and_a_stopped_one_stays_stopped()
    {
        await _store.SaveAsync(Chat(5), CancellationToken.None);
        await _store.SaveAsync(Chat(5) with { ThreadId = 2 }, CancellationToken.None);
        await _store.SaveAsync(Chat(6) with { State = SubscriberState.Stopped }, CancellationToken.None);

        Assert.Equal(2, await _store.MarkUnreachableAsync(5, null, "blocked by the user", CancellationToken.None));
        Assert.Equal(0, await _store.MarkUnreachableAsync(6, null, "blocked by the user", CancellationToken.None));
        Assert.Empty(await _store.ListActiveAsync(CancellationToken.None));
        Assert.Equal("blocked by the user", (await _store.FindAsync(5, 2, CancellationToken.None))!.StateReason);
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_keeps_its_settings_and_number()
    {
        var before = await _store.SaveAsync(Chat(-5) with { Followed = ["rail"] }, CancellationToken.None);
        await MoveAsync();

        var after = await _store.FindAsync(-1005, null, CancellationToken.None);
        Assert.Equal(before.Id, after!.Id);
        Assert.Equal(["rail"], after.Followed);
        Assert.Null(await _store.FindAsync(-5, null, CancellationToken.None));
    }

    [Fact]
    public async Task A_supergroup_that_somebody_spoke_in_before_the_news_of_it_came_gets_the_groups_subscription()
    {
        var before = await _store.SaveAsync(Chat(-5) with { Followed = ["rail"] }, CancellationToken.None);
        await _store.SaveAsync(Chat(-1005) with { State = SubscriberState.Stopped }, CancellationToken.None);
        await MoveAsync();

        var after = Assert.Single(await _store.ListAsync(CancellationToken.None));
        Assert.Equal((before.Id, -1005, SubscriberState.Active), (after.Id, after.ChatId, after.State));
        Assert.Equal(["rail"], after.Followed);
    }

    [Fact]
    public async Task A_paused_chat_that_blocked_the_bot_for_a_while_is_paused_still()
    {
        await _store.SaveAsync(Chat(5) with { State = SubscriberState.Paused }, CancellationToken.None);

        Assert.Equal(0, await _store.MarkUnreachableAsync(5, null, "blocked by the user", CancellationToken.None));
        Assert.Equal(0, await _store.WakeAsync(5, _clock.GetUtcNow(), CancellationToken.None));

        Assert.Equal(SubscriberState.Paused, (await _store.FindAsync(5, null, CancellationToken.None))!.State);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_ends_no_round_of_the_readers()
    {
        for (var chat = 1; chat <= 4; chat++)
        {
            await _store.SaveAsync(Chat(chat), CancellationToken.None);
        }

        await _database.WriteAsync(
            transaction => transaction.ExecuteAsync("UPDATE subscriber SET kind = 'Castle' WHERE chat_id = 2"),
            CancellationToken.None);

        var read = await _store.EachActiveAsync("TRUE", pageSize: 2, CancellationToken.None)
            .Select(reader => reader.ChatId).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([1, 3, 4], read);
    }

    [Fact]
    public async Task Only_those_are_read_who_want_a_weekly_edition_or_living_messages()
    {
        var weekly = new WeeklyTime(Weekdays.Sunday, new(10, 0), _clock.GetUtcNow());
        await _store.SaveAsync(Chat(1), CancellationToken.None);
        await _store.SaveAsync(Chat(2) with { Weekly = weekly }, CancellationToken.None);
        await _store.SaveAsync(Chat(3) with { IsLive = true }, CancellationToken.None);
        await _store.SaveAsync(
            Chat(4) with { Weekly = weekly, IsLive = true, State = SubscriberState.Paused }, CancellationToken.None);

        var stop = TestContext.Current.CancellationToken;
        Assert.Equal([2], await _store.EachWeeklyAsync(stop).Select(reader => reader.ChatId).ToListAsync(stop));
        Assert.Equal([3], await _store.EachLiveAsync(stop).Select(reader => reader.ChatId).ToListAsync(stop));
    }

    [Fact]
    public async Task One_topic_that_is_closed_rests_alone_and_goes_on_when_the_bot_may_write_again()
    {
        await _store.SaveAsync(Chat(5) with { ThreadId = 2 }, CancellationToken.None);
        await _store.SaveAsync(Chat(5) with { ThreadId = 3 }, CancellationToken.None);
        await _store.SaveAsync(Chat(5) with { ThreadId = 4, State = SubscriberState.Paused }, CancellationToken.None);

        Assert.Equal(1, await _store.MarkUnreachableAsync(5, 2, "TOPIC_CLOSED", CancellationToken.None));
        Assert.Equal([3L], (await _store.ListActiveAsync(CancellationToken.None)).Select(chat => chat.ThreadId!.Value));
        var later = _clock.GetUtcNow().AddHours(5);
        Assert.Equal(1, await _store.WakeAsync(5, later, CancellationToken.None));
        Assert.Equal(0, await _store.WakeAsync(5, later, CancellationToken.None));

        var woken = (await _store.FindAsync(5, 2, CancellationToken.None))!; // not null: it was saved
        Assert.Equal((SubscriberState.Active, null, later), (woken.State, woken.StateReason, woken.SettledUntil));
        Assert.Equal(SubscriberState.Paused, (await _store.FindAsync(5, 4, CancellationToken.None))!.State);
    }

    [Fact]
    public async Task Only_active_chats_that_asked_for_alerts_are_alerted()
    {
        var on = new AlertSettings { IsOn = true };
        await _store.SaveAsync(Chat(1), CancellationToken.None);
        await _store.SaveAsync(Chat(2) with { Alerts = on }, CancellationToken.None);
        await _store.SaveAsync(Chat(3) with { Alerts = on, State = SubscriberState.Paused }, CancellationToken.None);

        Assert.Equal(
            [2L], await _store.EachAlertedAsync(CancellationToken.None).Select(chat => chat.ChatId).ToListAsync());
    }

    [Fact]
    public async Task A_moment_settled_while_the_clock_was_years_ahead_is_void_however_it_comes_back()
    {
        var (now, wrong) = (_clock.GetUtcNow(), _clock.GetUtcNow().AddYears(5));
        var saved = await _store.SaveAsync(Chat(1) with { SettledUntil = wrong }, CancellationToken.None);
        var settled = await _store.SaveAsync(Chat(2) with { SettledUntil = wrong }, CancellationToken.None);
        await _store.SaveAsync(Chat(3) with { SettledUntil = wrong }, CancellationToken.None);
        await _store.SaveAsync(Chat(4) with { SettledUntil = now.AddSeconds(30) }, CancellationToken.None);

        await _store.SaveAsync(saved with { SettledUntil = now }, CancellationToken.None);
        await SettleAsync(settled.Id, now.AddHours(1));
        var brought = await _database.WriteAsync(
            transaction => _store.BringBackAsync(transaction, now.AddHours(2)), CancellationToken.None);

        Assert.Equal(1, brought);
        Assert.Equal(
            [now, now.AddHours(1), now.AddHours(2), now.AddSeconds(30)],
            (await _store.ListAsync(CancellationToken.None)).Select(chat => chat.SettledUntil));
    }

    [Fact]
    public async Task An_edition_that_was_settled_later_is_not_settled_back()
    {
        var chat = await _store.SaveAsync(Chat(1), CancellationToken.None);
        var later = _clock.GetUtcNow().AddHours(3);
        await SettleAsync(chat.Id, later);
        await SettleAsync(chat.Id, later.AddHours(-1));

        Assert.Equal(later, (await _store.GetAsync(chat.Id, CancellationToken.None))!.SettledUntil);
    }

    [Fact]
    public async Task A_group_that_moves_to_where_the_bot_is_known_already_keeps_the_settings_that_are_there()
    {
        await _store.SaveAsync(Chat(-5) with { Followed = ["rail"] }, CancellationToken.None);
        await _store.SaveAsync(Chat(-5) with { ThreadId = 9, Followed = ["sea"] }, CancellationToken.None);
        await _store.SaveAsync(Chat(-1005) with { Followed = ["air"] }, CancellationToken.None);
        await MoveAsync();

        var left = await _store.ListAsync(CancellationToken.None);
        Assert.All(left, chat => Assert.Equal(-1005, chat.ChatId));
        Assert.Equal(["air", "sea"], left.SelectMany(chat => chat.Followed).Order());
    }

    [Fact]
    public async Task Lists_of_words_lose_line_ends_blanks_and_repetitions_and_times_come_back_in_order()
    {
        var saved = await _store.SaveAsync(
            Chat(1) with
            {
                Followed = [" red\npanda ", " ", "RED PANDA", "rail"],
                SourcesOff = [7, 3, 7],
                Times = [new(18, 0), new(8, 0), new(18, 0)],
                MoreTimes = [new TimesOnDays(Weekdays.Weekend, [new(11, 0), new(10, 0)])],
                Format = BriefingFormat.Rich,
            },
            CancellationToken.None);

        var found = (await _store.GetAsync(saved.Id, CancellationToken.None))!; // not null: it was saved
        Assert.Equal(["red panda", "rail"], found.Followed);
        Assert.Equal([7, 3], found.SourcesOff);
        Assert.Equal([new TimeOnly(8, 0), new TimeOnly(18, 0)], found.Times);
        var weekend = Assert.Single(found.MoreTimes);
        Assert.Equal(Weekdays.Weekend, weekend.Days);
        Assert.Equal([new TimeOnly(10, 0), new TimeOnly(11, 0)], weekend.Times);
        Assert.Equal(BriefingFormat.Rich, found.Format);
    }

    [Fact]
    public async Task A_row_that_somebody_damaged_costs_no_other_and_what_can_be_read_of_one_is()
    {
        await _store.SaveAsync(Chat(1), CancellationToken.None);
        var half = await _store.SaveAsync(
            Chat(2) with { Quiet = new QuietHours(new(22, 0), new(7, 0)) }, CancellationToken.None);
        await _database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                UPDATE subscriber SET kind = 'Castle' WHERE chat_id = 1;
                UPDATE subscriber SET quiet_until = NULL, format = 'Marble', weekly = 'soon', alert_figures = 'many',
                  taste = 'Topic 2 rail' WHERE chat_id = 2;
                """),
            CancellationToken.None);

        var read = Assert.Single(await _store.ListActiveAsync(CancellationToken.None));
        Assert.Equal((half.Id, null, BriefingFormat.Classic), (read.Id, read.Quiet, read.Format));
        Assert.Null(read.Weekly);
        Assert.Empty(read.Alerts.Figures);
        Assert.Equal(new Taste(TasteKind.Topic, "rail", 2), Assert.Single(read.Taste));
    }

    [Fact]
    public async Task A_forgotten_subscriber_leaves_nothing()
    {
        var subscriber = await _store.SaveAsync(Chat(5), CancellationToken.None);
        var other = await _store.SaveAsync(Chat(6), CancellationToken.None);
        await _database.WriteAsync(
            transaction => _store.ForgetAsync(transaction, subscriber.Id), CancellationToken.None);

        Assert.Null(await _store.GetAsync(subscriber.Id, CancellationToken.None));
        Assert.NotNull(await _store.GetAsync(other.Id, CancellationToken.None));
    }

    private Task MoveAsync() => _database.WriteAsync(
        transaction => _store.MoveChatAsync(transaction, -5, -1005), CancellationToken.None);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private Task SettleAsync(long id, DateTimeOffset until) => _database.WriteAsync(
        transaction => _store.SettleAsync(transaction, id, until), CancellationToken.None);

    private Subscriber Chat(long id) => NewSubscriber.For(id, new BriefingOptions(), _clock.GetUtcNow());
}
