using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BriefingBot.Web;

/// <summary>How many connections a port holds: for strangers a number altogether, and of it a part for each address, so
/// that no one of them shuts out the rest. The machine's own are not counted: the health check gets in, and so does a
/// proxy.</summary>
internal sealed class ConnectionPlaces
{
    /// <summary>What one address may hold: a browser opens six.</summary>
    internal const int ForEach = 20;

    /// <summary>What all strangers may hold.</summary>
    internal const int ForAll = 100;

    /// <summary>Of an IPv6 address, what a network gives to one subscriber.</summary>
    private const int PrefixBytes = 8;

    /// <summary>How long a connection that says nothing keeps its place.</summary>
    private static readonly TimeSpan IdleLimit = TimeSpan.FromSeconds(5);

    private readonly Dictionary<IPAddress, int> _held = [];
    private int _all;

    /// <summary>Listens there, for requests of so many bytes.</summary>
    public static void Listen(KestrelServerOptions kestrel, IPEndPoint endpoint, long largestBody)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = 2 * ForAll; // the other half is the machine's own
        kestrel.Limits.MaxRequestBodySize = largestBody;
        kestrel.Limits.RequestHeadersTimeout = IdleLimit;
        kestrel.Limits.KeepAliveTimeout = IdleLimit;
        var places = new ConnectionPlaces();
        kestrel.Listen(endpoint, listen => listen.Use(next => connection => places.ServeAsync(connection, next)));
    }

    /// <summary>Serves a connection, or ends it where there is no place.</summary>
    internal async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if ((connection.RemoteEndPoint as IPEndPoint)?.Address is not { } address || IPAddress.IsLoopback(address))
        {
            await next(connection);
            return;
        }

        var holder = HolderOf(address);
        if (!TryTake(holder))
        {
            connection.Abort();
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            Leave(holder);
        }
    }

    private static IPAddress HolderOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(PrefixBytes).Clear();
        return new IPAddress(bytes);
    }

    private bool TryTake(IPAddress holder)
    {
        lock (_held)
        {
            var held = _held.GetValueOrDefault(holder);
            if (held >= ForEach || _all >= ForAll)
            {
                return false;
            }

            _held[holder] = held + 1;
            _all++;
            return true;
        }
    }

    private void Leave(IPAddress holder)
    {
        lock (_held)
        {
            _all--;
            if (--_held[holder] == 0)
            {
                _held.Remove(holder);
            }
        }
    }
}
