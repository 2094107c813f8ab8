using BriefingBot.Sources;
using BriefingBot.Sources.Kinds;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Sources.Polling;

public sealed class PollerTests : SourceRoomTests
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Fact]
    public async Task The_first_poll_hands_over_entries_and_an_unchanged_feed_is_asked_conditionally()
    {
        Server.On("/f", SourceServer.Rss(("a", "One"), ("b", "Two")), headers: [("ETag", "\"1\"")]);
        var source = await Rig.AddAsync(Server.Url + "/f");

        source = await Rig.PollNextAsync(source.Id);
        Server.On("/f", "", 304);
        source = await Rig.PollNextAsync(source.Id);

        Assert.Equal(["a", "b"], Rig.Sink.Ids);
        Assert.Equal(("feed", "Harbour News", 0), (source.Kind, source.Poll.Title, source.Poll.Failures));
        Assert.Equal("\"1\"", Server.Requests.Last().Headers.IfNoneMatch.ToString());
        Assert.Equal("\"1\"", source.Poll.Etag);
    }

    [Fact]
    public async Task An_edited_entry_comes_again_under_its_id_and_a_known_one_does_not()
    {
        Server.On("/f", SourceServer.Rss(("a", "One"), ("b", "Two")));
        var source = await Rig.AddAsync(Server.Url + "/f");
        await Rig.PollNextAsync(source.Id);

        Server.On("/f", SourceServer.Rss(("c", "Three"), ("a", "One, corrected"), ("b", "Two")));
        await Rig.PollNextAsync(source.Id);

        Assert.Equal(["a", "b", "c", "a"], Rig.Sink.Ids);
    }

    [Fact]
    public async Task What_the_sink_did_not_take_comes_again()
    {
        Server.On("/f", SourceServer.Rss(("a", "One")), headers: [("ETag", "\"1\"")]);
        var source = await Rig.AddAsync(Server.Url + "/f");
        Rig.Sink.Fails = true;
        source = await Rig.PollNextAsync(source.Id);
        Assert.Contains("could not be stored", source.Poll.LastError, StringComparison.Ordinal);

        Rig.Sink.Fails = false;
        source = await Rig.PollNextAsync(source.Id);

        Assert.False(Server.Requests.Last().Headers.ContainsKey("If-None-Match"));
        Assert.Equal(["a"], Rig.Sink.Ids);
        Assert.Null(source.Poll.LastError);
    }

    [Fact]
    public async Task The_first_fetch_is_bounded_in_number_and_age_and_the_archive_counts_as_known()
    {
        using var rig = new SourcesRig(("Network:FirstFetchEntries", "2"));
        string Item(int day) =>
            $"<item><guid>{day}</guid><title>Day {day}</title><pubDate>{day} May 2026 00:00:00 GMT</pubDate></item>";
        Server.On(
            "/f",
            $"<rss><channel>{Item(4)}{Item(3)}{Item(2)}{Item(1).Replace("May", "Apr", StringComparison.Ordinal)}</channel></rss>");
        var source = await rig.AddAsync(Server.Url + "/f");
        source = await rig.PollNextAsync(source.Id);
        Assert.Equal(["4", "3"], rig.Sink.Ids);

        Server.On("/f", $"<rss><channel>{Item(5)}{Item(4)}{Item(3)}{Item(2)}</channel></rss>");
        await rig.PollNextAsync(source.Id);

        Assert.Equal(["4", "3", "5"], rig.Sink.Ids);
    }

    [Fact]
    public async Task A_source_that_was_removed_and_comes_back_is_fetched_for_the_first_time()
    {
        using var rig = new SourcesRig(("Network:FirstFetchEntries", "2"));
        Server.On("/f", Dated(rig, 1, "old"));
        var source = await rig.PollNextAsync((await rig.AddAsync(Server.Url + "/f")).Id);
        await rig.Store.RemoveAsync(source.Id, default);
        rig.Clock.Advance(TimeSpan.FromDays(120));
        Server.On("/f", Dated(rig, 9, "new"));

        Assert.Null((await rig.AddAsync(Server.Url + "/f")).Poll.LastSuccess);
        await rig.PollNextAsync(source.Id);

        Assert.Equal(["old1", "new1", "new2"], rig.Sink.Ids);
        Assert.Empty(rig.Health.Told);
    }

    [Fact]
    public async Task A_source_that_goes_on_after_months_does_not_bring_all_that_it_missed()
    {
        Server.On("/f", Dated(Rig, 1, "old"));
        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + "/f")).Id);
        await Rig.Store.SetStateAsync(source.Id, SourceState.Paused, default);
        Rig.Clock.Advance(TimeSpan.FromDays(120));
        await Rig.Store.SetStateAsync(source.Id, SourceState.Active, default);
        Server.On("/f", Dated(Rig, 100, "new"));

        await Rig.PollNextAsync(source.Id);

        Assert.InRange(Rig.Sink.Ids.Count, 30, 50);
    }

    // So many entries, one a day, the newest of yesterday.
    private static string Dated(SourcesRig rig, int count, string name)
    {
        var items = Enumerable.Range(1, count).Select(day =>
            $"<item><guid>{name}{day}</guid><title>{name} {day}</title>"
                + $"<pubDate>{rig.Clock.GetUtcNow().AddDays(-day):r}</pubDate></item>");
        return $"<rss><channel>{string.Concat(items)}</channel></rss>";
    }

    [Fact]
    public async Task The_archive_that_a_first_fetch_left_out_is_no_news_when_it_is_edited_or_turns_up_later()
    {
        string Item(int day, string month, string text) =>
            $"<item><guid>{day}{month}</guid><title>Day {day} "
                + $"{month}</title><description>{text}</description><pubDate>{day} {month} 2026 00:00:00 "
                + $"GMT</pubDate></item>";
        Server.On("/f", $"<rss><channel>{Item(4, "May", "a")}{Item(1, "Apr", "a")}</channel></rss>");
        var source = await Rig.AddAsync(Server.Url + "/f");
        await Rig.PollNextAsync(source.Id);

        Server.On(
            "/f",
            $"<rss><channel>{Item(4, "May", "edited")}{Item(1, "Apr", "edited")}"
                + $"{Item(2, "Feb", "dug out")}</channel></rss>");
        await Rig.PollNextAsync(source.Id);

        Assert.Equal(["4May", "4May"], Rig.Sink.Ids);
    }

    [Fact]
    public async Task A_rebuilt_site_of_which_nothing_is_known_again_brings_no_more_than_a_first_fetch()
    {
        using var rig = new SourcesRig(("Network:FirstFetchEntries", "5"));
        Server.On("/f", SourceServer.Rss([.. Enumerable.Range(0, 3).Select(i => ($"{i}", $"Old {i}"))]));
        var source = await rig.AddAsync(Server.Url + "/f");
        await rig.PollNextAsync(source.Id);

        Server.On("/f", SourceServer.Rss([.. Enumerable.Range(100, 80).Select(i => ($"{i}", $"New {i}"))]));
        await rig.PollNextAsync(source.Id);

        Assert.Equal(3 + 5, rig.Sink.Ids.Count);
    }

    [Fact]
    public async Task A_source_that_can_be_read_but_falls_silent_is_told_once_and_once_more_when_it_is_heard_again()
    {
        var source = await Rig.AddAsync(Server.Url + "/f");
        for (var day = 0; day < 10; day++)
        {
            Server.On(
                "/f", SourceServer.Rss([.. Enumerable.Range(0, 3 * (day + 1)).Select(i => ($"{i}", $"Report {i}"))]));
            await Rig.PollNextAsync(source.Id);
            Rig.Clock.Advance(TimeSpan.FromDays(1));
        }

        for (var day = 0; day < 5; day++)
        {
            await Rig.PollNextAsync(source.Id);
            Rig.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Empty(Rig.Health.Told);
        for (var day = 0; day < 5; day++)
        {
            source = await Rig.PollNextAsync(source.Id);
            Rig.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.StartsWith("stale for", Assert.Single(Rig.Health.Told), StringComparison.Ordinal);
        Assert.Equal([source.Id], (await Rig.Store.HealthAsync(default)).Stale.Select(stale => stale.Id));
        Server.On("/f", SourceServer.Rss(("x", "Back again")));
        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal("active again", Rig.Health.Told.Last());
        Assert.False(source.Poll.IsToldStale);
    }

    [Fact]
    public async Task A_source_that_always_published_rarely_is_not_called_silent()
    {
        var source = await Rig.AddAsync(Server.Url + "/f");
        for (var week = 0; week < 30; week++)
        {
            Server.On(
                "/f", SourceServer.Rss([.. Enumerable.Range(0, 1 + (week / 2)).Select(i => ($"{i}", $"Report {i}"))]));
            await Rig.PollNextAsync(source.Id);
            Rig.Clock.Advance(Week);
        }

        Assert.Empty(Rig.Health.Told);
    }

    [Fact]
    public async Task Another_selector_and_none_make_another_source_of_the_page_at_once()
    {
        Server.On(
            "/",
            "<html><link rel=alternate type='application/rss+xml' href='/f'><div class=x><a "
                + "href='/a'>A</a></div></html>",
            contentType: "text/html",
            headers: [("ETag", "\"1\"")]).On("/f", SourceServer.Rss(("1", "One")));
        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + "/")).Id);
        Assert.Equal("feed", source.Kind);

        await Rig.Store.SetAsync(source with { Selector = ".x" }, default);
        await Rig.Poller.PollDueAsync(default);
        source = (await Rig.Store.GetAsync(source.Id, default))!;
        Assert.Equal(("page", Server.Url + "/"), (source.Kind, source.Url));
        Assert.Equal(["1", Server.Url + "/a"], Rig.Sink.Ids);

        await Rig.Store.SetAsync(source with { Selector = null }, default);
        await Rig.Poller.PollDueAsync(default);
        Assert.Equal("feed", (await Rig.Store.GetAsync(source.Id, default))!.Kind);
    }

    [Fact]
    public async Task A_shorter_interval_counts_from_now_on()
    {
        Server.On("/f", SourceServer.Rss(("1", "One")), headers: [("Cache-Control", "max-age=80000")]);
        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + "/f")).Id);

        await Rig.Store.SetAsync(source with { IntervalSeconds = 300 }, default);

        Assert.True(
            (await Rig.Store.GetAsync(source.Id, default))!.Poll.NextPoll <= Rig.Clock.GetUtcNow().AddSeconds(300));
    }

    [Fact]
    public async Task A_permanent_redirect_is_followed_for_good_only_after_it_held_several_times()
    {
        Server.Redirect("/old", 301, "/new").On("/new", SourceServer.Rss(("a", "One")));
        var source = await Rig.AddAsync(Server.Url + "/old");

        source = await Rig.PollNextAsync(source.Id);
        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal(Server.Url + "/old", source.Url);
        source = await Rig.PollNextAsync(source.Id);

        Assert.Equal(Server.Url + "/new", source.Url);
        Assert.Equal(Server.Url + "/old", source.GivenUrl);
        Assert.Equal(["moved to /new"], Rig.Health.Told);
        await Rig.PollNextAsync(source.Id);
        Assert.Equal(3, Server.Asked("/old"));
        Assert.Equal(["a"], Rig.Sink.Ids);
    }

    [Fact]
    public async Task A_temporary_redirect_is_never_followed_for_good()
    {
        Server.Redirect("/old", 302, "/new").On("/new", SourceServer.Rss(("a", "One")));
        var source = await Rig.AddAsync(Server.Url + "/old");

        for (var i = 0; i < 6; i++)
        {
            source = await Rig.PollNextAsync(source.Id);
        }

        Assert.Equal(Server.Url + "/old", source.Url);
    }

    [Fact]
    public async Task A_source_that_is_gone_is_retired_and_told_once()
    {
        Server.On("/f", "", 410);
        var source = await Rig.AddAsync(Server.Url + "/f");

        source = await Rig.PollNextAsync(source.Id);
        Rig.Clock.Advance(Week);
        await Rig.Poller.PollDueAsync(default);

        Assert.Equal(SourceState.Retired, source.State);
        Assert.Equal(["retired"], Rig.Health.Told);
        Assert.Equal(1, Server.Asked("/f"));
    }

    [Fact]
    public async Task Retry_After_is_obeyed()
    {
        Server.On("/f", "", 429, headers: [("Retry-After", "7200")]);
        var source = await Rig.AddAsync(Server.Url + "/f");

        source = await Rig.PollNextAsync(source.Id);

        Assert.True(source.Poll.NextPoll >= Rig.Clock.GetUtcNow() + TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task Retry_After_is_obeyed_beside_a_challenge_too()
    {
        Server.On(
            "/f",
            "<html><body><div class='g-recaptcha'></div></body></html>",
            429,
            "text/html",
            ("Retry-After", "7200"));
        var source = await Rig.AddAsync(Server.Url + "/f");

        source = await Rig.PollNextAsync(source.Id);

        Assert.Contains("captcha", source.Poll.LastError, StringComparison.Ordinal);
        Assert.True(source.Poll.NextPoll >= Rig.Clock.GetUtcNow() + TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task A_selector_set_while_the_source_is_polled_was_undone_by_that_poll()
    {
        Source? source = null;
        Server.On("/f", async context =>
        {
            await Rig.Store.SetAsync(source! with { Selector = "h2 a" }, default);
            await context.Response.WriteAsync(SourceServer.Rss(("a", "One")));
        });
        source = await Rig.AddAsync(Server.Url + "/f");

        source = await Rig.PollNextAsync(source.Id);

        Assert.Equal(("h2 a", PageSource.Name), (source.Selector, source.Kind));
        Assert.True(source.Poll.NextPoll <= Rig.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Whatever_was_published_during_a_pause_comes_though_nothing_offered_is_known_any_more()
    {
        string Items(string name, int count)
        {
            var items = Enumerable.Range(0, count).Select(i =>
                $"<item><guid>{name}{i}</guid><title>{name} {i}</title>"
                    + $"<pubDate>{Rig.Clock.GetUtcNow().AddMinutes(-i):r}</pubDate></item>");
            return $"<rss version='2.0'><channel>{string.Concat(items)}</channel></rss>";
        }

        Server.On("/f", Items("old", 100));
        var source = await Rig.AddAsync(Server.Url + "/f");
        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal(30, Rig.Sink.Ids.Count);

        Rig.Clock.Advance(TimeSpan.FromHours(9)); // switched off overnight
        Server.On("/f", Items("new", 100));
        await Rig.PollNextAsync(source.Id);

        Assert.Equal(130, Rig.Sink.Ids.Count);
    }

    [Fact]
    public async Task A_source_that_fails_for_a_week_is_polled_on_and_recovers_within_one_poll_and_each_is_told_once()
    {
        Server.On("/f", "", 500);
        var source = await Rig.AddAsync(Server.Url + "/f");
        var end = Rig.Clock.GetUtcNow() + Week;
        var waits = new List<TimeSpan>();
        while (Rig.Clock.GetUtcNow() < end)
        {
            source = await Rig.PollNextAsync(source.Id);
            waits.Add(source.Poll.NextPoll - Rig.Clock.GetUtcNow());
        }

        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.FromMinutes(10), TimeSpan.FromHours(25.5)));
        Assert.True(waits[^1] > TimeSpan.FromHours(17), $"the last wait is {waits[^1]}");
        Assert.InRange(waits.Count, 10, 25);
        Assert.Equal(1, Rig.Health.Told.Count(told => told.StartsWith("bad", StringComparison.Ordinal)));
        Assert.Contains("error of its own (500)", source.Poll.LastError, StringComparison.Ordinal);

        Server.On("/f", SourceServer.Rss(("a", "One")));
        source = await Rig.PollNextAsync(source.Id);

        Assert.Equal((0, null, null), (source.Poll.Failures, source.Poll.LastError, source.Poll.FailingSince));
        Assert.Equal(["a"], Rig.Sink.Ids);
        Assert.Equal("recovered", Rig.Health.Told.Last());
        Assert.Equal(2, Rig.Health.Told.Count);
    }

    [Fact]
    public async Task A_page_is_settled_as_its_feed_and_a_feed_that_turns_into_a_page_is_trouble()
    {
        Server.On(
            "/",
            "<html><head><link rel='alternate' type='application/rss+xml' title='Comments' href='/comments'><link "
                + "rel=alternate type='application/rss+xml' href='/news'></head>",
            contentType: "text/html");
        Server.On("/news", SourceServer.Rss(("a", "One")));
        var source = await Rig.AddAsync(Server.Url);

        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal(("feed", Server.Url + "/news"), (source.Kind, source.Url));

        Server.On("/news", "<html><body>Down for maintenance</body></html>", contentType: "text/html");
        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal("feed", source.Kind);
        Assert.Contains("web page, not a feed", source.Poll.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_a_feed_is_watched_by_its_links()
    {
        Server.On(
            "/",
            "<html><nav><a href='/2026/05/in-the-menu-it-is-no-news'>Four words in menu</a></nav><a "
                + "href='/2026/05/04/bridge-closed-after-crash'>Bridge closed after a crash on Monday</a><a "
                + "href='/about'>About us and our many friends</a></html>",
            contentType: "text/html");
        var source = await Rig.AddAsync(Server.Url);

        source = await Rig.PollNextAsync(source.Id);

        Assert.Equal("page", source.Kind);
        var entry = Assert.Single(Assert.Single(Rig.Sink.Calls).Entries);
        Assert.Equal("Bridge closed after a crash on Monday", entry.Title);
        Assert.Equal(Server.At("/2026/05/04/bridge-closed-after-crash"), entry.Url);
    }

    [Fact]
    public async Task A_selector_says_which_links_are_watched()
    {
        Server.On(
            "/",
            "<html><ul class=list><li><a href='/a'>A</a></li></ul><a "
                + "href='/2026/05/04/bridge-closed-after-crash'>Bridge closed after a crash on Monday</a></html>",
            contentType: "text/html");
        var source = await Rig.AddAsync(Server.Url, "ul.list li");

        source = await Rig.PollNextAsync(source.Id);

        Assert.Equal("page", source.Kind);
        Assert.Equal(Server.At("/a"), Assert.Single(Assert.Single(Rig.Sink.Calls).Entries).Url);
    }

    [Fact]
    public async Task A_sitemap_index_is_read_through_its_news_part()
    {
        Server.On(
            "/sitemap.xml",
            $"<sitemapindex "
                + $"xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>{Server.Url}/pages.xml</loc></sitemap><sitemap><loc>{Server.Url}/news.xml</loc></sitemap></sitemapindex>");
        Server.On(
            "/news.xml",
            "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
                + "xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://h.example/1</loc><n:news><n:title>One</n:title></n:news></url></urlset>");
        var source = await Rig.AddAsync(Server.Url + "/sitemap.xml");

        source = await Rig.PollNextAsync(source.Id);

        Assert.Equal("sitemap", source.Kind);
        Assert.Equal(["https://h.example/1"], Rig.Sink.Ids);
        Assert.Equal(0, Server.Asked("/pages.xml"));
    }

    [Fact]
    public async Task A_folder_notices_what_is_dropped_in_and_what_is_changed()
    {
        var folder = Path.Combine(Rig.Folder, "drop");
        Rig.Write("drop/a.txt", "First page");
        var source = await Rig.AddAsync(folder);
        source = await Rig.PollNextAsync(source.Id);
        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal(["a.txt"], Rig.Sink.Ids);

        Rig.Write("drop/b.html", "<p>Second");
        Rig.Write("drop/ignored.exe", "x");
        source = await Rig.PollNextAsync(source.Id);
        Rig.Write("drop/a.txt", "First page, changed");
        source = await Rig.PollNextAsync(source.Id);

        Assert.Equal(["a.txt", "b.html", "a.txt"], Rig.Sink.Ids);
        Assert.Equal("files", source.Kind);
    }

    [Fact]
    public async Task A_refused_address_is_a_failure_that_says_what_to_do()
    {
        var source = await Rig.AddAsync("http://10.0.0.1/feed");

        source = await Rig.PollNextAsync(source.Id);

        Assert.Contains("Network:Allow", source.Poll.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_sources_are_spread_over_the_interval_and_stay_spread()
    {
        Server.On("/f", SourceServer.Rss(("a", "One")));
        for (var i = 0; i < 60; i++)
        {
            Server.On($"/f?{i}", SourceServer.Rss(("a", "One")));
        }

        await Rig.Store.AddManyAsync(
            [.. Enumerable.Range(0, 60).Select(i => new NewSource($"{Server.Url}/f?{i}"))], "a test", default);
        for (var second = 0; second < 60; second++)
        {
            Assert.InRange(await Rig.Poller.PollDueAsync(default), 0, 2);
            Rig.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var next = await Rig.Store.ListAsync(default);
        Assert.All(next, source => Assert.NotNull(source.Poll.LastSuccess));
        Assert.All(
            next.GroupBy(source => source.Poll.NextPoll.ToUnixTimeSeconds()),
            second => Assert.InRange(second.Count(), 1, 2));
    }

    [Fact]
    public async Task A_poll_by_hand_comes_before_its_time()
    {
        Server.On("/f", SourceServer.Rss(("a", "One")));
        var source = await Rig.AddAsync(Server.Url + "/f");
        await Rig.PollNextAsync(source.Id);

        Assert.NotNull(await Rig.Poller.PollAsync(source.Id, default));
        Assert.Null(await Rig.Poller.PollAsync(12345, default));

        Assert.Equal(2, Server.Asked("/f"));
    }
}
