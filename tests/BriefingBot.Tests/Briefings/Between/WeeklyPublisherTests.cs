using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Between;

public sealed class WeeklyPublisherTests : IAsyncDisposable
{
    private readonly Newsroom _room = new();

    [Fact]
    public async Task Once_a_week_at_the_chats_local_time_what_lasted_is_told_a_line_a_story()
    {
        // 4 May 2026 is a Monday; 10:00 in Berlin is 08:00 in UTC.
        await _room.SubscribeAsync(Reader(Weekdays.Sunday, new(10, 0)) with { Zone = "Europe/Berlin" });
        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(
            Report(1, "Strike ends at Tarn port", 3), Report(2, "Tarn port strike ends", 0)));
        await _room.StoreAsync(A.Story("One-day wonder of Velmar").WithId("s2"));
        _room.Clock.Advance(TimeSpan.FromDays(6) - TimeSpan.FromMinutes(1));
        await PublishAsync();
        Assert.Empty(await WeeklyAsync());

        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        await PublishAsync();
        await PublishAsync();
        await _room.RestartAsync();
        await PublishAsync();

        var edition = Assert.Single(await WeeklyAsync());
        Assert.Equal("week-2026-05-10T10:00+02:00", edition.Edition);
        Assert.Contains("The week · Sunday 10 May 2026, 10:00", edition.Plain, StringComparison.Ordinal);
        Assert.Contains("1. Strike ends at Tarn port – 2 outlets", edition.Plain, StringComparison.Ordinal);
        Assert.Contains("2. One-day wonder of Velmar – 1 outlet", edition.Plain, StringComparison.Ordinal);
        Assert.Contains("\"2 ", MessageContent.Unpack(edition.Content).Keyboard, StringComparison.Ordinal);

        _room.Clock.Advance(TimeSpan.FromDays(7));
        await PublishAsync();
        Assert.Equal(2, (await WeeklyAsync()).Count);
    }

    [Fact]
    public async Task Who_asks_for_it_after_the_hour_gets_the_next_one_and_nothing_comes_in_quiet_hours()
    {
        await _room.SubscribeAsync(Reader(Weekdays.Monday, new(7, 55))); // it is Monday, 08:00
        await _room.SubscribeAsync(
            Reader(Weekdays.Monday, new(8, 0), chat: 2) with
            {
                Weekly = new WeeklyTime(Weekdays.Monday, new(8, 0), A.Morning.AddDays(-1)),
                Quiet = new QuietHours(new(7, 0), new(9, 0)),
            });
        await PublishAsync();
        Assert.Empty(await WeeklyAsync());

        _room.Clock.Advance(TimeSpan.FromHours(1));
        await PublishAsync();

        Assert.Equal(2, Assert.Single(await WeeklyAsync()).ChatId);
    }

    [Fact]
    public async Task It_tells_nothing_so_that_the_next_edition_does_and_an_empty_week_is_said()
    {
        var reader = await _room.SubscribeAsync(Reader(Weekdays.Tuesday, new(8, 0)));
        _room.Clock.Advance(TimeSpan.FromDays(1));
        await PublishAsync();
        Assert.Contains("Nothing new.", Assert.Single(await WeeklyAsync()).Plain, StringComparison.Ordinal);

        await _room.StoreAsync(A.Story("Harbour of Tarn reopens"));
        _room.Clock.Advance(TimeSpan.FromDays(7));
        await PublishAsync();

        Assert.Single((await _room.ComposeAsync(reader)).Stories);
    }

    [Fact]
    public async Task A_week_is_twelve_lines_at_most()
    {
        await _room.SubscribeAsync(Reader(Weekdays.Monday, new(9, 0)));
        foreach (var number in Enumerable.Range(1, 14))
        {
            await _room.StoreAsync(A.Story($"Event {number}"));
        }

        _room.Clock.Advance(TimeSpan.FromHours(1));
        await PublishAsync();

        Assert.Equal(12, Assert.Single(await WeeklyAsync()).Plain.Split("Event ").Length - 1);
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static Subscriber Reader(Weekdays day, TimeOnly at, long chat = 1) =>
        A.Reader(chat) with { Times = [], Weekly = new WeeklyTime(day, at, A.Morning) };

    private static ArticleDraft Report(long source, string title, int daysAgo) => An.Article()
        .WithSource(source, $"Paper {source}").WithTitle(title).WithTime(A.Morning.AddDays(-daysAgo));

    private Task PublishAsync() => _room.Get<WeeklyPublisher>().PublishAsync(CancellationToken.None);

    private Task<IReadOnlyList<Newsroom.Waiting>> WeeklyAsync() => _room.OutboxAsync(BriefingStore.WeeklyPrefix);
}
