using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>
/// A forward proxy on the loopback address. It answers a plain request itself, and leads a tunnel (CONNECT) to a port
/// of this machine, whatever host was asked for; every request line is kept.
/// </summary>
internal sealed class LoopbackProxy : IAsyncDisposable
{
    private readonly RawServer _server;
    private readonly string? _login;
    private readonly int _tunnelTo;

    /// <summary>Starts it.</summary>
    /// <param name="tunnelTo">The port on the loopback address to which tunnels lead.</param>
    /// <param name="login">What <c>Proxy-Authorization</c> must hold; null: nothing.</param>
    public LoopbackProxy(int tunnelTo = 0, string? login = null)
    {
        _tunnelTo = tunnelTo;
        _login = login;
        _server = new RawServer((_, head, socket) => AnswerAsync(head, socket));
    }

    public ConcurrentQueue<string> Asked { get; } = new();

    public Uri Url => _server.At("/");

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(string head, Socket client)
    {
        Asked.Enqueue(head.Split("\r\n")[0]);
        if (_login is not null && !head.Contains($"Proxy-Authorization: {_login}", StringComparison.Ordinal))
        {
            await RawServer.SendAsync(
                client,
                "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                    + "realm=\"p\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
        else if (head.StartsWith("CONNECT ", StringComparison.Ordinal))
        {
            using var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await server.ConnectAsync(IPAddress.Loopback, _tunnelTo);
            await RawServer.SendAsync(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            await Task.WhenAny(PumpAsync(client, server), PumpAsync(server, client));
        }
        else
        {
            const string Body = "<rss><channel><title>By proxy</title></channel></rss>";
            await RawServer.SendAsync(
                client,
                $"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: "
                    + $"{Encoding.ASCII.GetByteCount(Body)}\r\nConnection: close\r\n\r\n{Body}");
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[8192];
        while (await from.ReceiveAsync(buffer) is var read and > 0)
        {
            await to.SendAsync(buffer.AsMemory(0, read));
        }
    }
}
