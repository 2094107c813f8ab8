using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace BriefingBot.Sources.Fetching;

/// <summary>The one connection pool of all sources, and what it is held to.</summary>
internal static class SourceHandler
{
    public static SocketsHttpHandler Create(ForwardProxy proxy, IWebProxy webProxy, NetworkOptions options) => new()
    {
        AllowAutoRedirect = false, // each hop is checked
        AutomaticDecompression = DecompressionMethods.None, // ContentCodings: packed bytes are bounded, too
        UseCookies = false, // PageFetcher keeps them for one fetch
        Proxy = webProxy,
        ConnectCallback = proxy.ConnectAsync,

        // A source is fetched every few minutes and its articles right after it: longer idle connections only hold
        // memory.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5), // then the name is resolved anew
        ConnectTimeout = TimeSpan.FromSeconds(options.TimeoutSeconds), // an attempt outlives its request, and must end
        // MaxConnectionsPerServer is left alone: HostRateLimiter counts by host, and behind a proxy the pool sees one
        // server.

        MaxResponseHeadersLength = 64, // kilobytes
        // Validators go back byte for byte, Latin-1 being all bytes; an address with letters beyond ASCII is UTF-8, as
        // in the URL standard.
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = (name, _) =>
            name.Equals("Location", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : Encoding.Latin1,
        ActivityHeadersPropagator = null, // no outlet is told the ids of our traces

        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = CertificateCheck.Validate,
            // A certificate names addresses at which its issuer's is to be had: they are a stranger's, and would be
            // fetched past the guard.
            CertificateChainPolicy = new X509ChainPolicy
            {
                DisableCertificateDownloads = true,
                RevocationMode = X509RevocationMode.NoCheck,
            },
        },
    };
}
