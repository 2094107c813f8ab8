using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using BriefingBot.Operation;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Fetching;

/// <summary>Which addresses may be connected to: public Internet addresses and those that <c>Network:Allow</c> names. A
/// pure function of the address, called where the socket connects: no spelling, name or redirect can hide the address
/// there. The tables are the IANA special-purpose registries for IPv4 and IPv6 (RFC 6890) as of 2025, multicast, and
/// the metadata addresses of clouds that lie outside them.</summary>
public sealed class AddressGuard
{
    // 192.0.0.0/24 has two rows that IANA calls global (anycast of PCP and TURN): no outlet uses them, and their
    // neighbours are metadata services.
    private static readonly (IPNetwork Network, Phrase What)[] Special4 = Table(
        ("0.0.0.0/8", "this network"), ("10.0.0.0/8", "private"), ("100.64.0.0/10", "shared by a carrier"),
        ("127.0.0.0/8", "loopback"),
        ("169.254.0.0/16", "link-local"), ("172.16.0.0/12", "private"), ("192.0.0.0/24", "reserved for protocols"),
        ("192.0.2.0/24", "for documentation"),
        ("192.31.196.0/24", "reserved"), ("192.52.193.0/24", "reserved"), ("192.88.99.0/24", "a relay of 6to4"),
        ("192.168.0.0/16", "private"),
        ("192.175.48.0/24", "reserved"), ("198.18.0.0/15", "for benchmarks"), ("198.51.100.0/24", "for documentation"),
        ("203.0.113.0/24", "for documentation"), ("224.0.0.0/4", "multicast"), ("240.0.0.0/4", "reserved"),
        ("168.63.129.16/32", "a cloud's metadata service"));

    // IPv4 inside IPv6, except NAT64's own prefix (below), is refused whatever it holds: local translation lays its
    // bits out as it likes (RFC 6052 section 2.2), and no outlet is reached through a tunnel or by an address that RFC
    // 4291 has withdrawn.
    private static readonly (IPNetwork Network, Phrase What)[] Special6 = Table(
        ("::/128", "unspecified"), ("::1/128", "loopback"), ("::/96", "an IPv4 address inside IPv6"),
        ("::ffff:0:0:0/96", "an IPv4 address inside IPv6"),
        ("64:ff9b:1::/48", "of a local translation"), ("100::/64", "a black hole"),
        ("100:0:0:1::/64", "a dummy prefix"),
        ("2001::/32", "a Teredo tunnel"), ("2001::/23", "reserved for protocols"),
        ("2001:db8::/32", "for documentation"), ("2002::/16", "a 6to4 tunnel"),
        ("2620:4f:8000::/48", "reserved"), ("3fff::/20", "for documentation"), ("5f00::/16", "for segment routing"),
        ("fc00::/7", "private"), ("fe80::/10", "link-local"), ("fec0::/10", "site-local"), ("ff00::/8", "multicast"));

    private static readonly string[] OwnNames = [".local", ".internal", ".home.arpa"];
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork PublicUnicast6 = IPNetwork.Parse("2000::/3");

    private readonly List<IPNetwork> _allowed;

    /// <summary>Takes the networks that are open all the same.</summary>
    /// <exception cref="AdviceException">A row of <c>Network:Allow</c> is no network.</exception>
    public AddressGuard(IOptions<NetworkOptions> options) => _allowed = [.. options.Value.Allow.Select(Parse)];

    private static IPNetwork Parse(string text) => NetworkNotation.Parse(text) ?? throw new AdviceException(
        $"\"{text}\" is no network.", $"For Network:Allow and --allow-network, {NetworkNotation.Example}.");

    /// <summary>Why the address may not be reached, in words ("loopback"); null where it may.</summary>
    public Phrase? Objection(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : WithoutZone(address);
        return _allowed.Exists(network => network.Contains(plain)) ? null : SpecialPurpose(plain);
    }

    /// <summary>The same in a sentence for whoever named the host, with the remedy.</summary>
    public Phrase? Refusal(string host, IPAddress address) => Objection(address) is { } what
        ? (Phrase)(
            $"{host} is refused: its address {address} is {what}. If you really want it, name its network "
                + $"in Network:Allow or with --allow-network.")
        : null;

    /// <summary>Why nothing at an address could ever be fetched, where its host is a number or this machine's own name;
    /// null for other names: where they lead shows when they are asked.</summary>
    public Phrase? Refusal(Uri address)
    {
        var host = address.IdnHost.Trim('.');
        return IPAddress.TryParse(host, out var number) ? Refusal(host, number)
            : IsOwnMachine(host) ? Refusal(host, IPAddress.Loopback)
            : null;
    }

    private static bool IsOwnMachine(string host) =>
        host == "localhost" || host.EndsWith(".localhost", StringComparison.Ordinal);

    /// <summary>Whether an address may be shown as a link: not where it leads a reader into his own network, by a
    /// number in any spelling or by a name that only networks of their own have (RFC 6761, 6762, 8375).</summary>
    public bool MayBeShown(Uri address)
    {
        var host = address.IdnHost.Trim('.');
        return IsOwnMachine(host)
                ? Objection(IPAddress.Loopback) is null
            : IPAddress.TryParse(host, out var number) ? Objection(number) is null
            : _allowed.Count > 0 || (host.Contains('.', StringComparison.Ordinal)
                && !Array.Exists(OwnNames, name => host.EndsWith(name, StringComparison.Ordinal)));
    }

    private static Phrase? SpecialPurpose(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => What(Special4, address),
        AddressFamily.InterNetworkV6 when What(Special6, address) is { } what => what,
        AddressFamily.InterNetworkV6 when !PublicUnicast6.Contains(address) && !Nat64.Contains(address) => "reserved",
        AddressFamily.InterNetworkV6 => Inside(address) is { } inner && What(Special4, inner) is { } what
            ? (Phrase)$"{what} ({inner}) inside IPv6"
            : null,
        _ => "of an unknown family",
    };

    // Who connects to these reaches the IPv4 address inside: NAT64 (RFC 6052), by which a machine without IPv4 reaches
    // the whole Internet, so a public address inside is fine; ISATAP (RFC 5214), known by the interface identifier
    // 0000:5efe or 0200:5efe in any prefix.
    private static IPAddress? Inside(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        return Nat64.Contains(address)
            || (BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]) & 0xFCFFFFFF) == 0x00005EFE
                ? new IPAddress(bytes[12..])
                : null;
    }

    private static IPAddress WithoutZone(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6 && address.ScopeId != 0
            ? new IPAddress(address.GetAddressBytes())
            : address;

    private static Phrase? What((IPNetwork Network, Phrase What)[] table, IPAddress address) =>
        Array.Find(table, row => row.Network.Contains(address)).What;

    private static (IPNetwork Network, Phrase What)[] Table(params (string Network, Phrase What)[] rows) =>
        [.. rows.Select(row => (IPNetwork.Parse(row.Network), row.What))];
}
