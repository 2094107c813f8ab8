using System.Net;
using BriefingBot.Web;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Web;

public sealed class LocalRequestsTests
{
    [Theory]
    [InlineData("127.0.0.1:8080")]
    [InlineData("127.9.9.9")]
    [InlineData("[::1]:8080")]
    [InlineData("localhost:8080")]
    [InlineData("LocalHost.")]
    [InlineData("bot.localhost")]
    public void Who_asks_for_this_machine_by_its_own_name_is_of_it(string host) => Assert.True(IsOne(host));

    [Theory]
    [InlineData("evil.example:8080")]
    [InlineData("news.example")] // who comes by the public name came through the proxy
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("notlocalhost")]
    [InlineData("192.0.2.1")]
    [InlineData("")]
    public void A_name_of_somebody_else_that_leads_here_is_not(string host) => Assert.False(IsOne(host));

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("Via")]
    [InlineData("x-real-ip")]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Forwarded-Proto")]
    [InlineData("x-forwarded")]
    [InlineData("CF-Connecting-IP")]
    [InlineData("True-Client-IP")]
    [InlineData("Fly-Client-IP")]
    [InlineData("CDN-Loop")]
    public void What_a_proxy_of_this_machine_passes_on_is_not(string header)
    {
        Assert.False(IsOne("127.0.0.1", header));
        Assert.True(IsOne("127.0.0.1", "X-Mine"));
    }

    [Fact]
    public void The_machine_s_own_name_is_its_own_and_what_an_old_proxy_speaks_is_not()
    {
        Assert.True(IsOne($"{Environment.MachineName}:8080"));
        var context = Context("127.0.0.1", IPAddress.Loopback);
        context.Request.Protocol = "HTTP/1.0";
        Assert.False(LocalRequests.IsOne(context));
    }

    [Fact]
    public void Nor_is_what_comes_from_elsewhere() =>
        Assert.False(LocalRequests.IsOne(Context("127.0.0.1", IPAddress.Parse("192.0.2.7"))));

    private static bool IsOne(string host, string? header = null)
    {
        var context = Context(host, IPAddress.Loopback);
        if (header is not null)
        {
            context.Request.Headers[header] = "1";
        }

        return LocalRequests.IsOne(context);
    }

    private static DefaultHttpContext Context(string host, IPAddress from)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = from;
        context.Request.Host = new HostString(host);
        return context;
    }
}
