using static BriefingBot.Tests.Articles.WatchedFeed;

namespace BriefingBot.Tests.Sources.Polling;

/// <summary>Feeds whose ids change from poll to poll, and feeds without any.</summary>
public sealed class ChangingIdsTests
{
    private static readonly (string Title, string Text)[] News =
    [
        ("Herring boats stay in port", "The herring boats stayed in port for a third day."),
        ("Library buys a printing press", "The town library bought a printing press of 1890."),
        ("Bakers and millers settle", "The bakers and the millers settled over the price of rye."),
    ];

    [Theory]
    [InlineData("/s{0}?sid={1}x{0}")]
    [InlineData("/s{0};jsessionid=A{1}F0?page=2")]
    [InlineData("/(S(q{1}w))/s{0}")]
    [InlineData("/s{0}?id={0}&PHPSESSID=b7{1}")]
    public async Task A_session_s_number_in_ids_and_links_makes_no_new_articles(string form)
    {
        await using var feed = await StartAsync();
        var source = await feed.AddAsync("/f");
        for (var poll = 1; poll <= 4; poll++)
        {
            var items = News.Select((news, index) =>
            {
                var url = feed.Server.Url + string.Format(null, form, index, poll);
                return Item(url, url, news.Title, news.Text, index + 1);
            });
            feed.Offer("/f", Feed("Session Post", home: null, items));
            await feed.PollAsync(source);
        }

        Assert.Equal(3, (await feed.ArticlesAsync()).Count);
        Assert.Equal(3, feed.Server.Requests.Count(request => request.Path != "/f"));
    }

    [Fact]
    public async Task What_was_not_offered_for_a_month_and_a_half_is_forgotten()
    {
        await using var feed = await StartAsync();
        var source = await feed.AddAsync("/f");
        for (var month = 0; month < 3; month++)
        {
            feed.Offer("/f", Feed("Post", home: null, Item(
                $"urn:{month}", link: null, $"The mill of the month {month}", "The old mill was sold.", 1)));
            await feed.PollAsync(source);
            feed.Room.Clock.Advance(TimeSpan.FromDays(30));
        }

        Assert.Equal(
            ["urn:1", "urn:2"],
            await feed.Room.QueryAsync<string>("SELECT id FROM source_entry ORDER BY id"));
    }

    [Fact]
    public async Task The_next_day_s_article_at_another_number_of_one_page_is_another_one()
    {
        await using var feed = await StartAsync();
        string Of(int number, string text, int hours) => Item(
            $"{feed.Server.Url}/story.php?id={number}",
            $"{feed.Server.Url}/story.php?id={number}",
            "Morning news",
            text,
            hours);
        feed.Offer("/f", Feed("Post", home: null, Of(7, "The ferry ran aground off Katt in fog.", 26)));
        var source = await feed.AddAsync("/f");
        await feed.PollAsync(source);
        feed.Room.Clock.Advance(TimeSpan.FromHours(30));
        feed.Offer("/f", Feed("Post", home: null, Of(8, "The council sold the old mill to a baker.", -29)));
        await feed.PollAsync(source);

        Assert.Equal(2, await feed.CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_id_and_link_an_edited_text_is_an_edit(bool isDated)
    {
        await using var feed = await StartAsync();
        string Alert(int gate, int level) => Item(
            id: null, link: null, $"Water level at gate {gate}", $"The level is {level} cm at gate {gate}.", gate);
        string Undated(string item) => isDated ? item : item.Replace("pubDate", "other", StringComparison.Ordinal);
        var source = await feed.AddAsync("/f");
        for (var poll = 0; poll < 3; poll++)
        {
            feed.Offer("/f", Feed(
                "Water", home: null, Undated(Alert(1, 101 + poll)), Undated(Alert(2, 102)), Undated(Alert(3, 103))));
            await feed.PollAsync(source);
        }

        var articles = await feed.ArticlesAsync();
        Assert.Equal(
            ["Water level at gate 1", "Water level at gate 2", "Water level at gate 3"],
            articles.Select(article => article.Title));
        Assert.Contains("103 cm at gate 1", articles[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_id_and_link_what_is_said_on_another_day_is_news_again()
    {
        await using var feed = await StartAsync();
        string On(int hours) => Item(id: null, link: null, "No delays", "Trains run on time.", hours);
        feed.Offer("/f", Feed("Rail", home: null, On(26)));
        var source = await feed.AddAsync("/f");
        await feed.PollAsync(source);
        feed.Room.Clock.Advance(TimeSpan.FromHours(30));
        feed.Offer("/f", Feed("Rail", home: null, On(-29)));
        await feed.PollAsync(source);

        Assert.Equal(2, await feed.CountAsync());
    }
}
