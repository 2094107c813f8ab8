using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Web;

public sealed class StoryFeedFaultTests
{
    [Fact]
    public async Task A_story_that_cannot_be_told_is_left_out_of_the_feed_and_the_admins_know()
    {
        await using var room = new Newsroom(
            services => services.Replace(ServiceDescriptor.Singleton<ISummarizer>(new BrokenSummarizer())),
            ("Telegram:Admins:0", "99"),
            ("Web:Listen", "127.0.0.1:8080"),
            ("Web:Token", "a-token-of-16-letters"),
            ("Web:PublicUrl", "https://news.example/"),
            ("Web:HasFeeds", "true"));
        foreach (var headline in new[] { "First", "Broken", "Third" })
        {
            await room.StoreAsync(A.Story(headline).WithTime(A.Morning.AddHours(-1)));
        }

        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        await room.Get<StoryFeeds>().AnswerAsync(context, "all.atom");

        var feed = System.Text.Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
        Assert.Contains("First", feed, StringComparison.Ordinal);
        Assert.Contains("Third", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Broken", feed, StringComparison.Ordinal);
        Assert.Equal([99L], (await room.OutboxAsync()).Select(message => message.ChatId));
    }

    private sealed class BrokenSummarizer : ISummarizer
    {
        public Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken) =>
            story.Headline == "Broken"
                ? Task.FromException<Summary>(new InvalidOperationException("planted"))
                : Task.FromResult(ExtractiveSummarizer.Summarize(story, sentences));
    }
}
