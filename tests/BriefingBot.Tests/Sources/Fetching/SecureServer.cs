using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>A server on the loopback address that speaks TLS with a given certificate, HTTP/1.1 and HTTP/2; the
/// protocol of every request is kept.</summary>
internal sealed class SecureServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SecureServer(X509Certificate2 certificate)
    {
        // Offline: a server, too, would look for its certificate's issuer where the certificate says.
        var context = SslStreamCertificateContext.Create(certificate, additionalCertificates: null, offline: true);
        var options = new TlsHandshakeCallbackOptions
        {
            OnConnection = _ => ValueTask.FromResult(new SslServerAuthenticationOptions
            {
                ServerCertificateContext = context,
                ApplicationProtocols = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11],
            }),
        };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(options)));
        _app = builder.Build();
        _app.Run(http =>
        {
            Asked.Enqueue(http.Request.Protocol);
            return http.Response.WriteAsync("<rss/>");
        });
    }

    public ConcurrentQueue<string> Asked { get; } = new();

    public int Port => new Uri(_app.Urls.Single()).Port;

    public static async Task<SecureServer> StartAsync(X509Certificate2 certificate)
    {
        var server = new SecureServer(certificate);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
