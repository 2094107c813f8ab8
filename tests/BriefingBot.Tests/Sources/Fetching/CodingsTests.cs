using System.Diagnostics;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>Bodies that are packed under odd names, more often than once or not at all, and transfers that break
/// off.</summary>
public sealed class CodingsTests : IDisposable
{
    private const string Feed = "<rss><channel><title>Harbour Post</title></channel></rss>";
    private const string Json = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[]}";

    private readonly SourcesRig _rig = new(realClock: true, ("Network:MaxBodyBytes", "4000000"));

    public void Dispose() => _rig.Dispose();

    [Theory]
    [InlineData("x-gzip", "gzip")]
    [InlineData("X-GZIP", "gzip")]
    [InlineData("deflate", "deflate")]
    [InlineData("x-deflate", "zlib")]
    [InlineData("gzip, gzip", "gzip gzip")]
    [InlineData("gzip, br", "gzip br")]
    [InlineData("gzip", "")] // a cache unpacked it and left the header
    [InlineData("utf-8, gzip", "gzip")]
    public async Task What_can_be_unpacked_is_read_whatever_its_name(string header, string packings)
    {
        var body = packings.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Encoding.UTF8.GetBytes(Feed), Pack);
        await using var server = Serving($"Content-Encoding: {header}\r\nContent-Length: {body.Length}\r\n", body);

        Assert.Equal(Feed, TextOf(await GetAsync(server)));
    }

    [Theory]
    [InlineData("Content-Length: 900\r\n", Feed)]
    [InlineData("Content-Length: 900\r\n", "<?xml version='1.0'?><!-- a > b --><feed></feed>\r\n\r\n")]
    [InlineData("Content-Length: 900\r\n", "<!DOCTYPE html><html><body>Words</body></HTML>")]
    [InlineData("Content-Length: 900\r\n", Json)]
    [InlineData("Transfer-Encoding: chunked\r\n", "39\r\n" + Feed + "\r\n")]
    public async Task A_transfer_that_breaks_off_behind_the_end_of_its_document_is_read(string header, string body)
    {
        await using var server = Serving(header, Encoding.UTF8.GetBytes(body));

        Assert.IsType<FetchResult.Fetched>(await GetAsync(server));
    }

    [Theory]
    [InlineData("<rss><channel><item><title>Half</title></item>")]
    [InlineData("<rss><channel><title>Half</title></channel>")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{}")]
    public async Task A_transfer_that_breaks_off_before_is_asked_for_again(string body)
    {
        await using var server = Serving("Content-Length: 900\r\n", Encoding.UTF8.GetBytes(body));

        Assert.Contains("broke off", (await GetAsync(server)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_transfer_that_breaks_off_is_read_where_it_unpacks_to_its_end()
    {
        var body = Pack(Encoding.UTF8.GetBytes(Feed), "gzip");
        await using var server = Serving("Content-Encoding: gzip\r\nContent-Length: 9000\r\n", body);

        Assert.Equal(Feed, TextOf(await GetAsync(server)));
    }

    [Trait("Category", "Clock")]
    [Fact]
    public async Task Packed_bytes_that_unpack_to_nothing_end_at_the_limit()
    {
        var block = Nothing(1000);
        await using var server = new RawServer(async (_, _, socket) =>
        {
            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
            try
            {
                while (true)
                {
                    await socket.SendAsync(block);
                }
            }
            catch (SocketException)
            {
                // The other side has had enough.
            }
        });
        var watch = Stopwatch.StartNew();

        Assert.IsType<FetchResult.TooLarge>(await GetAsync(server));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    [Trait("Category", "Clock")]
    [Fact]
    public async Task Members_that_unpack_to_nothing_take_no_time_below_the_limit()
    {
        var body = Nothing(190_000);
        await using var server = Serving($"Content-Encoding: gzip\r\nContent-Length: {body.Length}\r\n", body);
        var watch = Stopwatch.StartNew();

        Assert.Equal("", TextOf(await GetAsync(server)));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    // RFC 1952: a member of an empty block.
    private static byte[] Nothing(int times) =>
    [
        .. Enumerable.Repeat<byte[]>([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0], times)
            .SelectMany(bytes => bytes),
    ];

    private Task<FetchResult> GetAsync(RawServer server) =>
        _rig.Fetcher.FetchAsync(server.At("/f"), validators: null, default);

    private static string TextOf(FetchResult result) =>
        Encoding.UTF8.GetString(Assert.IsType<FetchResult.Fetched>(result).Document.Body.Span);

    private static RawServer Serving(string headers, byte[] body) => new(async (_, _, socket) =>
    {
        await RawServer.SendAsync(socket, $"HTTP/1.1 200 OK\r\n{headers}Content-Type: text/xml\r\n\r\n");
        await socket.SendAsync(body);
        socket.Shutdown(SocketShutdown.Send);
    });

    private static byte[] Pack(byte[] bytes, string packing)
    {
        var packed = new MemoryStream();
        using (Stream stream = packing switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "zlib" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
