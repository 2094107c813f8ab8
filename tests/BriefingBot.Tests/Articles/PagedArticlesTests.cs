using BriefingBot.Articles.Html;
using static BriefingBot.Tests.Articles.WatchedFeed;

namespace BriefingBot.Tests.Articles;

/// <summary>An article in several pages is one article.</summary>
public sealed class PagedArticlesTests
{
    [Fact]
    public async Task An_article_is_read_over_its_pages_and_what_stands_on_each_of_them_is_read_once()
    {
        await using var feed = await StartAsync();
        Page(feed, "/swans", "Forty swans landed on the lake of Orm on Monday.", "/swans/2");
        Page(feed, "/swans/2", "The wardens counted them twice and came to forty both times.", "/swans/3");
        Page(feed, "/swans/3", "They left again on Tuesday, before anybody had asked why.", "/swans/4");
        feed.Offer("/f", Feed("Orm", home: null, Item("1", feed.Server.Url + "/swans", "Swans land on the lake", "")));
        await feed.PollAsync(await feed.AddAsync("/f"));

        var text = Assert.Single(await feed.ArticlesAsync()).Text;

        Assert.Equal(
            [
                "Swans are birds of the lake, and they are counted each year in the spring.",
                "Forty swans landed on the lake of Orm on Monday.",
                "The wardens counted them twice and came to forty both times.",
                "They left again on Tuesday, before anybody had asked why.",
            ],
            text.Split("\n\n"));
    }

    [Theory]
    [InlineData("https://h.example/a", "/a/2", 2)]
    [InlineData("https://h.example/a/", "/a/page/2/", 2)]
    [InlineData("https://h.example/2026/05/04/a.html", "/2026/05/04/a-2.html", 2)]
    [InlineData("https://h.example/a.html", "?page=2", 2)]
    [InlineData("https://h.example/a/2", "/a/3", 3)]
    [InlineData("https://h.example/a?p=2", "?p=3", 3)]
    [InlineData("https://h.example/a", "/b", null)]
    [InlineData("https://h.example/a", "/b/2", null)]
    [InlineData("https://h.example/a", "/a/3", null)]
    [InlineData("https://h.example/a/2", "/a/2", null)]
    [InlineData("https://h.example/story-8", "/story-9", 9)]
    [InlineData("https://h.example/2026", "/2027", null)]
    [InlineData("https://h.example/a", "https://other.example/a/2", null)]
    public void The_address_says_whether_the_next_page_is_the_same_articles(string url, string next, int? number)
    {
        var page = HtmlReader.Read($"<link rel=next href='{next}'><p>Text.</p>", new Uri(url));

        Assert.Equal(number, page.Next?.Number);
    }

    private static void Page(WatchedFeed feed, string path, string text, string next) => feed.Server.On(
        path,
        "<html><body><article><h1>Swans land on the lake</h1>"
            + "<p>Swans are birds of the lake, and they are counted each year in the spring.</p>"
            + $"<p>{text}</p><a rel='next' href='{next}'>Next</a></article></body></html>",
        contentType: "text/html");
}
