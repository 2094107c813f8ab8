using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>A way to a PostgreSQL database over a port of the loopback, which can be closed and opened: as a server
/// that goes away and comes back.</summary>
internal sealed class PostgresRelay : IDisposable
{
    private readonly string _socket;
    private readonly int _port;
    private readonly Lock _gate = new();
    private readonly List<Socket> _sockets = [];
    private TcpListener? _listener;

    /// <summary>Closed at first.</summary>
    /// <param name="connectionString">Of a database of <see cref="PostgresServer"/>.</param>
    public PostgresRelay(string connectionString)
    {
        var direct = new NpgsqlConnectionStringBuilder(connectionString);
        _socket = Path.Combine(direct.Host!, ".s.PGSQL.5432"); // not null: the server's folder
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        _port = ((IPEndPoint)free.LocalEndpoint).Port;
        (direct.Host, direct.Port, direct.Timeout) = ("127.0.0.1", _port, 5);
        ConnectionString = direct.ToString();
    }

    /// <summary>Of the same database, over the relay.</summary>
    public string ConnectionString { get; }

    /// <summary>From now on connections get through.</summary>
    public void Open()
    {
        _listener = new TcpListener(IPAddress.Loopback, _port);
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    /// <summary>Breaks every connection and refuses new ones.</summary>
    public void Close()
    {
        _listener?.Dispose();
        lock (_gate)
        {
            _sockets.ForEach(socket => socket.Dispose());
            _sockets.Clear();
        }
    }

    public void Dispose() => Close();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptSocketAsync();
                var far = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await far.ConnectAsync(new UnixDomainSocketEndPoint(_socket));
                lock (_gate)
                {
                    _sockets.AddRange([near, far]);
                }

                _ = PumpAsync(near, far);
                _ = PumpAsync(far, near);
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
            {
                await to.SendAsync(buffer.AsMemory(0, count));
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }
}
