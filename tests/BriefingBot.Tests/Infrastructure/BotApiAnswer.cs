using System.Globalization;
using System.Text.Json.Nodes;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>An answer of the Bot API, or the lack of one, for
/// <see cref="BotApiServer.Script(string, BotApiAnswer[])"/>.</summary>
internal sealed record BotApiAnswer(int Status, JsonObject? Body)
{
    /// <summary>Whether the call has its effect although the client never learns of it.</summary>
    public bool IsAccepted { get; init; }

    public BotApiFault Fault { get; init; }

    /// <summary>Until when nothing comes; null for at once.</summary>
    public Task? Until { get; init; }

    /// <summary>The call is carried out and answered as if nothing were scripted.</summary>
    public static BotApiAnswer AsUsual { get; } = new(200, null);

    public static BotApiAnswer Ok(JsonNode? result) => new(200, new JsonObject { ["ok"] = true, ["result"] = result });

    public static BotApiAnswer TooMany(int retryAfter) => Error(
        429, $"Too Many Requests: retry after {retryAfter.ToString(CultureInfo.InvariantCulture)}",
        new JsonObject { ["retry_after"] = retryAfter });

    public static BotApiAnswer Forbidden(string why = "bot was blocked by the user") => Error(403, "Forbidden: " + why);

    public static BotApiAnswer BadRequest(string why) => Error(400, "Bad Request: " + why);

    public static BotApiAnswer Migrated(long newChatId) => Error(
        400, "Bad Request: group chat was upgraded to a supergroup chat",
        new JsonObject { ["migrate_to_chat_id"] = newChatId });

    public static BotApiAnswer Conflict() => Error(
        409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");

    public static BotApiAnswer ServerError() => Error(500, "Internal Server Error: restart");

    /// <summary>A gateway's page in place of the Bot API's JSON.</summary>
    public static BotApiAnswer BadGateway() => new(502, null) { Fault = BotApiFault.Page };

    /// <summary>Nothing comes until the client gives up; <paramref name="isAccepted"/>: the call was carried out all
    /// the same.</summary>
    public static BotApiAnswer Silence(bool isAccepted = false) =>
        new(0, null) { Fault = BotApiFault.Silence, IsAccepted = isAccepted };

    /// <summary>The call is carried out and answered as usual, once this is done.</summary>
    public static BotApiAnswer After(Task until) => AsUsual with { Until = until };

    /// <summary>The connection is cut.</summary>
    public static BotApiAnswer Dropped(bool isAccepted = false) =>
        new(0, null) { Fault = BotApiFault.Drop, IsAccepted = isAccepted };

    public static BotApiAnswer Error(int code, string description, JsonObject? parameters = null)
    {
        var body = new JsonObject { ["ok"] = false, ["error_code"] = code, ["description"] = description };
        if (parameters is not null)
        {
            body["parameters"] = parameters;
        }

        return new BotApiAnswer(code, body);
    }
}

/// <summary>What happens in place of an answer.</summary>
internal enum BotApiFault
{
    None,
    Page,
    Silence,
    Drop,
}
