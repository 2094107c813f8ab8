using System.Net;
using System.Net.Sockets;
using BriefingBot.Operation;

namespace BriefingBot.Sources.Fetching;

/// <summary>The operator's proxy does not answer.</summary>
internal sealed class ProxyUnreachableException(DnsEndPoint proxy, SocketException inner)
    : IOException(inner.Message, inner)
{
    /// <summary>What happened, and where to look.</summary>
    public Phrase Words { get; } = ConnectionErrors.OfProxy(proxy.Host, proxy.Port, inner);
}

/// <summary>The operator's proxy, if the environment names one (<c>HTTP_PROXY</c>, <c>HTTPS_PROXY</c>,
/// <c>ALL_PROXY</c>, <c>NO_PROXY</c>). Behind it the socket shows the proxy's address, not the source's: there the name
/// is resolved and checked before the request is made.</summary>
public sealed class ForwardProxy(GuardedConnection connection, IWebProxy proxy)
{
    /// <summary>Checks an address that will be asked for through the proxy, and no other.</summary>
    /// <exception cref="RefusedAddressException">It may not be reached.</exception>
    public async Task CheckAsync(Uri url, CancellationToken cancellationToken)
    {
        if (ProxyOf(url) is not null)
        {
            await connection.PermittedAsync(url.IdnHost, cancellationToken);
        }
    }

    /// <summary>Connects for a request: to the proxy, which is the operator's own and not held to the guard, or else to
    /// the source. A request to open a tunnel (CONNECT, RFC 9110 section 9.3.6) is made by the handler alone, and to
    /// nobody but the proxy.</summary>
    /// <exception cref="RefusedAddressException">The source may not be reached.</exception>
    public async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var request = context.InitialRequestMessage;
        if (request.Method != HttpMethod.Connect && !IsItself(request.RequestUri, context.DnsEndPoint))
        {
            return await connection.ConnectAsync(context.DnsEndPoint, cancellationToken);
        }

        try
        {
            return await connection.ConnectUncheckedAsync(context.DnsEndPoint, cancellationToken);
        }
        catch (SocketException error)
        {
            throw new ProxyUnreachableException(context.DnsEndPoint, error);
        }
    }

    private bool IsItself(Uri? url, DnsEndPoint endPoint) =>
        url is not null
            && ProxyOf(url) is { } own
            && own.Port == endPoint.Port && own.IdnHost.Equals(endPoint.Host, StringComparison.OrdinalIgnoreCase);

    private Uri? ProxyOf(Uri url) =>
        proxy.IsBypassed(url) || proxy.GetProxy(url) is not { } own || own == url ? null : own;
}
