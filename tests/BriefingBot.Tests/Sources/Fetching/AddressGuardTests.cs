using System.Net;
using System.Net.Sockets;
using BriefingBot.Operation;
using BriefingBot.Sources.Fetching;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>No socket is opened here: the guard is a function of the address, and the connections go to a
/// recorder.</summary>
public sealed class AddressGuardTests
{
    private static readonly string[] PublicNames =
    [
        "8.8.8.8", "93.184.216.34", "172.15.0.1", "172.32.0.1", "100.63.255.255", "100.128.0.1", "192.0.1.1",
        "198.17.0.1", "198.20.0.1", "223.255.255.255", "[2606:4700::1111]", "[2a00:1450:4001:80b::200e]",
        "[64:ff9b::808:808]", "[2606:4700::5efe:8.8.8.8]", "[2001:200::1]", "[2001:db7::1]",
    ];

    /// <summary>As a person, a redirect or a link may write them.</summary>
    public static TheoryData<string> Forbidden =>
    [
        // loopback, in every spelling of IPv4 that a resolver or a browser takes
        "127.0.0.1", "127.0.0.2", "127.255.255.254", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7F.0.0.1",
        "0x7f.1", "0177.0.0.1", "0177.0.0.01", "017700000001",
        "0x7f.0x0.0x0.0x1", "0300.0250.1.1", "127.0.0.1.", "①②⑦.⓪.⓪.①", "127。0。0。1", "１２７。０。０。１", "127．0．0．1",
        "127｡0｡0｡1", "0x7f｡1", "①", "00000000177.1", "000000000000000177.0.0.1", "１２７.０.０.１", "%31%32%37.0.0.1",
        // this network, private, carrier, link-local and the clouds' metadata
        "0.0.0.0", "0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "012.0.0.1", "0xa000001", "167772161", "100.64.0.1",
        "100.100.100.200", "100.127.255.255",
        "169.254.0.1", "169.254.169.254", "169.254.169.254.", "169.254.170.2", "0xA9FEA9FE", "2852039166",
        "0251.0376.0251.0376", "169.254.43518", "168.63.129.16", "172.16.0.1", "172.31.255.255", "192.168.0.1",
        "192.168.1",
        "0xc0a80001", "3232235521",
        // protocols, documentation, benchmarks, multicast, reserved
        "192.0.0.1", "192.0.0.9", "192.0.0.10", "192.0.0.170", "192.0.0.192", "192.31.196.1", "192.52.193.1",
        "192.175.48.1", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1",
        "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
        // IPv6
        "[::]", "[::1]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[fe80::1]", "[fe80::1%25eth0]", "[febf::1]", "[fec0::1]",
        "[fc00::1]", "[fd00:ec2::254]", "[fdff::1]", "[ff02::1]", "[ff0e::1]",
        "[2001:db8::1]", "[2001::1]", "[2001:1::1]", "[2001:2::1]", "[2001:3::1]", "[2001:4:112::1]", "[2001:10::1]",
        "[2001:20::1]", "[2001:30::1]", "[2001:1ff::1]", "[2620:4f:8000::1]",
        "[3fff::1]", "[100::1]", "[100:0:0:1::1]", "[5f00::1]", "[4000::1]", "[4000::5efe:8.8.8.8]", "[1::1]",
        "[fe00::1]",
        // IPv4 inside IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo, ISATAP
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:10.0.0.1]", "[::ffff:169.254.169.254]",
        "[::127.0.0.1]", "[::7f00:1]", "[::ffff:0:127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b::10.0.0.1]",
        "[64:ff9b:1::a00:1]", "[64:ff9b::169.254.169.254]", "[64:ff9b::a83f:8110]", "[2002:7f00:1::]",
        "[2002:808:808::1]", "[::8.8.8.8]", "[::ffff:0:8.8.8.8]", "[2001:0:4136:e378:8000:63bf:f7f7:f7f7]",
        // a local translation lays the bits out as it likes: 169.254.169.254 in the first, behind a public-looking end;
        // the second is what a glance finds
        "[64:ff9b:1:a9fe:a9:fe00:808:808]", "[64:ff9b:1::808:808]", "[64:ff9b:0:1::808:808]", "[::ffff:a9fe:a9fe]",
        "[::ffff:a83f:8110]", "[2002:a00:1::1]", "[2002:c0a8:101::1]", "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
        "[2606:4700::5efe:127.0.0.1]", "[2606:4700::200:5efe:10.0.0.1]",
    ];

    /// <summary>Whole addresses that mean to be read in two ways: none may be fetched, whether the parser refuses them
    /// or the guard does.</summary>
    public static TheoryData<string> Ambiguous =>
    [
        "http:/127.0.0.1/", "http:127.0.0.1/", "http:///127.0.0.1/", "http:////127.0.0.1/", "http:\\\\127.0.0.1\\",
        "http://127.0.0.1\\@public.example/", "http://\\127.0.0.1/",
        "http://public.example@127.0.0.1/", "http://public.example:80@127.0.0.1:0/",
        "http://93.184.216.34:pass@127.0.0.1/", "http://127.0.0.1#@public.example/",
        "http://127.0.0.1?@public.example/",
        "http://127.0\t.0.1/", "http://127.0.0\n.1/", "http:\t//127.0.0.1/", "ht\ntp://127.0.0.1/",
        " http://127.0.0.1/ ", "http://127.0.0.1 /", "http:// 127.0.0.1/",
        "http://127.0.0.1%00.public.example/", "http://127%2e0%2e0%2e1/", "http://%6c%6f%63alhost/", "http://[::1",
        "http://[::1]:0/", "http://[::ffff:127.0.0.1%25lo]/", "http://[fe80::1%25eth0]:80/",
        "http://localhost/", "http://localhost./", "http://LOCALHOST:80/", "http://a.localhost/",
        "http://a.localhost./", "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "http://loc\u00adalhost/", "http://１２７．１/",
        "http:///", "http://:80/", "http://@/", "http://./", "http://?/", "//127.0.0.1/", "file:///etc/passwd",
        "file://127.0.0.1/etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:25/x", "dict://127.0.0.1:11211/stat",
        "ws://127.0.0.1/", "unix:///var/run/docker.sock", "data:text/xml,<rss/>", "javascript:1",
        "jar:http://127.0.0.1!/", "view-source:http://127.0.0.1/", "http+unix://%2Fvar%2Frun%2Fdocker.sock/",
        "netdoc:///etc/passwd",
    ];

    [Theory]
    [MemberData(nameof(Forbidden))]
    [InlineData("localhost")]
    [InlineData("LOCALHOST.")]
    [InlineData("a.localhost")]
    [InlineData("router")]
    [InlineData("nas.local")]
    [InlineData("metadata.google.internal")]
    [InlineData("fritz.home.arpa")]
    public void What_may_not_be_reached_is_no_link_either(string host) =>
        Assert.False(
            HttpAddress.Parse($"http://{host}/x") is { } url
            && new AddressGuard(Options.Create(new NetworkOptions())).MayBeShown(url));

    [Theory]
    [InlineData("http://paper.example/x", null)]
    [InlineData("http://8.8.8.8/x", null)]
    [InlineData("http://192.168.7.1/x", "192.168.0.0/16")]
    [InlineData("http://localhost/x", "127.0.0.0/8")]
    [InlineData("http://wiki.internal/x", "10.0.0.0/8")]
    public void Other_addresses_are_links_and_what_is_allowed(string address, string? allowed)
    {
        var options = new NetworkOptions { Allow = allowed is null ? [] : [allowed] };

        Assert.True(new AddressGuard(Options.Create(options)).MayBeShown(new Uri(address)));
    }

    [Theory]
    [MemberData(nameof(Ambiguous))]
    public async Task An_address_that_can_be_read_in_two_ways_reaches_nothing_that_is_forbidden(string written)
    {
        var connected = new List<IPEndPoint>();
        using var rig = new SourcesRig(
            realClock: false,
            services => services
                // As a resolver's hosts file and its inet_aton would: every name of loopback, and what is left of a
                // number.
                .AddSingleton<ResolveName>(
                (name, _) =>
                    Task.FromResult<IPAddress[]>(
                        [name.Contains("public", StringComparison.Ordinal)
                            ? IPAddress.Parse("93.184.216.34")
                            : IPAddress.Loopback]))
                .AddSingleton<ConnectToAddress>((address, _) =>
                {
                    connected.Add(address);
                    throw new SocketException((int)SocketError.ConnectionRefused);
                }),
            ("Network:Allow:0", "192.0.2.0/24"));

        var readings = await rig.Reader.ReadAsync(written, default);
        var direct = Uri.TryCreate(written, UriKind.Absolute, out var url)
            ? await rig.Fetcher.FetchAsync(url, null, default)
            : null;

        Assert.All(readings, reading => Assert.NotNull(reading.Error));
        Assert.True(direct is null or FetchResult.Refused or FetchResult.Failed);
        Assert.All(connected, address => Assert.Equal("93.184.216.34", address.Address.ToString()));
    }

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
    public async Task The_connection_goes_to_the_very_address_that_was_checked_so_a_changing_DNS_answer_finds_no_gap()
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
        var recorder = new Recorder(
            _ =>
                [IPAddress.Parse("93.184.216.34"), IPAddress.Parse("93.184.216.35")])
        {
            Dead = IPAddress.Parse(
                    "93.184.216.34")
        };

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
    [InlineData("127.0.0.0/8", "2002:7f00:1::", false)]
    [InlineData("10.0.0.0/8", "11.0.0.1", true)]
    [InlineData("10.9.9.9/8", "10.0.0.1", true)]
    [InlineData("10.0.0.0/31", "10.0.0.1", true)]
    [InlineData("10.0.0.0/31", "10.0.0.2", false)]
    [InlineData("::ffff:10.0.0.0/104", "10.2.3.4", true)]
    [InlineData("::ffff:10.0.0.0/104", "::ffff:10.2.3.4", true)]
    [InlineData("::ffff:10.0.0.0/104", "192.168.0.1", false)]
    [InlineData("::ffff:10.1.2.3", "10.1.2.3", true)]
    [InlineData("::/0", "10.0.0.1", false)]
    [InlineData("::/0", "::ffff:10.0.0.1", false)]
    [InlineData("0.0.0.0/0", "::1", false)]
    [InlineData("fe80::/10", "fe80::1%1", true)]
    [InlineData("fe80::/10", "fec0::1", false)]
    [InlineData("::1", "::1", true)]
    [InlineData("::1", "127.0.0.1", false)]
    [InlineData("169.254.0.0/16", "168.63.129.16", false)]
    public void A_named_network_is_open(string network, string address, bool isOpen) =>
        Assert.Equal(isOpen, Guard(network).Objection(IPAddress.Parse(address)) is null);

    [Theory]
    [InlineData("everything")]
    [InlineData("10.0.0.0/99")]
    [InlineData("7")]
    [InlineData("10.0")]
    [InlineData("010.0.0.0/8")]
    [InlineData("0x7f.0.0.0/8")]
    [InlineData("10.0.0.0/8/8")]
    [InlineData("10.0.0.0/ 8")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("::1/129")]
    [InlineData("fe80::1%1")]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("localhost")]
    public void A_wrong_network_is_an_advice(string network) => Assert.Throws<AdviceException>(() => Guard(network));

    [Fact]
    public async Task An_address_that_swallows_the_connection_gives_way_to_the_next_of_the_other_family()
    {
        var clock = new TestClock();
        var tried = new List<string>();
        var connection = new GuardedConnection(
            Guard(),
            (_, _) =>
                Task.FromResult<IPAddress[]>(
                    [IPAddress.Parse("2606:4700::1"), IPAddress.Parse("2606:4700::2"), IPAddress.Parse(
                        "93.184.216.34")]),
            async (address, cancellationToken) =>
            {
                tried.Add(address.Address.ToString());
                if (address.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                }

                return Stream.Null;
            },
            clock);

        var connecting = connection.ConnectAsync(new DnsEndPoint("three.example", 80), default).AsTask();
        Assert.False(connecting.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(4));

        Assert.Same(Stream.Null, await connecting.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(["2606:4700::1", "93.184.216.34"], tried);
    }

    [Fact]
    public async Task A_host_none_of_whose_addresses_answers_fails_as_one_that_does_not_answer()
    {
        var clock = new TestClock();
        var connection = new GuardedConnection(
            Guard(),
            (_, _) =>
                Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.216.34"), IPAddress.Parse("93.184.216.35")]),
            async (_, cancellationToken) =>
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return Stream.Null;
            },
            clock);

        var connecting = connection.ConnectAsync(new DnsEndPoint("two.example", 80), default).AsTask();
        while (!connecting.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(4));
            await Task.Yield();
        }

        Assert.Equal(
            SocketError.TimedOut, (await Assert.ThrowsAsync<SocketException>(() => connecting)).SocketErrorCode);
    }

    [Theory]
    [InlineData("no address at all")]
    [InlineData("a name that is too long")]
    public async Task A_name_without_addresses_is_not_known(string what)
    {
        // which refuses such a name by itself
        ResolveName resolve = what == "no address at all" ? (_, _) =>
            Task.FromResult<IPAddress[]>([]) : GuardedConnection.Dns;
        var connection = new GuardedConnection(
            Guard(), resolve, (_, _) => throw new InvalidOperationException("nothing to connect to"), new TestClock());

        var error = await Assert.ThrowsAsync<SocketException>(
            async () => await connection.ConnectAsync(new DnsEndPoint(new string('a', 300), 80), default));

        Assert.Equal(SocketError.HostNotFound, error.SocketErrorCode);
    }

    private static AddressGuard Guard(params string[] networks) =>
        new(Options.Create(new NetworkOptions { Allow = networks }));

    private sealed class Recorder(Func<string, IPAddress[]>? resolve = null)
    {
        public List<IPAddress> Connected { get; } = [];

        public IPAddress? Dead { get; init; }

        public ValueTask<Stream> ConnectAsync(string host) => new GuardedConnection(
            Guard(),
            (name, _) => Task.FromResult(resolve?.Invoke(name) ?? Everywhere(name)),
            (address, _) =>
                address.Address.Equals(Dead)
                    ? throw new SocketException((int)SocketError.ConnectionRefused)
                    : Record(address),
            TimeProvider.System)
            .ConnectAsync(new DnsEndPoint(host.Trim('[', ']'), 80), default);

        private ValueTask<Stream> Record(IPEndPoint address)
        {
            Connected.Add(address.Address);
            return ValueTask.FromResult(Stream.Null);
        }

        // What a resolver does with a numeric spelling that the URL parser left alone: inet_aton's reading, which is
        // loopback for all of these.
        private static IPAddress[] Everywhere(string name) =>
            name.Any(char.IsAsciiDigit)
                ? [IPAddress.Loopback]
                : throw new SocketException((int)SocketError.HostNotFound);
    }
}
