using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using BriefingBot.Operation;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Fetching;

/// <summary>
/// Which addresses may be connected to: those of the public Internet and those that <c>Network:Allow</c> names. A pure function of the
/// address: it is asked where the socket connects, when no spelling, name or redirect can hide it any more. The tables are
/// the IANA special-purpose registries (RFC 6890) and the metadata addresses of clouds.
/// </summary>
public sealed class AddressGuard
{
    private static readonly (IPNetwork Network, string What)[] Special4 = Table(
        ("0.0.0.0/8", "this network"), ("10.0.0.0/8", "private"), ("100.64.0.0/10", "shared by a carrier"), ("127.0.0.0/8", "loopback"),
        ("169.254.0.0/16", "link-local"), ("172.16.0.0/12", "private"), ("192.0.0.0/24", "reserved for protocols"), ("192.0.2.0/24", "for documentation"),
        ("192.31.196.0/24", "reserved"), ("192.52.193.0/24", "reserved"), ("192.88.99.0/24", "a relay of 6to4"), ("192.168.0.0/16", "private"),
        ("192.175.48.0/24", "reserved"), ("198.18.0.0/15", "for benchmarks"), ("198.51.100.0/24", "for documentation"),
        ("203.0.113.0/24", "for documentation"), ("224.0.0.0/4", "multicast"), ("240.0.0.0/4", "reserved"), ("168.63.129.16/32", "a cloud's metadata service"));

    // Outside 2000::/3 nothing is public unicast (RFC 4291); inside it, these are not.
    private static readonly (IPNetwork Network, string What)[] Special6 = Table(
        ("2001::/23", "reserved for protocols"), ("2001:db8::/32", "for documentation"), ("2620:4f:8000::/48", "reserved"), ("3fff::/20", "for documentation"));

    private static readonly (IPNetwork Network, string What)[] Names6 = Table(
        ("::/128", "unspecified"), ("::1/128", "loopback"), ("fe80::/10", "link-local"), ("fec0::/10", "site-local"), ("fc00::/7", "private"), ("ff00::/8", "multicast"));

    private readonly List<IPNetwork> _allowed;

    /// <summary>Takes the networks that are open all the same.</summary>
    /// <exception cref="AdviceException">A row of <c>Network:Allow</c> is no network.</exception>
    public AddressGuard(IOptions<NetworkOptions> options) => _allowed = [.. options.Value.Allow.Select(ParseNetwork)];

    /// <summary>A network in CIDR notation, or one address.</summary>
    /// <exception cref="AdviceException">It is neither.</exception>
    public static IPNetwork ParseNetwork(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(text, out var address) && text.Contains(address.AddressFamily == AddressFamily.InterNetwork ? '.' : ':')
            ? new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)
            : throw new AdviceException($"\"{text}\" is no network.", "Write Network:Allow and --allow-network as address/length, for example 10.1.0.0/16 or ::1/128.");
    }

    /// <summary>Why the address may not be reached, in words ("loopback"); null where it may.</summary>
    public string? Objection(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : WithoutScope(address);
        return _allowed.Exists(network => network.Contains(plain)) ? null : SpecialPurpose(plain);
    }

    private static string? SpecialPurpose(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return What(Special4, address);
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return "of an unknown family";
        }

        if (What(Names6, address) is { } named)
        {
            return named;
        }

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        if (Translated(bytes) is { } inner)
        {
            return What(Special4, inner) is { } what ? $"{what} ({inner}) in the dress of IPv6" : null;
        }

        return (bytes[0] & 0xE0) != 0x20 ? "reserved" : What(Special6, address);
    }

    // NAT64 (RFC 6052, 64:ff9b::/96 and its local-use sibling of RFC 8215), 6to4 (RFC 3056), Teredo (RFC 4380, inverted bits),
    // IPv4-compatible (RFC 4291), IPv4-translated (RFC 2765) and ISATAP (RFC 5214): who connects to these reaches the IPv4 address inside.
    private static IPAddress? Translated(ReadOnlySpan<byte> bytes)
    {
        var top = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        var last = bytes[12..];
        if (top == 0x0064FF9B || (top == 0 && BinaryPrimitives.ReadUInt64BigEndian(bytes[4..]) is 0 or 0xFFFF0000))
        {
            return new IPAddress(last);
        }

        if (top >> 16 == 0x2002)
        {
            return new IPAddress(bytes[2..6]);
        }

        if (top == 0x20010000)
        {
            Span<byte> client = [(byte)~last[0], (byte)~last[1], (byte)~last[2], (byte)~last[3]];
            return new IPAddress(client);
        }

        return (BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]) & 0xFCFFFFFF) == 0x00005EFE ? new IPAddress(last) : null;
    }

    private static IPAddress WithoutScope(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6 && address.ScopeId != 0 ? new IPAddress(address.GetAddressBytes()) : address;

    private static string? What((IPNetwork Network, string What)[] table, IPAddress address)
    {
        foreach (var (network, what) in table)
        {
            if (network.Contains(address))
            {
                return what;
            }
        }

        return null;
    }

    private static (IPNetwork Network, string What)[] Table(params (string Network, string What)[] rows) =>
        [.. rows.Select(row => (IPNetwork.Parse(row.Network), row.What))];
}
