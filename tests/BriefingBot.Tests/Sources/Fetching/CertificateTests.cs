using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using BriefingBot.Sources.Fetching;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>Real TLS on the loopback address, with certificates made here; <c>site.example</c> is a name of
/// it.</summary>
public sealed class CertificateTests : IDisposable
{
    private readonly TestCertificates _certificates = new();

    public void Dispose() => _certificates.Dispose();

    [Fact]
    public async Task A_certificate_that_holds_is_taken_and_HTTP_2_is_spoken_where_it_is_offered()
    {
        using var certificate = _certificates.For("site.example");

        var (result, asked) = await FetchAsync(certificate, isTrusted: true);

        Assert.IsType<FetchResult.Fetched>(result);
        Assert.Equal("HTTP/2", Assert.Single(asked));
    }

    [Fact]
    public async Task An_expired_certificate_is_refused_with_its_days()
    {
        using var certificate = _certificates.For("site.example", from: -60, to: -3);

        var message = await RefusedAsync(certificate, isTrusted: true);

        Assert.Contains($"to {certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}", message, StringComparison.Ordinal);
        Assert.Contains("renew", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_of_the_future_is_refused_with_its_days_and_a_word_on_the_clock()
    {
        using var certificate = _certificates.For("site.example", from: 3, to: 60);

        Assert.Contains("clock", await RefusedAsync(certificate, isTrusted: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_for_another_name_is_refused_and_the_name_is_told()
    {
        using var certificate = _certificates.For("other.example");

        Assert.Contains(
            "for another name (other.example)",
            await RefusedAsync(certificate, isTrusted: true),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_signs_itself_is_refused()
    {
        using var certificate = TestCertificates.SignedByItself("site.example");

        Assert.Contains("signed by itself", await RefusedAsync(certificate), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_of_an_unknown_issuer_is_refused_and_the_issuer_is_told()
    {
        using var certificate = _certificates.For("site.example");

        Assert.Contains(
            "issuer that this machine does not know (Test Authority)",
            await RefusedAsync(certificate),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_that_a_certificate_names_for_its_issuer_is_never_asked()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var certificate = _certificates.For(
            "site.example", issuerAddress: $"http://127.0.0.1:{port}/issuer.crt");

        await RefusedAsync(certificate);

        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task A_server_that_speaks_no_TLS_is_told_as_such()
    {
        await using var plain = new RawServer("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        using var rig = new SourcesRig();

        var failed = Assert.IsType<FetchResult.Failed>(
            await rig.Fetcher.FetchAsync(new Uri($"https://127.0.0.1:{plain.Port}/"), null, default));

        Assert.Contains("no secure connection (TLS)", failed.Message, StringComparison.Ordinal);
    }

    private async Task<string> RefusedAsync(X509Certificate2 certificate, bool isTrusted = false)
    {
        var (result, asked) = await FetchAsync(certificate, isTrusted);

        Assert.Empty(asked); // no request went out
        var message = Assert.IsType<FetchResult.Failed>(result).Message;
        Assert.Contains("site.example", message, StringComparison.Ordinal);
        return message;
    }

    private async Task<(FetchResult Result, IEnumerable<string> Asked)> FetchAsync(
        X509Certificate2 certificate, bool isTrusted)
    {
        await using var server = await SecureServer.StartAsync(certificate);
        using var rig = new SourcesRig(realClock: false, services =>
        {
            services.AddSingleton<ResolveName>((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));
            if (isTrusted)
            {
                _certificates.BeTrusted(services);
            }
        });
        return (await rig.Fetcher.FetchAsync(
            new Uri($"https://site.example:{server.Port}/"), null, default), server.Asked);
    }
}
