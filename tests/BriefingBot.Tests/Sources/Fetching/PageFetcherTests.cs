using System.IO.Compression;
using System.Text;
using BriefingBot.Sources.Fetching;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Sources.Fetching;

public sealed class PageFetcherTests()
    : SourceRoomTests(("Network:MaxBodyBytes", "100000"), ("Network:Contact", "https://h.example/bot"))
{
    [Fact]
    public async Task Validators_are_echoed_exactly_as_they_came()
    {
        Server.On(
            "/f", "<rss/>", headers: [("ETag", "W/\"odd , tag\""), ("Last-Modified", "Sun, 3 May 2026 1:02:03 GMT")]);

        var fetched = await Fetched("/f");
        Server.On("/f", "", 304);
        var again = await Rig.Fetcher.FetchAsync(Server.At("/f"), fetched.Validators, default);

        Assert.IsType<FetchResult.NotModified>(again);
        var (_, headers) = Server.Requests.Last();
        Assert.Equal("W/\"odd , tag\"", headers.IfNoneMatch.ToString());
        Assert.Equal("Sun, 3 May 2026 1:02:03 GMT", headers.IfModifiedSince.ToString());
    }

    [Fact]
    public async Task Validators_are_never_invented()
    {
        Server.On("/f", "<rss/>");

        var fetched = await Fetched("/f");
        await Rig.Fetcher.FetchAsync(Server.At("/f"), fetched.Validators, default);

        Assert.Equal(Validators.None, fetched.Validators);
        Assert.All(
            Server.Requests,
            request =>
                Assert.False(
                    request.Headers.ContainsKey("If-None-Match") || request.Headers.ContainsKey("If-Modified-Since")));
    }

    [Fact]
    public async Task The_user_agent_names_the_bot_and_its_contact_and_compression_is_asked_for()
    {
        Server.On("/f", "<rss/>");
        await Fetched("/f");

        var (_, headers) = Assert.Single(Server.Requests);
        Assert.StartsWith("BriefingBot/", headers.UserAgent.ToString(), StringComparison.Ordinal);
        Assert.Contains("+https://h.example/bot", headers.UserAgent.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "gzip, deflate, br", headers.AcceptEncoding.ToString().Replace(", zstd", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Freshness_and_the_wish_to_wait_are_handed_on()
    {
        Server.On("/f", "<rss/>", headers: [("Cache-Control", "max-age=600")])
            .On("/busy", "", 503, headers: [("Retry-After", "120")]);

        Assert.Equal(TimeSpan.FromMinutes(10), (await Fetched("/f")).FreshFor);
        var busy = Assert.IsType<FetchResult.RateLimited>(await Get("/busy"));
        Assert.Equal((503, TimeSpan.FromMinutes(2)), (busy.Status, busy.RetryAfter));
    }

    [Fact]
    public async Task Gone_is_gone()
    {
        Server.On("/f", "", 410);

        Assert.IsType<FetchResult.Gone>(await Get("/f"));
    }

    [Fact]
    public async Task A_body_that_is_announced_too_large_is_not_read()
    {
        Server.On("/f", new string('x', 100_001));

        Assert.Equal(100_000, Assert.IsType<FetchResult.TooLarge>(await Get("/f")).Limit);
    }

    [Fact]
    public async Task A_body_without_an_end_is_cut_at_the_limit()
    {
        Server.On("/f", async context =>
        {
            var chunk = new byte[8192];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
            }
        });

        Assert.IsType<FetchResult.TooLarge>(await Get("/f"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_bomb_stops_at_the_limit_and_a_small_body_is_unpacked(string encoding)
    {
        Server.On("/bomb", context => SendPacked(context, encoding, new byte[20_000_000]));
        Server.On("/small", context => SendPacked(context, encoding, Encoding.UTF8.GetBytes("<rss/>")));

        Assert.IsType<FetchResult.TooLarge>(await Get("/bomb"));
        Assert.Equal("<rss/>", Encoding.UTF8.GetString((await Fetched("/small")).Document.Body.Span));
    }

    [Fact]
    public async Task A_broken_answer_a_closed_port_and_a_wrong_certificate_are_failures_in_words()
    {
        Server.On("/f", async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.Body.WriteAsync(new byte[10]);
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        Assert.Contains(
            "broke off", Assert.IsType<FetchResult.Failed>(await Get("/f")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "cannot be reached",
            Assert.IsType<FetchResult.Failed>(
                await Rig.Fetcher.FetchAsync(new Uri("http://127.0.0.1:1/"), null, default)).Message,
            StringComparison.Ordinal);
        Assert.IsType<FetchResult.Failed>(
            await Rig.Fetcher.FetchAsync(
                new Uri(Server.Url.Replace("http:", "https:", StringComparison.Ordinal)), null, default));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up_in_time()
    {
        using var rig = new SourcesRig(("Network:TimeoutSeconds", "20"));
        Server.On("/slow", context =>
        {
            rig.Clock.Advance(TimeSpan.FromSeconds(20));
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        Server.On("/drip", async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[1], context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                rig.Clock.Advance(TimeSpan.FromSeconds(4));
            }
        });

        foreach (var path in new[] { "/slow", "/drip" })
        {
            Assert.Contains(
                "longer than 20 seconds",
                Assert.IsType<FetchResult.Failed>(await rig.Fetcher.FetchAsync(Server.At(path), null, default)).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cancellation_goes_through()
    {
        using var stop = new CancellationTokenSource();
        Server.On("/f", async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Rig.Fetcher.FetchAsync(Server.At("/f"), null, stop.Token));
    }

    [Fact]
    public async Task One_host_is_asked_so_many_times_at_once_and_no_more()
    {
        int inside = 0, most = 0;
        var areTwo = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Server.On("/f", async context =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref inside));
            if (inside == 2)
            {
                areTwo.TrySetResult();
            }

            await areTwo.Task.WaitAsync(TimeSpan.FromSeconds(20));
            Interlocked.Decrement(ref inside);
            await context.Response.WriteAsync("<rss/>");
        });

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Get("/f")));

        Assert.Equal(2, most);
        Assert.Equal(12, Server.Asked("/f"));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while (value > (seen = Volatile.Read(ref target))
            && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
        }
    }

    private static async Task SendPacked(HttpContext context, string encoding, byte[] body)
    {
        context.Response.Headers.ContentEncoding = encoding;
        await using Stream packer = encoding switch
        {
            "gzip" => new GZipStream(context.Response.Body, CompressionLevel.Fastest),
            "br" => new BrotliStream(context.Response.Body, CompressionLevel.Fastest),
            _ => new ZLibStream(context.Response.Body, CompressionLevel.Fastest),
        };
        await packer.WriteAsync(body, context.RequestAborted);
    }

    private Task<FetchResult> Get(string path) => Rig.Fetcher.FetchAsync(Server.At(path), validators: null, default);

    private async Task<FetchResult.Fetched> Fetched(string path) => Assert.IsType<FetchResult.Fetched>(await Get(path));
}
