using BriefingBot.Briefings;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>Stories that are told at once: which, to whom, how often, and what the next edition makes of
/// them.</summary>
public sealed class AlertPublisherTests : IAsyncDisposable
{
    private const string Report =
        "The Orlen dam north of Velmar burst on Monday morning and water flooded the lower town, the mayor said. "
            + "Some 400 people were taken to schools on the hill.";

    private static readonly Source Post = A.Source(1, "Harbour Post");
    private static readonly Source Times = A.Source(2, "Velmar Times");
    private static readonly Source Hill = A.Source(3, "Hill Courier");

    private readonly Newsroom _room = new(("Telegram:Admins:0", "99"));

    [Fact]
    public async Task A_false_report_by_one_outlet_never_alerts_however_often_it_is_repeated()
    {
        await _room.SubscribeAsync(Reader());
        await _room.OfferAsync(Post, Flood("1", "Orlen dam bursts above Velmar", Report));
        await _room.AlertAsync();
        await _room.OfferAsync(
            Post, Flood("2", "Velmar flooded after Orlen dam bursts", "Water ran through Velmar. " + Report));
        await _room.OfferAsync(
            A.Source(4, "Harbour Post"), Flood("3", "Orlen dam: Velmar under water", Report));

        for (var hour = 0; hour < 30; hour++)
        {
            await _room.AlertAsync();
            _room.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Empty(await AlertsAsync());
    }

    [Fact]
    public async Task The_same_report_by_two_independent_outlets_alerts_once()
    {
        await _room.SubscribeAsync(Reader());
        await _room.OfferAsync(Post, Flood("1", "Orlen dam bursts above Velmar", Report));
        await _room.AlertAsync();
        Assert.Empty(await AlertsAsync());

        await _room.OfferAsync(Times, Confirmed);
        await _room.AlertAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        await _room.OfferAsync(
            Hill, Flood("3", "Orlen dam burst leaves Velmar without power", "Power failed in Velmar. " + Report));
        await _room.AlertAsync();

        var alert = Assert.Single(await AlertsAsync());
        Assert.StartsWith("🔔 Alert: Velmar", alert.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain("1. ", alert.Plain, StringComparison.Ordinal); // one story has no number
        Assert.Contains("Harbour Post", alert.Plain, StringComparison.Ordinal);
        Assert.Contains("Velmar Times", alert.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alert_goes_before_editions_and_opens_its_story_in_each_kind_of_chat()
    {
        await _room.SubscribeAsync(Reader(1) with { ShowsLinkPreviews = true });
        await _room.SubscribeAsync(Reader(2) with { Kind = ChatKind.Channel });
        await _room.StoreAsync(Corroborated("Dam bursts above Velmar"));

        await _room.AlertAsync();

        var keyboards = (await AlertsAsync()).Select(alert => MessageContent.Unpack(alert.Content).Keyboard).ToList();
        Assert.Contains("callback_data", keyboards[0], StringComparison.Ordinal);
        Assert.DoesNotContain("callback_data", keyboards[1] ?? "", StringComparison.Ordinal); // nobody answers there
        Assert.Equal(
            [((long)SendPriority.Correction, true), ((long)SendPriority.Correction, false)],
            await _room.QueryAsync<(long, bool)>("SELECT priority, link_previews FROM outbox ORDER BY chat_id"));
    }

    [Fact]
    public async Task Copies_of_one_wire_count_once()
    {
        await _room.SubscribeAsync(Reader());
        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(
            Wire(1, "Harbour Post"), Wire(2, "Velmar Times"), Wire(3, "Hill Courier")));
        await _room.AlertAsync();
        Assert.Empty(await AlertsAsync());

        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(
            An.Article().WithTitle("Dam bursts above Velmar").WithSource(4, "Lake Gazette")));
        await _room.AlertAsync();

        Assert.Single(await AlertsAsync());
    }

    [Fact]
    public async Task Identical_texts_in_two_papers_are_one_outlets_word()
    {
        await _room.SubscribeAsync(Reader());
        await _room.OfferAsync(Post, Flood("1", "Orlen dam bursts above Velmar", Report + Report));
        await _room.OfferAsync(Times, Flood("2", "Orlen dam bursts above Velmar", Report + Report));

        await _room.AlertAsync();

        Assert.Empty(await AlertsAsync());
    }

    [Fact]
    public async Task Only_a_followed_word_an_alert_word_or_a_topic_alerts_and_a_muted_word_does_not()
    {
        await _room.SubscribeAsync(Reader(1, new() { IsOn = true }) with { Followed = ["velmar"] });
        await _room.SubscribeAsync(Reader(2, new() { IsOn = true, Words = ["dam"] }));
        await _room.SubscribeAsync(Reader(3, new() { IsOn = true, Topics = ["science "] }));
        await _room.SubscribeAsync(Reader(4, new() { IsOn = true, Words = ["vel"] }));
        await _room.SubscribeAsync(Reader(5, new() { IsOn = false, Words = ["dam"] }));
        await _room.SubscribeAsync(Reader(6, new() { IsOn = true, Words = ["dam"] }) with { Muted = ["Velmar"] });
        await _room.SubscribeAsync(Reader(7, new() { IsOn = true, Words = ["dam"], Outlets = 3 }));
        await _room.StoreAsync(Corroborated("Dam bursts above Velmar", "Science"));

        await _room.AlertAsync();

        Assert.Equal([1L, 2, 3], (await AlertsAsync()).Select(alert => alert.ChatId));
    }

    [Fact]
    public async Task Chats_that_rest_the_terminal_and_old_news_get_none()
    {
        await _room.SubscribeAsync(Reader(Subscriber.TerminalChatId));
        await _room.SubscribeAsync(Reader(2) with { State = SubscriberState.Paused });
        await _room.StoreAsync(Corroborated("Dam bursts above Velmar"));
        await _room.AlertAsync();
        Assert.Empty(await AlertsAsync());

        // Its reports came before alerts were asked for, or are of another day.
        await _room.SubscribeAsync(
            Reader(3) with { Alerts = Reader().Alerts with { Since = _room.Clock.GetUtcNow().AddSeconds(1) } });
        await _room.AlertAsync();
        _room.Clock.Advance(TimeSpan.FromHours(13));
        await _room.SubscribeAsync(Reader(4));
        await _room.AlertAsync();

        Assert.Empty(await AlertsAsync());
    }

    [Fact]
    public async Task Nothing_is_sent_in_quiet_hours_of_the_chats_zone_and_it_comes_when_they_end()
    {
        // 08:00 in UTC, the test's present, is 17:00 in Tokyo.
        await _room.SubscribeAsync(
            Reader() with { Zone = "Asia/Tokyo", Quiet = new QuietHours(new(16, 0), new(18, 0)) });
        await _room.StoreAsync(Corroborated("Dam bursts above Velmar"));
        await _room.AlertAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(59));
        await _room.AlertAsync();
        Assert.Empty(await AlertsAsync());

        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        await _room.AlertAsync();

        Assert.Single(await AlertsAsync());
    }

    [Theory]
    [InlineData(12, 1)]
    [InlineData(13, 0)]
    public async Task A_report_alerts_for_half_a_day(int hours, int alerts)
    {
        await _room.SubscribeAsync(Reader());
        await _room.StoreAsync(Corroborated("Dam bursts above Velmar", published: A.Morning.AddHours(-hours)));

        await _room.AlertAsync();

        Assert.Equal(alerts, (await AlertsAsync()).Count);
    }

    [Fact]
    public async Task Quiet_hours_that_begin_while_an_alert_is_written_hold_it_back()
    {
        var meanwhile = new Meanwhile();
        await using var room = new Newsroom(
            services => services.Replace(ServiceDescriptor.Singleton<ISummarizer>(meanwhile)));
        await room.SubscribeAsync(Reader() with { Quiet = new QuietHours(new(8, 1), new(9, 0)) });
        await room.StoreAsync(Corroborated("Dam bursts above Velmar"));
        meanwhile.Do = () =>
        {
            room.Clock.Advance(TimeSpan.FromMinutes(1));
            return Task.CompletedTask;
        };

        await room.AlertAsync();
        Assert.Empty(await room.OutboxAsync());

        room.Clock.Advance(TimeSpan.FromHours(1));
        await room.AlertAsync();
        Assert.Single(await room.OutboxAsync());
    }

    [Fact]
    public async Task A_reader_who_is_told_something_meanwhile_ends_the_look_and_no_more_is_composed_for_it()
    {
        var meanwhile = new Meanwhile();
        await using var room = new Newsroom(
            services => services.Replace(ServiceDescriptor.Singleton<ISummarizer>(meanwhile)));
        var reader = await room.SubscribeAsync(Reader());
        foreach (var number in Enumerable.Range(1, 3))
        {
            await room.StoreAsync(Corroborated($"Dam {number} bursts above Velmar"));
        }

        var composed = 0;
        meanwhile.Do = CountAsync;
        await room.AlertAsync();
        Assert.Equal(1, composed);
        Assert.Empty(await room.OutboxAsync());

        await room.AlertAsync();
        Assert.Equal(3, (await room.OutboxAsync()).Count);

        async Task CountAsync()
        {
            composed++;
            meanwhile.Do = CountAsync;
            if (composed == 1)
            {
                await room.Database.WriteAsync(
                    transaction => room.Get<BriefingStore>().AddAsync(
                        transaction, reader.Id, "other", [], room.Clock.GetUtcNow()),
                    CancellationToken.None);
            }
        }
    }

    [Fact]
    public async Task No_more_are_sent_in_a_local_day_than_the_chat_wants()
    {
        // The day of Honolulu, ten hours behind, ends at 10:00 in UTC.
        await _room.SubscribeAsync(
            Reader(1, Reader().Alerts with { MostADay = 2 }) with { Zone = "Pacific/Honolulu", Times = [] });
        foreach (var number in Enumerable.Range(1, 4))
        {
            await _room.StoreAsync(Corroborated($"Dam {number} bursts above Velmar"));
            await _room.AlertAsync();
            _room.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(2, (await AlertsAsync()).Count);

        _room.Clock.Advance(TimeSpan.FromMinutes(115)); // 09:59
        await _room.AlertAsync();
        Assert.Equal(2, (await AlertsAsync()).Count);

        _room.Clock.Advance(TimeSpan.FromMinutes(1)); // 10:00
        await _room.AlertAsync();
        await _room.AlertAsync();
        Assert.Equal(4, (await AlertsAsync()).Select(alert => alert.Edition).Distinct().Count());
    }

    [Fact]
    public async Task The_next_edition_does_not_repeat_it_and_an_edition_is_not_repeated_by_an_alert()
    {
        var alerted = await _room.SubscribeAsync(Reader(1) with { SettledUntil = _room.Clock.GetUtcNow() });
        var briefed = await _room.SubscribeAsync(Reader(2) with { Alerts = new() });
        await _room.StoreAsync(Corroborated("Dam bursts above Velmar"));
        await _room.PublishAsync();
        await _room.AlertAsync();
        await _room.SubscribeAsync(await _room.ReaderAsync(briefed) with { Alerts = Reader().Alerts });
        await _room.AlertAsync();

        Assert.Equal(1, Assert.Single(await AlertsAsync()).ChatId);
        Assert.Empty((await _room.ComposeAsync(alerted)).Stories);
        Assert.Equal(2, (await _room.OutboxAsync()).Count);
    }

    [Fact]
    public async Task What_an_alert_did_not_say_the_next_edition_tells_as_new()
    {
        var reader = await _room.SubscribeAsync(Reader());
        await _room.OfferAsync(Post, Flood("1", "Orlen dam bursts above Velmar", Report));
        await _room.OfferAsync(Times, Confirmed);
        await _room.AlertAsync();
        Assert.Single(await AlertsAsync());
        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        await _room.OfferAsync(
            Hill,
            Flood("3", "Two drown after Orlen dam bursts above Velmar", "Two people drowned in the flood, police said."));

        var told = Assert.Single((await _room.ComposeAsync(reader)).Stories);

        Assert.True(told.IsUpdate);
        Assert.Contains(told.New, sentence => sentence.Text.Contains("Two people drowned", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stories_that_join_after_one_was_told_alert_no_more()
    {
        await _room.SubscribeAsync(Reader());
        await _room.StoreAsync(Corroborated("Dam bursts above Velmar").WithId("s1"));
        await _room.AlertAsync();
        await _room.StoreAsync(Corroborated("Velmar flooded").WithId("s2"));
        await _room.ExecuteAsync("UPDATE story SET merged_into = 's2' WHERE id = 's1'");
        await _room.AlertAsync();

        // A story that was parted from one that the chat knows is known too.
        await _room.StoreAsync(Corroborated("Mayor of Velmar speaks").WithId("s3"));
        await _room.ExecuteAsync(
            """
            INSERT INTO story_revision (story_id, at, kind, other)
            SELECT id, updated_at, 'parted', 's1' FROM story WHERE id = 's3'
            """);
        await _room.AlertAsync();

        Assert.Equal("alert-s1", Assert.Single(await AlertsAsync()).Edition);
    }

    [Fact]
    public async Task After_a_restart_nothing_is_told_twice_and_what_came_meanwhile_is_told()
    {
        await _room.SubscribeAsync(Reader());
        await _room.StoreAsync(Corroborated("Dam bursts above Velmar"));
        await _room.AlertAsync();
        await _room.StoreAsync(Corroborated("Velmar bridge closed"));

        await _room.RestartAsync();
        await _room.AlertAsync();
        await _room.RestartAsync();
        await _room.AlertAsync();

        Assert.Equal(["alert-s1", "alert-s2"], (await AlertsAsync()).Select(alert => alert.Edition));
    }

    [Fact]
    public async Task A_crash_between_the_outbox_and_what_is_told_leaves_neither()
    {
        TestStorage.SkipOnPostgres();
        var reader = await _room.SubscribeAsync(Reader());
        await _room.StoreAsync(Corroborated("Dam bursts above Velmar"));
        await _room.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE INSERT ON told BEGIN SELECT RAISE(ABORT, 'power failed'); END");
        await _room.AlertAsync();
        Assert.Empty(await AlertsAsync());
        Assert.Single((await _room.ComposeAsync(reader)).Stories);

        await _room.ExecuteAsync("DROP TRIGGER broken");
        await _room.RestartAsync();
        await _room.AlertAsync();

        Assert.Single(await AlertsAsync());
    }

    [Fact]
    public async Task A_reader_whose_alert_fails_costs_no_other_theirs()
    {
        TestStorage.SkipOnPostgres();
        await _room.SubscribeAsync(Reader(1));
        await _room.SubscribeAsync(Reader(2));
        await _room.StoreAsync(Corroborated("Dam bursts above Velmar"));
        await _room.ExecuteAsync(
            """
            CREATE TRIGGER broken BEFORE INSERT ON outbox WHEN NEW.chat_id = 1
            BEGIN SELECT RAISE(ABORT, 'disk full'); END
            """);
        await _room.AlertAsync();
        Assert.Equal(2, Assert.Single(await AlertsAsync()).ChatId);
        Assert.Contains("subscriber 1", await _room.ToldAdminAsync(), StringComparison.Ordinal);

        await _room.ExecuteAsync("DROP TRIGGER broken");
        await _room.AlertAsync();

        Assert.Equal([2L, 1L], (await AlertsAsync()).Select(alert => alert.ChatId));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static readonly Entry Confirmed = Flood(
        "c",
        "Velmar under water as Orlen dam gives way",
        "Streets in the lower town of Velmar stood under water after the Orlen dam burst on Monday. The mayor sent about "
            + "400 people to schools on the hill, a reporter saw.");

    private static Subscriber Reader(long chatId = 1) => Reader(chatId, new() { IsOn = true, Words = ["Velmar"] });

    private static Subscriber Reader(long chatId, AlertSettings alerts) =>
        A.Reader(chatId) with { Alerts = alerts with { Since = A.Morning } };

    private static Entry Flood(string id, string title, string text) =>
        A.Entry(id, title, text, A.Morning.AddHours(-1));

    private static ArticleDraft Wire(long id, string paper) => An.Article()
        .WithTitle("Dam bursts above Velmar").WithSource(id, paper).WithOrigin("Coast Wire");

    private static StoryDraft Corroborated(string title, string topic = "World", DateTimeOffset? published = null)
    {
        var report = () => An.Article().WithTitle(title).WithTopic(topic)
            .WithTime(published ?? A.Morning.AddHours(-1));
        return A.Story().WithArticles(
            report().WithSource(1, "Harbour Post"), report().WithSource(2, "Velmar Times"));
    }

    private Task<IReadOnlyList<Newsroom.Waiting>> AlertsAsync() => _room.OutboxAsync(BriefingStore.AlertPrefix);
}
