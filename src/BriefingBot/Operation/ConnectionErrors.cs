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
    /// the proxy was reached: what cannot be connected to is the proxy then, and nothing behind it.</summary>
    public static Phrase? OfProxy(Uri url, Exception error) =>
        OfConnecting(error) is { } away && !HttpClient.DefaultProxy.IsBypassed(url)
            && HttpClient.DefaultProxy.GetProxy(url) is { } proxy && proxy != url
                ? OfProxy(proxy.Host, proxy.Port, away)
                : null;

    /// <summary>Why no connection was made; null where one was, and was cut later.</summary>
    internal static SocketException? OfConnecting(Exception error)
    {
        var isConnecting = false;
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            isConnecting |= cause is HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError,
            };
            if (isConnecting && cause is SocketException away)
            {
                return away;
            }
        }

        return null;
    }
}
