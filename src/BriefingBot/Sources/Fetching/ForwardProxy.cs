using System.Net;

namespace BriefingBot.Sources.Fetching;

/// <summary>
/// The operator's proxy, if the environment names one (<c>HTTPS_PROXY</c> and so on). Behind it the socket shows the proxy's
/// address, not the source's: there the name is resolved and checked before the request is made.
/// </summary>
public sealed class ForwardProxy(GuardedConnection connection)
{
    private readonly IWebProxy _proxy = HttpClient.DefaultProxy;

    /// <summary>Checks an address that will be asked for through the proxy; does nothing for one that will not.</summary>
    /// <exception cref="RefusedAddressException">It may not be reached.</exception>
    public async Task CheckAsync(Uri url, CancellationToken cancellationToken)
    {
        if (ProxyOf(url) is not null)
        {
            await connection.PermittedAsync(url.IdnHost, cancellationToken);
        }
    }

    /// <summary>Whether a connection made for this address goes to the proxy, which is the operator's own and not held to the guard.</summary>
    public bool IsItself(Uri? url, DnsEndPoint endPoint) =>
        url is not null && ProxyOf(url) is { } proxy && proxy.Port == endPoint.Port && proxy.IdnHost.Equals(endPoint.Host, StringComparison.OrdinalIgnoreCase);

    private Uri? ProxyOf(Uri url) => _proxy.IsBypassed(url) || _proxy.GetProxy(url) is not { } proxy || proxy == url ? null : proxy;
}
