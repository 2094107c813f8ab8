using BriefingBot.Stories;
using BriefingBot.Summaries.Backends;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Backends;

/// <summary>Errors that come with status 200, whole and in a stream: told by what they are.</summary>
public sealed class ToldFaultTests
{
    private static readonly Story Tram = Story(
        Article("a", "Twelve people were injured in the Port Aldan tram accident, the city hospital said on Monday."));

    public static TheoryData<string, ModelFailure, string> Errors => new()
    {
        {
            """{"error":{"code":429,"message":"Provider returned error"}}""",
            ModelFailure.RateLimited,
            "fewer requests"
        },
        { """{"error":{"code":"402","message":"Pay."}}""", ModelFailure.OutOfCredit, "(402)" },
        { """{"error":{"message":"Overloaded","code":502},"choices":null}""", ModelFailure.ServerError, "(502)" },
        {
            """
            {"id":"g","choices":[{"finish_reason":"error","index":0,"error":{"code":502,"message":"Upstream error"},
              "message":{"role":"assistant","content":"Twelve"}}]}
            """,
            ModelFailure.ServerError,
            "(502)"
        },
        {
            """{"choices":[{"finish_reason":"error","message":{"role":"assistant","content":""}}]}""",
            ModelFailure.ServerError,
            "error of its own"
        },
        {
            """{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}""",
            ModelFailure.ServerError,
            "(503)"
        },
        {
            """{"error":{"type":"rate_limit_error","message":"Slow down."}}""",
            ModelFailure.RateLimited,
            "fewer requests"
        },
        { """{"error":{"type":"authentication_error","message":"No."}}""", ModelFailure.WrongKey, "Model:ApiKey" },
        { """{"object":"error","message":"No such user.","code":401}""", ModelFailure.WrongKey, "Model:ApiKey" },
        { """{"error":"model 'made-up' not found"}""", ModelFailure.WrongModel, "Model:Name" },
        { """{"error":"Unexpected endpoint or method. (POST /chat)"}""", ModelFailure.WrongModel, "Model:Endpoint" },
        { """{"error":{"message":"Something broke"}}""", ModelFailure.ServerError, "error of its own" },
        { """[{"error":{"code":400,"status":"INVALID_ARGUMENT"}}]""", ModelFailure.Refused, "does not accept" },
        {
            """{"error":{"code":400,"message":"API key not valid."},"choices":[]}""",
            ModelFailure.WrongKey,
            "Model:ApiKey"
        },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_inside_of_an_answer_is_told_in_its_own_words(
        string body, ModelFailure failure, string words)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => new ModelServerAnswer(200, body);
        using var bench = new ModelBench(server);

        var state = (await bench.Health.CheckAsync(CancellationToken.None)).Single();

        Assert.Equal(failure, state.Failure);
        Assert.Contains(words, state.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_in_the_middle_of_a_stream_is_told_in_the_same_words(
        string body, ModelFailure failure, string words)
    {
        await using var server = await ModelServer.StartAsync();
        var piece = """{"id":"c","choices":[{"index":0,"delta":{"role":"assistant","content":"{\"sent"}}]}""";
        server.Answer = _ => new ModelServerAnswer(
            200, $"data: {piece}\n\ndata: {body.Trim('[', ']').ReplaceLineEndings("")}\n\ndata: [DONE]\n\n")
        { IsStream = true };
        using var bench = new ModelBench(server);

        var answer = await bench.Answering.StreamAsync(
            "How many people were injured in Port Aldan?", null, Tram.Articles, 3, CancellationToken.None).LastAsync();

        Assert.Equal("extractive", answer.Backend);
        Assert.Equal(failure, bench.Health.Models.Single().Failure);
        Assert.Contains(words, bench.Health.Models.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_wait_inside_of_an_answer_is_left_alone()
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => new ModelServerAnswer(200, """{"error":{"code":429}}""", RetryAfter: "600");
        using var bench = new ModelBench(server);

        await bench.SummarizeAsync(Tram);
        await bench.SummarizeAsync(Story(Article("b", "Two trams collided in Port Aldan on Monday, police said.")));

        Assert.Equal(ModelFailure.RateLimited, bench.Health.Models.Single().Failure);
        Assert.Single(server.Requests);
    }
}
