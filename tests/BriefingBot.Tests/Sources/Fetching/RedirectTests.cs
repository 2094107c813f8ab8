using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using BriefingBot.Sources.Fetching;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Sources.Fetching;

public sealed class RedirectTests : SourceRoomTests
{
    [Theory]
    [InlineData(301, true)]
    [InlineData(308, true)]
    [InlineData(302, false)]
    [InlineData(303, false)]
    [InlineData(307, false)]
    public async Task Redirects_are_followed_and_only_permanent_ones_say_where_it_moved(int status, bool isPermanent)
    {
        Server.Redirect("/old", status, "/new").On("/new", "<rss/>");

        var fetched = await FetchedAsync("/old");

        Assert.Equal(Server.At("/new"), fetched.Document.Url);
        Assert.Equal(isPermanent ? Server.At("/new") : null, fetched.MovedTo);
    }

    [Theory]
    [InlineData("0; url=/new", "/new")]
    [InlineData("3;URL='/new'", "/new")]
    [InlineData("0; url=/old", "/old")]
    [InlineData("0; url=app://h.example/a", "/old")]
    [InlineData("300; url=/new", "/old")]
    [InlineData("0", "/old")]
    public async Task A_document_that_sends_on_at_once_leads_there(string refresh, string end)
    {
        Server.On("/old", "<rss/>", headers: ("Refresh", refresh)).On("/new", "<rss/>");

        var fetched = await FetchedAsync("/old");

        Assert.Equal(Server.At(end), fetched.Document.Url);
        Assert.Null(fetched.MovedTo);
    }

    [Fact]
    public async Task Documents_that_send_to_each_other_for_ever_are_read()
    {
        Server.On("/old", "<rss/>", headers: ("Refresh", "0; url=/new"))
            .On("/new", "<rss/>", headers: ("Refresh", "0; url=/old"));

        Assert.Equal(Server.At("/new"), (await FetchedAsync("/old")).Document.Url);
    }

    [Theory]
    [InlineData("301 302 301", "/1")]
    [InlineData("308 301 307", "/2")]
    [InlineData("301 308 301 308 301", "/5")]
    [InlineData("302 301 301", null)]
    [InlineData("303", null)]
    public async Task Of_a_chain_only_the_permanent_beginning_counts(string statuses, string? movedTo)
    {
        var hops = statuses.Split(' ').Select(int.Parse).ToList();
        for (var hop = 0; hop < hops.Count; hop++)
        {
            Server.Redirect($"/{hop}", hops[hop], $"/{hop + 1}");
        }

        Server.On($"/{hops.Count}", "<rss/>");

        Assert.Equal(movedTo is null ? null : Server.At(movedTo), (await FetchedAsync("/0")).MovedTo);
    }

    [Fact]
    public async Task A_move_is_told_with_an_unchanged_document_too()
    {
        Server.Redirect("/old", 301, "/new").On("/new", "", 304);

        var answer = Assert.IsType<FetchResult.NotModified>(
            await Rig.Fetcher.FetchAsync(Server.At("/old"), new Validators("\"a\"", null), default));

        Assert.Equal(Server.At("/new"), answer.MovedTo);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("./new")]
    [InlineData("../x/new")]
    [InlineData("/x/new")]
    [InlineData("  /x/new  ")]
    [InlineData("new#part")]
    [InlineData("//{host}/x/new")]
    [InlineData("http://{host}/x/new#part")]
    [InlineData("HTTP://{host}/x/new")]
    [InlineData("http://{host}:{port}/x/y/../new")]
    public async Task An_address_that_is_relative_or_has_a_fragment_is_understood(string location)
    {
        var written = location.Replace("{host}:{port}", Server.At("/").Authority, StringComparison.Ordinal)
            .Replace("{host}", Server.At("/").Authority, StringComparison.Ordinal);
        Server.Redirect("/x/old", 301, written).On("/x/new", "<rss/>");

        var fetched = await FetchedAsync("/x/old");

        Assert.Equal(Server.At("/x/new").AbsoluteUri, fetched.MovedTo?.AbsoluteUri);
    }

    [Fact]
    public async Task An_address_with_letters_beyond_ASCII_is_UTF_8()
    {
        await using var server = new RawServer((number, _, socket) => RawServer.SendAsync(
            socket, (number == 0
                ? "HTTP/1.1 302 Found\r\nLocation: /caf\xC3\xA9\r\nContent-Length: 0\r\n"
                : "HTTP/1.1 200 OK\r\n") + "Connection: close\r\n\r\n"));

        await Rig.Fetcher.FetchAsync(server.At("/"), null, default);

        Assert.StartsWith("GET /caf%C3%A9 HTTP", server.Heads.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endless_redirects_end_and_the_last_address_is_told_without_its_secrets()
    {
        Server.Redirect("/a", 302, "/a?token=s3cret&page=2")
            .Redirect("/a?token=s3cret&page=2", 302, "/a?token=s3cret&page=2");

        var failed = Assert.IsType<FetchResult.Failed>(await Rig.Fetcher.FetchAsync(Server.At("/a"), null, default));

        Assert.Contains("More than 5 redirects", failed.Message, StringComparison.Ordinal);
        Assert.Contains("token=…&page=2", failed.Message, StringComparison.Ordinal);
        Assert.Equal(6, Server.Requests.Count);
    }

    [Fact]
    public async Task Five_redirects_are_followed()
    {
        for (var hop = 0; hop < 5; hop++)
        {
            Server.Redirect($"/{hop}", 302, $"/{hop + 1}");
        }

        Server.On("/5", "<rss/>");

        await FetchedAsync("/0");
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("file://127.0.0.1/etc/passwd")]
    [InlineData("ftp://h.example/x")]
    [InlineData("gopher://127.0.0.1/")]
    [InlineData("data:text/xml,<rss/>")]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:a@h.example")]
    [InlineData("about:blank")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://0x0a000001/")]
    [InlineData("//169.254.169.254/latest/meta-data/")]
    [InlineData("http://127.0.0.1@10.0.0.1/")]
    [InlineData("https://[64:ff9b::a9fe:a9fe]/")]
    public async Task A_redirect_to_what_is_not_to_be_fetched_is_refused_at_any_hop(string target)
    {
        Server.Redirect("/a", 302, target).Redirect("/b", 301, "/a");

        Assert.IsType<FetchResult.Refused>(await Rig.Fetcher.FetchAsync(Server.At("/a"), null, default));
        Assert.IsType<FetchResult.Refused>(await Rig.Fetcher.FetchAsync(Server.At("/b"), null, default));
    }

    [Fact]
    public async Task A_redirect_from_http_to_https_is_followed_and_held_to_the_certificate()
    {
        using var certificates = new TestCertificates();
        using var good = certificates.For("127.0.0.1");
        await using var secure = await SecureServer.StartAsync(good);
        Server.Redirect("/a", 301, $"https://127.0.0.1:{secure.Port}/");
        using var trusting = new SourcesRig(realClock: false, services =>
        {
            certificates.BeTrusted(services);
            services.AddSingleton<ResolveName>((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));
        });
        Server.Redirect("/named", 301, $"https://site.example:{secure.Port}/");

        var named = await trusting.Fetcher.FetchAsync(Server.At("/named"), null, default);

        Assert.Contains("for another name (127.0.0.1)", named.Problem, StringComparison.Ordinal);
        Assert.Empty(secure.Asked);
    }

    [Fact]
    public async Task Whatever_a_redirect_names_is_a_result_and_reaches_nothing_but_what_is_allowed()
    {
        var location = "";
        var reached = new ConcurrentQueue<IPAddress>();
        await using var server = new RawServer(
            (_, _, socket) =>
                RawServer.SendAsync(
                    socket,
                    $"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        using var rig = new SourcesRig(
            realClock: false,
            services => services
                .AddSingleton<ResolveName>((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.1")]))
                .AddSingleton<ConnectToAddress>((address, cancellationToken) =>
                {
                    reached.Enqueue(address.Address);
                    return address.Port == server.Port
                        ? GuardedConnection.Socket(address, cancellationToken)
                        : throw new SocketException((int)SocketError.ConnectionRefused);
                }));
        Prop.ForAll<NonNull<string>>(async written =>
        {
            foreach (var start in new[] {
                "", "/", "//", "http://", "http://h.example:", "http://[", "mailto:", "http://a@" })
            {
                location = start + string.Concat(written.Get.Where(c => c is > '\r' and <= '\xFF'));
                Assert.NotNull(await rig.Fetcher.FetchAsync(server.At("/"), null, default));
            }

            return true;
        }).QuickCheckThrowOnFailure();

        Assert.Contains(IPAddress.Loopback, reached);
        Assert.DoesNotContain(IPAddress.Parse("10.0.0.1"), reached); // where every name leads
    }

    private async Task<FetchResult.Fetched> FetchedAsync(string path) =>
        Assert.IsType<FetchResult.Fetched>(await Rig.Fetcher.FetchAsync(Server.At(path), validators: null, default));
}
