using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using BriefingBot.Sources.Fetching;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>An authority made for one test, and the certificates it gives.</summary>
internal sealed class TestCertificates : IDisposable
{
    // certificates are held against the machine's own clock
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private readonly RSA _key = RSA.Create(2048);

    public TestCertificates()
    {
        var request = new CertificateRequest(
            "CN=Test Authority", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(
            new X509BasicConstraintsExtension(
                certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        Root = request.CreateSelfSigned(Now.AddDays(-400), Now.AddDays(400));
    }

    public X509Certificate2 Root { get; }

    /// <summary>A certificate for a name, valid from and to so many days from now.</summary>
    /// <param name="issuerAddress">Where its issuer's certificate is said to be had (RFC 5280 section 4.2.2.1).</param>
    public X509Certificate2 For(string name, int from = -30, int to = 30, string? issuerAddress = null)
    {
        using var key = RSA.Create(2048);
        var request = Request(name, key);
        if (issuerAddress is not null)
        {
            request.CertificateExtensions.Add(IssuerAt(issuerAddress));
        }

        using var bare = request.Create(Root, Now.AddDays(from), Now.AddDays(to), RandomNumberGenerator.GetBytes(8));
        return WithKey(bare, key);
    }

    public static X509Certificate2 SignedByItself(string name)
    {
        using var key = RSA.Create(2048);
        using var bare = Request(name, key).CreateSelfSigned(Now.AddDays(-30), Now.AddDays(30));
        return X509CertificateLoader.LoadPkcs12(bare.Export(X509ContentType.Pkcs12), password: null);
    }

    /// <summary>Has the room's connections trust this authority and no other.</summary>
    public void BeTrusted(IServiceCollection services) =>
        services.AddHttpClient(PageFetcher.Client).ConfigurePrimaryHttpMessageHandler((handler, _) =>
        {
            var policy = ((SocketsHttpHandler)handler).SslOptions.CertificateChainPolicy!; // not null: the room sets it
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.Add(Root);
        });

    public void Dispose()
    {
        Root.Dispose();
        _key.Dispose();
    }

    private static CertificateRequest Request(string name, RSA key)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        // for servers
        request.CertificateExtensions.Add(
            new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        return request;
    }

    private static X509Certificate2 WithKey(X509Certificate2 bare, RSA key)
    {
        using var whole = bare.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), password: null);
    }

    private static X509Extension IssuerAt(string address)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("1.3.6.1.5.5.7.48.2"); // caIssuers
            // a URI
            writer.WriteOctetString(Encoding.ASCII.GetBytes(address), new Asn1Tag(TagClass.ContextSpecific, 6));
        }

        return new X509Extension("1.3.6.1.5.5.7.1.1", writer.Encode(), critical: false);
    }
}
