using System.Net.Sockets;

namespace BriefingBot.Operation;

/// <summary>What a connection that failed says of itself.</summary>
internal static class ConnectionErrors
{
    /// <summary>The error's own words; of TLS those behind its "see inner exception", which name the fault.</summary>
    public static string WordsOf(Exception error) =>
        error is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
            ? error.GetBaseException().Message
            : error.Message;

    /// <summary>What is said of the operator's proxy where it does not answer: what happened, and where to
    /// look.</summary>
    public static Phrase OfProxy(string host, int port, SocketException error) =>
        $"The proxy {host}:{port} cannot be reached: {error.Message}. Look at HTTP_PROXY and HTTPS_PROXY in the "
            + $"environment.";

    /// <summary>The same of a request that was made through the environment's proxy; null where it was not, or where
    /// the proxy answered: what cannot be connected to is the proxy then, and nothing behind it.</summary>
    public static Phrase? OfProxy(Uri url, Exception error)
    {
        var cause = error;
        while (cause is not (null or SocketException))
        {
            cause = cause.InnerException;
        }

        return cause is SocketException away && !HttpClient.DefaultProxy.IsBypassed(url)
            && HttpClient.DefaultProxy.GetProxy(url) is { } proxy && proxy != url
                ? OfProxy(proxy.Host, proxy.Port, away)
                : null;
    }
}
