using System.Net;
using System.Text.Json;

namespace BriefingBot.Summaries.Backends;

/// <summary>An error that a server tells inside of an answer with status 200, as gateways do that learn of it after
/// they have begun to answer.</summary>
internal static class ToldFault
{
    private static readonly string[] StatusNames = ["code", "status", "status_code"];

    // For errors without a status of their own: what types and messages have in them, looked for in this order.
    private static readonly (HttpStatusCode Status, string[] Names)[] Kinds =
    [
        (HttpStatusCode.TooManyRequests, ["rate_limit", "rate limit", "too many requests", "exhausted", "quota"]),
        (HttpStatusCode.Unauthorized, ["authentication", "unauthorized", "api_key", "api key"]),
        (HttpStatusCode.Forbidden, ["permission", "forbidden"]),
        (HttpStatusCode.RequestEntityTooLarge, ["too_large"]),
        // LM Studio answers 200 where the path is wrong: "Unexpected endpoint or method".
        (HttpStatusCode.NotFound, ["not_found", "not found", "not exist", "unexpected endpoint"]),
        (HttpStatusCode.ServiceUnavailable, ["overloaded", "unavailable"]),
        (HttpStatusCode.GatewayTimeout, ["timeout", "timed out"]),
        (HttpStatusCode.BadRequest, ["invalid", "bad_request", "filter", "context", "unsupported"]),
    ];

    /// <summary>The refusal that an answer, or its first choice, tells; null where it tells none.</summary>
    /// <param name="retryAfter">How long the server asks to be left alone; null where it says nothing.</param>
    public static ServerRefusalException? In(JsonElement root, JsonElement? choice, TimeSpan? retryAfter)
    {
        var told = Told(root) ?? (choice is { } first ? Told(first) : null);
        if (told is { } error)
        {
            return new ServerRefusalException(StatusOf(error), error.GetRawText(), retryAfter);
        }

        return choice is { } ended
            && ChatCompletionForm.Text(ended, "finish_reason") is { } reason
            && reason.Contains("error", StringComparison.OrdinalIgnoreCase)
            ? new ServerRefusalException(HttpStatusCode.InternalServerError, "", retryAfter)
            : null;
    }

    // {"error":{…}}, {"error":"…"}, {"error":true,"message":…}, {"object":"error","message":…}.
    private static JsonElement? Told(JsonElement element) => ChatCompletionForm.Named(element, "error") switch
    {
        { ValueKind: JsonValueKind.Object } error when error.EnumerateObject().Any(Says) => error,
        { ValueKind: JsonValueKind.String } error when !string.IsNullOrWhiteSpace(error.GetString()) => error,
        { ValueKind: JsonValueKind.True } => element,
        _ when ChatCompletionForm.Text(element, "object") == "error" => element,
        _ => null,
    };

    // "No error" is written as a code of 0 and no message, too.
    private static bool Says(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Value.GetString() is not "",
        JsonValueKind.Number => property.Value.GetDouble() != 0,
        JsonValueKind.Null or JsonValueKind.False => false,
        _ => true,
    };

    private static HttpStatusCode StatusOf(JsonElement error)
    {
        foreach (var name in StatusNames)
        {
            if (ChatCompletionForm.Number(error, name) is int status and >= 400 and < 600)
            {
                return (HttpStatusCode)status;
            }
        }

        var words = error.GetRawText();
        var kind = Array.Find(
            Kinds, row => Array.Exists(row.Names, name => words.Contains(name, StringComparison.OrdinalIgnoreCase)));
        return kind.Names is null ? HttpStatusCode.InternalServerError : kind.Status;
    }
}
