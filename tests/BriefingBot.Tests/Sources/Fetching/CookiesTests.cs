using BriefingBot.Sources.Fetching;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>Cookies live as long as one fetch.</summary>
public sealed class CookiesTests : SourceRoomTests
{
    [Theory]
    [InlineData("seen=1; Path=/", "/f")]
    [InlineData("seen=1", "/f")]
    [InlineData("seen=1; Expires=Wed, 01 Jan 2098 00:00:00 GMT; HttpOnly; SameSite=Lax", "/other")]
    [InlineData("seen=1; Max-Age=60; Path=/", "/f")]
    public async Task A_site_that_redirects_until_its_cookie_comes_back_is_read(string cookie, string path)
    {
        Server.On("/f", context => AnswerAsync(context, cookie, path));
        Server.On("/other", context => AnswerAsync(context, cookie, path));

        Assert.IsType<FetchResult.Fetched>(await GetAsync());
        Assert.IsType<FetchResult.Fetched>(await GetAsync());
        // Each fetch begins without one.
        Assert.Equal(2, Server.Requests.Count(request => request.Headers.Cookie.Count == 0));
    }

    [Theory]
    [InlineData("seen=1; Domain=other.example")]
    [InlineData("=;;=")]
    [InlineData("seen")]
    public async Task What_is_no_cookie_or_another_s_is_not_sent(string cookie)
    {
        Server.On("/f", context => AnswerAsync(context, cookie, "/f"));

        Assert.Contains("redirects", (await GetAsync()).Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Server.Requests, request => request.Headers.Cookie.ToString().Contains("seen=1", StringComparison.Ordinal));
    }

    private static Task AnswerAsync(HttpContext context, string cookie, string path)
    {
        if (context.Request.Cookies["seen"] == "1")
        {
            return context.Response.WriteAsync("<rss/>");
        }

        context.Response.StatusCode = 302;
        context.Response.Headers.Location = path;
        context.Response.Headers.SetCookie = cookie;
        return Task.CompletedTask;
    }
}
