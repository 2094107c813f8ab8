using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BriefingBot.Benchmarks;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Operation.Logs;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Tests.Web;

/// <summary>Health, figures and the operator's page over the wire.</summary>
public sealed class WebServerTests : IAsyncLifetime
{
    private const string Token = "a-token-of-16-letters";

    private readonly HttpClient _http = new(new SocketsHttpHandler());
    private BotApiServer _telegram = null!;
    private WholeBot _bot = null!;
    private WebServer _server = null!;
    private readonly RecentLines _lines = new();

    public async ValueTask InitializeAsync()
    {
        _telegram = await BotApiServer.StartAsync();
        var port = LoopbackServer.FreePort();
        _bot = new WholeBot(_telegram, ("Web:Listen", $"127.0.0.1:{port}"), ("Web:Token", Token));
        await _bot.Get<Database>().MigrateAsync(CancellationToken.None);
        var services = _bot.Get<IServiceProvider>();
        var page = ActivatorUtilities.CreateInstance<OperatorPage>(
            services, _lines, new OperatorStore(_bot.Get<Database>()));
        _server = ActivatorUtilities.CreateInstance<WebServer>(services, page);
        await _server.StartAsync(CancellationToken.None);
        _http.BaseAddress = new Uri($"http://127.0.0.1:{port}/");
    }

    [Fact]
    public async Task Alive_as_long_as_jobs_run()
    {
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("healthz")).Status);
        _bot.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await GetAsync("healthz")).Status);
        _bot.Get<Heartbeat>().Beat();
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("healthz")).Status);
    }

    [Fact]
    public async Task Ready_names_what_is_not()
    {
        var (status, body) = await GetAsync("readyz");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            ["database", "outbox", "sources", "telegram"],
            JsonDocument.Parse(body).RootElement.EnumerateArray()
                .Select(finding => finding.GetProperty("check").GetString()).Order(StringComparer.Ordinal));

        await _bot.ExecuteAsync(
            """
            INSERT INTO message_text (id, content, stories) VALUES (1, CAST('0{}' AS BLOB), '');
            INSERT INTO outbox (chat_id, thread_id, edition, part, priority, text_id, link_previews, state,
              created_at)
            VALUES (1, 0, 'x', 1, 1, 1, 0, 'pending', @now)
            """,
            new { now = _bot.Clock.GetUtcNow().AddHours(-1) });
        (status, body) = await GetAsync("readyz");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("the oldest for 60 minutes", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_are_there_for_Prometheus()
    {
        Telemetry.Editions.Add(1);
        Telemetry.TelegramCalls.Record(0.2, Telemetry.Tag("method", "sendMessage"), Telemetry.Outcome("Ok"));

        var (status, body) = await GetAsync("metrics");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("briefingbot_editions", body, StringComparison.Ordinal);
        Assert.Contains("briefingbot_telegram_call_duration_seconds_bucket", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", "a-token-of-16-letterz", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", "", HttpStatusCode.Unauthorized)]
    [InlineData("Basic", "no base64 at all!", HttpStatusCode.Unauthorized)]
    [InlineData("Basic", "b3BlcmF0b3I6", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", Token, HttpStatusCode.OK)]
    [InlineData("Basic", "b3BlcmF0b3I6YS10b2tlbi1vZi0xNi1sZXR0ZXJz", HttpStatusCode.OK)]
    public async Task The_page_is_for_who_has_the_token(string? scheme, string? given, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.Authorization = scheme is null ? null : new AuthenticationHeaderValue(scheme, given);

        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected != HttpStatusCode.OK, answer.Headers.ConnectionClose == true);
    }

    [Fact]
    public async Task What_strangers_named_is_text_on_the_page()
    {
        const string hostile = "<script>alert(1)</script>\"'&\u202Egnp\u0000";
        _lines.Add(new RecentLine(DateTimeOffset.UnixEpoch, LogLevel.Error, hostile));
        await _bot.Get<BriefingBot.Sources.SourceStore>().AddAsync(
            new BriefingBot.Sources.NewSource("https://news.example/<b>feed", hostile), "test", CancellationToken.None);
        await _bot.ExecuteAsync(
            "INSERT INTO model_usage VALUES ('2026-05-04', 'summary', @hostile, @hostile, 1, 2, 3, 0.5)",
            new { hostile });

        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        var (_, body) = await GetAsync("");

        Assert.Equal(4, body.Split("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;gnp").Length - 1);
        Assert.DoesNotContain("<script", body, StringComparison.Ordinal);
        Assert.Contains(">summary</td>", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", body, StringComparison.Ordinal);
        Assert.Contains("<h2>Outbox</h2>", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_shows_what_it_brought_day_by_day()
    {
        await _bot.Get<BriefingBot.Sources.SourceStore>().AddAsync(
            new BriefingBot.Sources.NewSource("https://news.example/feed"), "test", CancellationToken.None);
        await _bot.ExecuteAsync(
            """
            INSERT INTO article (id, title, authors, text, source_name, source_id, first_seen)
            SELECT n, 'x', '[]', 'x', 'News', id, @at FROM source
            JOIN (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3) AS m ON true
            """,
            new { at = _bot.Clock.GetUtcNow() });

        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        var (_, body) = await GetAsync("");

        Assert.Contains("<title>3 in 14 days, 3 today</title>", body, StringComparison.Ordinal);
        Assert.Equal(14, body.Split("<rect").Length - 1);
        Assert.Contains("data-of=\"next poll\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_else_is_answered_and_nothing_is_taken()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("admin")).Status);
        using var content = new StringContent("x", Encoding.UTF8);
        using var posted = await _http.PostAsync("", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_words()
    {
        var services = _bot.Get<IServiceProvider>();
        var second = ActivatorUtilities.CreateInstance<WebServer>(
            services,
            ActivatorUtilities.CreateInstance<OperatorPage>(services, _lines, new OperatorStore(_bot.Get<Database>())));

        var advice = await Assert.ThrowsAsync<AdviceException>(() => second.StartAsync(CancellationToken.None));

        Assert.Contains("Web:Listen", advice.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8080", "127.0.0.1:8080")]
    [InlineData("localhost:8080", "127.0.0.1:8080")]
    [InlineData("0.0.0.0:80", "0.0.0.0:80")]
    [InlineData("[::1]:8080", "[::1]:8080")]
    [InlineData("127.0.0.1", null)]
    [InlineData("example.org:80", null)]
    [InlineData("http://127.0.0.1:80", null)]
    public void An_address_to_listen_on_is_read_or_refused(string listen, string? endpoint) =>
        Assert.Equal(endpoint, ListenAddress.Parse(listen)?.ToString());

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.StopAsync(CancellationToken.None);
        await _bot.DisposeAsync();
        await _telegram.DisposeAsync();
    }

    private async Task<(HttpStatusCode Status, string Body)> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(path, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
