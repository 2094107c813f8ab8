using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Tests.Sources;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>A source whose address changed keeps its number and what it brought: <c>/setsource 1 url ADDRESS</c>.
/// </summary>
public sealed class SourceAddressTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new(
        settings: [("Network:Allow:0", "127.0.0.0/8"), ("Network:HostSpacing", "00:00:00")]);

    private SourceStore Sources => _chat.Get<SourceStore>();

    [Fact]
    public async Task Another_address_is_looked_at_first_and_what_came_before_is_no_news_there()
    {
        await using var server = await ServeAsync();
        await PollAsync($"{server.Url}/old");

        var question = await SayAsync($"/setsource 1 url {server.Url}/new");
        Assert.Contains("Tunnel opened", question, StringComparison.Ordinal);
        Assert.Contains("from now on?", question, StringComparison.Ordinal);
        Assert.Equal($"{server.Url}/old", (await Sources.GetAsync(1, default))!.GivenUrl);
        await SayAsync("yes");
        await SayAsync("/poll");

        var moved = (await Sources.GetAsync(1, default))!;
        Assert.Equal(($"{server.Url}/new", $"{server.Url}/new", 0), (moved.GivenUrl, moved.Url, moved.Poll.Failures));
        Assert.Equal(["1", "2"], await _chat.Get<Database>().ReadAsync(
            session => session.QueryAsync<string>("SELECT id FROM source_entry WHERE source_id = 1 ORDER BY id"),
            default));
    }

    [Fact]
    public async Task The_former_address_is_not_brought_back_by_the_configuration_but_may_be_added()
    {
        await using var server = await ServeAsync();
        await PollAsync($"{server.Url}/old");
        await SayAsync($"/setsource 1 url {server.Url}/new");
        await SayAsync("yes");

        Assert.Equal(0, await Sources.SeedAsync([new SourceOptions { Url = $"{server.Url}/old" }], default));
        Assert.Equal($"{server.Url}/new", Assert.Single(await Sources.ListAsync(default)).GivenUrl);
        Assert.True((await Sources.AddAsync(new NewSource($"{server.Url}/old"), "a test", default)).IsNew);
        Assert.Equal(2, (await Sources.ListAsync(default)).Count);
    }

    [Fact]
    public async Task The_address_of_a_removed_source_can_be_taken_there_and_back()
    {
        await using var server = await ServeAsync();
        await PollAsync($"{server.Url}/old");
        await Sources.AddAsync(new NewSource($"{server.Url}/new"), "a test", default);
        Assert.Contains(
            "watched already, as number 2",
            await SayAsync($"/setsource 1 url {server.Url}/new"),
            StringComparison.Ordinal);
        await Sources.RemoveAsync(2, default);

        foreach (var path in (string[])["/new", "/old", "/new"])
        {
            await SayAsync($"/setsource 1 url {server.Url}{path}");
            await SayAsync("yes");
            Assert.Equal(server.Url + path, Assert.Single(await Sources.ListAsync(default)).GivenUrl);
        }
    }

    [Fact]
    public async Task A_page_of_another_sources_feed_is_not_taken()
    {
        await using var server = await ServeAsync();
        server.On(
            "/page", "<link rel=alternate type='application/rss+xml' href='/new'>", contentType: "text/html");
        await PollAsync($"{server.Url}/old");
        await Sources.AddAsync(new NewSource($"{server.Url}/new"), "a test", default);

        Assert.Contains(
            "watched already, as number 2",
            await SayAsync($"/setsource 1 url {server.Url}/page"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "/setsource 1 url https://example.org/feed")]
    [InlineData("{0}/gone", "404")]
    public async Task What_cannot_be_read_is_not_taken(string typed, string expected)
    {
        await using var server = await ServeAsync();
        await PollAsync($"{server.Url}/old");

        var answer = await SayAsync($"/setsource 1 url {typed.Replace("{0}", server.Url, StringComparison.Ordinal)}");

        Assert.Contains(expected, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("from now on?", answer, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    private static async Task<SourceServer> ServeAsync() => (await SourceServer.StartAsync())
        .On("/old", SourceServer.Rss(("1", "Ferry aground")))
        .On("/new", SourceServer.Rss(("1", "Ferry aground"), ("2", "Tunnel opened")));

    private Task<string> SayAsync(string text) => _chat.AskAsync(ChatHarness.FromAdmin(text));

    private async Task PollAsync(string url)
    {
        await Sources.AddAsync(new NewSource(url), "a test", default);
        await SayAsync("/poll");
    }
}
