using System.Globalization;
using BriefingBot.Sources;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Sources.Polling;

/// <summary>What one poll may cost, and what a clock or a disk that was wrong does to the next.</summary>
public sealed class BoundedPollTests : SourceRoomTests
{
    [Fact]
    public async Task A_thousand_new_entries_come_a_part_a_poll_the_newest_first_and_all_of_them_in_the_end()
    {
        Server.On("/f", Feed(0, 3), headers: [("ETag", "\"1\"")]);
        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + "/f")).Id);
        Server.On("/f", context =>
        {
            context.Response.Headers.ETag = "\"2\"";
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"2\"" ? 304 : 200;
            return context.Response.StatusCode == 304
                ? Task.CompletedTask
                : context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Feed(0, 1003))).AsTask();
        });

        await Rig.PollNextAsync(source.Id);
        Assert.Equal(3 + EntryChoice.MostAtOnce, Rig.Sink.Ids.Count);
        Assert.Contains("e1002", Rig.Sink.Ids);
        for (var poll = 0; poll < 6; poll++)
        {
            source = await Rig.PollNextAsync(source.Id);
        }

        Assert.Equal(1003, Rig.Sink.Ids.Distinct().Count());
        Assert.Equal(1003, Rig.Sink.Ids.Count);
        Assert.Null(source.Poll.RetryAt);
    }

    [Fact]
    public async Task A_source_whose_row_cannot_be_read_keeps_no_other_from_being_polled()
    {
        TestStorage.SkipOnPostgres();
        var ids = new List<long>();
        foreach (var name in new[] { "/a", "/b", "/c" })
        {
            Server.On(name, SourceServer.Rss((name, "One")));
            ids.Add((await Rig.AddAsync(Server.Url + name)).Id);
        }

        await Rig.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync($"UPDATE source SET added_at = 'once' WHERE id = {ids[1]}"),
            default);
        Rig.Clock.Advance(TimeSpan.FromMinutes(5));

        await Rig.Poller.PollDueAsync(default);

        Assert.Equal(["/a", "/c"], Rig.Sink.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(2, (await Rig.Store.HealthAsync(default)).Active.Count);
    }

    [Fact]
    public async Task A_poll_that_cannot_be_recorded_costs_no_other_that_ends_with_it()
    {
        TestStorage.SkipOnPostgres();
        var sources = new List<Source>();
        foreach (var name in new[] { "/a", "/b", "/c" })
        {
            Server.On(name, SourceServer.Rss((name, "One")));
            sources.Add(await Rig.AddAsync(Server.Url + name));
        }

        await Rig.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync(
                $"CREATE TRIGGER broken BEFORE UPDATE ON poll_state WHEN NEW.source_id = {sources[1].Id} "
                    + "AND NEW.last_poll IS NOT NULL BEGIN SELECT RAISE(ABORT, 'planted'); END"),
            default);
        Rig.Clock.Advance(TimeSpan.FromMinutes(5));

        await Rig.Poller.PollDueAsync(default);

        var read = new List<bool>();
        foreach (var source in sources)
        {
            read.Add((await Rig.Store.GetAsync(source.Id, default))!.Poll.LastSuccess is not null);
        }

        Assert.Equal([true, false, true], read);
    }

    [Fact]
    public async Task Polls_that_cannot_be_recorded_do_not_hammer_the_server()
    {
        TestStorage.SkipOnPostgres();
        Server.On("/f", SourceServer.Rss(("a", "One")));
        var source = await Rig.AddAsync(Server.Url + "/f");
        await Rig.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync(
                "CREATE TRIGGER full BEFORE UPDATE ON poll_state BEGIN SELECT RAISE(ABORT, 'full'); END"),
            default);

        for (var second = 0; second < 600; second++)
        {
            Rig.Clock.Advance(TimeSpan.FromSeconds(1));
            await Rig.Poller.PollDueAsync(default);
        }

        Assert.InRange(Server.Asked("/f"), 3, 5); // after 1, 2 and 4 minutes
        await Rig.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync("DROP TRIGGER full"), default);
        Rig.Clock.Advance(TimeSpan.FromMinutes(8));
        await Rig.Poller.PollDueAsync(default);
        Assert.NotNull((await Rig.Store.GetAsync(source.Id, default))!.Poll.LastSuccess);
    }

    [Theory]
    [InlineData("https://\uFFFDh.example/a")]
    [InlineData("https://one\u2024dot.example/a")]
    [InlineData("https://a\u0301\u200D.example/a")]
    [InlineData("https://xn--\u00e9.example/a")]
    public async Task A_link_whose_host_is_no_name_costs_neither_its_entry_nor_the_feed(string link)
    {
        Server.On("/f", $"<rss><channel><title>T</title><item><guid isPermaLink='false'>a</guid><title>One</title>"
            + $"<link>{link}</link></item><item><guid isPermaLink='false'>b</guid><title>Two</title>"
            + "<link>https://h.example/b</link></item></channel></rss>");

        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + "/f")).Id);

        Assert.Equal(["a", "b"], Rig.Sink.Ids);
        Assert.Equal(0, source.Poll.Failures);
    }

    private static string Feed(int from, int until) =>
        $"<rss><channel><title>T</title>{string.Concat(Enumerable.Range(from, until - from).Select(Item))}"
        + "</channel></rss>";

    private static string Item(int number) =>
        $"<item><guid isPermaLink='false'>e{number}</guid><title>Entry {number}</title><pubDate>"
        + new DateTimeOffset(2026, 5, 3, 8, 0, 0, TimeSpan.Zero).AddMinutes(number)
            .ToString("r", CultureInfo.InvariantCulture)
        + "</pubDate></item>";
}
