using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Briefings.Editions;

public sealed class EditionPublisherTests : IAsyncDisposable
{
    private readonly Newsroom _room = new();

    [Fact]
    public async Task A_due_edition_tells_its_story_once()
    {
        var reader = await _room.SubscribeAsync(A.Reader(5));
        await _room.StoreAsync(A.Story("Ferry aground"));

        await _room.PublishAsync();
        await _room.PublishAsync();

        var message = Assert.Single(await _room.OutboxAsync());
        Assert.Equal((5L, "2026-05-04T08:00+00:00"), (message.ChatId, message.Edition));
        Assert.Contains("1. Ferry aground", message.Plain, StringComparison.Ordinal);
        Assert.Equal(A.Morning, (await _room.ReaderAsync(reader)).SettledUntil);
        Assert.Empty((await _room.ComposeAsync(reader)).Stories);
    }

    [Fact]
    public async Task An_edition_with_nothing_new_is_one_line_where_the_chat_wants_to_be_told()
    {
        var reader = await _room.SubscribeAsync(A.Reader() with { EmptyEdition = EmptyEdition.OneLine });

        await _room.PublishAsync();

        var message = Assert.Single(await _room.OutboxAsync());
        Assert.Contains("Nothing new.", message.Plain, StringComparison.Ordinal);
        Assert.Equal(A.Morning, (await _room.ReaderAsync(reader)).SettledUntil);
    }

    [Fact]
    public async Task An_edition_with_nothing_new_is_skipped_where_the_chat_wants_that_and_counts_as_done()
    {
        var reader = await _room.SubscribeAsync(A.Reader() with { EmptyEdition = EmptyEdition.Skip });

        await _room.PublishAsync();
        Assert.Empty(await _room.OutboxAsync());
        Assert.Equal(A.Morning, (await _room.ReaderAsync(reader)).SettledUntil);

        // What comes five minutes later waits for the next edition.
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await _room.StoreAsync(A.Story("Ferry aground"));
        await _room.PublishAsync();
        Assert.Empty(await _room.OutboxAsync());

        _room.Clock.Advance(TimeSpan.FromDays(1));
        await _room.PublishAsync();
        Assert.Contains("Ferry aground", Assert.Single(await _room.OutboxAsync()).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_published_to_chats_that_did_not_ask_for_it_and_to_the_terminal()
    {
        await _room.StoreAsync(A.Story());
        await _room.SubscribeAsync(A.Reader(1) with { State = SubscriberState.Paused });
        await _room.SubscribeAsync(A.Reader(2) with { State = SubscriberState.Unreachable });
        await _room.SubscribeAsync(A.Reader(3) with { State = SubscriberState.Stopped });
        await _room.SubscribeAsync(A.Reader(4) with { Times = [new(8, 1)] });
        await _room.SubscribeAsync(A.Reader(Subscriber.TerminalChatId));

        await _room.PublishAsync();

        Assert.Empty(await _room.OutboxAsync());
    }

    [Fact]
    public async Task A_chat_whose_edition_fails_keeps_nobody_waiting_and_gets_its_own_later()
    {
        TestStorage.SkipOnPostgres();
        await _room.StoreAsync(A.Story("Ferry aground"));
        var unlucky = await _room.SubscribeAsync(A.Reader(1));
        await _room.SubscribeAsync(A.Reader(2));
        await _room.ExecuteAsync(
            """
            CREATE TRIGGER broken BEFORE INSERT ON outbox WHEN NEW.chat_id = 1
            BEGIN SELECT RAISE(ABORT, 'disk full'); END
            """);

        await _room.PublishAsync();

        Assert.Equal(2, Assert.Single(await _room.OutboxAsync()).ChatId);
        Assert.Equal(A.Morning.AddHours(-1), (await _room.ReaderAsync(unlucky)).SettledUntil);
        Assert.Single((await _room.ComposeAsync(unlucky)).Stories); // it was told nothing

        await _room.ExecuteAsync("DROP TRIGGER broken");
        await _room.PublishAsync();
        Assert.Equal([2L, 1L], (await _room.OutboxAsync()).Select(message => message.ChatId));
    }

    [Fact]
    public async Task Two_chats_of_one_minute_get_each_what_they_want()
    {
        await _room.SubscribeAsync(A.Reader(1) with { Muted = ["football"] });
        await _room.SubscribeAsync(A.Reader(2) with { TopicsOff = ["Sea"] });
        await _room.StoreAsync(A.Story("Football final moved"));
        await _room.StoreAsync(
            A.Story().WithArticles(An.Article().WithTitle("Ferry aground").WithTopic("Sea")));

        await _room.PublishAsync();

        Assert.Equal(
            [(1L, false, true), (2L, true, false)],
            (await _room.OutboxAsync()).Select(message => (
                message.ChatId,
                message.Plain.Contains("Football", StringComparison.Ordinal),
                message.Plain.Contains("Ferry", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_report_by_a_wire_names_the_wire_beside_its_outlet()
    {
        await _room.SubscribeAsync(A.Reader());
        await _room.StoreAsync(
            A.Story().WithArticles(An.Article().WithOutlet("Harbour Post").WithOrigin("Coast Wire")));

        await _room.PublishAsync();

        var message = Assert.Single(await _room.OutboxAsync());
        Assert.Contains("1 outlet: Harbour Post (Coast Wire)", message.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_chat_is_told_while_its_edition_is_composed_is_not_told_again_by_it()
    {
        var meanwhile = new Meanwhile();
        await using var room = RoomOf(meanwhile);
        var asking = await room.SubscribeAsync(A.Reader(1));
        await room.SubscribeAsync(A.Reader(2));
        await room.StoreAsync(A.Story("Ferry aground"));
        meanwhile.Do = async () =>
        {
            await room.BriefAsync(asking);
            await room.StoreAsync(A.Story("Harbour reopens"));
        };

        await room.PublishAsync();

        Assert.Equal(
            [(2L, true), (1L, false)],
            (await room.OutboxAsync("2026")).Select(
                edition => (edition.ChatId, edition.Plain.Contains("Ferry", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_chat_that_is_told_something_each_time_gets_its_edition_a_minute_later()
    {
        var meanwhile = new Meanwhile();
        await using var room = RoomOf(meanwhile);
        var asking = await room.SubscribeAsync(A.Reader(1));
        await room.StoreAsync(A.Story("Story 0"));
        var times = 0;
        meanwhile.Do = AskAsync;

        await room.PublishAsync();

        Assert.Equal(3, times);
        Assert.Empty(await room.OutboxAsync("2026"));

        meanwhile.Do = null;
        await room.PublishAsync();
        Assert.Contains("Story 3", Assert.Single(await room.OutboxAsync("2026")).Plain, StringComparison.Ordinal);

        async Task AskAsync()
        {
            times++;
            await room.BriefAsync(asking);
            await room.StoreAsync(A.Story($"Story {times}"));
            meanwhile.Do = AskAsync;
        }
    }

    [Fact]
    public async Task What_an_edition_tells_is_counted_and_how_late_it_is()
    {
        using var stories = new OwnMeasurements<long>("briefingbot.stories.told");
        using var figures = new OwnMeasurements<long>("briefingbot.figures.shown");
        using var composing = new OwnMeasurements<double>("briefingbot.edition.duration");
        using var late = new OwnMeasurements<double>("briefingbot.edition.delay");
        await _room.SubscribeAsync(A.Reader());
        await _room.StoreAsync(A.Story("Museum opens"));
        foreach (var (town, killed) in new[] { ("Velmar", "Nine"), ("Lonsk", "Twelve") })
        {
            await _room.StoreAsync(A.Story().WithArticles(An.Article().WithTitle($"Ferry fire in {town}")
                .WithText($"{killed} people were killed in a fire on a ferry in {town} on Sunday, police said.")));
        }

        _room.Clock.Advance(TimeSpan.FromSeconds(7));
        await _room.PublishAsync();

        Assert.Equal([3], stories.Values);
        Assert.Equal([2], figures.Values);
        Assert.Equal([7], late.Values);
        Assert.Single(composing.Values);
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static Newsroom RoomOf(ISummarizer summarizer) =>
        new(services => services.Replace(ServiceDescriptor.Singleton(summarizer)));
}
