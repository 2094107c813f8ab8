using System.Text;
using BriefingBot.Articles.Html;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Tests.Builders;
using static BriefingBot.Tests.Articles.WatchedFeed;

namespace BriefingBot.Tests.Articles;

/// <summary>Sites whose template names the front page as the address of each of their pages.</summary>
public sealed class FrontPageAddressTests
{
    [Theory]
    [InlineData("https://h.example/news/a", "https://h.example/", "https://h.example/news/a")]
    [InlineData("https://h.example/?p=7", "https://h.example/", "https://h.example/?p=7")]
    [InlineData("https://h.example/news/a?x=1", "https://h.example/news/a", "https://h.example/news/a")]
    [InlineData("https://h.example/", "https://h.example/", "https://h.example/")]
    [InlineData(null, "https://h.example/", "https://h.example/")]
    public void The_front_page_is_believed_as_the_address_of_the_front_page_alone(
        string? url, string canonical, string address)
    {
        var page = HtmlReader.Read(
            $"<link rel=canonical href='{canonical}'><p>Text.</p>", url is null ? null : new Uri(url));

        Assert.Equal(address, page.Url?.AbsoluteUri);
    }

    [Fact]
    public async Task Two_sources_of_such_a_site_both_bring_their_articles()
    {
        await using var feed = await StartAsync();
        foreach (var (path, title, text) in new[]
        {
            (
                "/world",
                "Ferry runs aground",
                "A ferry ran aground outside Brackholm on Monday, and forty people were brought ashore."),
            (
                "/sport",
                "Orm wins the cup",
                "The rowers of Orm won the cup of the northern lakes for the third time in a row."),
        })
        {
            feed.Server.On(
                path + "/a",
                $"<html><head><link rel=canonical href='/'></head><body><article><h1>{title}</h1><p>{text}</p>",
                contentType: "text/html");
            feed.Offer(path, Feed("Orm", home: null, Item("1", $"{feed.Server.Url}{path}/a", title, "")));
            await feed.PollAsync(await feed.AddAsync(path));
        }

        Assert.Equal(
            ["/world/a", "/sport/a"],
            (await feed.ArticlesAsync()).Select(article => article.Url?.AbsolutePath));
    }

    [Fact]
    public async Task And_so_do_two_folders_of_its_saved_pages()
    {
        await using var room = new Newsroom();
        foreach (var (id, title) in new[] { (1, "Ferry runs aground"), (2, "Orm wins the cup") })
        {
            var page = $"<link rel=canonical href='https://h.example/'><h1>{title}</h1>"
                + $"<p>{title}, as it was told on Monday by all who saw it.</p>";
            await room.OfferAsync(
                new Source
                {
                    Id = id,
                    GivenUrl = $"/pages/{id}",
                    Poll = new() { Url = $"/pages/{id}", Kind = "file" },
                },
                new Entry
                {
                    Id = "page.html",
                    Page = new FetchedDocument("page.html", Encoding.UTF8.GetBytes(page), "text/html", null),
                });
        }

        Assert.Equal(2, (await room.QueryAsync<long>("SELECT id FROM article")).Count);
    }
}
