using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.Stories;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Questions;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Backends;

/// <summary>What servers make of OpenAI's protocol, whole and as a stream: each answer is read at the first
/// request.</summary>
public sealed class ServerFormsTests
{
    private const string Many =
        "Twelve people were injured in the Port Aldan tram accident, the city hospital said on Monday.";

    private const string Told = "Twelve people were injured in Port Aldan on Monday.";

    private static readonly Story Tram = Story(Article("a", Many));

    private static readonly string Right = ModelServerAnswer.Json((Told, [1]));

    public static TheoryData<string, string> Odd => new()
    {
        { "finish_reason null", """{"finish_reason":null}""" },
        { "finish_reason empty", """{"finish_reason":""}""" },
        { "finish_reason missing", """{"-":"finish_reason"}""" },
        { "finish_reason eos", """{"finish_reason":"eos"}""" },
        { "finish_reason of another case", """{"finish_reason":"STOP"}""" },
        { "finish_reason no text", """{"finish_reason":2}""" },
        { "role null", """{"role":null}""" },
        { "role empty", """{"role":""}""" },
        { "role missing", """{"-":"role"}""" },
        { "role of its own", """{"role":"model"}""" },
        { "text in parts", """{"content":[{"type":"text","text":"@"}]}""" },
        {
            "thoughts in parts",
            """
            {"content":[
              {"type":"thinking","thinking":[{"type":"text","text":"Hm."}]},
              {"type":"reasoning","text":"Hm."},
              {"type":"text","text":"@"}]}
            """
        },
        { "bare parts", """{"content":["@"]}""" },
        { "one part", """{"content":{"type":"text","text":"@"}}""" },
        { "tool_calls null", """{"tool_calls":null,"function_call":null}""" },
        { "tool_calls beside the text", """{"tool_calls":[{"id":1,"type":"odd"}]}""" },
        { "usage null", """{"usage":null}""" },
        { "usage odd", """{"usage":{"prompt_tokens":null,"completion_tokens":1.5}}""" },
        { "created as text", """{"created":"2026-05-04","id":7,"model":null,"object":null}""" },
        { "error null", """{"error":null}""" },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_odd_answer_is_read(string form, string change)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => new ModelServerAnswer(200, Changed(change, "message"));
        using var bench = new ModelBench(server);

        var summary = await bench.SummarizeAsync(Tram);

        Assert.True(summary.FallbackReason is null, form);
        Assert.Equal(Told, summary.Sentences.Single().Text);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_odd_stream_is_read(string form, string change)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => Stream(Changed(change, "delta"));
        using var bench = new ModelBench(server);

        var answer = await AskAsync(bench);

        Assert.True(answer.FallbackReason is null, form);
        Assert.Equal(Told, answer.Sentences.Single().Text);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("length")]
    [InlineData("max_tokens")]
    [InlineData("MAX_TOKENS")]
    [InlineData("model_length")]
    public async Task A_cut_off_answer_is_one_whatever_the_server_calls_it(string reason)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => ModelServerAnswer.Text(Right[..30], finish: reason);
        using var bench = new ModelBench(server);

        await bench.SummarizeAsync(Tram);

        Assert.Equal(ModelFailure.CutOff, bench.Health.Models.Single().Failure);
    }

    [Theory]
    [InlineData("SAFETY")]
    [InlineData("sensitive")]
    [InlineData("refusal")]
    public async Task An_answer_kept_back_is_one_whatever_the_server_calls_it(string reason)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => ModelServerAnswer.Text("", finish: reason);
        using var bench = new ModelBench(server);

        await bench.SummarizeAsync(Tram);

        Assert.Equal(1, bench.Health.Models.Single().RefusedTexts);
    }

    [Theory]
    [InlineData("tool_calls")]
    [InlineData("stop")]
    [InlineData("eos")]
    public async Task A_stream_that_calls_a_tool_is_asked_for_once(string reason)
    {
        await using var server = await ModelServer.StartAsync();
        var call = """{"content":null,"tool_calls":[{"index":0,"id":"c1","function":{"name":"f","arguments":"{}"}}]}""";
        server.Answer = _ => Stream(
            Changed(call, "delta"), Changed($$"""{"content":"","finish_reason":"{{reason}}"}""", "delta"));
        using var bench = new ModelBench(server);

        Assert.NotNull((await AskAsync(bench)).FallbackReason);

        Assert.Single(server.Requests);
        var state = bench.Health.Models.Single();
        Assert.Equal(ModelFailure.Empty, state.Failure);
        Assert.Contains("called a tool", state.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "")]
    [InlineData("text/plain; charset=utf-8", ": waiting\n\n")]
    [InlineData("application/json", "\uFEFFevent: message\n")]
    [InlineData("application/octet-stream", "\r\n\nid: 1\n")]
    public async Task A_stream_is_one_whatever_type_the_server_gives_it(string type, string before)
    {
        await using var server = await ModelServer.StartAsync();
        var body = Stream(Changed("""{"finish_reason":"eos"}""", "delta")).Body;
        server.Answer = _ => new ModelServerAnswer(200, body)
        {
            ContentType = type,
            Pieces = [.. before.Select(letter => $"{letter}")],
        };
        using var bench = new ModelBench(server);

        var answer = await AskAsync(bench);

        Assert.Null(answer.FallbackReason);
        Assert.Equal(Told, answer.Sentences.Single().Text);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task What_stands_between_the_pieces_of_a_stream_is_no_fault()
    {
        await using var server = await ModelServer.StartAsync();
        var pieces = Right.Chunk(10).Select(letters => JsonSerializer.Serialize(new { content = new string(letters) }))
            .Select(change => Event(Changed(change, "delta")));
        var usage = """{"choices":null,"usage":{"prompt_tokens":900,"completion_tokens":100}}""";
        server.Answer = _ => new ModelServerAnswer(
            200,
            ": waiting\n\n" + string.Concat(pieces).Replace("data: ", "data:", StringComparison.Ordinal)
                    .Replace("\n", "\r\n", StringComparison.Ordinal)
                + Event(usage) + "data: [DONE]\n\n")
        { IsStream = true };
        using var bench = new ModelBench(server);

        Assert.Equal(Told, (await AskAsync(bench)).Sentences.Single().Text);
        Assert.Equal(1_000, (await bench.Health.ReadBudgetAsync(CancellationToken.None)).Used.Tokens);
    }

    /// <summary>An answer of OpenAI's form in which some properties, wherever they stand, are others.</summary>
    /// <param name="change">The properties; "-" names one that is missing, "@" is the text.</param>
    /// <param name="said">Where the text stands.</param>
    private static string Changed(string change, string said)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = Right };
        var choice = new JsonObject { ["index"] = 0, ["finish_reason"] = "stop", [said] = message };
        var root = new JsonObject
        {
            ["id"] = "chatcmpl-1",
            ["object"] = "chat.completion",
            ["created"] = 1_777_000_000,
            ["model"] = "made-up",
            ["choices"] = new JsonArray(choice),
        };
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject()) // not null: it is JSON
        {
            if (name == "-")
            {
                message.Remove((string)value!);
                choice.Remove((string)value!);
                continue;
            }

            var place = name is "finish_reason" ? choice
                : name is "role" or "content" or "tool_calls" or "function_call" ? message
                : root;
            place[name] = value?.DeepClone();
        }

        return root.ToJsonString()
            .Replace("\"@\"", JsonSerializer.Serialize(Right), StringComparison.Ordinal);
    }

    private static string Event(string json) => $"data: {json}\n\n";

    private static ModelServerAnswer Stream(params IEnumerable<string> pieces) =>
        new(200, string.Concat(pieces.Select(Event)) + "data: [DONE]\n\n") { IsStream = true };

    private static async Task<Answer> AskAsync(ModelBench bench) => await bench.Answering.StreamAsync(
        "How many people were injured in Port Aldan?", null, Tram.Articles, 3, CancellationToken.None).LastAsync();
}
