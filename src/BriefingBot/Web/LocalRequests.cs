using System.Net;

namespace BriefingBot.Web;

/// <summary>Tells the requests that a person or a program on this machine makes for itself from those that a proxy on
/// it passes on, and from those that a page of a stranger has a browser on it make.</summary>
internal static class LocalRequests
{
    // What proxies, balancers and delivery networks add; and any header that begins with "X-Forwarded".
    private static readonly HashSet<string> Forwarding = new(StringComparer.OrdinalIgnoreCase)
    {
        "Forwarded", "Forwarded-For", "Via", "CDN-Loop", "Client-IP", "Proxy-Client-IP", "WL-Proxy-Client-IP",
        "True-Client-IP", "X-Client-IP", "X-Real-IP", "X-Remote-IP", "X-Remote-Addr", "X-Cluster-Client-IP",
        "X-Original-For", "X-Original-Forwarded-For", "X-Original-Host", "X-Host", "X-Envoy-External-Address",
        "X-Azure-ClientIP", "X-Azure-SocketIP", "X-Appengine-User-IP", "X-NF-Client-Connection-IP", "CF-Connecting-IP",
        "CF-Connecting-IPv6", "CF-Pseudo-IPv4", "CF-Ray", "Fastly-Client-IP", "Fastly-FF", "Fly-Client-IP",
        "X-Amz-Cf-Id", "X-Amzn-Trace-Id", "X-Cloud-Trace-Context", "X-Varnish",
    };

    /// <summary>Whether it comes over the loopback, is passed on by nobody and asks for this machine by its own name: a
    /// name of somebody else's that leads here asks for what is not his.</summary>
    public static bool IsOne(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        // Proxies that add no header speak so behind them, the commonest one among them.
        && !HttpProtocol.IsHttp10(context.Request.Protocol)
        && IsThisMachine(context.Request.Host.Host)
        && !context.Request.Headers.Keys.Any(name => Forwarding.Contains(name)
            || name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase));

    // RFC 6761 section 6.3: names below localhost are the machine's, too.
    private static bool IsThisMachine(string host) => host.TrimEnd('.') is var name
        && (name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || name.Equals(Environment.MachineName, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address)));
}
