using System.Net;
using System.Net.Sockets;
using BriefingBot.Sources.Fetching;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Sources.Fetching;

public sealed class ConnectRetryTests
{
    private const string Feed = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<rss/>";

    [Theory]
    [InlineData("reset")]
    [InlineData("closed without a word")]
    public async Task A_connection_that_ends_before_any_answer_is_tried_once_more(string end)
    {
        await using var server = new RawServer(async (number, _, socket) =>
        {
            if (number > 0)
            {
                await RawServer.SendAsync(socket, Feed);
            }
            else if (end == "reset")
            {
                RawServer.Reset(socket);
            }
        });
        using var rig = new SourcesRig();

        Assert.IsType<FetchResult.Fetched>(
            await rig.Fetcher.FetchAsync(server.At("/f"), new Validators("\"a\"", null), default));

        Assert.Equal(2, server.Heads.Count);
        // the same request, whole
        Assert.All(server.Heads, head => Assert.Contains("If-None-Match: \"a\"", head, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_second_try_is_the_last_and_one_failure()
    {
        await using var server = new RawServer((_, _, socket) =>
        {
            RawServer.Reset(socket);
            return Task.CompletedTask;
        });
        using var rig = new SourcesRig();
        var source = await rig.AddAsync(server.At("/f").AbsoluteUri);

        source = await rig.PollNextAsync(source.Id);

        Assert.Equal((1, 2), (source.Poll.Failures, server.Heads.Count));
    }

    [Theory]
    [InlineData("HTTP/1.1 500 Oops")]
    [InlineData("HTTP/1.1 502 Bad Gateway")]
    [InlineData("HTTP/1.1 503 Busy")]
    [InlineData("HTTP/1.1 504 Gateway Timeout")]
    [InlineData("HTTP/1.1 408 Request Timeout")]
    [InlineData("HTTP/1.1 429 Too Many")]
    [InlineData("HTTP/1.1 403 Forbidden")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: nonsense")]
    [InlineData("no HTTP")]
    public async Task An_answer_is_never_asked_for_again_within_a_fetch(string answer)
    {
        await using var server = new RawServer(answer + "\r\nConnection: close\r\n\r\n");
        using var rig = new SourcesRig();

        await rig.Fetcher.FetchAsync(server.At("/f"), null, default);

        Assert.Single(server.Heads);
    }

    [Theory]
    [InlineData(SocketError.ConnectionRefused, 2)]
    [InlineData(SocketError.ConnectionReset, 2)]
    [InlineData(SocketError.TryAgain, 2)]
    [InlineData(SocketError.HostNotFound, 1)]
    [InlineData(SocketError.NoData, 1)]
    [InlineData(SocketError.NetworkUnreachable, 1)]
    [InlineData(SocketError.TimedOut, 1)]
    public async Task Of_failures_to_connect_those_that_may_pass_are_tried_once_more(SocketError error, int tries)
    {
        var tried = 0;
        using var rig = new SourcesRig(realClock: false, services => services.AddSingleton<ResolveName>((_, _) =>
        {
            tried++;
            throw new SocketException((int)error);
        }));

        Assert.IsType<FetchResult.Failed>(await rig.Fetcher.FetchAsync(new Uri("http://h.example/"), null, default));

        Assert.Equal(tries, tried);
    }

    [Fact]
    public async Task A_refused_address_is_not_tried_again()
    {
        var tried = 0;
        using var rig = new SourcesRig(realClock: false, services => services.AddSingleton<ResolveName>((_, _) =>
        {
            tried++;
            return Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.1")]);
        }));

        Assert.IsType<FetchResult.Refused>(await rig.Fetcher.FetchAsync(new Uri("http://h.example/"), null, default));

        Assert.Equal(1, tried);
    }

    [Fact]
    public async Task It_waits_a_second_give_or_take_a_quarter_on_the_given_clock_and_within_the_limit()
    {
        var (tried, waits) = (0, new List<double>());
        using var rig = new SourcesRig(
            realClock: false,
            services => services.AddSingleton<ResolveName>((_, _) =>
            {
                tried++;
                throw new SocketException((int)SocketError.TryAgain);
            }),
            ("Network:RetryDelay", "00:00:01"),
            ("Network:TimeoutSeconds", "5"));
        rig.Clock.Awaited += wait =>
        {
            if (wait < TimeSpan.FromSeconds(5)) // the limit of the whole fetch
            {
                waits.Add(wait.TotalSeconds);
                rig.Clock.Advance(wait);
            }
        };

        await rig.Fetcher.FetchAsync(new Uri("http://h.example/"), null, default);

        Assert.Equal(2, tried);
        Assert.InRange(Assert.Single(waits), 0.75, 1.25);
    }

    [Fact]
    public async Task The_wait_ends_with_the_fetch()
    {
        using var rig = new SourcesRig(
            realClock: false,
            services =>
                services.AddSingleton<ResolveName>((_, _) => throw new SocketException((int)SocketError.TryAgain)),
            ("Network:RetryDelay", "00:01:00"),
            ("Network:TimeoutSeconds", "5"));

        var fetching = rig.Fetcher.FetchAsync(new Uri("http://h.example/"), null, default);
        rig.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Contains(
            "longer than 5 seconds",
            Assert.IsType<FetchResult.Failed>(await fetching).Message,
            StringComparison.Ordinal);
    }
}
