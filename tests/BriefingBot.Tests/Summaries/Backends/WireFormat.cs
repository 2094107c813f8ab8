using System.Text.Json;

namespace BriefingBot.Tests.Summaries.Backends;

/// <summary>How one family of backends is spoken to: what is where in a request, and what an answer looks
/// like.</summary>
internal sealed record WireFormat(string Backend)
{
    /// <summary>Appended to the server's address in the configuration.</summary>
    public string EndpointPath { get; init; } = "";

    /// <summary>Where requests arrive, without the query.</summary>
    public required string RequestPath { get; init; }

    /// <summary>As the key is sent.</summary>
    public string Key { get; init; } = "Bearer sk-made-up";

    public required Func<JsonElement, JsonElement> Schema { get; init; }

    public required Func<JsonElement, JsonElement> TokenLimit { get; init; }

    public required Func<string, string, object> Body { get; init; }

    /// <summary>The lines of a streamed answer with these pieces of text.</summary>
    public required Func<IReadOnlyList<string>, IEnumerable<string>> Lines { get; init; }

    /// <summary>An answer that calls a tool and says nothing.</summary>
    public required object ToolCall { get; init; }

    /// <summary>Why an answer ended that reached the token limit.</summary>
    public string CutOff { get; init; } = "length";

    public string Stop { get; init; } = "stop";

    /// <summary>By name; the names are shown with the tests.</summary>
    public static IReadOnlyDictionary<string, WireFormat> All { get; } = new Dictionary<string, WireFormat>
    {
        ["compatible"] = OpenAi("compatible") with { EndpointPath = "/v1", RequestPath = "/v1/chat/completions" },
        ["azure"] =
            OpenAi("azure") with { RequestPath = "/openai/deployments/made-up/chat/completions", Key = "sk-made-up" },
        ["azure v1"] =
            OpenAi("azure") with { EndpointPath = "/openai/v1", RequestPath = "/openai/v1/chat/completions" },
        ["ollama v1"] = OpenAi("ollama") with { EndpointPath = "/v1", RequestPath = "/v1/chat/completions" },
        ["ollama"] = new("ollama")
        {
            RequestPath = "/api/chat",
            Key = "",
            Schema = request => request.GetProperty("format"),
            TokenLimit = request => request.GetProperty("options").GetProperty("num_predict"),
            Body = (text, end) => new
            {
                model = "made-up",
                created_at = "2026-05-04T08:00:00Z",
                message = new { role = "assistant", content = text },
                done = true,
                done_reason = end,
                prompt_eval_count = 900,
                eval_count = 100,
            },
            ToolCall = new
            {
                model = "made-up",
                created_at = "2026-05-04T08:00:00Z",
                message = new
                {
                    role = "assistant",
                    content = "",
                    tool_calls = new[] { new { function = new { name = "web_search", arguments = new { } } } },
                },
                done = true,
                done_reason = "stop",
                prompt_eval_count = 900,
                eval_count = 100,
            },
            Lines = pieces => pieces.Select(text => JsonSerializer.Serialize(new
            {
                model = "made-up",
                created_at = "2026-05-04T08:00:00Z",
                message = new { role = "assistant", content = text },
                done = false,
            })).Append(JsonSerializer.Serialize(new
            {
                model = "made-up",
                created_at = "2026-05-04T08:00:00Z",
                message = new { role = "assistant", content = "" },
                done = true,
                done_reason = "stop",
                prompt_eval_count = 900,
                eval_count = 100,
            })).Select(line => line + "\n"),
        },
        ["anthropic"] = new("anthropic")
        {
            RequestPath = "/v1/messages",
            Schema = request => request.GetProperty("output_config").GetProperty("format").GetProperty("schema"),
            TokenLimit = request => request.GetProperty("max_tokens"),
            CutOff = "max_tokens",
            Stop = "end_turn",
            Body = (text, end) => new
            {
                id = "msg_1",
                type = "message",
                role = "assistant",
                model = "made-up",
                content = new[] { new { type = "text", text } },
                stop_reason = end,
                stop_sequence = (string?)null,
                usage = new { input_tokens = 900, output_tokens = 100 },
            },
            ToolCall = new
            {
                id = "msg_1",
                type = "message",
                role = "assistant",
                model = "made-up",
                content = new[] { new { type = "tool_use", id = "toolu_1", name = "web_search", input = new { } } },
                stop_reason = "tool_use",
                stop_sequence = (string?)null,
                usage = new { input_tokens = 900, output_tokens = 100 },
            },
            Lines = pieces =>
            [
                Event("message_start", new
                {
                    type = "message_start",
                    message = new
                    {
                        id = "msg_1",
                        type = "message",
                        role = "assistant",
                        model = "made-up",
                        content = Array.Empty<object>(),
                        stop_reason = (string?)null,
                        stop_sequence = (string?)null,
                        usage = new { input_tokens = 900, output_tokens = 1 },
                    },
                }),
                Event("content_block_start", new
                {
                    type = "content_block_start",
                    index = 0,
                    content_block = new { type = "text", text = "" },
                }),
                .. pieces.Select(text => Event("content_block_delta", new
                {
                    type = "content_block_delta",
                    index = 0,
                    delta = new { type = "text_delta", text },
                })),
                Event("content_block_stop", new { type = "content_block_stop", index = 0 }),
                Event("message_delta", new
                {
                    type = "message_delta",
                    delta = new { stop_reason = "end_turn", stop_sequence = (string?)null },
                    usage = new { output_tokens = 100 },
                }),
                Event("message_stop", new { type = "message_stop" }),
            ],
        },
    };

    /// <summary>An answer with this text that came to its end.</summary>
    public ModelServerAnswer Text(string text) => new(200, JsonSerializer.Serialize(Body(text, Stop)));

    /// <summary>An answer that the token limit cut.</summary>
    public ModelServerAnswer Cut(string text) => new(200, JsonSerializer.Serialize(Body(text, CutOff)));

    /// <summary>An answer that comes in pieces and to its end.</summary>
    public ModelServerAnswer Stream(IEnumerable<string> pieces) =>
        new(200, string.Concat(Lines([.. pieces]))) { IsStream = true };

    /// <summary>The messages of a request in their order, with Anthropic's system text as one of them.</summary>
    public static IReadOnlyList<(string Role, string Text)> Messages(JsonElement request)
    {
        var messages = request.GetProperty("messages").EnumerateArray()
            .Select(message => (message.GetProperty("role").GetString()!, Content(message.GetProperty("content"))));
        return request.TryGetProperty("system", out var system)
            ? [("system", Content(system)), .. messages]
            : [.. messages];
    }

    private static string Content(JsonElement content) => content.ValueKind == JsonValueKind.Array
        ? string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()))
        : content.GetString()!;

    private static WireFormat OpenAi(string backend) => new(backend)
    {
        RequestPath = "",
        Schema = request => request.GetProperty("response_format").GetProperty("json_schema").GetProperty("schema"),
        TokenLimit = request => request.GetProperty("max_completion_tokens"),
        Body = (text, end) => new
        {
            id = "chatcmpl-1",
            @object = "chat.completion",
            created = 1_777_000_000,
            model = "made-up",
            choices = new[]
            {
                new { index = 0, finish_reason = end, message = new { role = "assistant", content = text } },
            },
            usage = new { prompt_tokens = 900, completion_tokens = 100, total_tokens = 1_000 },
        },
        ToolCall = new
        {
            id = "chatcmpl-1",
            @object = "chat.completion",
            created = 1_777_000_000,
            model = "made-up",
            choices = new[]
            {
                new
                {
                    index = 0,
                    finish_reason = "tool_calls",
                    message = new
                    {
                        role = "assistant",
                        content = (string?)null,
                        tool_calls = new[]
                        {
                            new
                            {
                                id = "call_1",
                                type = "function",
                                function = new { name = "web_search", arguments = "{}" },
                            },
                        },
                    },
                },
            },
            usage = new { prompt_tokens = 900, completion_tokens = 100, total_tokens = 1_000 },
        },
        Lines = pieces => pieces.Select(text => Chunk(new { role = "assistant", content = text }, null))
            .Append(Chunk(new { }, "stop"))
            .Append(JsonSerializer.Serialize(new
            {
                id = "chatcmpl-1",
                @object = "chat.completion.chunk",
                created = 1_777_000_000,
                model = "made-up",
                choices = Array.Empty<object>(),
                usage = new { prompt_tokens = 900, completion_tokens = 100, total_tokens = 1_000 },
            }))
            .Append("[DONE]")
            .Select(line => $"data: {line}\n\n"),
    };

    private static string Chunk(object delta, string? end) => JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion.chunk",
        created = 1_777_000_000,
        model = "made-up",
        choices = new[] { new { index = 0, delta, finish_reason = end } },
    });

    private static string Event(string name, object data) =>
        $"event: {name}\ndata: {JsonSerializer.Serialize(data)}\n\n";
}
