namespace BriefingBot.Tests.Sources.Kinds;

/// <summary>A page's feed over real HTTP.</summary>
public sealed class FeedDiscoveryTests : SourceRoomTests
{
    private const string Html = "text/html";

    [Fact]
    public async Task A_feed_on_the_usual_path_is_found_although_nothing_announces_it()
    {
        Server.On("/", "<html><body>Hello", contentType: Html).On("/feed.xml", SourceServer.Rss(("1", "One")));

        Assert.Equal(("feed", "/feed.xml"), await SettledAsync("/"));
    }

    [Fact]
    public async Task A_page_that_lists_feeds_leads_to_the_first_of_them()
    {
        Server.On("/", "<a href='/service/rss/'>RSS feeds</a>", contentType: Html)
            .On(
            "/service/rss/",
            "<h1>Our feeds</h1><a href='/rss/top.xml'>Top news</a><a href='/rss/sport.xml'>Sport</a>",
            contentType: Html)
            .On("/rss/top.xml", SourceServer.Rss(("1", "One")));

        Assert.Equal(("feed", "/rss/top.xml"), await SettledAsync("/"));
        Assert.Equal(0, Server.Asked("/rss/sport.xml"));
    }

    [Fact]
    public async Task An_empty_feed_and_one_of_comments_stand_back_behind_one_with_articles()
    {
        Server.On(
            "/",
            "<link rel=alternate type='application/rss+xml' href='/empty'><link rel=alternate "
                + "type='application/rss+xml' href='/talk'><link rel=alternate type='application/rss+xml' "
                + "href='/articles'>",
            contentType: Html)
            .On("/empty", "<rss><channel><title>Podcast</title></channel></rss>")
            .On(
            "/talk",
            SourceServer.Rss(("1", "One"))
                .Replace("Harbour News", "Comments on: Harbour News", StringComparison.Ordinal))
            .On("/articles", SourceServer.Rss(("1", "One")));

        Assert.Equal(("feed", "/articles"), await SettledAsync("/"));
    }

    [Fact]
    public async Task A_feed_behind_redirects_is_watched_where_it_was_announced()
    {
        Server.On("/", "<link rel=alternate type='application/rss+xml' href='/old'>", contentType: Html)
            .Redirect("/old", 302, "/new")
            .On("/new", SourceServer.Rss(("1", "One")));

        Assert.Equal(("feed", "/old"), await SettledAsync("/"));
    }

    [Fact]
    public async Task A_site_that_answers_everything_with_its_front_page_is_not_guessed_at_for_long()
    {
        const string Front = "<h2><a href='/2026/05/04/bridge-closed-after-crash'>Bridge closed after crash</a></h2>";
        foreach (var path in (string[])[
            "/", "/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/rss", "/index.xml", "/robots.txt",
        ])
        {
            Server.On(path, Front, contentType: Html);
        }

        Assert.Equal(("page", "/"), await SettledAsync("/"));
        Assert.InRange(Server.Requests.Count, 2, 5);
    }

    [Fact]
    public async Task Discovery_asks_a_bounded_number_of_times()
    {
        Server.On(
            "/",
            string.Concat(
                Enumerable.Range(0, 100)
                    .Select(
                    i => $"<link rel=alternate type='application/rss+xml' href='/f{i}'><a href='/rss/{i}'>RSS</a>")),
            contentType: Html);

        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + "/")).Id);

        Assert.Contains("has no feed", source.Poll.LastError, StringComparison.Ordinal);
        Assert.InRange(Server.Requests.Count, 5, 13);
    }

    [Fact]
    public async Task Where_there_is_no_feed_the_news_sitemap_of_robots_is_watched()
    {
        Server.On("/", "<html><body>Hello", contentType: Html)
            .On(
            "/robots.txt",
            $"User-agent: *\nDisallow: /admin\nSitemap: {Server.Url}/pages.xml\nSitemap: "
                + $"{Server.Url}/news-sitemap.xml\n",
            contentType: "text/plain")
            .On(
            "/news-sitemap.xml",
            "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
                + "xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://h.example/1</loc><n:news><n:title>One</n:title></n:news></url></urlset>",
            contentType: "text/xml");

        Assert.Equal(("sitemap", "/news-sitemap.xml"), await SettledAsync("/"));
        Assert.Equal(["https://h.example/1"], Rig.Sink.Ids);
        Assert.Equal(0, Server.Asked("/pages.xml"));
    }

    [Fact]
    public async Task A_feed_named_in_the_headers_of_a_page_is_found()
    {
        Server.On(
            "/",
            "<html><body>Hello",
            contentType: Html,
            headers: [("Link", "</hidden>; rel=alternate; type=\"application/atom+xml\"")])
                .On("/hidden", SourceServer.Rss(("1", "One")));

        Assert.Equal(("feed", "/hidden"), await SettledAsync("/"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("{}")]
    public async Task What_is_no_page_does_not_bring_its_hosts_feed(string body)
    {
        Server.On("/annual-report", body, contentType: "application/octet-stream")
            .On("/feed", SourceServer.Rss(("1", "One")))
            .On("/annual-report/feed", SourceServer.Rss(("2", "Two")));

        Assert.Equal(("web", "/annual-report"), await SettledAsync("/annual-report"));
        Assert.Empty(Rig.Sink.Ids);
    }

    private async Task<(string Kind, string Path)> SettledAsync(string path)
    {
        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + path)).Id);
        return (source.Kind, source.Url[Server.Url.Length..]);
    }
}
