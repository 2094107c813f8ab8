using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BriefingBot.Summaries.Backends;

/// <summary>Writes a chat completion anew as OpenAI writes it, with what of it is used: the text, why it ended, what it
/// cost. OpenAI's client throws at a reason that it does not know, at a role of null, at a text in parts; the servers
/// that speak its protocol differ in just these.</summary>
internal static class ChatCompletionForm
{
    // Parts of the names that servers give to an end that is not the answer's own.
    private static readonly (string Reason, string[] Names)[] Ends =
    [
        ("length", ["length", "max_tokens", "max_output", "limit"]),
        ("content_filter", ["filter", "safety", "sensitive", "recitation", "prohibited", "block", "refusal"]),
        ("tool_calls", ["tool", "function"]),
    ];

    /// <summary>The same answer in that form; null where it is no chat completion, or cannot be read.</summary>
    /// <param name="json">An answer or a piece of a streamed one.</param>
    /// <param name="isPiece">True for a piece.</param>
    /// <param name="retryAfter">How long the server asks to be left alone; null where it says nothing.</param>
    /// <exception cref="ServerRefusalException">It tells an error.</exception>
    public static byte[]? Mend(ReadOnlyMemory<byte> json, bool isPiece, TimeSpan? retryAfter)
    {
        try
        {
            var text = json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            root = root.ValueKind == JsonValueKind.Array && root.GetArrayLength() == 1 ? root[0] : root;
            var choice = FirstChoice(root);
            if (ToldFault.In(root, choice, retryAfter) is { } fault)
            {
                throw fault;
            }

            // The last piece of a stream has the count of tokens and no text.
            return choice is not null || (isPiece && root.TryGetProperty("choices", out _))
                ? Encoding.UTF8.GetBytes(Rebuilt(root, choice, isPiece).ToJsonString())
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A property's text; null where it is no text or missing.</summary>
    public static string? Text(JsonElement element, string name) =>
        Named(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>A property of an object; null where it is missing.</summary>
    public static JsonElement? Named(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A property's number, also where it is written as text; null where it is none, or below 0.</summary>
    public static int? Number(JsonElement element, string name)
    {
        var number = Named(element, name) switch
        {
            { ValueKind: JsonValueKind.Number } value => value.GetDouble(),
            { ValueKind: JsonValueKind.String } value
                when double.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var written) => written,
            _ => -1,
        };
        return number is >= 0 and <= int.MaxValue ? (int)Math.Round(number) : null;
    }

    private static JsonElement? FirstChoice(JsonElement root) =>
        Named(root, "choices") is { ValueKind: JsonValueKind.Array } choices && choices.GetArrayLength() > 0
            ? choices[0]
            : null;

    private static JsonObject Rebuilt(JsonElement root, JsonElement? choice, bool isPiece)
    {
        var completion = new JsonObject
        {
            ["id"] = Text(root, "id") ?? "",
            ["object"] = isPiece ? "chat.completion.chunk" : "chat.completion",
            ["created"] = Number(root, "created") ?? 0,
            ["model"] = Text(root, "model") ?? "",
            ["choices"] = choice is { } first ? new JsonArray(Rebuilt(first, isPiece)) : new JsonArray(),
        };

        // Half a count would be taken for the whole; without one the tokens are estimated.
        if (Named(root, "usage") is { } usage
            && Number(usage, "prompt_tokens") is { } input
            && Number(usage, "completion_tokens") is { } output)
        {
            completion["usage"] = new JsonObject
            {
                ["prompt_tokens"] = input,
                ["completion_tokens"] = output,
                ["total_tokens"] = Number(usage, "total_tokens") ?? input + output,
            };
        }

        return completion;
    }

    private static JsonObject Rebuilt(JsonElement choice, bool isPiece)
    {
        // Some servers send both, one of them empty.
        var said = isPiece
            ? Inner(choice, "delta") ?? Inner(choice, "message") ?? choice
            : Inner(choice, "message") ?? Inner(choice, "delta") ?? choice;
        var text = Named(said, "content") is { } content ? Said(content) : Text(said, "text");
        var message = new JsonObject { ["role"] = "assistant", ["content"] = text };
        if (Text(said, "refusal") is { Length: > 0 } refusal)
        {
            message["refusal"] = refusal;
        }

        return new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = string.IsNullOrEmpty(text) && CallsTool(said)
                ? "tool_calls"
                : End(Text(choice, "finish_reason"), isPiece),
            [isPiece ? "delta" : "message"] = message,
        };
    }

    private static JsonElement? Inner(JsonElement choice, string name) =>
        Named(choice, name) is { ValueKind: JsonValueKind.Object } inner ? inner : null;

    // What it thinks stands in parts of other names.
    private static string? Said(JsonElement content) => content.ValueKind switch
    {
        JsonValueKind.String => content.GetString(),
        JsonValueKind.Array => string.Concat(content.EnumerateArray().Select(Said)),
        JsonValueKind.Object when !Contains(Text(content, "type"), "think", "reason") => Text(content, "text"),
        _ => null,
    };

    private static bool CallsTool(JsonElement said) =>
        Named(said, "function_call") is { ValueKind: JsonValueKind.Object }
        || (Named(said, "tool_calls") is { ValueKind: JsonValueKind.Array } calls && calls.GetArrayLength() > 0);

    // A piece says null until the last one; a whole answer has come to its end, whatever that is called.
    private static string? End(string? reason, bool isPiece) => string.IsNullOrWhiteSpace(reason)
        ? isPiece ? null : "stop"
        : Array.Find(Ends, end => Contains(reason, end.Names)).Reason ?? "stop";

    private static bool Contains(string? text, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (text?.Contains(name, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }
}
