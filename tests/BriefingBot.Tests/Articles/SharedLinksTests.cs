using static BriefingBot.Tests.Articles.WatchedFeed;

namespace BriefingBot.Tests.Articles;

/// <summary>Entries whose link is not their own page: podcasts, changelogs, status pages, home pages.</summary>
public sealed class SharedLinksTests
{
    private const string Show = "/show";
    private const string ShowPage =
        "<html><head><title>Tide Talk</title></head><body><article><h1>Tide Talk</h1><p>Tide Talk is the show about "
        + "everything that happens between two tides, made in the harbour by three fishers and their dog.</p>"
        + "<p>New episodes come every week, and you can hear them wherever you hear such things.</p></article>"
        + "</body></html>";

    [Fact]
    public async Task Episodes_that_share_the_show_s_page_are_articles_of_their_own_and_the_page_is_not_fetched()
    {
        await using var feed = await StartAsync();
        var page = feed.Server.Url + Show;
        feed.Server.On(Show, ShowPage, contentType: "text/html");
        string[] episodes =
        [
            Item("e1", page, "Episode 1: The lamplighter", "Ulla Brandt lit the lamps of Orm for forty years.", 5),
            Item("e2", page, "Episode 2: Who owns the eel?", "Fishers and biologists argue about the quota.", 4),
            Item("e3", page, "Episode 3: A bridge for toads", "Volunteers carried 9,000 toads over the road.", 1),
        ];
        feed.Offer("/f", Feed("Tide Talk", home: null, episodes[..2]));
        var source = await feed.AddAsync("/f");
        await feed.PollAsync(source);
        feed.Offer("/f", Feed("Tide Talk", home: null, episodes));
        await feed.PollAsync(source);
        await feed.PollAsync(source);

        var articles = await feed.ArticlesAsync();

        Assert.Equal(
            ["Episode 1: The lamplighter", "Episode 2: Who owns the eel?", "Episode 3: A bridge for toads"],
            articles.Select(article => article.Title));
        Assert.StartsWith("Volunteers carried", articles[2].Text, StringComparison.Ordinal);
        Assert.Equal(page, articles[2].Url?.AbsoluteUri);
        Assert.Equal(0, feed.Server.Asked(Show));
    }

    [Fact]
    public async Task The_first_entry_alone_links_to_the_feed_s_home_page_which_is_nobody_s_page()
    {
        await using var feed = await StartAsync();
        var home = feed.Server.Url + Show;
        feed.Offer("/f", Feed("Status", home, Item("1", home, "Mail is slow", "Mail waits for an hour.", 3)));
        var source = await feed.AddAsync("/f");
        await feed.PollAsync(source);
        feed.Offer("/f", Feed("Status", home, Item("2", home + "/", "Mail is well", "Mail goes out at once.", 1)));
        await feed.PollAsync(source);

        Assert.Equal(["Mail is slow", "Mail is well"], (await feed.ArticlesAsync()).Select(article => article.Title));
        Assert.Equal(0, feed.Server.Asked(Show));
    }

    [Fact]
    public async Task Sections_of_one_changelog_are_articles_of_their_own()
    {
        await using var feed = await StartAsync();
        var log = feed.Server.Url + "/changelog";
        string Release(int number, string text) =>
            Item($"{log}#v{number}", $"{log}#v{number}", $"Version {number}", text, 9 - number);
        feed.Offer("/f", Feed("Anvil", home: null, Release(1, "Anvil learns to cast bells.")));
        var source = await feed.AddAsync("/f");
        await feed.PollAsync(source);
        feed.Offer(
            "/f",
            Feed(
                "Anvil",
                home: null,
                Release(2, "Hammers no longer ring twice."),
                Release(1, "Anvil learns to cast bells.")));
        await feed.PollAsync(source);

        Assert.Equal(["Version 1", "Version 2"], (await feed.ArticlesAsync()).Select(article => article.Title));
    }

    [Fact]
    public async Task A_show_of_one_title_has_a_new_episode_every_day()
    {
        await using var feed = await StartAsync();
        var page = feed.Server.Url + Show;
        string Day(int number, string text, int hours) => Item($"d{number}", page, "Morning news", text, hours);
        feed.Offer("/f", Feed("Radio", page, Day(1, "The ferry ran aground off Katt in fog.", 26)));
        var source = await feed.AddAsync("/f");
        await feed.PollAsync(source);
        feed.Room.Clock.Advance(TimeSpan.FromHours(22));
        feed.Offer("/f", Feed("Radio", page, Day(2, "The council sold the old mill to a baker.", -21)));
        await feed.PollAsync(source);

        Assert.Equal(2, await feed.CountAsync());
    }

    [Fact]
    public async Task Ids_and_links_that_are_the_same_for_all_do_not_make_one_of_them()
    {
        await using var feed = await StartAsync();
        string Alert(int number) =>
            Item("alert", link: null, $"Gate {number} is closed", $"The gate of lock {number} jammed.", 9 - number);
        feed.Offer("/f", Feed("Locks", home: null, Alert(2), Alert(1)));
        var source = await feed.AddAsync("/f");
        await feed.PollAsync(source);
        feed.Offer("/f", Feed("Locks", home: null, Alert(4), Alert(3), Alert(2), Alert(1)));
        await feed.PollAsync(source);

        Assert.Equal(
            ["Gate 1 is closed", "Gate 2 is closed", "Gate 3 is closed", "Gate 4 is closed"],
            (await feed.ArticlesAsync()).Select(article => article.Title));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Polls_on_one_page_are_articles_of_their_own_without_an_id_or_with_the_link_for_one(bool hasId)
    {
        await using var feed = await StartAsync();
        var page = feed.Server.Url + "/polls";
        string Poll(string what, int hours) =>
            Item(hasId ? page : null, page, $"Which {what} is best?", $"Readers chose the {what} of the year.", hours);
        feed.Offer("/f", Feed("Polls", home: null, Poll("ferry", 5), Poll("dock", 4)));
        var source = await feed.AddAsync("/f");
        await feed.PollAsync(source);
        feed.Offer("/f", Feed("Polls", home: null, Poll("pier", 1)));
        await feed.PollAsync(source);

        Assert.Equal(
            ["Which dock is best?", "Which ferry is best?", "Which pier is best?"],
            (await feed.ArticlesAsync()).Select(article => article.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_that_all_name_the_home_page_as_their_own_address_are_different_articles()
    {
        await using var feed = await StartAsync();
        foreach (var (path, title, text) in new[]
        {
            ("/a", "Mill sold to a baker", "The council sold the old mill of Tarn to the baker Ines Holm on Monday, and "
                + "the money goes into the roof of the school. It had stood empty for nine years."),
            ("/b", "Heron nest blocks lift", "A heron nest blocked the lift of the lighthouse for two days, the warden "
                + "said on Tuesday. Visitors had to climb 212 steps until the chicks had flown."),
        })
        {
            feed.Server.On(
                path,
                $"<html><head><title>{title}</title><link rel='canonical' href='{feed.Server.Url}/start'></head>"
                + $"<body><article><h1>{title}</h1><p>{text}</p><p>{text}</p></article></body></html>",
                contentType: "text/html");
        }

        feed.Offer("/f", Feed(
            "Tarn Post",
            home: null,
            Item("1", feed.Server.Url + "/a", "Mill sold to a baker", "The council sold the mill.", 3),
            Item("2", feed.Server.Url + "/b", "Heron nest blocks lift", "A nest blocked the lift.", 2)));
        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.Equal(
            ["Heron nest blocks lift", "Mill sold to a baker"],
            (await feed.ArticlesAsync()).Select(article => article.Title));
    }

    [Fact]
    public async Task An_article_that_its_site_counts_as_revised_behind_its_address_stays_one()
    {
        await using var feed = await StartAsync();
        var url = feed.Server.Url + "/news/c8d2";
        feed.Offer("/f", Feed(
            "Bay News",
            home: null,
            Item(url + "#0", url, "Ferry aground off Katt", "A ferry ran aground off Katt.", 3)));
        var source = await feed.AddAsync("/f");
        await feed.PollAsync(source);
        feed.Offer("/f", Feed(
            "Bay News",
            home: null,
            Item(url + "#1", url, "Ferry aground off Katt: 340 taken off", "A ferry ran aground; 340 left it.", 3)));
        await feed.PollAsync(source);

        var article = Assert.Single(await feed.ArticlesAsync());
        Assert.Contains("340", article.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_address_through_two_feeds_is_one_article_unless_it_is_a_shared_one()
    {
        await using var feed = await StartAsync();
        var own = feed.Server.Url + "/news/1";
        var shared = feed.Server.Url + "/live";
        var live = Item("l1", shared, "Live: the storm", "The storm took the roof of the mill.", 3);
        feed.Offer("/all", Feed(
            "All",
            home: null,
            Item("1", own, "Mill sold", "The council sold the mill.", 4),
            live,
            Item("l2", shared, "Live: the vote", "The council counts the votes of the harbour.", 2)));
        feed.Offer("/town", Feed(
            "Town",
            home: null,
            Item("t1", own, "Mill sold", "The council sold the mill.", 4),
            Item("t2", shared, "Live: the match", "Tarn leads by two goals at the break.", 1)));
        await feed.PollAsync(await feed.AddAsync("/all"));
        await feed.PollAsync(await feed.AddAsync("/town"));

        Assert.Equal(
            ["Live: the match", "Live: the storm", "Live: the vote", "Mill sold"],
            (await feed.ArticlesAsync()).Select(article => article.Title));
    }
}
