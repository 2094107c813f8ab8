using System.Collections.Concurrent;
using System.Net;
using BriefingBot.Sources.Fetching;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>Behind a real forward proxy on the loopback address, which <c>Network:Allow</c> does not name. Every
/// connection is recorded, and only loopback is let out.</summary>
public sealed class ForwardProxyTests
{
    private readonly ConcurrentQueue<IPEndPoint> _connected = new();
    private readonly ConcurrentQueue<string> _resolved = new();

    [Theory]
    [InlineData("http://news.example/feed?a=1", "GET http://news.example/feed?a=1 HTTP/1.1")]
    [InlineData("http://93.184.216.34/feed", "GET http://93.184.216.34/feed HTTP/1.1")]
    public async Task A_public_address_is_asked_for_through_the_proxy_whose_own_address_is_not_held_to_the_guard(
        string url, string line)
    {
        await using var proxy = new LoopbackProxy();
        using var rig = Rig(proxy.Url);

        Assert.IsType<FetchResult.Fetched>(await rig.Fetcher.FetchAsync(new Uri(url), null, default));

        Assert.Equal(line, Assert.Single(proxy.Asked));
        Assert.Equal(proxy.Url.Port, Assert.Single(_connected).Port);
    }

    [Fact]
    public async Task A_secure_address_is_reached_by_a_tunnel_also_where_the_proxy_serves_those_alone()
    {
        using var certificates = new TestCertificates();
        using var certificate = certificates.For("news.example");
        await using var source = await SecureServer.StartAsync(certificate);
        await using var proxy = new LoopbackProxy(tunnelTo: source.Port);
        using var rig = Rig(proxy.Url, only: "https", trust: certificates);

        Assert.IsType<FetchResult.Fetched>(
            await rig.Fetcher.FetchAsync(new Uri($"https://news.example:{source.Port}/feed"), null, default));

        Assert.Equal($"CONNECT news.example:{source.Port} HTTP/1.1", Assert.Single(proxy.Asked));
        Assert.Equal(proxy.Url.Port, Assert.Single(_connected).Port);
    }

    [Theory]
    [InlineData("http://home.example/")]
    [InlineData("https://home.example/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("https://[::ffff:10.0.0.1]/")]
    [InlineData("http://0x7f.1/")]
    public async Task A_forbidden_address_is_refused_before_the_proxy_hears_of_it(string url)
    {
        await using var proxy = new LoopbackProxy();
        using var rig = Rig(proxy.Url);

        Assert.IsType<FetchResult.Refused>(await rig.Fetcher.FetchAsync(new Uri(url), null, default));

        Assert.Empty(proxy.Asked);
        Assert.Empty(_connected);
    }

    [Fact]
    public async Task The_proxy_itself_is_no_source()
    {
        await using var proxy = new LoopbackProxy();
        using var rig = Rig(proxy.Url);

        Assert.IsType<FetchResult.Refused>(await rig.Fetcher.FetchAsync(proxy.Url, null, default));

        Assert.Empty(proxy.Asked);
    }

    [Fact]
    public async Task A_name_that_nobody_here_knows_is_not_given_to_the_proxy()
    {
        await using var proxy = new LoopbackProxy();
        using var rig = Rig(proxy.Url);

        Assert.Contains("not known", (await rig.Fetcher.FetchAsync(new Uri("http://unknown.example/"), null, default))
            .Problem, StringComparison.Ordinal);

        Assert.Empty(proxy.Asked);
    }

    [Fact]
    public async Task What_the_proxy_is_not_for_is_connected_to_and_held_to_the_guard()
    {
        await using var proxy = new LoopbackProxy();
        await using var source = new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<rss/>");
        using var open = Rig(proxy.Url, bypassed: "intra", allow: "127.0.0.0/8");
        using var closed = Rig(proxy.Url, bypassed: "intra");

        Assert.IsType<FetchResult.Fetched>(
            await open.Fetcher.FetchAsync(new Uri($"http://intra.example:{source.Port}/"), null, default));
        Assert.IsType<FetchResult.Refused>(
            await closed.Fetcher.FetchAsync(new Uri($"http://intra.example:{source.Port}/"), null, default));

        Assert.Empty(proxy.Asked);
        Assert.Single(source.Heads);
    }

    [Fact]
    public async Task A_proxy_that_wants_a_login_gets_the_one_it_was_configured_with_and_no_message_holds_it()
    {
        await using var proxy = new LoopbackProxy(login: "Basic dTpzM2NyZXQ="); // u:s3cret
        using var with = Rig(proxy.Url, credentials: new NetworkCredential("u", "s3cret"));
        using var wrong = Rig(proxy.Url, credentials: new NetworkCredential("u", "wr0ng"));

        Assert.IsType<FetchResult.Fetched>(
            await with.Fetcher.FetchAsync(new Uri("http://news.example/"), null, default));
        var plain = (await wrong.Fetcher.FetchAsync(new Uri("http://news.example/"), null, default)).Problem;
        var tunnel = (await wrong.Fetcher.FetchAsync(new Uri("https://news.example/"), null, default)).Problem;

        Assert.Contains("The proxy wants a login (407)", plain, StringComparison.Ordinal);
        Assert.Contains("The proxy opens no way to news.example", tunnel, StringComparison.Ordinal);
        Assert.DoesNotContain("wr0ng", plain + tunnel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_does_not_answer_is_named_in_place_of_the_source()
    {
        Uri dead;
        await using (var proxy = new LoopbackProxy())
        {
            dead = proxy.Url;
        }

        using var rig = Rig(dead);

        var problem = (await rig.Fetcher.FetchAsync(new Uri("http://news.example/"), null, default)).Problem;

        Assert.Contains($"The proxy 127.0.0.1:{dead.Port} cannot be reached", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_names_the_proxy_and_what_it_is_not_for()
    {
        using var folder = new TemporaryFolder();
        await using var proxy = new LoopbackProxy();
        await using var source = new RawServer("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 52\r\nConnection: close\r\n\r\n<rss><channel><title>Direct</title></channel></rss>\r\n");
        var url = source.At("/feed").AbsoluteUri;
        var environment = new Dictionary<string, string>
        {
            ["HTTP_PROXY"] = proxy.Url.AbsoluteUri,
            ["http_proxy"] = proxy.Url.AbsoluteUri,
            ["NO_PROXY"] = "",
            ["no_proxy"] = ""
        };
        var except = new Dictionary<string,
            string>(environment)
        { ["NO_PROXY"] = "127.0.0.1", ["no_proxy"] = "127.0.0.1" };

        var refused = await BotProcess.RunAsync(folder.Path, ["feed", "--json", url], environment: environment);
        Assert.Empty(proxy.Asked);
        var through = await BotProcess.RunAsync(
            folder.Path, ["feed", "--json", url, "--allow-network", "127.0.0.0/8"], environment: environment);
        Assert.Empty(source.Heads);
        var direct = await BotProcess.RunAsync(
            folder.Path, ["feed", "--json", url, "--allow-network", "127.0.0.0/8"], environment: except);

        Assert.Equal((1, 0, 0), (refused.ExitStatus, through.ExitStatus, direct.ExitStatus));
        Assert.Contains("loopback", refused.Output, StringComparison.Ordinal);
        Assert.Contains("By proxy", through.Output, StringComparison.Ordinal);
        Assert.Contains("Direct", direct.Output, StringComparison.Ordinal);
        Assert.Single(proxy.Asked);
    }

    private SourcesRig Rig(Uri proxy, string? only = null, string? bypassed = null, string allow = "192.0.2.0/24",
        NetworkCredential? credentials = null, TestCertificates? trust = null) => new(
        realClock: false,
        services =>
        {
            services.AddSingleton<IWebProxy>(new TestProxy(proxy, only, bypassed) { Credentials = credentials });
            services.AddSingleton<ResolveName>((name, _) =>
            {
                _resolved.Enqueue(name);
                return Task.FromResult<IPAddress[]>(
                    name is "home.example" or "intra.example" ? [IPAddress.Loopback] : name == "news.example"
                        ? [IPAddress.Parse("93.184.216.34")] : []);
            });
            services.AddSingleton<ConnectToAddress>((address, cancellationToken) =>
            {
                _connected.Enqueue(address);
                return IPAddress.IsLoopback(address.Address) ? GuardedConnection.Socket(
                    address, cancellationToken) : throw new InvalidOperationException($"{address} is not loopback");
            });
            trust?.BeTrusted(services);
        },
        ("Network:Allow:0", allow));

    private sealed class TestProxy(Uri proxy, string? only, string? bypassed) : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : proxy;

        public bool IsBypassed(Uri host) => (only is not null && host.Scheme != only) || (bypassed is not null
            && host.Host.StartsWith(bypassed, StringComparison.Ordinal));
    }
}
