using System.Text;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Telling;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Web;

public sealed class StoryFeedFaultTests
{
    private static readonly BrokenSummarizer Summarizer = new() { Broken = "Broken" };

    [Fact]
    public async Task A_story_that_cannot_be_told_is_left_out_of_the_feed_and_the_admins_know()
    {
        await using var room = Room();
        foreach (var headline in new[] { "First", "Broken", "Third" })
        {
            await room.StoreAsync(A.Story(headline).WithTime(A.Morning.AddHours(-1)));
        }

        using var feeds = ActivatorUtilities.CreateInstance<StoryFeeds>(
            room.Services,
            new BriefingComposer(
                Summarizer, room.Get<IOptions<BriefingOptions>>(), room.Get<IStoryAddresses>()));

        var feed = await FeedAsync(feeds);

        Assert.Contains("First", feed, StringComparison.Ordinal);
        Assert.Contains("Third", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Broken", feed, StringComparison.Ordinal);
        Assert.Equal([99L], (await room.OutboxAsync()).Select(message => message.ChatId));
    }

    [Fact]
    public async Task A_feed_asks_no_model_whoever_fetches_it()
    {
        await using var room = Room();
        await room.StoreAsync(A.Story("Broken").WithTime(A.Morning.AddHours(-1)));

        Assert.Contains("Broken", await FeedAsync(room.Get<StoryFeeds>()), StringComparison.Ordinal);
        Assert.Empty(await room.OutboxAsync());
    }

    private static Newsroom Room() => new(
        services => services.Replace(ServiceDescriptor.Singleton<ISummarizer>(Summarizer)),
        ("Telegram:Admins:0", "99"),
        ("Web:Listen", "127.0.0.1:8080"),
        ("Web:Token", "a-token-of-16-letters"),
        ("Web:PublicUrl", "https://news.example/"),
        ("Web:HasFeeds", "true"));

    private static async Task<string> FeedAsync(StoryFeeds feeds)
    {
        using var body = new MemoryStream();
        await feeds.AnswerAsync(new DefaultHttpContext { Response = { Body = body } }, "all.atom");
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
