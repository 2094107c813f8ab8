using System.Globalization;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using BriefingBot.Operation;

namespace BriefingBot.Sources.Fetching;

/// <summary>A certificate that does not hold, in words that say what to do.</summary>
internal sealed class BadCertificateException(Phrase words) : AuthenticationException(words.ToString())
{
    /// <summary>Why the certificate does not hold, and what to do.</summary>
    public Phrase Words { get; } = words;
}

/// <summary>Takes what the framework calls valid and nothing else; says in words why the rest is not.</summary>
internal static class CertificateCheck
{
    private static readonly Phrase TellTheSite = "Its owner has to renew it; until then the source cannot be read.";

    /// <summary>For <see cref="SslClientAuthenticationOptions.RemoteCertificateValidationCallback"/>.</summary>
    /// <exception cref="BadCertificateException">The certificate does not hold.</exception>
    public static bool Validate(
        object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None
            ? true
            : throw new BadCertificateException(InWords(HostOf(sender), certificate, chain, errors));

    private static string HostOf(object sender) => (sender as SslStream)?.TargetHostName ?? "the server";

    private static Phrase InWords(string host, X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors)
    {
        if (shown is not X509Certificate2 certificate)
        {
            return $"{host} shows no certificate. {TellTheSite}";
        }

        var faults = chain is null ? [] : chain.ChainStatus.Select(status => status.Status).ToHashSet();
        if (faults.Contains(X509ChainStatusFlags.NotTimeValid))
        {
            return $"The certificate of {host} holds from {Day(certificate.NotBefore)} to {Day(certificate.NotAfter)}, "
                + $"or its issuer's is out of date. {TellTheSite} "
                + $"If many sites fail like this, set this machine's clock.";
        }

        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            var name = Line(certificate.GetNameInfo(X509NameType.DnsName, forIssuer: false));
            return $"The certificate of {host} is for another name ({name}). Look how the site writes its address.";
        }

        if (certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData))
        {
            return $"The certificate of {host} is signed by itself. If the site is yours, add the certificate to "
                + $"those that this machine trusts.";
        }

        var issuer = Line(certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true));
        if (faults.Overlaps([X509ChainStatusFlags.UntrustedRoot, X509ChainStatusFlags.PartialChain]))
        {
            return $"The certificate of {host} comes from an issuer that this machine does not know ({issuer}), or the "
                + $"site leaves out the certificates between. Its owner can mend that; if the site is yours, add the "
                + $"issuer to those that this machine trusts.";
        }

        return $"The certificate of {host} does not hold ({string.Join(", ", faults)}). {TellTheSite}";
    }

    private static string Day(DateTime time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A stranger wrote it.
    private static string Line(string name) => string.Concat(name.Where(c => !char.IsControl(c)).Take(100));
}
