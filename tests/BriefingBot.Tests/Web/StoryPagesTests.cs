using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using BriefingBot.Benchmarks;
using BriefingBot.Briefings.Telling;
using BriefingBot.Operation.Logs;
using BriefingBot.Storage;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Web;

/// <summary>A page a story and feeds of stories, over the wire.</summary>
public sealed class StoryPagesTests : IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly HttpClient _http = new(new SocketsHttpHandler());
    private BotApiServer _telegram = null!;
    private WholeBot _bot = null!;
    private WebServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _telegram = await BotApiServer.StartAsync();
        _bot = await StartAsync(("Web:PublicUrl", "https://news.example/b/"), ("Web:HasFeeds", "true"));
    }

    [Fact]
    public async Task The_address_that_a_briefing_links_to_opens_the_story_with_its_evidence_and_its_figures()
    {
        await StoreFerryAsync();
        await _bot.WriteAsync(7, "/start");
        await _bot.WriteAsync(7, "/briefing");
        await _bot.PassAsync(TimeSpan.FromSeconds(1));
        var address = _telegram.Messages.SelectMany(message => message.Raw.Split('"'))
            .First(part => part.Contains("/b/s/", StringComparison.Ordinal));
        Assert.StartsWith("https://news.example/b/s/s1.en.", address, StringComparison.Ordinal);

        var (status, body) = await GetAsync(new Uri(address).AbsolutePath[3..]);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<h1 dir=\"auto\">Ferry sinks off Lindau", body, StringComparison.Ordinal);
        Assert.Contains("<blockquote dir=\"auto\">A ferry sank off Lindau", body, StringComparison.Ordinal);
        Assert.Contains("href=\"https://lake.example/2\"", body, StringComparison.Ordinal);
        Assert.Contains("<svg", body, StringComparison.Ordinal);
        Assert.Matches("<path class=\"line n0\" d=\"M52 [0-9.]+H406V[0-9.]+H406\"/>", body);
    }

    [Theory]
    [InlineData("s/s1.en.AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("s/s1.en")]
    [InlineData("s/s1")]
    [InlineData("s/")]
    [InlineData("s/../healthz.x")]
    [InlineData("feeds/")]
    [InlineData("feeds/all")]
    [InlineData("feeds/all.rss")]
    [InlineData("feeds/Nothing.atom")]
    public async Task What_the_bot_did_not_give_away_opens_nothing(string path)
    {
        await StoreFerryAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(path)).Status);
    }

    [Fact]
    public void An_address_names_one_story_in_one_language_under_one_token()
    {
        var addresses = Addresses("a-token-of-16-letters");
        var name = addresses.Of("s17", "de")!.AbsolutePath[3..];

        Assert.Equal(("s17", "de"), addresses.Read(name));
        Assert.Null(addresses.Read(name.Replace("s17", "s18", StringComparison.Ordinal)));
        Assert.Null(addresses.Read(name.Replace(".de.", ".en.", StringComparison.Ordinal)));
        Assert.Null(addresses.Read(name + "A"));
        Assert.Null(Addresses("another-token-of-16").Read(name));
    }

    [Fact]
    public async Task Without_a_public_address_briefings_link_to_no_page_and_none_opens()
    {
        await DisposeAsync();
        _telegram = await BotApiServer.StartAsync();
        _bot = await StartAsync();
        await StoreFerryAsync();
        var name = Addresses("a-token-of-16-letters").Of("s1", "en")!.AbsolutePath[3..];

        Assert.Null(_bot.Get<IStoryAddresses>().Of("s1", "en"));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("s/" + name)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("feeds/all.atom")).Status);
    }

    [Theory]
    [InlineData("all", "BriefingBot")]
    [InlineData("Lake%20news", "BriefingBot: Lake news")]
    [InlineData("lake%20NEWS", "BriefingBot: Lake news")]
    public async Task The_stories_of_a_topic_are_an_Atom_feed(string topic, string title)
    {
        await StoreFerryAsync();
        await _bot.Get<BriefingBot.Sources.SourceStore>().AddAsync(
            new BriefingBot.Sources.NewSource("https://lake.example/feed", Topic: "Lake news"), "test", default);

        var (_, body) = await GetAsync($"feeds/{topic}.atom");

        var feed = XDocument.Parse(body).Root!;
        Assert.Equal(title, feed.Element(Atom + "title")?.Value);
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("tag:news.example,2026-11-26:story/s1", entry.Element(Atom + "id")?.Value);
        Assert.Equal("2026-05-04T07:00:00Z", entry.Element(Atom + "updated")?.Value);
        var page = entry.Element(Atom + "link")?.Attribute("href")?.Value;
        Assert.Equal(_bot.Get<IStoryAddresses>().Of("s1", "en")?.AbsoluteUri, page);
        Assert.Contains("https://lake.example/2", entry.Element(Atom + "content")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_of_nested_folders_has_a_feed_at_the_address_that_it_names()
    {
        await _bot.Get<BriefingBot.Sources.SourceStore>().AddAsync(
            new BriefingBot.Sources.NewSource("https://asia.example/feed", Topic: "World / Asia"), "test", default);

        var (status, body) = await GetAsync("feeds/World%20%2F%20Asia.atom");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("feeds/World%20%2F%20Asia.atom", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_stories_are_a_JSON_feed_and_an_unchanged_feed_is_not_sent_again()
    {
        await StoreFerryAsync();

        using var answer = await _http.GetAsync("feeds/all.json", TestContext.Current.CancellationToken);

        Assert.Equal("application/feed+json", answer.Content.Headers.ContentType?.MediaType);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var item = JsonDocument.Parse(body).RootElement.GetProperty("items")[0];
        Assert.StartsWith("Ferry sinks off Lindau", item.GetProperty("title").GetString(), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, "feeds/all.json");
        request.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var again = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)] // longer than is waited for a model, of which there is none
    public async Task A_page_is_written_once_for_each_state_of_its_story(int secondsOfWriting)
    {
        await StoreFerryAsync();
        _bot.Clock.Awaited = wait =>
        {
            if (wait == ModelPatience.OfPages)
            {
                _bot.Clock.Advance(TimeSpan.FromSeconds(secondsOfWriting));
            }
        };
        var address = _bot.Get<IStoryAddresses>().Of("s1", "en")!.AbsolutePath[3..];
        var (_, first) = await GetAsync(address);
        _bot.Clock.Advance(TimeSpan.FromMinutes(1)); // a page says when it was written

        Assert.Equal(first, (await GetAsync(address)).Body);
    }

    [Fact]
    public async Task A_request_that_comes_when_the_server_has_stopped_is_cancelled_in_order()
    {
        await StoreFerryAsync();
        var name = _bot.Get<IStoryAddresses>().Of("s1", "en")!.AbsolutePath[5..];
        var (pages, feeds) = (_bot.Get<StoryPages>(), _bot.Get<StoryFeeds>());
        pages.Dispose();
        feeds.Dispose();

        await Assert.ThrowsAsync<OperationCanceledException>(() => pages.AnswerAsync(new DefaultHttpContext(), name));
        await Assert.ThrowsAsync<OperationCanceledException>(
            () => feeds.AnswerAsync(new DefaultHttpContext(), "all.atom"));
    }

    [Theory]
    [InlineData("metrics", "X-Forwarded-For", "203.0.113.5")]
    [InlineData("METRICS", "CF-Connecting-IP", "203.0.113.5")]
    [InlineData("readyz", "Host", "evil.example")]
    public async Task Figures_are_not_for_who_comes_for_a_story(string path, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://127.0.0.1:{Port}/{path}"));
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(path)).Status);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(CancellationToken.None);
        await _bot.DisposeAsync();
        await _telegram.DisposeAsync();
    }

    private static StoryAddresses Addresses(string token) => new(
        Options.Create(new WebOptions { PublicUrl = "https://news.example", Token = token, Listen = "8080" }));

    private async Task<WholeBot> StartAsync(params (string Key, string Value)[] settings)
    {
        var port = LoopbackServer.FreePort();
        var bot = new WholeBot(
            _telegram,
            [("Web:Listen", $"127.0.0.1:{port}"), ("Web:Token", "a-token-of-16-letters"), .. settings]);
        await bot.Get<Database>().MigrateAsync(CancellationToken.None);
        var services = bot.Get<IServiceProvider>();
        _server = ActivatorUtilities.CreateInstance<WebServer>(
            services,
            ActivatorUtilities.CreateInstance<OperatorPage>(
                services, new RecentLines(), new OperatorStore(bot.Get<Database>())));
        await _server.StartAsync(CancellationToken.None);
        _http.BaseAddress ??= new Uri($"http://127.0.0.1:{port}/");
        Port = port;
        return bot;
    }

    private int Port { get; set; }

    private Task<BriefingBot.Stories.Story> StoreFerryAsync() => _bot.Get<Database>().StoreAsync(
        A.Story().WithId("s1").WithArticles(
            An.Article().WithTopic("Lake news").WithUrl("https://lake.example/1").WithTime(A.Morning.AddHours(-5))
                .WithTitle("Ferry sinks off Lindau in storm, 12 people killed")
                .WithText("A ferry sank off Lindau in a storm on Sunday and 12 people were killed, police said."),
            An.Article().WithTopic("Lake news").WithUrl("https://lake.example/2").WithTime(A.Morning.AddHours(-1))
                .WithTitle("Ferry sinks off Lindau in storm, 14 people killed")
                .WithText("A ferry sank off Lindau in a storm on Sunday and 14 people were killed, police said.")),
        A.Morning);

    private async Task<(HttpStatusCode Status, string Body)> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(
            new Uri($"http://127.0.0.1:{Port}/{path}"), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
