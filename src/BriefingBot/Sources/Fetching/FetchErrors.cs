using System.Net.Sockets;
using System.Security.Authentication;
using BriefingBot.Operation;

namespace BriefingBot.Sources.Fetching;

/// <summary>What went wrong between this machine and a server, in one line, with what to do.</summary>
internal static class FetchErrors
{
    /// <summary>What a 404 is said as, of whatever host.</summary>
    public static readonly Phrase NothingThere = Of(new Uri("https://example.org"), 404).Message;

    /// <summary>A status that brings no document.</summary>
    public static FetchResult.Failed Of(Uri url, int status) => new(status switch
    {
        304 => (Phrase)$"{url.Host} says that nothing has changed (304), although it was not asked that.",
        401 =>
            $"{url.Host} wants a login (401). Write it into the address, as https://name:password@{url.Host}/…, or "
                + $"look for a public feed.",
        402 => $"{url.Host} wants to be paid (402). Look for another source.",
        403 =>
            $"{url.Host} forbids it (403). It may not want bots: ask the site, and set Network:Contact so that it "
                + $"sees who asks.",
        404 => $"{url.Host} has nothing at this address (404). Look for the feed's new address.",
        407 => "The proxy wants a login (407). Write it into HTTP_PROXY, as http://name:password@proxy:port.",
        451 => $"{url.Host} may not show it here, for legal reasons (451). Look for another source.",
        >= 500 => $"{url.Host} has an error of its own ({status}). That often passes.",
        _ => $"{url.Host} answers with status {status}. Open the address in a browser to see what it wants.",
    }, status);

    /// <summary>An exception of the connection, TLS or the answer: the innermost known one.</summary>
    public static FetchResult Of(Uri url, Exception error)
    {
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case RefusedAddressException refused:
                    return new FetchResult.Refused(refused.Words);
                case BadCertificateException bad:
                    return new FetchResult.Failed(bad.Words);
                case ProxyUnreachableException away:
                    return new FetchResult.Failed(away.Words) { IsUnreachable = true };
                case SocketException socket:
                    return new FetchResult.Failed(InWords(url, socket)) { IsUnreachable = true };
                case AuthenticationException:
                    return new FetchResult.Failed(NoTls(url));
                case InvalidDataException:
                    return new FetchResult.Failed($"The answer of {url.Host} is compressed wrongly. If that "
                        + $"lasts, tell the site.");
            }
        }

        var kind = KindOf(error);
        return new FetchResult.Failed(IsOfHeader(error, kind) ? WrongHeader(url) : InWords(url, kind))
        {
            IsUnreachable = kind is null or HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.ResponseEnded,
        };
    }

    private static Phrase InWords(Uri url, SocketException error) => error.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData =>
            $"The name {url.Host} is not known. Check its spelling; the site may have moved.",
        SocketError.TryAgain =>
            $"No name server tells the address of {url.Host} now. If other sources fail too, look at this machine's "
                + $"network.",
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown => BrokeOff(url),
        SocketError.TimedOut => $"{url.Authority} cannot be reached: nothing answers there. That often passes.",
        _ => $"{url.Authority} cannot be reached: {error.Message}. That often passes.",
    };

    private static Phrase InWords(Uri url, HttpRequestError? kind) => kind switch
    {
        HttpRequestError.SecureConnectionError => NoTls(url),
        HttpRequestError.ProxyTunnelError =>
            $"The proxy opens no way to {url.Authority}. Look at HTTPS_PROXY in the environment: its login, and "
                + $"what it lets through.",
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError =>
            $"What {url.Authority} answers is not HTTP. Check the address and its port.",
        HttpRequestError.ConfigurationLimitExceeded =>
            $"The headers that {url.Host} sends are too long. Tell the site.",
        _ => BrokeOff(url),
    };

    private static HttpRequestError? KindOf(Exception? error) => error switch
    {
        null => null,
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var kind } => kind,
        HttpIOException { HttpRequestError: not HttpRequestError.Unknown and var kind } => kind,
        _ => KindOf(error.InnerException),
    };

    // Only the message tells a header that is none from what is no HTTP at all.
    private static bool IsOfHeader(Exception? error, HttpRequestError? kind) =>
        kind == HttpRequestError.InvalidResponse && error is not null
            && (error.Message.Contains("invalid header", StringComparison.Ordinal)
                || IsOfHeader(error.InnerException, kind));

    private static Phrase WrongHeader(Uri url) =>
        $"{url.Host} sends a header that HTTP does not allow, so that its answer cannot be read. Tell the site.";

    private static Phrase NoTls(Uri url) =>
        $"{url.Authority} and this machine agree on no secure connection (TLS). Try the address with http://, or "
            + $"tell the site.";

    private static Phrase BrokeOff(Uri url) => $"The answer of {url.Host} broke off. That often passes.";
}
