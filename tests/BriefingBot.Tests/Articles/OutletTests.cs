using BriefingBot.Sources;
using BriefingBot.Stories;
using static BriefingBot.Tests.Articles.WatchedFeed;

namespace BriefingBot.Tests.Articles;

/// <summary>Whose an article is: its source's, whatever that is called; or whose the entry says it is.</summary>
public sealed class OutletTests
{
    private const string Sinks = "Ferry sinks off Lindau in storm, 12 people killed";
    private const string Text = "A ferry sank off Lindau in a storm on Monday and 12 people were killed, police said.";

    [Fact]
    public async Task The_first_entries_of_a_feed_carry_its_title_and_no_later_poll_changes_their_outlet()
    {
        await using var feed = await StartAsync();
        var first = Item("1", feed.Server.Url + "/1", Sinks, Text, 5);
        feed.Offer("/f", Feed("Lake Post", home: null, first));
        var source = await feed.AddAsync("/f");
        await feed.PollAsync(source);
        Assert.Equal(["Lake Post"], await OutletsAsync(feed));

        feed.Offer("/f", Feed(
            "Lake Post",
            home: null,
            first,
            Item("2", feed.Server.Url + "/2", "Ferry off Lindau: toll rises to 14", Text.Replace("12", "14"), 1)));
        await feed.PollAsync(source);

        Assert.Equal(["Lake Post"], await OutletsAsync(feed));
    }

    [Fact]
    public async Task Two_feeds_of_one_outlet_are_one_at_every_poll_unless_a_person_named_them()
    {
        await using var feed = await StartAsync();
        const string Home = "https://www.lakepost.example/";
        feed.Offer("/a", Feed("World – Lake Post", Home, Item("1", feed.Server.Url + "/1", Sinks, Text)));
        feed.Offer("/b", Feed("Lake Post | Lindau", Home, Item("2", feed.Server.Url + "/2", "Mill sold", "Sold.")));
        var world = await feed.PollAsync(await feed.AddAsync("/a"));
        await feed.PollAsync(await feed.AddAsync("/b"));
        Assert.Equal(["Lake Post"], await OutletsAsync(feed));

        await feed.PollAsync(world);
        Assert.Equal(["Lake Post"], await OutletsAsync(feed));
        Assert.Equal("World – Lake Post", world.DisplayName);

        await feed.Room.Get<SourceStore>().SetAsync(world with { Name = "Post" }, default);
        Assert.Equal(["Lake Post", "Post"], await OutletsAsync(feed));
    }

    [Fact]
    public async Task A_source_that_is_named_anew_has_one_name_for_all_its_articles()
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", Feed("lp-rss-2", home: null, Item("1", feed.Server.Url + "/1", Sinks, Text)));
        var source = await feed.PollAsync(await feed.AddAsync("/f"));
        await feed.Room.Get<SourceStore>().SetAsync(source with { Name = "Lake Post" }, default);

        Assert.Equal(["Lake Post"], await OutletsAsync(feed));
    }

    [Fact]
    public async Task Two_feeds_of_one_host_are_two_outlets()
    {
        await using var feed = await StartAsync();
        feed.Offer("/a", Feed("Lake Post", home: null, Item("1", feed.Server.Url + "/1", Sinks, Text)));
        feed.Offer("/b", Feed(
            "Shore News",
            home: null,
            Item(
                "1",
                feed.Server.Url + "/b/1",
                "Twelve killed as ferry sinks off Lindau",
                "Twelve people were killed when a ferry sank off Lindau in a storm, the coastguard said.")));
        await feed.PollAsync(await feed.AddAsync("/a"));
        await feed.PollAsync(await feed.AddAsync("/b"));

        Assert.Equal(["Lake Post", "Shore News"], await OutletsAsync(feed));
    }

    [Theory]
    [InlineData("Ferry aground off Lindau - The Lake Post", "The Lake Post", "Ferry aground off Lindau")]
    [InlineData("Ferry aground – in fog – Lake Post", "The Lake Post", "Ferry aground – in fog")]
    [InlineData("Ferry aground | lakepost.example", "LakePost.example", "Ferry aground")]
    [InlineData("Ada Rey: Ferry aground", "Ada Rey", "Ferry aground")]
    [InlineData("渡船搁浅 - 湖畔日报", "湖畔日报", "渡船搁浅")]
    [InlineData("Ferry aground - in fog", "The Lake Post", "Ferry aground - in fog")]
    public async Task What_an_aggregator_passes_on_is_its_source_s_without_the_source_s_name_in_the_title(
        string title, string outlet, string headline)
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", Feed("\"Lindau\" - Search", home: null, Item(
            "1",
            feed.Server.Url + "/r/1",
            title,
            $"<a href='https://search.example/r/1'>{headline}</a>&nbsp;&nbsp;<font color='#6f6f6f'>{outlet}</font>",
            more: $"<source url='https://lakepost.example'>{outlet}</source>")));
        await feed.PollAsync(await feed.AddAsync("/f"));

        var article = Assert.Single(await feed.ArticlesAsync());
        Assert.Equal((outlet, headline, ""), (article.Outlet, article.Title, article.Text));
    }

    [Fact]
    public async Task A_planet_s_entry_is_its_blog_s()
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", "<feed xmlns='http://www.w3.org/2005/Atom'><title>Planet Anvil</title><entry><id>x:1</id>"
            + "<title>Ada Rey: Bells cast in one pour</title><updated>2026-05-04T06:00:00Z</updated>"
            + "<content type='html'>The bells of Tarn were cast in one pour on Monday.</content>"
            + "<source><id>x:ada</id><title type='html'>Ada Rey</title></source></entry></feed>");
        await feed.PollAsync(await feed.AddAsync("/f"));

        var article = Assert.Single(await feed.ArticlesAsync());
        Assert.Equal(
            ("Ada Rey", "Bells cast in one pour", "The bells of Tarn were cast in one pour on Monday."),
            (article.Outlet, article.Title, article.Text));
    }

    [Fact]
    public async Task A_list_of_others_headlines_is_no_text_and_a_description_that_says_more_is()
    {
        await using var feed = await StartAsync();
        const string Source = "<source url='https://p.example'>Lake Post</source>";
        feed.Offer("/f", Feed(
            "Search",
            home: null,
            Item(
                "1",
                feed.Server.Url + "/r/1",
                "Ferry aground - Lake Post",
                "<ol><li><a href='https://s.example/1'>Ferry aground</a>&nbsp;<font>Lake Post</font></li>"
                + "<li><a href='https://s.example/2'>Storm at sea</a>&nbsp;<font>Shore News</font></li></ol>",
                more: Source),
            Item(
                "2",
                feed.Server.Url + "/r/2",
                "Mill sold - Lake Post",
                "<a href='https://s.example/3'>Mill sold</a>. The council sold it to a baker on Monday.",
                more: Source)));
        await feed.PollAsync(await feed.AddAsync("/f"));

        var articles = await feed.ArticlesAsync();
        Assert.Equal("", articles[0].Text);
        Assert.Contains("to a baker", articles[1].Text, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> OutletsAsync(WatchedFeed feed) =>
        (await feed.StoriesAsync()).SelectMany(story => IndependentOutlets.Of(story.Articles)).Distinct().Order();
}
