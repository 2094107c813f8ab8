using BriefingBot.Sources;
using BriefingBot.Sources.Kinds;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Sources;

public sealed class PollerTests : IAsyncLifetime
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private readonly SourcesRig _rig = new();
    private SourceServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await SourceServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _rig.Dispose();
    }

    [Fact]
    public async Task The_first_poll_hands_over_entries_and_an_unchanged_feed_is_asked_conditionally()
    {
        _server.On("/f", SourceServer.Rss(("a", "One"), ("b", "Two")), headers: [("ETag", "\"1\"")]);
        var source = await _rig.AddAsync(_server.Url + "/f");

        source = await _rig.PollNextAsync(source.Id);
        _server.On("/f", "", 304);
        source = await _rig.PollNextAsync(source.Id);

        Assert.Equal(["a", "b"], _rig.Sink.Ids);
        Assert.Equal(("feed", "Harbour News", 0), (source.Kind, source.Title, source.Failures));
        Assert.Equal("\"1\"", _server.Requests.Last().Headers.IfNoneMatch.ToString());
        Assert.Equal("\"1\"", source.Etag);
    }

    [Fact]
    public async Task An_edited_entry_comes_again_under_its_id_and_a_known_one_does_not()
    {
        _server.On("/f", SourceServer.Rss(("a", "One"), ("b", "Two")));
        var source = await _rig.AddAsync(_server.Url + "/f");
        await _rig.PollNextAsync(source.Id);

        _server.On("/f", SourceServer.Rss(("c", "Three"), ("a", "One, corrected"), ("b", "Two")));
        await _rig.PollNextAsync(source.Id);

        Assert.Equal(["a", "b", "c", "a"], _rig.Sink.Ids);
    }

    [Fact]
    public async Task What_the_sink_did_not_take_comes_again()
    {
        _server.On("/f", SourceServer.Rss(("a", "One")), headers: [("ETag", "\"1\"")]);
        var source = await _rig.AddAsync(_server.Url + "/f");
        _rig.Sink.Fails = true;
        source = await _rig.PollNextAsync(source.Id);
        Assert.Contains("could not be stored", source.LastError, StringComparison.Ordinal);

        _rig.Sink.Fails = false;
        source = await _rig.PollNextAsync(source.Id);

        Assert.False(_server.Requests.Last().Headers.ContainsKey("If-None-Match"));
        Assert.Equal(["a"], _rig.Sink.Ids);
        Assert.Null(source.LastError);
    }

    [Fact]
    public async Task The_first_fetch_is_bounded_in_number_and_age_and_the_archive_counts_as_known()
    {
        using var rig = new SourcesRig(("Network:FirstFetchEntries", "2"));
        string Item(int day) => $"<item><guid>{day}</guid><title>Day {day}</title><pubDate>{day} May 2026 00:00:00 GMT</pubDate></item>";
        _server.On("/f", $"<rss><channel>{Item(4)}{Item(3)}{Item(2)}{Item(1).Replace("May", "Apr", StringComparison.Ordinal)}</channel></rss>");
        var source = await rig.AddAsync(_server.Url + "/f");
        source = await rig.PollNextAsync(source.Id);
        Assert.Equal(["4", "3"], rig.Sink.Ids);

        _server.On("/f", $"<rss><channel>{Item(5)}{Item(4)}{Item(3)}{Item(2)}</channel></rss>");
        await rig.PollNextAsync(source.Id);

        Assert.Equal(["4", "3", "5"], rig.Sink.Ids);
    }

    [Fact]
    public async Task The_archive_that_a_first_fetch_left_out_is_no_news_when_it_is_edited_or_turns_up_later()
    {
        string Item(int day, string month, string text) => $"<item><guid>{day}{month}</guid><title>Day {day} {month}</title><description>{text}</description><pubDate>{day} {month} 2026 00:00:00 GMT</pubDate></item>";
        _server.On("/f", $"<rss><channel>{Item(4, "May", "a")}{Item(1, "Apr", "a")}</channel></rss>");
        var source = await _rig.AddAsync(_server.Url + "/f");
        await _rig.PollNextAsync(source.Id);

        _server.On("/f", $"<rss><channel>{Item(4, "May", "edited")}{Item(1, "Apr", "edited")}{Item(2, "Feb", "dug out")}</channel></rss>");
        await _rig.PollNextAsync(source.Id);

        Assert.Equal(["4May", "4May"], _rig.Sink.Ids);
    }

    [Fact]
    public async Task A_rebuilt_site_of_which_nothing_is_known_again_brings_no_more_than_a_first_fetch()
    {
        using var rig = new SourcesRig(("Network:FirstFetchEntries", "5"));
        _server.On("/f", SourceServer.Rss([.. Enumerable.Range(0, 3).Select(i => ($"{i}", $"Old {i}"))]));
        var source = await rig.AddAsync(_server.Url + "/f");
        await rig.PollNextAsync(source.Id);

        _server.On("/f", SourceServer.Rss([.. Enumerable.Range(100, 80).Select(i => ($"{i}", $"New {i}"))]));
        await rig.PollNextAsync(source.Id);

        Assert.Equal(3 + 5, rig.Sink.Ids.Count);
    }

    [Fact]
    public async Task A_source_that_can_be_read_but_falls_silent_is_told_once_and_once_more_when_it_is_heard_again()
    {
        var source = await _rig.AddAsync(_server.Url + "/f");
        for (var day = 0; day < 10; day++)
        {
            _server.On("/f", SourceServer.Rss([.. Enumerable.Range(0, 3 * (day + 1)).Select(i => ($"{i}", $"Report {i}"))]));
            await _rig.PollNextAsync(source.Id);
            _rig.Clock.Advance(TimeSpan.FromDays(1));
        }

        for (var day = 0; day < 5; day++)
        {
            await _rig.PollNextAsync(source.Id);
            _rig.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Empty(_rig.Health.Told);
        for (var day = 0; day < 5; day++)
        {
            source = await _rig.PollNextAsync(source.Id);
            _rig.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.StartsWith("silent for", Assert.Single(_rig.Health.Told), StringComparison.Ordinal);
        Assert.Equal([source.Id], (await _rig.Store.HealthAsync(default)).Silent.Select(silent => silent.Id));
        _server.On("/f", SourceServer.Rss(("x", "Back again")));
        source = await _rig.PollNextAsync(source.Id);
        Assert.Equal("heard again", _rig.Health.Told.Last());
        Assert.False(source.IsToldSilent);
    }

    [Fact]
    public async Task A_source_that_always_published_rarely_is_not_called_silent()
    {
        var source = await _rig.AddAsync(_server.Url + "/f");
        for (var week = 0; week < 30; week++)
        {
            _server.On("/f", SourceServer.Rss([.. Enumerable.Range(0, 1 + (week / 2)).Select(i => ($"{i}", $"Report {i}"))]));
            await _rig.PollNextAsync(source.Id);
            _rig.Clock.Advance(Week);
        }

        Assert.Empty(_rig.Health.Told);
    }

    [Fact]
    public async Task Another_selector_and_none_make_another_source_of_the_page_at_once()
    {
        _server.On("/", "<html><link rel=alternate type='application/rss+xml' href='/f'><div class=x><a href='/a'>A</a></div></html>", contentType: "text/html", headers: [("ETag", "\"1\"")]).On("/f", SourceServer.Rss(("1", "One")));
        var source = await _rig.PollNextAsync((await _rig.AddAsync(_server.Url + "/")).Id);
        Assert.Equal("feed", source.Kind);

        await _rig.Store.SetAsync(source with { Selector = ".x" }, default);
        await _rig.Poller.PollDueAsync(default);
        source = (await _rig.Store.GetAsync(source.Id, default))!;
        Assert.Equal(("page", _server.Url + "/"), (source.Kind, source.Url));
        Assert.Equal(["1", _server.Url + "/a"], _rig.Sink.Ids);

        await _rig.Store.SetAsync(source with { Selector = null }, default);
        await _rig.Poller.PollDueAsync(default);
        Assert.Equal("feed", (await _rig.Store.GetAsync(source.Id, default))!.Kind);
    }

    [Fact]
    public async Task A_shorter_interval_counts_from_now_on()
    {
        _server.On("/f", SourceServer.Rss(("1", "One")), headers: [("Cache-Control", "max-age=80000")]);
        var source = await _rig.PollNextAsync((await _rig.AddAsync(_server.Url + "/f")).Id);

        await _rig.Store.SetAsync(source with { IntervalSeconds = 300 }, default);

        Assert.True((await _rig.Store.GetAsync(source.Id, default))!.NextPoll <= _rig.Clock.GetUtcNow().AddSeconds(300));
    }

    [Fact]
    public async Task A_permanent_redirect_is_followed_for_good_only_after_it_held_several_times()
    {
        _server.Redirect("/old", 301, "/new").On("/new", SourceServer.Rss(("a", "One")));
        var source = await _rig.AddAsync(_server.Url + "/old");

        source = await _rig.PollNextAsync(source.Id);
        source = await _rig.PollNextAsync(source.Id);
        Assert.Equal(_server.Url + "/old", source.Url);
        source = await _rig.PollNextAsync(source.Id);

        Assert.Equal(_server.Url + "/new", source.Url);
        Assert.Equal(_server.Url + "/old", source.GivenUrl);
        Assert.Equal(["moved to /new"], _rig.Health.Told);
        await _rig.PollNextAsync(source.Id);
        Assert.Equal(3, _server.Asked("/old"));
        Assert.Equal(["a"], _rig.Sink.Ids);
    }

    [Fact]
    public async Task A_temporary_redirect_is_never_followed_for_good()
    {
        _server.Redirect("/old", 302, "/new").On("/new", SourceServer.Rss(("a", "One")));
        var source = await _rig.AddAsync(_server.Url + "/old");

        for (var i = 0; i < 6; i++)
        {
            source = await _rig.PollNextAsync(source.Id);
        }

        Assert.Equal(_server.Url + "/old", source.Url);
    }

    [Fact]
    public async Task A_source_that_is_gone_is_retired_and_told_once()
    {
        _server.On("/f", "", 410);
        var source = await _rig.AddAsync(_server.Url + "/f");

        source = await _rig.PollNextAsync(source.Id);
        _rig.Clock.Advance(Week);
        await _rig.Poller.PollDueAsync(default);

        Assert.Equal(SourceState.Retired, source.State);
        Assert.Equal(["retired"], _rig.Health.Told);
        Assert.Equal(1, _server.Asked("/f"));
    }

    [Fact]
    public async Task Retry_After_is_obeyed()
    {
        _server.On("/f", "", 429, headers: [("Retry-After", "7200")]);
        var source = await _rig.AddAsync(_server.Url + "/f");

        source = await _rig.PollNextAsync(source.Id);

        Assert.True(source.NextPoll >= _rig.Clock.GetUtcNow() + TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task Retry_After_is_obeyed_beside_a_challenge_too()
    {
        _server.On("/f", "<html><body><div class='g-recaptcha'></div></body></html>", 429, "text/html", ("Retry-After", "7200"));
        var source = await _rig.AddAsync(_server.Url + "/f");

        source = await _rig.PollNextAsync(source.Id);

        Assert.Contains("captcha", source.LastError, StringComparison.Ordinal);
        Assert.True(source.NextPoll >= _rig.Clock.GetUtcNow() + TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task A_selector_set_while_the_source_is_polled_was_undone_by_that_poll()
    {
        SourceRow? source = null;
        _server.On("/f", async context =>
        {
            await _rig.Store.SetAsync(source! with { Selector = "h2 a" }, default);
            await context.Response.WriteAsync(SourceServer.Rss(("a", "One")));
        });
        source = await _rig.AddAsync(_server.Url + "/f");

        source = await _rig.PollNextAsync(source.Id);

        Assert.Equal(("h2 a", PageSource.Name), (source.Selector, source.Kind));
        Assert.True(source.NextPoll <= _rig.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Whatever_was_published_during_a_pause_comes_though_nothing_offered_is_known_any_more()
    {
        string Items(string name, int count) => $"<rss version='2.0'><channel>{string.Concat(Enumerable.Range(0, count).Select(i => $"<item><guid>{name}{i}</guid><title>{name} {i}</title><pubDate>{_rig.Clock.GetUtcNow().AddMinutes(-i):r}</pubDate></item>"))}</channel></rss>";
        _server.On("/f", Items("old", 100));
        var source = await _rig.AddAsync(_server.Url + "/f");
        source = await _rig.PollNextAsync(source.Id);
        Assert.Equal(30, _rig.Sink.Ids.Count);

        _rig.Clock.Advance(TimeSpan.FromHours(9)); // switched off overnight
        _server.On("/f", Items("new", 100));
        await _rig.PollNextAsync(source.Id);

        Assert.Equal(130, _rig.Sink.Ids.Count);
    }

    [Fact]
    public async Task A_source_that_fails_for_a_week_is_still_polled_and_recovers_within_one_poll_and_each_is_told_once()
    {
        _server.On("/f", "", 500);
        var source = await _rig.AddAsync(_server.Url + "/f");
        var end = _rig.Clock.GetUtcNow() + Week;
        var waits = new List<TimeSpan>();
        while (_rig.Clock.GetUtcNow() < end)
        {
            source = await _rig.PollNextAsync(source.Id);
            waits.Add(source.NextPoll - _rig.Clock.GetUtcNow());
        }

        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.FromMinutes(10), TimeSpan.FromHours(25.5)));
        Assert.True(waits[^1] > TimeSpan.FromHours(17), $"the last wait is {waits[^1]}");
        Assert.InRange(waits.Count, 10, 25);
        Assert.Equal(1, _rig.Health.Told.Count(told => told.StartsWith("bad", StringComparison.Ordinal)));
        Assert.Contains("error of its own (500)", source.LastError, StringComparison.Ordinal);

        _server.On("/f", SourceServer.Rss(("a", "One")));
        source = await _rig.PollNextAsync(source.Id);

        Assert.Equal((0, null, null), (source.Failures, source.LastError, source.FailingSince));
        Assert.Equal(["a"], _rig.Sink.Ids);
        Assert.Equal("recovered", _rig.Health.Told.Last());
        Assert.Equal(2, _rig.Health.Told.Count);
    }

    [Fact]
    public async Task A_page_is_settled_as_its_feed_and_a_feed_that_turns_into_a_page_is_trouble()
    {
        _server.On("/", "<html><head><link rel='alternate' type='application/rss+xml' title='Comments' href='/comments'><link rel=alternate type='application/rss+xml' href='/news'></head>", contentType: "text/html");
        _server.On("/news", SourceServer.Rss(("a", "One")));
        var source = await _rig.AddAsync(_server.Url);

        source = await _rig.PollNextAsync(source.Id);
        Assert.Equal(("feed", _server.Url + "/news"), (source.Kind, source.Url));

        _server.On("/news", "<html><body>Down for maintenance</body></html>", contentType: "text/html");
        source = await _rig.PollNextAsync(source.Id);
        Assert.Equal("feed", source.Kind);
        Assert.Contains("web page, not a feed", source.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_a_feed_is_watched_by_its_links()
    {
        _server.On("/", "<html><nav><a href='/2026/05/in-the-menu-it-is-no-news'>Four words in menu</a></nav><a href='/2026/05/04/bridge-closed-after-crash'>Bridge closed after a crash on Monday</a><a href='/about'>About us and our many friends</a></html>", contentType: "text/html");
        var source = await _rig.AddAsync(_server.Url);

        source = await _rig.PollNextAsync(source.Id);

        Assert.Equal("page", source.Kind);
        var entry = Assert.Single(Assert.Single(_rig.Sink.Calls).Entries);
        Assert.Equal("Bridge closed after a crash on Monday", entry.Title);
        Assert.Equal(_server.At("/2026/05/04/bridge-closed-after-crash"), entry.Url);
    }

    [Fact]
    public async Task A_selector_says_which_links_are_watched()
    {
        _server.On("/", "<html><ul class=list><li><a href='/a'>A</a></li></ul><a href='/2026/05/04/bridge-closed-after-crash'>Bridge closed after a crash on Monday</a></html>", contentType: "text/html");
        var source = await _rig.AddAsync(_server.Url, "ul.list li");

        source = await _rig.PollNextAsync(source.Id);

        Assert.Equal("page", source.Kind);
        Assert.Equal(_server.At("/a"), Assert.Single(Assert.Single(_rig.Sink.Calls).Entries).Url);
    }

    [Fact]
    public async Task A_sitemap_index_is_read_through_its_news_part()
    {
        _server.On("/sitemap.xml", $"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>{_server.Url}/pages.xml</loc></sitemap><sitemap><loc>{_server.Url}/news.xml</loc></sitemap></sitemapindex>");
        _server.On("/news.xml", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://h.example/1</loc><n:news><n:title>One</n:title></n:news></url></urlset>");
        var source = await _rig.AddAsync(_server.Url + "/sitemap.xml");

        source = await _rig.PollNextAsync(source.Id);

        Assert.Equal("sitemap", source.Kind);
        Assert.Equal(["https://h.example/1"], _rig.Sink.Ids);
        Assert.Equal(0, _server.Asked("/pages.xml"));
    }

    [Fact]
    public async Task A_folder_notices_what_is_dropped_in_and_what_is_changed()
    {
        var folder = Path.Combine(_rig.Folder, "drop");
        _rig.Write("drop/a.txt", "First page");
        var source = await _rig.AddAsync(folder);
        source = await _rig.PollNextAsync(source.Id);
        source = await _rig.PollNextAsync(source.Id);
        Assert.Equal(["a.txt"], _rig.Sink.Ids);

        _rig.Write("drop/b.html", "<p>Second");
        _rig.Write("drop/ignored.exe", "x");
        source = await _rig.PollNextAsync(source.Id);
        _rig.Write("drop/a.txt", "First page, changed");
        source = await _rig.PollNextAsync(source.Id);

        Assert.Equal(["a.txt", "b.html", "a.txt"], _rig.Sink.Ids);
        Assert.Equal("files", source.Kind);
    }

    [Fact]
    public async Task A_refused_address_is_a_failure_that_says_what_to_do()
    {
        var source = await _rig.AddAsync("http://10.0.0.1/feed");

        source = await _rig.PollNextAsync(source.Id);

        Assert.Contains("Network:Allow", source.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_sources_are_spread_over_the_interval_and_stay_spread()
    {
        _server.On("/f", SourceServer.Rss(("a", "One")));
        for (var i = 0; i < 60; i++)
        {
            _server.On($"/f?{i}", SourceServer.Rss(("a", "One")));
        }

        await _rig.Store.AddManyAsync([.. Enumerable.Range(0, 60).Select(i => new NewSource($"{_server.Url}/f?{i}"))], "a test", default);
        for (var second = 0; second < 60; second++)
        {
            Assert.InRange(await _rig.Poller.PollDueAsync(default), 0, 2);
            _rig.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var next = await _rig.Store.ListAsync(default);
        Assert.All(next, source => Assert.NotNull(source.LastSuccess));
        Assert.All(next.GroupBy(source => source.NextPoll.ToUnixTimeSeconds()), second => Assert.InRange(second.Count(), 1, 2));
    }

    [Fact]
    public async Task A_poll_by_hand_comes_before_its_time()
    {
        _server.On("/f", SourceServer.Rss(("a", "One")));
        var source = await _rig.AddAsync(_server.Url + "/f");
        await _rig.PollNextAsync(source.Id);

        Assert.NotNull(await _rig.Poller.PollAsync(source.Id, default));
        Assert.Null(await _rig.Poller.PollAsync(12345, default));

        Assert.Equal(2, _server.Asked("/f"));
    }
}
