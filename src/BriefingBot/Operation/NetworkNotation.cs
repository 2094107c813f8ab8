using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace BriefingBot.Operation;

/// <summary>A network in <c>Network:Allow</c>: address/length (RFC 4632, RFC 4291 2.3), or an address.</summary>
internal static class NetworkNotation
{
    /// <summary>What to write instead of a network that cannot be read.</summary>
    public const string Example = "write a network as 192.168.1.0/24 or fd00::/8, or one address as 10.1.2.3";

    /// <summary>The network; null for none. No octal-looking parts or zones; mapped IPv6 is its IPv4.</summary>
    public static IPNetwork? Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2 || !IPAddress.TryParse(parts[0], out var address))
        {
            return null;
        }

        var isIpv4 = address.AddressFamily == AddressFamily.InterNetwork;
        var longest = isIpv4 ? 32 : 128;
        var length = longest;
        if ((isIpv4 ? address.ToString() != parts[0] : address.ScopeId != 0)
            || (parts.Length == 2
                && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out length))
            || length > longest)
        {
            return null;
        }

        if (address.IsIPv4MappedToIPv6 && length >= 96)
        {
            (address, length) = (address.MapToIPv4(), length - 96);
        }

        return IPNetwork.TryParse(string.Create(CultureInfo.InvariantCulture, $"{address}/{length}"), out var network)
            ? network
            : null;
    }
}
