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
        },
    };

    /// <summary>An answer with this text that came to its end.</summary>
    public ModelServerAnswer Text(string text) => new(200, JsonSerializer.Serialize(Body(text, Stop)));

    /// <summary>An answer that the token limit cut.</summary>
    public ModelServerAnswer Cut(string text) => new(200, JsonSerializer.Serialize(Body(text, CutOff)));

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
    };
}
