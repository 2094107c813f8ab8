using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>A server on the loopback address that answers each connection's request with bytes as they stand, however
/// wrong; every request's head is kept.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<int, string, Socket, Task> _answer;
    private readonly Task _accepting;

    /// <summary>Answers by a function.</summary>
    /// <param name="answer">Is given the number of the connection (from 0), the request's head and the socket, which is
    /// closed afterwards.</param>
    public RawServer(Func<int, string, Socket, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public RawServer(string answer)
        : this((_, _, socket) => SendAsync(socket, answer))
    {
    }

    public ConcurrentQueue<string> Heads { get; } = new();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Uri At(string path) => new($"http://127.0.0.1:{Port}{path}");

    /// <summary>Sends a text as Latin-1: each character a byte.</summary>
    public static async Task SendAsync(Socket socket, string text) =>
        await socket.SendAsync(Encoding.Latin1.GetBytes(text));

    /// <summary>Ends the connection with a reset instead of an orderly close.</summary>
    public static void Reset(Socket socket)
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        // first: a listener that is disposed of between two connections refuses to accept with an exception of its own
        await _accepting;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(connections.Count, await _listener.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(int number, Socket socket)
    {
        using (socket)
        {
            try
            {
                var head = await ReadHeadAsync(socket);
                Heads.Enqueue(head);
                await _answer(number, head, socket).WaitAsync(_stop.Token);
                if (socket.Connected)
                {
                    socket.Shutdown(SocketShutdown.Send);
                }
            }
            catch (Exception error)
                when (error is SocketException
                or ObjectDisposedException
                or OperationCanceledException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<string> ReadHeadAsync(Socket socket)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        // a handshake of TLS has no such end
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal)
            && !(head.Length > 0
            && head[0] == '\x16'))
        {
            var read = await socket.ReceiveAsync(buffer, _stop.Token);
            if (read == 0)
            {
                break;
            }

            head.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return head.ToString();
    }
}
