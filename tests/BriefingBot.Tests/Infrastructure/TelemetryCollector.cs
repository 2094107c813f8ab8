using System.Collections.Concurrent;
using System.Text;
using BriefingBot.Benchmarks;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>A collector on the loopback that takes OTLP over HTTP and keeps what a test asks about.</summary>
internal sealed class TelemetryCollector : IAsyncDisposable
{
    private LoopbackServer _server = null!; // not null: StartAsync

    /// <summary>What goes into <c>Web:OtlpEndpoint</c>.</summary>
    public string Url => _server.Address;

    /// <summary>The names of the meters.</summary>
    public ConcurrentQueue<string> Meters { get; } = new();

    public ConcurrentQueue<CollectedSpan> Spans { get; } = new();

    public static async Task<TelemetryCollector> StartAsync()
    {
        var collector = new TelemetryCollector();
        collector._server = await LoopbackServer.StartAsync(collector.TakeAsync);
        return collector;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    // opentelemetry-proto: the request holds resources (1), these scopes (2), these metrics or spans (2).
    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var items = Fields(body.ToArray(), 1).SelectMany(resource => Fields(resource, 2))
            .SelectMany(scope => Fields(scope, 2));
        foreach (var item in items)
        {
            if (context.Request.Path == "/v1/metrics")
            {
                Meters.Enqueue(Encoding.UTF8.GetString(Fields(item, 1).First()));
            }
            else
            {
                Spans.Enqueue(new CollectedSpan(
                    Encoding.UTF8.GetString(Fields(item, 5).First()),
                    Hex(item, 1),
                    Hex(item, 2),
                    Hex(item, 4),
                    [.. Fields(item, 13).Select(link => Hex(link, 1))]));
            }
        }
    }

    private static string Hex(byte[] message, int number) =>
        Convert.ToHexStringLower(Fields(message, number).FirstOrDefault() ?? []);

    /// <summary>The fields of one number that have a length (protobuf's wire type 2).</summary>
    private static List<byte[]> Fields(byte[] message, int number)
    {
        var found = new List<byte[]>();
        for (var at = 0; at < message.Length;)
        {
            var key = Number(message, ref at);
            switch (key & 7)
            {
                case 0:
                    Number(message, ref at);
                    break;
                case 1:
                    at += sizeof(ulong);
                    break;
                case 5:
                    at += sizeof(uint);
                    break;
                default:
                    var length = (int)Number(message, ref at);
                    if ((int)(key >> 3) == number)
                    {
                        found.Add(message[at..(at + length)]);
                    }

                    at += length;
                    break;
            }
        }

        return found;
    }

    private static ulong Number(byte[] message, ref int at)
    {
        var (value, shift) = (0UL, 0);
        byte next;
        do
        {
            next = message[at++];
            value |= (ulong)(next & 0x7f) << shift;
            shift += 7;
        }
        while ((next & 0x80) != 0);

        return value;
    }
}

/// <summary>A span that arrived; ids in hex.</summary>
internal sealed record CollectedSpan(
    string Name, string Trace, string Id, string Parent, IReadOnlyList<string> LinkedTraces);
