using System.Text.Json.Serialization;
using Telegram.Bot.Requests;

namespace BriefingBot.Telegram.TelegramBotPackage;

/// <summary>sendMessageDraft (Bot API 9.3) by its wire names: older releases of the package do not know the method yet.</summary>
internal sealed class DraftRequest(SendMessageDraft draft) : RequestBase<bool>("sendMessageDraft")
{
    [JsonPropertyName("chat_id")]
    public long ChatId => draft.ChatId;

    [JsonPropertyName("message_thread_id")]
    public long? MessageThreadId => draft.MessageThreadId;

    [JsonPropertyName("draft_id")]
    public long DraftId => draft.DraftId;

    [JsonPropertyName("text")]
    public string Text => draft.Text;

    [JsonPropertyName("parse_mode")]
    public string? ParseMode => draft.ParseMode;
}
