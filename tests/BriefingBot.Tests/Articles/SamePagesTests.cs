using static BriefingBot.Tests.Articles.WatchedFeed;

namespace BriefingBot.Tests.Articles;

/// <summary>One page behind several addresses is nobody's article, in whatever words it speaks.</summary>
public sealed class SamePagesTests
{
    private const string Dialog =
        "<html><head><title>Kestrel</title></head><body><article><h1>Bevor es weitergeht</h1><p>Wir und unsere Partner "
        + "merken uns, was Ihnen gefällt, damit es Ihnen beim nächsten Mal wieder gefällt.</p></article></body></html>";

    [Fact]
    public async Task Entries_whose_pages_are_one_and_the_same_keep_the_feeds_own_text()
    {
        await using var feed = await StartAsync();
        foreach (var path in new[] { "/1", "/2", "/3" })
        {
            feed.Server.On(path, Dialog, contentType: "text/html; charset=utf-8");
        }

        feed.Offer("/f", Feed(
            "Kestrel",
            home: null,
            Item("1", feed.Server.Url + "/1", "Mayor resigns", ""),
            Item("2", feed.Server.Url + "/2", "Quake!", "It shook."),
            Item("3", feed.Server.Url + "/3", "Swans land", "")));
        await feed.PollAsync(await feed.AddAsync("/f"));

        var articles = await feed.ArticlesAsync();
        Assert.Equal(["Mayor resigns", "Quake!", "Swans land"], articles.Select(article => article.Title));
        Assert.Equal(["", "It shook.", ""], articles.Select(article => article.Text));
    }

    [Theory]
    [InlineData("<?xml version='1.0'?><rss><channel><item><title>Swans</title></item></channel></rss>", "text/xml")]
    [InlineData("{\"swans\": \"Swans land on the lake of Orm, forty of them.\"}", "application/json")]
    [InlineData("%PDF-1.7 Swans land on the lake of Orm, forty of them.", "application/pdf")]
    [InlineData("Swans land on the lake of Orm, forty of them.", "video/mp4")]
    public async Task What_is_no_page_is_not_read_as_one(string body, string type)
    {
        await using var feed = await StartAsync();
        feed.Server.On("/1", body, contentType: type);
        var item = Item("1", feed.Server.Url + "/1", "Swans land on the lake", "They landed.");
        feed.Offer("/f", Feed("Kestrel", home: null, item));
        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.Equal("They landed.", Assert.Single(await feed.ArticlesAsync()).Text);
    }

    [Fact]
    public async Task A_report_that_stands_in_a_feed_twice_keeps_its_page()
    {
        const string report = "<html><body><article><h1>Swans land on the lake</h1><p>Forty swans landed on the "
            + "lake of Orm on Monday, and the wardens counted them twice.</p></article></body></html>";
        await using var feed = await StartAsync();
        feed.Server.On("/1", report, contentType: "text/html").On("/2", report, contentType: "text/html");
        feed.Offer("/f", Feed(
            "Kestrel",
            home: null,
            Item("1", feed.Server.Url + "/1", "Swans land on the lake", ""),
            Item("2", feed.Server.Url + "/2", "Swans land on lake of Orm", "")));
        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.All(
            await feed.ArticlesAsync(),
            article => Assert.StartsWith("Forty swans landed", article.Text, StringComparison.Ordinal));
    }
}
