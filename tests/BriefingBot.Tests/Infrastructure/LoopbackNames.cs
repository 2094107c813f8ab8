using System.Net;
using System.Net.Sockets;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>
/// Knows no name but this machine's: a test asks no name server, so that an example such as <c>example.org</c> costs no
/// time limit where there is no network, and nothing outside where there is one.
/// </summary>
internal static class LoopbackNames
{
    /// <summary>For <see cref="BriefingBot.Sources.Fetching.ResolveName"/>.</summary>
    public static Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) =>
        IPAddress.TryParse(host, out var address) ? Task.FromResult<IPAddress[]>([address])
        : host == "localhost" ? Task.FromResult<IPAddress[]>([IPAddress.Loopback])
        : Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound));
}
