using System.Net;
using BriefingBot.Sources;
using static BriefingBot.Tests.Articles.MadeUpPages;
using static BriefingBot.Tests.Articles.WatchedFeed;

namespace BriefingBot.Tests.Articles;

/// <summary>When the page behind an entry is asked for, and what becomes of one that cannot be had just now.</summary>
public sealed class AbsentPagesTests
{
    private const string Excerpt = "A ferry ran aground outside the harbour of Brackholm.";

    private static readonly string Whole = string.Join("\n\n", Body);

    [Fact]
    public async Task A_picture_with_many_addresses_makes_no_article_of_an_excerpt()
    {
        var sizes = string.Join(", ", Enumerable.Range(1, 20).Select(size =>
            $"https://h.example/wp-content/uploads/2026/05/the-ferry-on-its-sandbank-{size}00x{size}00.jpg {size}00w"));

        Assert.Equal((Whole, 1), await ReadAsync($"<p><img srcset='{sizes}'></p><p>{Excerpt}</p>"));
    }

    [Theory]
    [InlineData(" [&#8230;]")]
    [InlineData(" [...]")]
    [InlineData("…")]
    public async Task A_long_excerpt_that_says_it_is_cut_is_not_the_article(string end)
    {
        var text = string.Concat(Enumerable.Repeat(Excerpt + " ", 36));

        Assert.Equal(1, (await ReadAsync($"<p>{text}{end}</p>")).Asked);
        Assert.Equal(0, (await ReadAsync($"<p>{text}</p>")).Asked);
    }

    [Fact]
    public async Task A_page_that_is_away_is_read_when_it_is_back_and_its_entry_is_an_article_meanwhile()
    {
        await using var feed = await StartAsync();
        feed.Server.On("/a", "", status: 503);
        var source = await PolledAsync(feed, ("a", Excerpt));
        Assert.Equal(Excerpt, Assert.Single(await feed.ArticlesAsync()).Text);
        Assert.Null(source.Poll.LastError);

        feed.Server.On("/a", Page, contentType: "text/html");
        await feed.PollAsync(source);
        Assert.Equal(Whole, Assert.Single(await feed.ArticlesAsync()).Text);

        feed.Room.Clock.Advance(TimeSpan.FromHours(5));
        await feed.PollAsync(source);
        Assert.Equal(2, feed.Server.Asked("/a"));
    }

    [Fact]
    public async Task A_page_that_stays_away_is_given_up_after_some_attempts()
    {
        await using var feed = await StartAsync();
        feed.Server.On("/a", "", status: 500);
        var source = await PolledAsync(feed, ("a", Excerpt));
        for (var poll = 0; poll < 10; poll++)
        {
            feed.Room.Clock.Advance(TimeSpan.FromHours(5));
            await feed.PollAsync(source);
        }

        Assert.Equal(5, feed.Server.Asked("/a"));
        Assert.Equal(1, await feed.CountAsync());
    }

    [Fact]
    public async Task An_edit_whose_page_is_away_does_not_give_the_whole_text_for_a_line_of_the_feed()
    {
        await using var feed = await StartAsync();
        feed.Server.On("/a", Page, contentType: "text/html");
        var source = await PolledAsync(feed, ("a", Excerpt));

        feed.Server.On("/a", "", status: 503);
        Offer(feed, ("a", Excerpt + " Nobody was hurt."));
        await feed.PollAsync(source);

        Assert.Equal(Whole, Assert.Single(await feed.ArticlesAsync()).Text);
    }

    [Fact]
    public async Task Nor_does_another_source_that_has_a_line_about_the_same_page()
    {
        await using var feed = await StartAsync();
        feed.Server.On("/a", Page, contentType: "text/html");
        await PolledAsync(feed, ("a", Excerpt));
        feed.Server.On("/a", "", status: 500);
        feed.Offer("/g", Feed("Orm", home: null, Item("x", feed.Server.Url + "/a", "Ferry runs aground a", Excerpt)));
        var other = await feed.AddAsync("/g");
        for (var poll = 0; poll < 6; poll++)
        {
            await feed.PollAsync(other);
            feed.Room.Clock.Advance(TimeSpan.FromHours(5));
        }

        Assert.Equal(Whole, Assert.Single(await feed.ArticlesAsync()).Text);
    }

    [Fact]
    public async Task A_host_that_asks_to_wait_is_not_asked_for_the_other_pages()
    {
        await using var feed = await StartAsync();
        (string Id, string Text)[] items =
            [.. Enumerable.Range(1, 12).Select(number => ($"{number}", $"{number} {Excerpt}"))];
        feed.Server.On("/1", "", status: 429, headers: ("Retry-After", "600"));
        foreach (var (id, _) in items.Skip(1))
        {
            feed.Server.On("/" + id, Page, contentType: "text/html");
        }

        // Its answer is there before the others are asked for: of some at once, none knows of it yet.
        var source = await PolledAsync(feed, items[0]);
        Offer(feed, items);
        await feed.PollAsync(source);
        Assert.Equal(["/1"], feed.Server.Requests.Select(request => request.Path).Where(path => path != "/f"));

        feed.Server.On("/1", Page, contentType: "text/html");
        feed.Room.Clock.Advance(TimeSpan.FromMinutes(20));
        await feed.PollAsync(source);
        Assert.All(items, item => Assert.Equal(item.Id == "1" ? 2 : 1, feed.Server.Asked("/" + item.Id)));
    }

    [Fact]
    public async Task Nor_is_one_that_leads_to_a_host_which_asks_to_wait_but_the_host_itself()
    {
        await using var feed = await StartAsync();
        var other = feed.Server.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        feed.Server.On("/out", "", status: 302, headers: ("Location", other + "/busy"));
        feed.Server.On("/busy", "", status: 429, headers: ("Retry-After", "86400"));
        feed.Server.On("/a", Page, contentType: "text/html");
        feed.Server.On("/b", "", status: 302, headers: ("Location", other + "/a"));
        var source = await PolledAsync(feed, ("out", Excerpt));
        Offer(feed, ("out", Excerpt), ("a", "1 " + Excerpt), ("b", "2 " + Excerpt));
        await feed.PollAsync(source);

        // The page is read from the host that leads on, and not through it from the host that asked to wait.
        Assert.Equal((1, 1, 1), (feed.Server.Asked("/busy"), feed.Server.Asked("/a"), feed.Server.Asked("/b")));
    }

    private static string Page =>
        $"<html><body><article><h1>Ferry runs aground</h1>{Paragraphs(Body)}</article></body></html>";

    private static async Task<(string Text, int Asked)> ReadAsync(string content)
    {
        await using var feed = await StartAsync();
        feed.Server.On("/a", Page, contentType: "text/html");
        feed.Offer("/f", Feed("Tamar", home: null, Item(
            "a", feed.Server.Url + "/a", "Ferry runs aground", Excerpt,
            more: $"<content:encoded>{WebUtility.HtmlEncode(content)}</content:encoded>")));
        await feed.PollAsync(await feed.AddAsync("/f"));
        return (Assert.Single(await feed.ArticlesAsync()).Text, feed.Server.Asked("/a"));
    }

    private static async Task<Source> PolledAsync(WatchedFeed feed, params (string Id, string Text)[] items)
    {
        Offer(feed, items);
        return await feed.PollAsync(await feed.AddAsync("/f"));
    }

    private static void Offer(WatchedFeed feed, params (string Id, string Text)[] items) => feed.Offer(
        "/f",
        Feed("Tamar", home: null, items.Select(item =>
            Item(item.Id, $"{feed.Server.Url}/{item.Id}", "Ferry runs aground " + item.Id, item.Text))));
}
