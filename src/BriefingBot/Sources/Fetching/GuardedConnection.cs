using System.Net;
using System.Net.Sockets;

namespace BriefingBot.Sources.Fetching;

/// <summary>Opens a connection to an address that was checked; the seam at which tests record instead.</summary>
public delegate ValueTask<Stream> ConnectToAddress(IPEndPoint address, CancellationToken cancellationToken);

/// <summary>Resolves a host name; the seam at which tests answer instead.</summary>
public delegate Task<IPAddress[]> ResolveName(string host, CancellationToken cancellationToken);

/// <summary>An address that <see cref="AddressGuard"/> objects to.</summary>
public sealed class RefusedAddressException(string message) : IOException(message);

/// <summary>
/// The place where every connection to a source is made: the name is resolved once, each address is held against the
/// <see cref="AddressGuard"/>, and the socket connects to that very address, so that no second answer of the DNS can slip between.
/// </summary>
public sealed class GuardedConnection(AddressGuard guard, ResolveName resolve, ConnectToAddress connect)
{
    public static readonly ResolveName Dns = (host, cancellationToken) => System.Net.Dns.GetHostAddressesAsync(host, cancellationToken);

    public static readonly ConnectToAddress Socket = ConnectSocketAsync;

    /// <summary>Resolves, checks and connects.</summary>
    /// <exception cref="RefusedAddressException">No address of the host may be reached.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint host, CancellationToken cancellationToken)
    {
        Exception? last = null;
        foreach (var address in await PermittedAsync(host.Host, cancellationToken))
        {
            try
            {
                return await connect(new IPEndPoint(address, host.Port), cancellationToken);
            }
            catch (SocketException error)
            {
                last = error;
            }
        }

        throw last ?? new SocketException((int)SocketError.HostNotFound);
    }

    /// <summary>For the operator's own proxy, which may well be at home.</summary>
    internal static async ValueTask<Stream> ConnectUncheckedAsync(DnsEndPoint host, CancellationToken cancellationToken)
    {
        var addresses = await Dns(host.Host, cancellationToken);
        return await Socket(new IPEndPoint(addresses.Length > 0 ? addresses[0] : throw new SocketException((int)SocketError.HostNotFound), host.Port), cancellationToken);
    }

    /// <summary>The addresses of a host that may be reached. One that may not condemns the host: who mixes them means to slip through.</summary>
    /// <exception cref="RefusedAddressException">One of the addresses may not be reached.</exception>
    public async Task<IReadOnlyList<IPAddress>> PermittedAsync(string host, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await resolve(host, cancellationToken);
        foreach (var address in addresses)
        {
            if (guard.Objection(address) is { } what)
            {
                throw new RefusedAddressException(
                    $"{host} is refused: its address {address} is {what}. If you really want it, name its network in Network:Allow or with --allow-network.");
            }
        }

        return addresses;
    }

    private static async ValueTask<Stream> ConnectSocketAsync(IPEndPoint address, CancellationToken cancellationToken)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
