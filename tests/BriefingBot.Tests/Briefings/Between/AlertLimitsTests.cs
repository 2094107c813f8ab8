using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>What an alert that is not sent costs, and in which form one goes out.</summary>
public sealed class AlertLimitsTests
{
    [Fact]
    public async Task No_more_alerts_are_composed_than_the_chat_may_get()
    {
        var meanwhile = new Meanwhile();
        await using var room = Room(meanwhile);
        await room.SubscribeAsync(Reader(2));
        foreach (var number in Enumerable.Range(1, 4))
        {
            await room.StoreAsync(Flood($"Dam {number} bursts above Velmar"));
        }

        var composed = 0;
        meanwhile.Do = CountAsync;
        await room.AlertAsync();
        await room.AlertAsync();

        Assert.Equal(2, composed);
        Assert.Equal(2, (await room.OutboxAsync()).Count);

        Task CountAsync()
        {
            composed++;
            meanwhile.Do = CountAsync;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_story_that_cannot_be_told_is_named_to_the_admins_and_takes_no_others_place()
    {
        await using var room = Room(new BrokenSummarizer { Broken = "Dam bursts above Velmar" });
        await room.SubscribeAsync(Reader(1));
        await room.StoreAsync(Flood("Dam bursts above Velmar", "Hill Courier"));
        await room.StoreAsync(Flood("Bridge of Velmar closed"));

        await room.AlertAsync();

        Assert.Equal(["alert-s2"], (await AlertsAsync(room)).Select(alert => alert.Edition));
        Assert.Contains("Story s1 could not be told", await room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alert_that_failed_for_good_is_not_sent_again_and_the_next_edition_tells_it()
    {
        await using var room = Room(new ExtractiveSummarizer());
        var reader = await room.SubscribeAsync(Reader(3));
        await room.StoreAsync(Flood("Dam bursts above Velmar"));
        await room.AlertAsync();
        await room.Database.WriteAsync(
            transaction => room.Get<BriefingStore>().TakeBackAsync(transaction, 1, threadId: null, "alert-s1"),
            CancellationToken.None);

        await room.AlertAsync();

        Assert.Single(await AlertsAsync(room));
        Assert.Single((await room.ComposeAsync(reader)).Stories);
    }

    [Theory]
    [InlineData(BriefingFormat.Classic, false)]
    [InlineData(BriefingFormat.Rich, true)]
    public async Task An_alert_has_the_form_that_the_chat_chose(BriefingFormat format, bool isRich)
    {
        await using var room = Room(new ExtractiveSummarizer());
        await room.SubscribeAsync(Reader(3) with { Format = format });
        await room.StoreAsync(Flood("Dam bursts above Velmar"));

        await room.AlertAsync();

        Assert.Equal(isRich, MessageContent.Unpack(Assert.Single(await AlertsAsync(room)).Content).Rich is not null);
    }

    private static Newsroom Room(ISummarizer summarizer) => new(
        services => services.Replace(ServiceDescriptor.Singleton(summarizer)), ("Telegram:Admins:0", "99"));

    private static Subscriber Reader(int mostADay) => A.Reader() with
    {
        Alerts = new() { IsOn = true, Words = ["Velmar"], MostADay = mostADay, Since = A.Morning },
    };

    private static StoryDraft Flood(string title, params string[] more) => A.Story().WithArticles(
        more.Prepend("Velmar Times").Prepend("Harbour Post").Select((paper, index) =>
            An.Article().WithTitle(title).WithSource(index + 1, paper)));

    private static Task<IReadOnlyList<Newsroom.Waiting>> AlertsAsync(Newsroom room) =>
        room.OutboxAsync(BriefingStore.AlertPrefix);
}
