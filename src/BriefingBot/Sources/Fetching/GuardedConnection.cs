using System.Net;
using System.Net.Sockets;
using BriefingBot.Operation;

namespace BriefingBot.Sources.Fetching;

/// <summary>Opens a connection to an address that was checked; the seam at which tests record instead.</summary>
public delegate ValueTask<Stream> ConnectToAddress(IPEndPoint address, CancellationToken cancellationToken);

/// <summary>Resolves a host name; the seam at which tests answer instead.</summary>
public delegate Task<IPAddress[]> ResolveName(string host, CancellationToken cancellationToken);

/// <summary>An address that <see cref="AddressGuard"/> objects to.</summary>
public sealed class RefusedAddressException(Phrase words) : IOException(words.ToString())
{
    /// <summary>Why the connection was refused, and what to do about it.</summary>
    public Phrase Words { get; } = words;
}

/// <summary>The place where every connection to a source is made: the name is resolved once, each address is held
/// against the <see cref="AddressGuard"/>, and the socket connects to that very address, so that no second answer of
/// the DNS can slip between.</summary>
public sealed class GuardedConnection(
    AddressGuard guard, ResolveName resolve, ConnectToAddress connect, TimeProvider clock)
{
    public static readonly ResolveName Dns = ResolveAsync;

    public static readonly ConnectToAddress Socket = ConnectSocketAsync;

    // Long enough for a lost packet to be sent again twice (RFC 6298: after one second and after three), short enough
    // to try a host's next address.
    private static readonly TimeSpan MostPerAddress = TimeSpan.FromSeconds(4);

    /// <summary>Resolves, checks and connects.</summary>
    /// <exception cref="RefusedAddressException">An address of the host may not be reached.</exception>
    /// <exception cref="SocketException">The name is unknown, or none of its addresses answers.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint host, CancellationToken cancellationToken) =>
        await ConnectAnyAsync(await PermittedAsync(host.Host, cancellationToken), host.Port, cancellationToken);

    /// <summary>For the operator's own proxy, which may well be at home.</summary>
    /// <exception cref="SocketException">The name is unknown, or none of its addresses answers.</exception>
    internal async ValueTask<Stream> ConnectUncheckedAsync(DnsEndPoint host, CancellationToken cancellationToken) =>
        await ConnectAnyAsync(await AddressesAsync(host.Host, cancellationToken), host.Port, cancellationToken);

    /// <summary>The addresses of a host that may be reached; one that may not condemns it.</summary>
    /// <exception cref="RefusedAddressException">One of the addresses may not be reached.</exception>
    public async Task<IReadOnlyList<IPAddress>> PermittedAsync(string host, CancellationToken cancellationToken)
    {
        var addresses = await AddressesAsync(host, cancellationToken);
        foreach (var address in addresses)
        {
            if (guard.Refusal(host, address) is { } refusal)
            {
                throw new RefusedAddressException(refusal);
            }
        }

        return addresses;
    }

    private async Task<IPAddress[]> AddressesAsync(string host, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal)
            ? [literal] : await resolve(host, cancellationToken);
        return addresses.Length > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
    }

    // One after another, the families in turns (RFC 8305 section 4): a machine whose IPv6 leads nowhere loses seconds,
    // not the host.
    private async ValueTask<Stream> ConnectAnyAsync(
        IReadOnlyList<IPAddress> addresses, int port, CancellationToken cancellationToken)
    {
        SocketException? last = null;
        var inTurns = addresses.GroupBy(address => address.AddressFamily)
            .SelectMany(family => family.Index()).OrderBy(row => row.Index).Select(row => row.Item);
        foreach (var address in inTurns)
        {
            using var limit = new CancellationTokenSource(MostPerAddress, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
            try
            {
                return await connect(new IPEndPoint(address, port), either.Token);
            }
            catch (SocketException error)
            {
                last = error;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                last = new SocketException((int)SocketError.TimedOut);
            }
        }

        throw last!; // not null: there is one address at least
    }

    private static async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            return await System.Net.Dns.GetHostAddressesAsync(host, cancellationToken);
        }
        catch (ArgumentException)
        {
            // Longer than a name can be (RFC 1035 section 2.3.4).
            throw new SocketException((int)SocketError.HostNotFound);
        }
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
