using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

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
        await foreach (var subscriber in _store.EachActiveAsync(pageSize, CancellationToken.None))
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
        await _store.SettleAsync(first.Id, _clock.GetUtcNow().AddHours(1), CancellationToken.None);
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
        await _store.MoveChatAsync(-5, -1005, CancellationToken.None);

        var after = await _store.FindAsync(-1005, null, CancellationToken.None);
        Assert.Equal(before.Id, after!.Id);
        Assert.Equal(["rail"], after.Followed);
        Assert.Null(await _store.FindAsync(-5, null, CancellationToken.None));
    }

    [Fact]
    public async Task Admins_are_those_of_the_configuration_and_the_granted_ones_and_their_actions_are_kept()
    {
        var admins = new AdminStore(_database, Options.Create(new TelegramOptions { Admins = [11] }), _clock);

        Assert.True(await admins.IsAdminAsync(11, CancellationToken.None));
        Assert.False(await admins.IsAdminAsync(12, CancellationToken.None));
        Assert.True(await admins.GrantAsync(12, 11, CancellationToken.None));
        Assert.False(await admins.GrantAsync(12, 11, CancellationToken.None));
        Assert.True(await admins.IsAdminAsync(12, CancellationToken.None));
        Assert.Equal([11, 12], await admins.ListAsync(CancellationToken.None));
        Assert.True(await admins.RevokeAsync(12, CancellationToken.None));
        Assert.False(await admins.IsAdminAsync(12, CancellationToken.None));

        await admins.RecordAsync(
            new AdminAction(11, "Ada", "addsource", "https://e.example/feed"), CancellationToken.None);
        var action = Assert.Single(await admins.ActionsAsync(5, CancellationToken.None));
        Assert.Equal(("Ada", "addsource", _clock.GetUtcNow()), (action.UserName, action.Action, action.At));
    }

    [Fact]
    public async Task A_forgotten_subscriber_leaves_nothing()
    {
        var subscriber = await _store.SaveAsync(Chat(5), CancellationToken.None);
        await _store.ForgetAsync(subscriber.Id, CancellationToken.None);

        Assert.Null(await _store.GetAsync(subscriber.Id, CancellationToken.None));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private Subscriber Chat(long id) => NewSubscriber.For(id, new BriefingOptions(), _clock.GetUtcNow());
}
