using System.Text;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Kinds;

namespace BriefingBot.Tests.Sources.Kinds;

/// <summary>In which order the addresses of a page are tried as its feed.</summary>
public sealed class FeedCandidatesTests
{
    [Fact]
    public void The_feeds_of_a_page_are_tried_in_order_and_those_of_comments_last() => AssertFirst(
        "<base href='/base/'><link rel='alternate' type='application/rss+xml' title='Comments on this' "
            + "href='c.xml'><link rel=\"Alternate nofollow\" type='application/atom+xml; charset=utf-8' "
            + "href='a.atom'><link rel=alternate hreflang=de href=/de><link rel=alternate "
            + "type=application/json+oembed href=/oembed><a href='https://feeds.example/rss.xml'>RSS</a>",
        "https://h.example/section/",
        ["https://h.example/base/a.atom", "https://h.example/base/c.xml", "https://feeds.example/rss.xml"]);

    [Theory]
    // A blog's category page announces the site's feed, its comments and its own.
    [InlineData(
        "<link rel=alternate type='application/rss+xml' title='Site' href='/feed/'><link rel=alternate "
            + "type='application/rss+xml' title='Site Comments Feed' href='/comments/feed/'><link rel=alternate "
            + "type='application/rss+xml' title='Site Soil Category Feed' href='/category/soil/feed/'>",
        "/category/soil/",
        "/category/soil/feed/")]
    // Its post page announces the comments of the post, in the site's language.
    [InlineData(
        "<meta property='og:type' content='article'><link rel=alternate type='application/rss+xml' title='Site » "
            + "Feed' href='/feed/'><link rel=alternate type='application/rss+xml' title='Site » Une note : Flux "
            + "des commentaires' href='/a-note/feed/'>",
        "/a-note/",
        "/feed/")]
    // A home page that announces a tag's feed first.
    [InlineData(
        "<link rel=alternate type='application/rss+xml' title='Tag' href='/tag/soil/feed/'><link rel=alternate "
            + "type='application/rss+xml' title='All' href='/all.xml'>",
        "/",
        "/all.xml")]
    // Old blog services announce a service of their own under the type of a feed.
    [InlineData(
        "<link rel='service.post' type='application/atom+xml' href='/service'><link rel=alternate "
            + "type='application/atom+xml' href='/feeds/posts/default'><link rel=alternate "
            + "type='application/rss+xml' href='/feeds/posts/default?alt=rss'>",
        "/",
        "/feeds/posts/default")]
    // JSON that is a programming interface stands beside the feed.
    [InlineData(
        "<link rel=alternate type='application/json' href='/wp-json/wp/v2/pages/2'><link rel=alternate "
            + "type='application/rss+xml' href='/feed/'>",
        "/",
        "/feed/")]
    [InlineData("<link rel=alternate type='application/feed+json' href='/feed.json'>", "/", "/feed.json")]
    // Releases of a project: the page's own feed goes before that of its tags.
    [InlineData(
        "<link rel=alternate type='application/atom+xml' title='Tags' href='/a/b/tags.atom'><link rel=alternate "
            + "type='application/atom+xml' title='Release notes' href='/a/b/releases.atom'>",
        "/a/b/releases",
        "/a/b/releases.atom")]
    // A channel of videos.
    [InlineData(
        "<link rel='alternate' type='application/rss+xml' title='RSS' "
            + "href='https://h.example/feeds/videos.xml?channel_id=UC12'><link rel=alternate media=handheld "
            + "href='https://m.h.example/c'>",
        "/@channel",
        "/feeds/videos.xml?channel_id=UC12")]
    // Two languages: the page's own.
    [InlineData(
        "<html lang=de><link rel=alternate type='application/rss+xml' hreflang=en href='/en/rss'><link "
            + "rel=alternate type='application/rss+xml' hreflang=de href='/de/rss'>",
        "/",
        "/de/rss")]
    [InlineData(
        "<link rel=alternate type='text/xml' title='Podcast' href='/pod.xml'><link rel=ALTERNATE "
            + "TYPE='APPLICATION/RSS+XML' href='//h.example/n.xml'>",
        "/",
        "/n.xml")]
    [InlineData(
        "<a href='/service/newsfeeds/'><img alt=x></a><a class='icon rss' href='/x/main.php'></a>", "/", "/x/main.php")]
    [InlineData("<meta http-equiv=Refresh content='0; URL=/en/'>", "/", "/en/")]
    [InlineData("<meta name=generator content='Ghost 5.8'>", "/", "/rss/")]
    [InlineData("", "/r/harbour/", "/r/harbour/feed")]
    [InlineData("<a href='/feedback'>Give feedback</a>", "/", "/feed")]
    public void The_feed_that_a_page_is_known_by_is_tried_first(string html, string page, string first) =>
        AssertFirst(html, "https://h.example" + page, ["https://h.example" + first]);

    [Fact]
    public void A_page_of_XHTML_with_elements_closed_in_one_is_read() => AssertFirst(
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><script src='x.js'/><title/><link "
            + "rel='alternate' type='application/rss+xml' href='/x.rss'/></head></html>",
        "https://h.example/",
        ["https://h.example/x.rss"]);

    [Fact]
    public void A_feed_announced_in_the_headers_is_one_like_any_other() => Assert.Equal(
        "https://h.example/blog/feed.xml",
        Of(
            "",
            "https://h.example/blog/",
            "<https://h.example/wp-json/>; rel=\"https://api.w.org/\", <feed.xml>; rel=\"alternate\"; "
                + "type=\"application/rss+xml\"")[0].Url.AbsoluteUri);

    [Trait("Category", "Clock")]
    [Fact]
    public void A_page_that_announces_tens_of_thousands_is_not_searched_for_each()
    {
        var links = Enumerable.Range(0, 30_000)
            .Select(number => $"<link rel=alternate type=application/rss+xml href=/{number}.xml>");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal("https://h.example/0.xml", Of(string.Concat(links), "https://h.example/")[0].Url.AbsoluteUri);

        // a guard against the square, no measure
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static void AssertFirst(string html, string url, string[] first) =>
        Assert.Equal(first, Of(html, url).Take(first.Length).Select(candidate => candidate.Url.AbsoluteUri));

    private static IReadOnlyList<FeedCandidate> Of(string html, string url, string? links = null)
    {
        using var page = WebPage.Parse(
            new FetchedDocument(url, Encoding.UTF8.GetBytes(html), "text/html", new Uri(url)));
        return FeedCandidates.Of(page, links);
    }
}
