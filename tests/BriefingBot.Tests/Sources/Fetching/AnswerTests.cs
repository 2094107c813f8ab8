using System.Globalization;
using System.IO.Compression;
using System.Text;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>Answers as servers really give them, byte for byte.</summary>
public sealed class AnswerTests : IDisposable
{
    private const string Feed = "<rss><channel><title>T</title></channel></rss>";
    private readonly SourcesRig _rig = new(("Network:MaxBodyBytes", "100000"), ("Network:TimeoutSeconds", "5"));

    public void Dispose() => _rig.Dispose();

    [Theory]
    [InlineData(45, "for 45 seconds.")]
    [InlineData(600, "for 10 minutes.")]
    [InlineData(3600, "for an hour.")]
    [InlineData(86400, "for 24 hours.")]
    public void A_wait_and_a_size_are_told_as_people_say_them(int seconds, string expected)
    {
        Assert.EndsWith(
            expected,
            new FetchResult.RateLimited(429, TimeSpan.FromSeconds(seconds)).Problem,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "It is larger than 10 MB;", new FetchResult.TooLarge(10 * 1024 * 1024).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.0 200 OK\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: \r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: ;;=/charset;\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=no-such-thing\r\nConnection: close\r\n\r\n")]
    [InlineData(
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Type: text/plain\r\nConnection: "
            + "close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: utf-8\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: identity\r\nX: \xC3\xA9\xFF\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 203 Transformed\r\nConnection: close\r\n\r\n")]
    public async Task A_feed_without_a_length_or_of_a_wrong_or_missing_type_is_read(string head)
    {
        await using var server = new RawServer(head + Feed);

        var document = Assert.IsType<FetchResult.Fetched>(await GetAsync(server)).Document;

        Assert.Equal(Feed, Encoding.ASCII.GetString(document.Body.Span));
        Assert.True(FeedReader.Read(document.Body, document.ContentType, document.Url).IsFeed);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>", "broke off")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n", "broke off")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfive\r\n<rss>\r\n0\r\n\r\n", "is not HTTP")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n<rss>\r\n0\r\n\r\n", "is not HTTP")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n<rss>", "broke off")]
    [InlineData("HTTP/1.1 twohundred OK\r\n\r\n", "is not HTTP")]
    [InlineData("SSH-2.0-OpenSSH_9.9\r\n", "is not HTTP")]
    [InlineData("<rss/>\r\n\r\n", "is not HTTP")]
    [InlineData("HTTP/1.1 200 OK\r\nX Y: 1\r\nConnection: close\r\n\r\n<rss/>", "sends a header that")]
    [InlineData("HTTP/1.1 200 OK\r\nAsh\r\nConnection: close\r\n\r\n<rss/>", "sends a header that")]
    [InlineData("", "broke off")]
    [InlineData("HTTP/1.1 200 OK\r\nX", "broke off")]
    [InlineData(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\nnot packed", "compressed wrongly")]
    [InlineData(
        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nConnection: close\r\n\r\nnot packed at all", "compressed wrongly")]
    [InlineData(
        "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nConnection: close\r\n\r\nnot packed at all",
        "compressed wrongly")]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n\x1F\x8B\x08 not packed at all", "compressed wrongly")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nConnection: close\r\n\r\nPK", "not asked for")]
    [InlineData(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip, br, gzip\r\nConnection: close\r\n\r\n", "not asked for")]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n", "204")]
    [InlineData("HTTP/1.1 206 Partial Content\r\nContent-Length: 0\r\n\r\n", "206")]
    [InlineData("HTTP/1.1 304 Not Modified\r\n\r\n", "not asked that")]
    [InlineData("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", "without saying where to")]
    [InlineData("HTTP/1.1 301 Moved\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n", "without saying where to")]
    [InlineData("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", "wants a login (401)")]
    [InlineData("HTTP/1.1 451 No\r\nContent-Length: 0\r\n\r\n", "legal reasons")]
    [InlineData("HTTP/1.1 599 Odd\r\nContent-Length: 0\r\n\r\n", "error of its own (599)")]
    [InlineData("HTTP/1.1 999 Denied\r\nContent-Length: 0\r\n\r\n", "(999)")]
    public async Task An_answer_that_brings_no_document_fails_in_one_line_of_words(string answer, string words)
    {
        await using var server = new RawServer(answer);

        var message = Assert.IsType<FetchResult.Failed>(await GetAsync(server)).Message.ToString();

        Assert.Contains(words, message, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_is_reset_in_the_middle_of_the_body_is_asked_for_once()
    {
        await using var server = new RawServer(async (_, _, socket) =>
        {
            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>");
            RawServer.Reset(socket);
        });

        Assert.Contains(
            "broke off", Assert.IsType<FetchResult.Failed>(await GetAsync(server)).Message, StringComparison.Ordinal);
        Assert.Single(server.Heads);
    }

    [Theory]
    [InlineData(1, 100_000)]
    [InlineData(5000, 20)]
    public async Task A_flood_of_headers_is_cut(int headers, int length)
    {
        await using var server = new RawServer(async (_, _, socket) =>
        {
            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\r\n");
            for (var header = 0; header < headers; header++)
            {
                await RawServer.SendAsync(
                    socket, string.Create(CultureInfo.InvariantCulture, $"X-{header}: {new string('x', length)}\r\n"));
            }

            await RawServer.SendAsync(socket, "\r\n" + Feed);
        });

        Assert.Contains(
            "headers that 127.0.0.1 sends are too long",
            Assert.IsType<FetchResult.Failed>(await GetAsync(server)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_that_never_end_are_cut_too()
    {
        await using var server = new RawServer(async (_, _, socket) =>
        {
            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\r\n");
            while (socket.Connected)
            {
                await RawServer.SendAsync(socket, "X: y\r\n");
            }
        });

        Assert.Contains(
            "too long", Assert.IsType<FetchResult.Failed>(await GetAsync(server)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interim_answers_are_passed_over()
    {
        await using var server = new RawServer(
            "HTTP/1.1 103 Early Hints\r\nLink: </s.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nConnection: "
                + "close\r\n\r\n"
                + Feed);

        Assert.IsType<FetchResult.Fetched>(await GetAsync(server));
    }

    [Theory]
    [InlineData("gzip, gzip")]
    [InlineData("gzip")]
    [InlineData("")]
    public async Task A_bomb_within_a_bomb_stops_at_the_limit(string encoding)
    {
        var bomb = Packed(Packed(new byte[50_000_000]));
        Assert.True(bomb.Length < 10_000);
        await using var server = new RawServer(async (_, _, socket) =>
        {
            await RawServer.SendAsync(
                socket,
                $"HTTP/1.1 200 OK\r\nContent-Length: "
                    + $"{bomb.Length}\r\n{(encoding.Length > 0 ? $"Content-Encoding: {encoding}\r\n" : "")}\r\n");
            await socket.SendAsync(bomb);
        });

        var result = await GetAsync(server);

        // It unpacks to a second packing, or to too much.
        Assert.True(result is FetchResult.TooLarge or FetchResult.Fetched { Document.Body.Length: <= 100_000 });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_bomb_is_unpacked_to_the_limit_and_costs_no_more(int layers)
    {
        var bomb = Packed(new byte[50_000_000]);
        bomb = layers == 1 ? bomb : Packed(bomb);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var unpacking = ContentCodings.UnpackAsync(
            bomb, Enumerable.Repeat("gzip", layers), limit: 100_000, whenLarge: null, CancellationToken.None);

        Assert.True(unpacking.IsCompletedSuccessfully); // on this thread, which alone is measured
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
        Assert.Null(await unpacking);
    }

    [Fact]
    public async Task A_document_that_is_packed_as_a_file_is_unpacked()
    {
        var body = Packed(Encoding.ASCII.GetBytes(Feed));
        await using var server = new RawServer(async (_, _, socket) =>
        {
            await RawServer.SendAsync(
                socket,
                $"HTTP/1.1 200 OK\r\nContent-Type: application/x-gzip\r\nContent-Length: {body.Length}\r\n\r\n");
            await socket.SendAsync(body);
        });

        Assert.Equal(
            Feed,
            Encoding.ASCII.GetString(Assert.IsType<FetchResult.Fetched>(await GetAsync(server)).Document.Body.Span));
    }

    [Theory]
    [InlineData("\"plain\"", "Sun, 03 May 2026 01:02:03 GMT")]
    [InlineData("W/\"weak\"", "Sunday, 03-May-26 01:02:03 GMT")]
    [InlineData("w/\"odd case\"", "Sun May  3 01:02:03 2026")]
    [InlineData("unquoted-and;odd", "2026-05-03T01:02:03Z")]
    [InlineData("\"half", "yesterday")]
    [InlineData("'single'", "0")]
    [InlineData("W/\"a\", \"b\"", "Sun, 3 May 2026 1:02:03 +0200")]
    [InlineData("\"\xC3\xA9\xFF\x80\"", "Dimanche 3 mai 2026 \xE0 1h")]
    [InlineData("\"tab\there\"", "Sun,  03  May  2026  01:02:03  GMT")]
    [InlineData("\"\"", "Thu, 01 Jan 1970 00:00:00 GMT")]
    public async Task Validators_go_back_byte_for_byte_however_odd(string etag, string modified)
    {
        await using var server = new RawServer((number, _, socket) => RawServer.SendAsync(
            socket,
            number == 0
                ? $"HTTP/1.1 200 OK\r\nETag: {etag}\r\nLast-Modified: {modified}\r\nConnection: close\r\n\r\n{Feed}"
                : "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"));

        var fetched = Assert.IsType<FetchResult.Fetched>(await GetAsync(server));
        Assert.IsType<FetchResult.NotModified>(
            await _rig.Fetcher.FetchAsync(server.At("/"), fetched.Validators, default));

        var head = server.Heads.Last();
        Assert.Contains($"\r\nIf-None-Match: {etag}\r\n", head, StringComparison.Ordinal);
        Assert.Contains($"\r\nIf-Modified-Since: {modified}\r\n", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_is_never_given_back()
    {
        await using var server = new RawServer(
            "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d; Path=/\r\nConnection: close\r\n\r\n" + Feed);

        await GetAsync(server);
        await GetAsync(server);

        Assert.Equal(2, server.Heads.Count);
        Assert.All(server.Heads, head => Assert.DoesNotContain("Cookie", head, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Waiting_for_a_turn_at_a_host_was_counted_as_the_servers_slowness()
    {
        using var rig = new SourcesRig(("Network:TimeoutSeconds", "20"), ("Network:RequestsPerHost", "1"));
        var isAsked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new RawServer(async (number, _, socket) =>
        {
            if (number == 0)
            {
                isAsked.SetResult();
                await Task.Delay(Timeout.Infinite);
            }

            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + Feed);
        });

        var slow = rig.Fetcher.FetchAsync(server.At("/"), null, default);
        var waiting = rig.Fetcher.FetchAsync(server.At("/"), null, default);
        await isAsked.Task;
        rig.Clock.Advance(TimeSpan.FromSeconds(21));

        Assert.Contains(
            "longer than 20 seconds", Assert.IsType<FetchResult.Failed>(await slow).Message, StringComparison.Ordinal);
        Assert.IsType<FetchResult.Fetched>(await waiting);
    }

    [Fact]
    public async Task The_time_limit_holds_while_the_body_is_read_and_over_all_redirects()
    {
        using var rig = new SourcesRig(("Network:TimeoutSeconds", "20"));
        await using var server = new RawServer(async (number, _, socket) =>
        {
            if (number < 3)
            {
                rig.Clock.Advance(TimeSpan.FromSeconds(6));
                await RawServer.SendAsync(
                    socket,
                    $"HTTP/1.1 302 Found\r\nLocation: /{number}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                return;
            }

            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\r\n\r\n<rss>");
            rig.Clock.Advance(TimeSpan.FromSeconds(6));
            await Task.Delay(Timeout.Infinite);
        });

        Assert.Contains(
            "longer than 20 seconds",
            Assert.IsType<FetchResult.Failed>(await rig.Fetcher.FetchAsync(server.At("/"), null, default)).Message,
            StringComparison.Ordinal);
        Assert.Equal(4, server.Heads.Count);
    }

    private static byte[] Packed(byte[] body)
    {
        var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            packer.Write(body);
        }

        return packed.ToArray();
    }

    private Task<FetchResult> GetAsync(RawServer server) =>
        _rig.Fetcher.FetchAsync(server.At("/"), validators: null, default);
}
