using System.Net;
using System.Net.Sockets;
using BriefingBot.Operation;
using BriefingBot.Sources.Fetching;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Sources;

/// <summary>No socket is opened here: the guard is a function of the address, and the connections go to a recorder.</summary>
public sealed class AddressGuardTests
{
    private static readonly string[] PublicNames = ["8.8.8.8", "93.184.216.34", "172.15.0.1", "172.32.0.1", "100.63.255.255", "100.128.0.1", "192.0.1.1", "198.17.0.1", "198.20.0.1", "223.255.255.255", "[2606:4700::1111]", "[2a00:1450:4001:80b::200e]"];

    /// <summary>As a person, a redirect or a link may write them.</summary>
    public static TheoryData<string> Forbidden =>
    [
        // loopback, in every spelling of IPv4 that a resolver or a browser takes
        "127.0.0.1", "127.0.0.2", "127.255.255.254", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7F.0.0.1", "0x7f.1", "0177.0.0.1", "0177.0.0.01", "017700000001",
        "0x7f.0x0.0x0.0x1", "0300.0250.1.1", "127.0.0.1.", "①②⑦.⓪.⓪.①", "127。0。0。1", "１２７.０.０.１", "%31%32%37.0.0.1",
        // this network, private, carrier, link-local and the clouds' metadata
        "0.0.0.0", "0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "012.0.0.1", "0xa000001", "167772161", "100.64.0.1", "100.100.100.200", "100.127.255.255",
        "169.254.0.1", "169.254.169.254", "0xA9FEA9FE", "2852039166", "0251.0376.0251.0376", "169.254.43518", "168.63.129.16", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.1",
        "0xc0a80001", "3232235521",
        // protocols, documentation, benchmarks, multicast, reserved
        "192.0.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
        // IPv6
        "[::]", "[::1]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[fe80::1]", "[fe80::1%25eth0]", "[febf::1]", "[fec0::1]", "[fc00::1]", "[fd00:ec2::254]", "[fdff::1]", "[ff02::1]", "[ff0e::1]",
        "[2001:db8::1]", "[2001:2::1]", "[2001:10::1]", "[3fff::1]", "[100::1]", "[5f00::1]", "[4000::1]",
        // IPv4 in the dress of IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo, ISATAP
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:10.0.0.1]", "[::ffff:169.254.169.254]", "[::127.0.0.1]", "[::7f00:1]", "[::ffff:0:127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b::10.0.0.1]",
        "[64:ff9b:1::a00:1]", "[2002:7f00:1::]", "[2002:a00:1::1]", "[2002:c0a8:101::1]", "[2001:0:4136:e378:8000:63bf:80ff:fffe]", "[2606:4700::5efe:127.0.0.1]", "[2606:4700::200:5efe:10.0.0.1]",
    ];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public async Task A_forbidden_address_is_refused_in_every_spelling(string host)
    {
        var recorder = new Recorder();
        var isAddress = Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var url);

        // A spelling that .NET's own parser refuses reaches no resolver either.
        if (isAddress)
        {
            await Assert.ThrowsAsync<RefusedAddressException>(async () => await recorder.ConnectAsync(url!.IdnHost));
        }

        Assert.Empty(recorder.Connected);
    }

    [Fact]
    public void There_are_enough_spellings_and_nearly_all_of_them_are_addresses_to_the_parser()
    {
        var spellings = Forbidden.Select(row => row.Data).ToList();

        Assert.True(spellings.Count >= 60);
        Assert.True(spellings.Count(host => Uri.TryCreate($"http://{host}/", UriKind.Absolute, out _)) >= 60);
    }

    [Fact]
    public async Task Public_addresses_are_connected_to()
    {
        var recorder = new Recorder();

        foreach (var host in PublicNames)
        {
            await recorder.ConnectAsync(host);
        }

        Assert.Equal(PublicNames.Select(name => IPAddress.Parse(name.Trim('[', ']'))), recorder.Connected);
    }

    [Fact]
    public async Task The_connection_goes_to_the_very_address_that_was_checked_so_a_changing_answer_of_the_DNS_finds_no_gap()
    {
        var answers = new Queue<string>(["93.184.216.34", "127.0.0.1"]);
        var recorder = new Recorder(_ => [IPAddress.Parse(answers.Dequeue())]);

        await recorder.ConnectAsync("rebind.example");
        await Assert.ThrowsAsync<RefusedAddressException>(async () => await recorder.ConnectAsync("rebind.example"));

        Assert.Equal([IPAddress.Parse("93.184.216.34")], recorder.Connected);
    }

    [Fact]
    public async Task A_name_with_one_forbidden_address_among_public_ones_is_refused()
    {
        var recorder = new Recorder(_ => [IPAddress.Parse("93.184.216.34"), IPAddress.Parse("10.0.0.1")]);

        await Assert.ThrowsAsync<RefusedAddressException>(async () => await recorder.ConnectAsync("mixed.example"));

        Assert.Empty(recorder.Connected);
    }

    [Fact]
    public async Task An_address_that_does_not_answer_gives_way_to_the_next()
    {
        var recorder = new Recorder(_ => [IPAddress.Parse("93.184.216.34"), IPAddress.Parse("93.184.216.35")]) { Dead = IPAddress.Parse("93.184.216.34") };

        await recorder.ConnectAsync("two.example");

        Assert.Equal([IPAddress.Parse("93.184.216.35")], recorder.Connected);
    }

    [Theory]
    [InlineData("127.0.0.0/8", "127.0.0.1", true)]
    [InlineData("127.0.0.0/8", "::ffff:127.0.0.1", true)]
    [InlineData("127.0.0.0/8", "10.0.0.1", false)]
    [InlineData("10.1.2.3", "10.1.2.3", true)]
    [InlineData("10.1.2.3", "10.1.2.4", false)]
    [InlineData("::1/128", "::1", true)]
    [InlineData("fd00::/8", "fd12::1", true)]
    [InlineData("127.0.0.0/8", "64:ff9b::7f00:1", false)]
    public void A_named_network_is_open(string network, string address, bool isOpen) =>
        Assert.Equal(isOpen, Guard(network).Objection(IPAddress.Parse(address)) is null);

    [Theory]
    [InlineData("everything")]
    [InlineData("10.0.0.0/99")]
    [InlineData("7")]
    public void A_wrong_network_is_an_advice(string network) => Assert.Throws<AdviceException>(() => Guard(network));

    private static AddressGuard Guard(params string[] networks) => new(Options.Create(new NetworkOptions { Allow = networks }));

    private sealed class Recorder(Func<string, IPAddress[]>? resolve = null)
    {
        public List<IPAddress> Connected { get; } = [];

        public IPAddress? Dead { get; init; }

        public ValueTask<Stream> ConnectAsync(string host) => new GuardedConnection(
            Guard(),
            (name, _) => Task.FromResult(resolve?.Invoke(name) ?? Everywhere(name)),
            (address, _) => address.Address.Equals(Dead) ? throw new SocketException((int)SocketError.ConnectionRefused) : Record(address))
            .ConnectAsync(new DnsEndPoint(host.Trim('[', ']'), 80), default);

        private ValueTask<Stream> Record(IPEndPoint address)
        {
            Connected.Add(address.Address);
            return ValueTask.FromResult(Stream.Null);
        }

        // What a resolver does with a numeric spelling that the URL parser left alone: inet_aton's reading, which is loopback for all of these.
        private static IPAddress[] Everywhere(string name) => name.Any(char.IsAsciiDigit) ? [IPAddress.Loopback] : throw new SocketException((int)SocketError.HostNotFound);
    }
}
