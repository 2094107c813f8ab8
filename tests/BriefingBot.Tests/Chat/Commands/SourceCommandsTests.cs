using BriefingBot.Chat.Commands;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Sources;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>The commands about sources over real files: nothing here asks the network.</summary>
public sealed class SourceCommandsTests
{
    [Fact]
    public async Task A_source_is_shown_before_it_is_added_and_added_after_a_yes()
    {
        await using var chat = new ChatHarness();
        var feed = Feed(chat, "harbour.xml", "Harbour <Post>", "Ferry aground", "Bridge closed");

        var preview = await chat.AskAsync(ChatHarness.FromTerminal($"/addsource {feed} Coast"));
        Assert.Contains("Harbour <Post>", preview, StringComparison.Ordinal);
        Assert.Contains("2 entries", preview, StringComparison.Ordinal);
        Assert.Contains("topic: Coast", preview, StringComparison.Ordinal);
        Assert.Contains("Ferry aground", preview, StringComparison.Ordinal);
        Assert.Empty(await chat.Get<SourceStore>().ListAsync(CancellationToken.None));

        Assert.Contains(
            "is watched now", await chat.AskAsync(ChatHarness.FromTerminal("yes")), StringComparison.Ordinal);
        var source = Assert.Single(await chat.Get<SourceStore>().ListAsync(CancellationToken.None));
        Assert.Equal((feed, "Coast", "Cy"), (source.GivenUrl, source.Topic, source.AddedBy));
        // By the name that the preview showed, before any poll; names are letters.
        Assert.Equal("Harbour Post", source.DisplayName);
        Assert.Contains(
            "watched already",
            await chat.AskAsync(ChatHarness.FromTerminal($"/addsource {feed}")),
            StringComparison.Ordinal);
        Assert.Equal(
            ["addsource", "addsource (confirmed)", "addsource"],
            (await chat.Get<AdminStore>().ActionsAsync(5, CancellationToken.None)).Select(action => action.Action));
    }

    [Fact]
    public async Task What_cannot_be_read_is_not_offered_and_what_is_no_address_gets_an_example()
    {
        await using var chat = new ChatHarness();
        var broken = Path.Combine(chat.Folder, "broken.xml");
        await File.WriteAllTextAsync(broken, "no feed at all");

        Assert.Contains(
            "cannot be read",
            await chat.AskAsync(ChatHarness.FromTerminal($"/addsource {broken}")),
            StringComparison.Ordinal);
        Assert.Contains("Nothing is waiting", await chat.AskAsync(ChatHarness.FromTerminal("yes")), StringComparison.Ordinal);
        Assert.Contains(
            "/addsource https://",
            await chat.AskAsync(ChatHarness.FromTerminal("/addsource nonsense")),
            StringComparison.Ordinal);
        Assert.Contains(
            "/addsource https://",
            await chat.AskAsync(ChatHarness.FromTerminal("/addsource https://a.example/f https://b.example/f")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 200, "The document is empty.")]
    [InlineData("%PDF-1.7", 200, "This is a PDF")]
    [InlineData("GIF89a", 200, "This is a picture")]
    [InlineData("{}", 200, "no JSON Feed")]
    [InlineData("<html><body><p>Words</p></body></html>", 200, "its page shows no links")]
    [InlineData("", 500, "has an error of its own (500). That often passes.")]
    public async Task Of_what_cannot_be_watched_it_is_said_what_it_is(string body, int status, string expected)
    {
        await using var server = await SourceServer.StartAsync();
        server.On("/x", body, status, contentType: "application/octet-stream");
        await using var chat = new ChatHarness(
            settings: [("Network:Allow:0", "127.0.0.0/8"), ("Network:HostSpacing", "00:00:00")]);

        Assert.Contains(
            expected,
            await chat.AskAsync(ChatHarness.FromAdmin($"/addsource {server.Url}/x")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_shows_what_a_poll_would_bring_with_a_feed_without_one_and_by_the_selector()
    {
        await using var server = await SourceServer.StartAsync();
        server.On("/with", "<link rel=alternate type='application/rss+xml' href='/f'>", contentType: "text/html")
            .On("/f", SourceServer.Rss(("1", "Ferry aground")))
            .On(
            "/without",
            "<h2><a href='/2026/05/04/bridge-closed-after-crash'>Bridge closed after crash</a></h2><p class=x><a "
                + "href='/x'>Chosen</a></p>",
            contentType: "text/html");
        await using var chat = new ChatHarness(
            settings: [("Network:Allow:0", "127.0.0.0/8"), ("Network:HostSpacing", "00:00:00")]);

        var with = await chat.AskAsync(ChatHarness.FromAdmin($"/testsource {server.Url}/with"));
        Assert.Contains("Ferry aground", with, StringComparison.Ordinal);
        Assert.Contains($"Its feed is watched: {server.Url}/f", with, StringComparison.Ordinal);
        var without = await chat.AskAsync(ChatHarness.FromAdmin($"/addsource {server.Url}/without"));
        Assert.Contains("It has no feed", without, StringComparison.Ordinal);
        Assert.Contains("Bridge closed after crash", without, StringComparison.Ordinal);

        await chat.AskAsync(ChatHarness.FromAdmin("yes"));
        Assert.Contains(
            "Ferry aground",
            await chat.AskAsync(ChatHarness.FromAdmin($"/setsource 1 address {server.Url}/f")),
            StringComparison.Ordinal);
        await chat.AskAsync(ChatHarness.FromAdmin("no"));
        Assert.Contains(
            "\ntopic: Coast",
            await chat.AskAsync(ChatHarness.FromAdmin($"/addsource {server.Url}/f Coast")),
            StringComparison.OrdinalIgnoreCase);
        await chat.AskAsync(ChatHarness.FromAdmin("no"));
        await chat.AskAsync(ChatHarness.FromAdmin("/setsource 1 selector p.x"));
        Assert.Contains(
            "Chosen", await chat.AskAsync(ChatHarness.FromAdmin("/testsource 1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_page_of_a_feed_that_is_watched_and_a_feed_watched_twice_are_not_offered_again()
    {
        await using var server = await SourceServer.StartAsync();
        const string Links =
            "<link rel=alternate type='application/rss+xml' href='/f'>"
            + "<link rel=alternate type='application/rss+xml' href='/sport'>";
        server.On("/page", Links, contentType: "text/html")
            .Redirect("/moved", 301, "/f")
            .On("/f", SourceServer.Rss(("1", "Ferry aground")));
        await using var chat = new ChatHarness(
            settings: [("Network:Allow:0", "127.0.0.0/8"), ("Network:HostSpacing", "00:00:00")]);
        await chat.Get<SourceStore>().AddAsync(new NewSource(server.Url + "/f"), "a test", CancellationToken.None);

        var page = await chat.AskAsync(ChatHarness.FromAdmin($"/addsource {server.Url}/page"));
        Assert.Contains("watched already, as number 1", page, StringComparison.Ordinal);
        Assert.Contains($"/addsource {server.Url}/sport", page, StringComparison.Ordinal);

        Assert.Contains(
            "watched already, as number 1",
            await chat.AskAsync(ChatHarness.FromAdmin($"/addsource {server.Url}/moved")),
            StringComparison.Ordinal);

        await chat.Get<SourceStore>().AddAsync(new NewSource(server.Url + "/page"), "a test", CancellationToken.None);
        await chat.AskAsync(ChatHarness.FromAdmin("/poll"));
        Assert.Contains(
            "watched already, as number 1",
            await chat.AskAsync(ChatHarness.FromAdmin($"/addsource {server.Url}/f")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/setsource Harbour Post topic Coast and sea")]
    [InlineData("/setsource \"Harbour Post\" topic Coast and sea")]
    public async Task A_source_is_set_by_a_name_of_several_words(string command)
    {
        await using var chat = new ChatHarness();
        await WatchedAsync(chat, "harbour.xml", "Harbour Post");
        await chat.AskAsync(ChatHarness.FromTerminal("/setsource 1 name Harbour Post"));

        Assert.Contains(
            "topic: Coast and sea", await chat.AskAsync(ChatHarness.FromTerminal(command)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name harbour post", "watched already, as number 1")]
    [InlineData("name 1", "watched already, as number 1")]
    [InlineData("name Bay Radio", "Bay Radio")]
    public async Task A_name_that_another_source_has_is_refused(string setting, string expected)
    {
        await using var chat = new ChatHarness();
        await WatchedAsync(chat, "harbour.xml", "Harbour Post");
        await WatchedAsync(chat, "bay.xml", "Bay Radio");

        Assert.Contains(
            expected,
            await chat.AskAsync(ChatHarness.FromTerminal($"/setsource 2 {setting}")),
            StringComparison.Ordinal);
        Assert.NotNull(await chat.Get<SourceStore>().FindAsync("Harbour Post", CancellationToken.None));
    }

    [Theory]
    [InlineData("Look at this, {0}/f, please", "Watch it?")]
    [InlineData("{0}/f", "Watch it?")]
    [InlineData("{0}/f {0}/g", "/addsource {0}/g")]
    [InlineData("/addsource {0}/f {0}/g", "/addsource {0}/g")]
    [InlineData("Who wrote {0}/f?", "Nothing I have read answers that")]
    [InlineData("who was the one that wrote {0}/f", "Nothing I have read answers that")]
    public async Task An_address_in_a_message_that_is_no_question_is_offered(string message, string expected)
    {
        await using var server = await SourceServer.StartAsync();
        server.On("/f", SourceServer.Rss(("1", "Ferry aground")));
        await using var chat = new ChatHarness(
            settings: [("Network:Allow:0", "127.0.0.0/8"), ("Network:HostSpacing", "00:00:00")]);
        string Here(string text) => text.Replace("{0}", server.Url, StringComparison.Ordinal);

        Assert.Contains(
            Here(expected), await chat.AskAsync(ChatHarness.FromAdmin(Here(message))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_with_a_comma_reads_as_one()
    {
        await using var chat = new ChatHarness();
        await WatchedAsync(chat, "harbour.xml", "Harbour Post");
        await WatchedAsync(chat, "bay.xml", "Bay Radio");
        await chat.AskAsync(ChatHarness.FromTerminal("/setsource 1 topic Coast, sea"));
        await chat.AskAsync(ChatHarness.FromTerminal("/setsource 2 topic Sport"));

        Assert.Contains("Coast, sea · Sport", await chat.AskAsync("/topics"), StringComparison.Ordinal);
        await chat.AskAsync("/alert topic Coast, sea");
        Assert.Contains(
            "Coast, sea · Sport", await chat.AskAsync("/alert topic Sport"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_topic_is_switched_off_by_its_button()
    {
        await using var chat = new ChatHarness();
        await WatchedAsync(chat, "harbour.xml", "Harbour Post");
        await WatchedAsync(chat, "bay.xml", "Bay Radio");
        await chat.AskAsync(ChatHarness.FromTerminal("/setsource 1 topic Coast"));

        await PressAsync(chat, "/topics");

        Assert.Equal(["Coast"], (await chat.PersonAsync()).TopicsOff);
    }

    [Theory]
    [InlineData("5 minutes", "interval: 5 minutes")]
    [InlineData("30 minutes", "interval: 30 minutes")]
    [InlineData("00:30:00", "interval: 30 minutes")]
    [InlineData("5 min", "interval: 5 minutes")]
    [InlineData("2 hours", "interval: 2 hours")]
    [InlineData("often", "/setsource 1 interval 30m")]
    public async Task An_interval_is_read_as_it_is_answered_and_configured(string typed, string expected)
    {
        await using var chat = new ChatHarness();
        await WatchedAsync(chat, "harbour.xml", "Harbour Post");

        Assert.Contains(
            expected,
            await chat.AskAsync(ChatHarness.FromTerminal($"/setsource 1 interval {typed}")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_Telegram_nobody_reads_files_of_the_server()
    {
        await using var chat = new ChatHarness();
        var feed = Feed(chat, "harbour.xml", "Harbour Post", "Ferry aground");

        Assert.Contains(
            "/addsource https://",
            await chat.AskAsync(ChatHarness.FromAdmin($"/addsource {feed}")),
            StringComparison.Ordinal);
        Assert.Contains(
            "/testsource https://",
            await chat.AskAsync(ChatHarness.FromAdmin($"/testsource {feed}")),
            StringComparison.Ordinal);
        Assert.Contains(
            "/testsource https://",
            await chat.AskAsync(ChatHarness.FromAdmin("/testsource file:///etc/hosts")),
            StringComparison.Ordinal);
        Assert.Contains(
            "Send me the OPML file", await chat.AskAsync(ChatHarness.FromAdmin($"/import {feed}")), StringComparison.Ordinal);
        Assert.Contains(
            "1 entry now",
            await chat.AskAsync(ChatHarness.FromTerminal($"/testsource {feed}")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_imported_with_its_topics_bad_rows_are_named_and_it_comes_out_again()
    {
        await using var chat = new ChatHarness();
        var path = Path.Combine(chat.Folder, "list.opml");
        await File.WriteAllTextAsync(
            path,
            "<opml version=\"2.0\"><body><outline text=\"Coast\"><outline text=\"Harbour\" "
                + "xmlUrl=\"https://harbour.example/feed\"/></outline><outline text=\"x\" "
                + "xmlUrl=\"gopher://x\"/></body></opml>");

        var answer = await chat.AskAsync(ChatHarness.FromTerminal($"/import {path}"));

        Assert.Contains("1 source added, 0 watched already", answer, StringComparison.Ordinal);
        Assert.Contains("could not be used", answer, StringComparison.Ordinal);
        Assert.Equal("Coast", Assert.Single(await chat.Get<SourceStore>().ListAsync(CancellationToken.None)).Topic);
        var file = Assert.Single(
            await chat.Router.AnswerAsync(ChatHarness.FromTerminal("/opml"), CancellationToken.None)).File!;
        Assert.Contains(
            "https://harbour.example/feed",
            System.Text.Encoding.UTF8.GetString(file.Content.Span),
            StringComparison.Ordinal);
        foreach (var broken in (string[])["no list", "<opml><body><outline"])
        {
            await File.WriteAllTextAsync(path, broken);
            Assert.Contains(
                "not an OPML file",
                await chat.AskAsync(ChatHarness.FromTerminal($"/import {path}")),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_broadcast_that_is_too_long_is_told_the_limit()
    {
        await using var chat = new ChatHarness();

        Assert.Contains(
            "At most 3500 letters",
            await chat.AskAsync(ChatHarness.FromTerminal("/broadcast " + new string('x', 3501))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/feed")]
    [InlineData("http://[::1]:9/feed")]
    [InlineData("http://0x7f.1/feed")]
    public async Task An_address_that_is_not_to_be_fetched_is_refused_in_the_preview(string address)
    {
        await using var chat = new ChatHarness();

        Assert.Contains(
            "cannot be read",
            await chat.AskAsync(ChatHarness.FromTerminal($"/addsource {address}")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_is_removed_after_a_yes_and_the_configuration_does_not_bring_it_back()
    {
        await using var chat = new ChatHarness();
        var feed = await WatchedAsync(chat, "harbour.xml", "Harbour Post");

        Assert.Contains(
            "Stop watching",
            await chat.AskAsync(ChatHarness.FromTerminal("/removesource 1")),
            StringComparison.Ordinal);
        Assert.Contains(
            "not watched any more", await chat.AskAsync(ChatHarness.FromTerminal("yes")), StringComparison.Ordinal);
        Assert.Empty(await chat.Get<SourceStore>().ListAsync(CancellationToken.None));
        Assert.Equal(
            0, await chat.Get<SourceStore>().SeedAsync([new SourceOptions { Url = feed }], CancellationToken.None));
        Assert.Contains(
            "was removed already",
            await chat.AskAsync(ChatHarness.FromTerminal("/removesource 1")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_is_paused_and_resumed_and_its_page_says_so()
    {
        await using var chat = new ChatHarness();
        await WatchedAsync(chat, "harbour.xml", "Harbour Post");

        Assert.Contains(
            "is paused", await chat.AskAsync(ChatHarness.FromTerminal("/pausesource 1")), StringComparison.Ordinal);
        Assert.Contains(
            "State: paused", await chat.AskAsync(ChatHarness.FromTerminal("/source 1")), StringComparison.Ordinal);
        Assert.Contains(
            "Paused: 1.", await chat.AskAsync(ChatHarness.FromTerminal("/health")), StringComparison.Ordinal);
        Assert.Contains(
            "polled again",
            await chat.AskAsync(ChatHarness.FromTerminal("/resumesource #1")),
            StringComparison.Ordinal);
        Assert.Contains(
            "State: active", await chat.AskAsync(ChatHarness.FromTerminal("/source 1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_poll_of_a_source_that_hangs_is_answered()
    {
        await using var server = await SourceServer.StartAsync();
        var hangs = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        server.On("/hangs", async context =>
        {
            hangs.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        await using var chat = new ChatHarness(
            settings: [("Network:Allow:0", "127.0.0.0/8"), ("Network:TimeoutSeconds", "600")]);
        await chat.Get<SourceStore>().AddAsync(new NewSource(server.Url + "/hangs"), "a test", CancellationToken.None);

        var answer = chat.AskAsync(ChatHarness.FromTerminal("/poll"));
        await hangs.Task;
        chat.Clock.Advance(PollCommand.Patience);

        Assert.Contains("0 of 1 source read", await answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_poll_reads_and_says_what_failed()
    {
        await using var chat = new ChatHarness();
        var feed = await WatchedAsync(chat, "harbour.xml", "Harbour Post");
        Assert.Contains(
            "1 of 1 source read", await chat.AskAsync(ChatHarness.FromTerminal("/poll")), StringComparison.Ordinal);
        File.Delete(feed);

        Assert.Contains(
            "0 of 1 source read", await chat.AskAsync(ChatHarness.FromTerminal("/poll 1")), StringComparison.Ordinal);
        Assert.Contains(
            "0 of 1 source read", await chat.AskAsync(ChatHarness.FromTerminal("/health")), StringComparison.Ordinal);
        Assert.Contains("cannot be read just now", await chat.AskAsync("/sources"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interval 30m", 1800L)]
    [InlineData("interval 90s", 90L)]
    [InlineData("interval 45", 2700L)]
    [InlineData("interval 2h", 7200L)]
    [InlineData("interval -", null)]
    public async Task An_interval_is_set_as_people_write_it(string argument, long? seconds)
    {
        await using var chat = new ChatHarness();
        await WatchedAsync(chat, "harbour.xml", "Harbour Post");
        await chat.AskAsync(ChatHarness.FromTerminal($"/setsource 1 {argument}"));

        Assert.Equal(seconds, (await chat.Get<SourceStore>().GetAsync(1, CancellationToken.None))!.IntervalSeconds);
    }

    [Theory]
    [InlineData("interval 10s", "/setsource 1 interval 30m")]
    [InlineData("interval 8d", "between a minute and a week")]
    [InlineData("interval 99999999999999999999d", "/setsource 1 interval 30m")]
    [InlineData("interval soon", "/setsource 1 interval 30m")]
    [InlineData("selector a[[", "no CSS selector")]
    [InlineData("selector a[[", "/setsource 3 topic Science")]
    [InlineData("colour red", "/setsource 3 topic Science")]
    public async Task A_wrong_setting_of_a_source_gets_an_example(string argument, string example)
    {
        await using var chat = new ChatHarness();
        await WatchedAsync(chat, "harbour.xml", "Harbour Post");

        Assert.Contains(
            example,
            await chat.AskAsync(ChatHarness.FromTerminal($"/setsource 1 {argument}")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_offers_those_that_there_are_and_a_slip_in_a_name_the_nearest()
    {
        await using var chat = new ChatHarness();
        await WatchedAsync(chat, "harbour.xml", "Harbour Post");
        await chat.AskAsync(ChatHarness.FromTerminal("/setsource 1 name Harbour Post"));

        var reply = Assert.Single(await chat.Router.AnswerAsync(
            ChatHarness.FromTerminal("/setsource 1 colour x.example"), CancellationToken.None));

        Assert.Contains(reply.Buttons.SelectMany(row => row), button => button.Command == "/setsource 1 url");
        Assert.Contains(
            "/source Harbour Post", await chat.AskAsync(ChatHarness.FromTerminal("/source Harbor Post")),
            StringComparison.Ordinal);
        Assert.Contains("/timezone Paris", await chat.AskAsync("/timezone Pariss"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subscriber_switches_sources_and_topics_off_and_on_by_their_buttons()
    {
        await using var chat = new ChatHarness();
        await WatchedAsync(chat, "harbour.xml", "Harbour Post");
        await chat.AskAsync(ChatHarness.FromTerminal("/setsource 1 topic Coast and sea"));
        await chat.AskAsync(ChatHarness.FromTerminal("/setsource 1 name Harbour Post"));

        await PressAsync(chat, "/sources");
        Assert.Equal([1], (await chat.PersonAsync()).SourcesOff);
        await PressAsync(chat, "/sources");
        Assert.Empty((await chat.PersonAsync()).SourcesOff);
        await chat.AskAsync("/topics off Coast and sea");
        Assert.Equal(["Coast and sea"], (await chat.PersonAsync()).TopicsOff);
        await PressAsync(chat, "/topics");
        Assert.Empty((await chat.PersonAsync()).TopicsOff);
        Assert.Contains("no topic “Sport”", await chat.AskAsync("/topics off Sport"), StringComparison.Ordinal);
        Assert.Contains("I watch no source “9”", await chat.AskAsync("/sources off 9"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_sources_come_a_page_at_a_time_also_for_who_may_not_change_them()
    {
        await using var chat = new ChatHarness();
        await chat.Get<SourceStore>()
            .AddManyAsync(
            Enumerable.Range(1, 20).Select(i => new NewSource($"https://s{i}.example/feed", $"Source {i}.")).ToList(),
            "test",
            CancellationToken.None);

        var first =
            Assert.Single(await chat.Router.AnswerAsync(ChatHarness.FromGroup("/sources"), CancellationToken.None));
        Assert.Contains("Source 15.", ChatHarness.Shown(first.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("Source 16.", ChatHarness.Shown(first.Text), StringComparison.Ordinal);
        Assert.Contains(
            "Source 20.",
            await chat.AskAsync(ChatHarness.FromGroup(first.Buttons[^1][0].Command)),
            StringComparison.Ordinal);
        Assert.Contains(
            "only the administrators",
            await chat.AskAsync(ChatHarness.FromGroup("/sources off 1")),
            StringComparison.Ordinal);
    }

    private static async Task PressAsync(ChatHarness chat, string page) =>
        await chat.AskAsync(
            Assert.Single(
                await chat.Router.AnswerAsync(
                    ChatHarness.FromPerson(page), CancellationToken.None)).Buttons[0][0].Command);

    private static async Task<string> WatchedAsync(ChatHarness chat, string file, string title)
    {
        var feed = Feed(chat, file, title, "Ferry aground");
        await chat.AskAsync(ChatHarness.FromTerminal($"/addsource {feed}"));
        await chat.AskAsync(ChatHarness.FromTerminal("yes"));
        return feed;
    }

    private static string Feed(ChatHarness chat, string file, string title, params string[] headlines)
    {
        var path = Path.Combine(chat.Folder, file);
        var items = string.Concat(
            headlines.Select(
                (headline, i) =>
                    $"<item><title>{headline}</title><guid>{i}</guid><link>https://e.example/{i}</link></item>"));
        File.WriteAllText(
            path,
            $"<rss "
                + $"version=\"2.0\"><channel><title>{System.Net.WebUtility.HtmlEncode(title)}</title>{items}</channel></rss>");
        return path;
    }
}
