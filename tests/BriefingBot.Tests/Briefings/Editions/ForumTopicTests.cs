using BriefingBot.Briefings.Between;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Editions;

/// <summary>A topic of a forum is a chat of its own.</summary>
public sealed class ForumTopicTests : IAsyncDisposable
{
    private readonly Newsroom _room = new();

    [Fact]
    public async Task All_that_a_topic_gets_unasked_stays_in_it()
    {
        await _room.SubscribeAsync(A.Reader(-5) with
        {
            ThreadId = 7,
            Kind = ChatKind.Group,
            Alerts = new AlertSettings { IsOn = true, Words = ["Velmar"], Since = A.Morning },
            Weekly = new WeeklyTime(Weekdays.Monday, new(8, 0), A.Morning.AddDays(-1)),
        });
        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(
            Flood(1, "24 people were killed in the Velmar flood, the mayor said."),
            Flood(2, "The mayor of Velmar said that 24 people had been killed in the flood.")));
        await _room.AlertAsync();
        await _room.StoreAsync(A.Story("Ferry aground"));
        await _room.PublishAsync();
        await _room.Get<WeeklyPublisher>().PublishAsync(CancellationToken.None);

        Assert.Equal(
            ["alert", "2026", "week"],
            (await _room.OutboxAsync()).Select(message => message.Edition.Split('-')[0]));
        Assert.Equal([7L], await _room.QueryAsync<long>("SELECT DISTINCT thread_id FROM outbox"));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static ArticleDraft Flood(long source, string text) => An.Article()
        .WithSource(source, $"Paper {source}").WithTitle("24 dead in Velmar flood").WithText(text);
}
