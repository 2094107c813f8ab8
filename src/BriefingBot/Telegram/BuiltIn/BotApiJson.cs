using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefingBot.Telegram.BuiltIn;

/// <summary>The Bot API's JSON: snake_case, what is null is left out, what is unknown is skipped.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SendMessage))]
[JsonSerializable(typeof(SendMessageDraft))]
[JsonSerializable(typeof(EditMessageText))]
[JsonSerializable(typeof(GetUpdatesRequest))]
[JsonSerializable(typeof(AnswerCallbackQueryRequest))]
[JsonSerializable(typeof(SendChatActionRequest))]
[JsonSerializable(typeof(SetMyCommandsRequest))]
[JsonSerializable(typeof(ChatRequest))]
[JsonSerializable(typeof(ChatMemberRequest))]
[JsonSerializable(typeof(FileRequest))]
[JsonSerializable(typeof(NoParameters))]
[JsonSerializable(typeof(Answer<User>))]
[JsonSerializable(typeof(Answer<Message>))]
[JsonSerializable(typeof(Answer<IReadOnlyList<Update>>))]
[JsonSerializable(typeof(Answer<bool>))]
[JsonSerializable(typeof(Answer<TelegramChat>))]
[JsonSerializable(typeof(Answer<ChatMember>))]
[JsonSerializable(typeof(Answer<IReadOnlyList<ChatMember>>))]
[JsonSerializable(typeof(Answer<StoredFile>))]
internal sealed partial class BotApiJson : JsonSerializerContext
{
    /// <summary>Letters of every script go as they are: the body is UTF-8 and no page holds it.</summary>
    public static BotApiJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

/// <summary>The envelope of every answer (Bot API, "Making requests").</summary>
internal sealed record Answer<T>
{
    public bool Ok { get; init; }

    public T? Result { get; init; }

    public int ErrorCode { get; init; }

    public string? Description { get; init; }

    public AnswerParameters? Parameters { get; init; }
}

/// <summary>Bot API, ResponseParameters.</summary>
internal sealed record AnswerParameters(long? MigrateToChatId = null, int? RetryAfter = null);

internal sealed record GetUpdatesRequest(long Offset, int Timeout, IReadOnlyList<string> AllowedUpdates);

internal sealed record AnswerCallbackQueryRequest(string CallbackQueryId, string? Text, bool ShowAlert);

internal sealed record SendChatActionRequest(long ChatId, long? MessageThreadId, string Action);

internal sealed record SetMyCommandsRequest(IReadOnlyList<BotCommand> Commands, BotCommandScope? Scope, string? LanguageCode);

/// <summary>A chat by id (in digits) or <c>@name</c>; the API takes both as a string.</summary>
internal sealed record ChatRequest(string ChatId);

internal sealed record ChatMemberRequest(long ChatId, long UserId);

internal sealed record FileRequest(string FileId);

internal sealed record NoParameters;

/// <summary>Bot API, File.</summary>
internal sealed record StoredFile(string FileId, long? FileSize = null, string? FilePath = null);
