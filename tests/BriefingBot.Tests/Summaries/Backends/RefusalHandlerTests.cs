using System.Net;
using System.Net.Http.Headers;
using BriefingBot.Summaries.Backends;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Summaries.Backends;

public sealed class RefusalHandlerTests
{
    private static readonly TestClock Clock = new();

    [Fact]
    public async Task A_wait_in_seconds_is_read() =>
        Assert.Equal(
            TimeSpan.FromSeconds(7),
            (await SendAsync(new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)))).RetryAfter);

    [Fact]
    public async Task A_date_to_wait_for_is_read() =>
        Assert.Equal(
            TimeSpan.FromSeconds(90),
            (await SendAsync(new RetryConditionHeaderValue(Clock.GetUtcNow().AddSeconds(90)))).RetryAfter);

    [Fact]
    public async Task A_date_that_is_over_and_days_of_waiting_are_no_wish()
    {
        Assert.Null((await SendAsync(new RetryConditionHeaderValue(Clock.GetUtcNow().AddSeconds(-1)))).RetryAfter);
        Assert.Null((await SendAsync(new RetryConditionHeaderValue(TimeSpan.FromDays(40)))).RetryAfter);
        Assert.Null((await SendAsync(null)).RetryAfter);
    }

    [Fact]
    public async Task What_the_server_wrote_is_not_in_the_message()
    {
        var refusal = await SendAsync(null);

        Assert.Equal(HttpStatusCode.TooManyRequests, refusal.StatusCode);
        Assert.Equal("with sk-secret", refusal.Body);
        Assert.DoesNotContain("sk-secret", refusal.ToString(), StringComparison.Ordinal);
    }

    private static async Task<ServerRefusalException> SendAsync(RetryConditionHeaderValue? retryAfter)
    {
        using var http = new HttpClient(new RefusalHandler(Clock) { InnerHandler = new Refusing(retryAfter) });
        return await Assert.ThrowsAsync<ServerRefusalException>(() => http.GetAsync("http://model.example/"));
    }

    private sealed class Refusing(RetryConditionHeaderValue? retryAfter) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests)
            {
                Content = new StringContent("with sk-secret"),
            };
            response.Headers.RetryAfter = retryAfter;
            return Task.FromResult(response);
        }
    }
}
