using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Tests.Builders;
using BriefingBot.Text;
using static BriefingBot.Tests.Articles.WatchedFeed;

namespace BriefingBot.Tests.Articles;

/// <summary>A feed whose entries lead to the pages of others: it can neither speak in their names nor change what they
/// said.</summary>
public sealed class StrangersFeedTests
{
    private const string Title = "Fishermen rescued off Katt reef";
    private const string Text = "Three fishermen were rescued off the Katt reef early on Monday, coastguard chief "
        + "Maria Lund said. Their boat had sprung a leak in thick fog, and a lifeboat from Ostby took them off the deck.";

    private static readonly Source Stranger = A.Source(2, "Evil Wire");

    private static Source Own(WatchedFeed feed)
    {
        var address = feed.Server.Url + "/feed";
        var source = A.Source(1, "Lake Post");
        return source with { GivenUrl = address, Poll = source.Poll with { Url = address } };
    }

    private static Entry Leading(Uri page, string id = "1", string summary = "Three were rescued.") => new()
    {
        Id = id,
        Title = Title,
        Url = page,
        Summary = summary,
        Published = A.Morning.AddHours(-2),
    };

    private static void Show(WatchedFeed feed, string path, string text, string canonical) => feed.Server.On(
        path,
        $"<html><head><title>{Title}</title><link rel='canonical' href='{feed.Server.Url}{canonical}'></head>"
            + $"<body><article><h1>{Title}</h1><p>{text}</p></article></body></html>",
        contentType: "text/html");

    [Fact]
    public async Task A_page_beside_an_outlet_s_own_that_names_its_address_takes_nothing_from_its_report()
    {
        await using var feed = await StartAsync();
        Show(feed, "/report", Text, "/report");
        Show(feed, "/users/evil", Text, "/report");
        await feed.Room.OfferAsync(Own(feed), Leading(feed.Server.At("/report")));
        await feed.Room.OfferAsync(Stranger, Leading(feed.Server.At("/users/evil")));
        Show(feed, "/users/evil", Text.Replace("Three", "Nine") + " Nine drowned.", "/report");
        await feed.Room.OfferAsync(Stranger, Leading(feed.Server.At("/users/evil"), summary: "Nine drowned."));

        var articles = await feed.ArticlesAsync();
        Assert.Equal(Text, Assert.Single(articles, article => article.SourceName == "Lake Post").Text);
        Assert.Equal(
            ["/report", "/users/evil"],
            articles.Select(article => article.Url!.AbsolutePath).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_outlet_corrects_its_report_whoever_led_to_it_first_and_nobody_else_does()
    {
        await using var feed = await StartAsync();
        var page = feed.Server.At("/report");
        Show(feed, "/report", Text, "/report");
        await feed.Room.OfferAsync(Stranger, Leading(page));
        await feed.Room.OfferAsync(Own(feed), Leading(page));
        var corrected = Text.Replace("Three", "Four");
        Show(feed, "/report", corrected, "/report");
        await feed.Room.OfferAsync(Own(feed), Leading(page, summary: "Four were rescued."));
        Assert.Equal(corrected, Assert.Single(await feed.ArticlesAsync()).Text);

        // The page speaks, whoever led to it.
        Show(feed, "/report", corrected.Replace("Four", "Five"), "/report");
        await feed.Room.OfferAsync(Stranger, Leading(page, summary: "Five were rescued."));
        Assert.Equal(corrected.Replace("Four", "Five"), Assert.Single(await feed.ArticlesAsync()).Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_led_to_a_report_leads_on_to_his_own_and_the_report_stays(bool isFirst)
    {
        await using var feed = await StartAsync();
        Show(feed, "/report", Text, "/report");
        var (first, second) = isFirst ? (Stranger, Own(feed)) : (Own(feed), Stranger);
        await feed.Room.OfferAsync(first, Leading(feed.Server.At("/report")));
        await feed.Room.OfferAsync(second, Leading(feed.Server.At("/report")));
        var untrue = Text.Replace("Three", "Nine") + " Nine drowned.";
        var whole = string.Join(' ', Enumerable.Repeat(untrue, 10));
        foreach (var link in (Uri?[])[new("https://source2.example/own"), feed.Server.At("/report"), null])
        {
            await feed.Room.OfferAsync(
                Stranger, Leading(feed.Server.At("/report")) with { Url = link, ContentText = whole, IsWhole = true });
        }

        var report = Assert.Single(
            await feed.ArticlesAsync(), article => article.Url?.AbsolutePath == "/report");
        Assert.Equal(Text, report.Text);
    }

    [Fact]
    public async Task An_address_of_an_outlet_s_that_leads_back_to_the_stranger_lends_no_name()
    {
        await using var feed = await StartAsync();
        var own = feed.Server.Url.Replace("127.0.0.1", "localhost");
        feed.Server.On("/out", "", 302, headers: ("Location", own + "/stub"));
        feed.Server.On(
            "/stub", "<html><title>The weather of the week</title><p>Sunny.</p></html>", contentType: "text/html");
        var source = A.Source(2, "Evil Wire") with
        {
            GivenUrl = "http://localhost/feed",
            Poll = A.Source(2, "Evil Wire").Poll with { Url = "http://localhost/feed" },
        };
        await feed.Room.OfferAsync(source, Leading(feed.Server.At("/out")) with { Outlet = "Lake Post" });

        Assert.Equal("Lake Post (localhost)", Assert.Single(await feed.ArticlesAsync()).Outlet);
    }

    [Theory]
    [InlineData("/report", "Harbour Times")]
    [InlineData("/nothing-here", "Harbour Times (source2.example)")]
    public async Task The_outlet_that_an_entry_names_speaks_where_its_page_was_read(string path, string outlet)
    {
        await using var feed = await StartAsync();
        Show(feed, "/report", Text, "/report");
        await feed.Room.OfferAsync(Stranger, Leading(feed.Server.At(path)) with { Outlet = "Harbour Times" });

        Article article = Assert.Single(await feed.ArticlesAsync());
        Assert.Equal((outlet, "Evil Wire"), (article.Outlet, article.SourceName));
    }
}
