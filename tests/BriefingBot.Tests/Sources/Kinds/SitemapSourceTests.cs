using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Kinds;

namespace BriefingBot.Tests.Sources.Kinds;

/// <summary>Sitemap indexes over real HTTP: which parts are asked, and what a second poll costs.</summary>
public sealed class SitemapSourceTests : SourceRoomTests
{
    [Fact]
    public async Task A_second_poll_of_an_unchanged_index_costs_answers_without_bodies()
    {
        Conditional("/sitemap.xml", Index("/news-1.xml", "/news-2.xml"));
        Conditional("/news-1.xml", Part("1", "2"));
        Conditional("/news-2.xml", Part("3"));
        var source = await PollAsync(await Rig.AddAsync(Server.Url + "/sitemap.xml"));
        Server.Requests.Clear();

        source = await PollAsync(source);

        Assert.Equal(3, Server.Requests.Count);
        Assert.All(Server.Requests, request => Assert.Equal("\"1\"", request.Headers.IfNoneMatch.ToString()));
        Assert.Equal((0, 3), (source.Poll.Failures, Rig.Sink.Ids.Count));
    }

    [Fact]
    public async Task Where_the_server_of_a_part_asks_to_wait_the_source_does()
    {
        Server.On("/sitemap.xml", Index("/news-1.xml")).On("/news-1.xml", "", status: 429);

        var source = await PollAsync(await Rig.AddAsync(Server.Url + "/sitemap.xml"));

        Assert.Equal((1, true), (source.Poll.Failures, source.Poll.AsksToWait));
    }

    [Fact]
    public async Task A_part_that_changes_is_read_although_the_index_did_not()
    {
        Conditional("/sitemap.xml", Index("/news-1.xml"));
        Conditional("/news-1.xml", Part("1"));
        var source = await PollAsync(await Rig.AddAsync(Server.Url + "/sitemap.xml"));

        Conditional("/news-1.xml", Part("1", "2"), tag: "\"2\"");
        await PollAsync(source);

        Assert.Equal(["https://h.example/1", "https://h.example/2"], Rig.Sink.Ids);
    }

    [Fact]
    public async Task A_part_that_the_index_dates_to_the_same_second_is_not_asked_and_one_dated_to_a_day_is()
    {
        string Listed(string second) =>
            $"<sitemapindex><sitemap><loc>{Server.Url}/exact.xml</loc><lastmod>2026-05-04T07:00:{second}Z</lastmod></sitemap><sitemap><loc>{Server.Url}/daily.xml</loc><lastmod>2026-05-04</lastmod></sitemap></sitemapindex>";
        Server.On("/sitemap.xml", Listed("00")).On("/exact.xml", Part("1")).On("/daily.xml", Part("2"));
        var source = await PollAsync(await Rig.AddAsync(Server.Url + "/sitemap.xml"));
        source = await PollAsync(source);
        Assert.Equal((1, 2), (Server.Asked("/exact.xml"), Server.Asked("/daily.xml")));

        Server.On("/sitemap.xml", Listed("01"));
        await PollAsync(source);

        Assert.Equal((2, 3), (Server.Asked("/exact.xml"), Server.Asked("/daily.xml")));
    }

    [Fact]
    public async Task An_index_of_indexes_is_read_to_its_newest_part()
    {
        Conditional("/sitemap.xml", Index("/inner.xml"));
        Conditional("/inner.xml", Index("/part-1.xml", "/part-2.xml", "/part-3.xml"));
        Conditional("/part-1.xml", Part("1"));
        Conditional("/part-3.xml", Part("3"));
        var source = await PollAsync(await Rig.AddAsync(Server.Url + "/sitemap.xml"));
        Conditional("/part-3.xml", Part("3", "4"), tag: "\"2\"");

        await PollAsync(source);

        Assert.Contains("https://h.example/4", Rig.Sink.Ids);
        Assert.Equal(0, Server.Asked("/part-2.xml"));
    }

    [Fact]
    public async Task One_part_that_cannot_be_read_is_named_and_costs_nothing_else_and_all_of_them_are_trouble()
    {
        Conditional("/sitemap.xml", Index("/news-1.xml", "/news-2.xml"));
        Conditional("/news-1.xml", Part("1"));
        var source = await PollAsync(await Rig.AddAsync(Server.Url + "/sitemap.xml"));
        Assert.Equal(0, source.Poll.Failures);
        Assert.Contains("404", source.Poll.LastError, StringComparison.Ordinal);

        Conditional("/news-2.xml", Part("2"));
        source = await PollAsync(source);
        Assert.Null(source.Poll.LastError);
        Assert.Equal(["https://h.example/1", "https://h.example/2"], Rig.Sink.Ids);

        Server.On("/news-1.xml", "", 500).On("/news-2.xml", "", 500);
        source = await PollAsync(source);
        Assert.Equal(1, source.Poll.Failures);
    }

    [Fact]
    public async Task An_index_that_says_how_long_it_stays_fresh_is_not_asked_before()
    {
        Server.On("/sitemap.xml", Index("/news-1.xml"), headers: ("Cache-Control", "max-age=36000"));
        Server.On("/news-1.xml", Part("1"));

        var source = await PollAsync(await Rig.AddAsync(Server.Url + "/sitemap.xml"));

        Assert.True(source.Poll.NextPoll >= Rig.Clock.GetUtcNow().AddHours(10));
    }

    [Theory]
    [InlineData("pages.xml categories.xml post-1.xml post-2.xml authors.xml", 3, "post-1.xml post-2.xml")]
    [InlineData(
        "posts-post-1.xml posts-post-2.xml posts-post-10.xml users-1.xml", 2, "posts-post-10.xml posts-post-1.xml")]
    [InlineData("a.xml news.xml newsletter.xml", 3, "news.xml")]
    [InlineData(
        "sitemap-2025-12.xml sitemap-2026-04.xml sitemap-2026-05.xml", 2, "sitemap-2026-05.xml sitemap-2025-12.xml")]
    [InlineData("a.xml b.xml@2026-05-01 c.xml@2026-05-04T01:00:00Z d.xml@2026-04-01", 2, "c.xml b.xml")]
    [InlineData("pages.xml", 3, "pages.xml")]
    public void The_parts_with_the_newest_articles_are_chosen(string parts, int most, string chosen)
    {
        var listed = parts.Split(' ')
            .Select(part => part.Split('@'))
            .Select(part => new FeedPart(new Uri("https://h.example/" + part[0]), part.ElementAtOrDefault(1)))
            .ToList();

        Assert.Equal(chosen.Split(' '), SitemapOrder.Newest(listed, most).Select(part => part.Url.AbsolutePath[1..]));
    }

    private async Task<Source> PollAsync(Source source) => await Rig.PollNextAsync(source.Id);

    private string Index(params string[] parts) =>
        $"<sitemapindex "
            + $"xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{string.Concat(parts.Select(part => $"<sitemap><loc>{Server.Url}{part}</loc></sitemap>"))}</sitemapindex>";

    private static string Part(params string[] ids) =>
        $"<urlset>{string.Concat(ids.Select(id => $"<url><loc>https://h.example/{id}</loc></url>"))}</urlset>";

    private void Conditional(string path, string body, string tag = "\"1\"") => Server.On(path, context =>
    {
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        }

        return context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(body)).AsTask();
    });
}
