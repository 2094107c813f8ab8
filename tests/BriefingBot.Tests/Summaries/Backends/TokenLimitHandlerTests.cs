using System.Collections.Concurrent;
using System.Net;
using System.Text;
using BriefingBot.Summaries.Backends;

namespace BriefingBot.Tests.Summaries.Backends;

public sealed class TokenLimitHandlerTests
{
    private const string Refusal = """{"error":{"message":"Unrecognized request argument: max_completion_tokens"}}""";

    [Fact]
    public async Task A_server_that_refuses_the_new_name_of_the_limit_gets_the_former_one_from_then_on()
    {
        var server = new Server(body => body.Contains("max_completion_tokens", StringComparison.Ordinal)
            ? (HttpStatusCode.BadRequest, Refusal) : (HttpStatusCode.OK, "{}"));
        var former = new ConcurrentDictionary<string, bool>();

        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, former));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, former)); // a new handler over the same memory

        Assert.Equal(3, server.Bodies.Count);
        Assert.All(
            server.Bodies.Skip(1),
            body => Assert.Contains("\"max_tokens\":800", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_refusal_is_passed_on_and_where_both_are_refused_the_first_one_is()
    {
        var other = new Server(_ => (HttpStatusCode.BadRequest, """{"error":"temperature"}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(other, new()));
        Assert.Single(other.Bodies);

        var former = new ConcurrentDictionary<string, bool>();
        var both = new Server(_ => (HttpStatusCode.UnprocessableEntity, Refusal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await AskAsync(both, former));
        Assert.Equal(2, both.Bodies.Count);
        Assert.Empty(former);
    }

    private static async Task<HttpStatusCode> AskAsync(Server server, ConcurrentDictionary<string, bool> former)
    {
        using var http = new HttpClient(new TokenLimitHandler(former) { InnerHandler = server }, disposeHandler: false);
        using var content = new StringContent(
            """{"model":"made-up","max_completion_tokens":800}""", Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(
            new Uri("http://model.example/v1/chat/completions"), content, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private sealed class Server(Func<string, (HttpStatusCode Status, string Body)> answer) : HttpMessageHandler
    {
        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken)); // not null: a post
            var (status, body) = answer(Bodies[^1]);
            return new HttpResponseMessage(status) { Content = new StringContent(body) };
        }
    }
}
