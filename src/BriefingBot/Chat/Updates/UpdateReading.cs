using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TelegramChat = Telegram.Bot.Types.Chat;

namespace BriefingBot.Chat.Updates;

/// <summary>What of an update a person said to the bot.</summary>
internal static class UpdateReading
{
    /// <summary>
    /// Telegram's account in whose name an anonymous administrator of a group writes (Bot API, Message,
    /// <c>sender_chat</c>).
    /// </summary>
    private const long GroupAnonymousBot = 1087968824;

    /// <summary>Null for everything that is neither a text nor a pressed button of ours.</summary>
    public static Incoming? Read(Update update) => update switch
    {
        { Message: { Text.Length: > 0 } message } => FromMessage(message, message.Text),
        // A file speaks by its caption, and only where that is a command.
        { Message: { Document: { } file, Caption: { } caption } message } when CommandText.Parse(caption) is not null =>
            FromMessage(message, caption) with { FileId = file.FileId },
        { ChannelPost: { Text.Length: > 0 } post } => FromMessage(post, post.Text),
        { CallbackQuery: { Message: { } message, Data.Length: > 0 } query } => FromMessage(message, query.Data) with
        {
            UserId = query.From.Id,
            UserName = NameOf(query.From),
            ChatTitle = message.Chat.Type == ChatType.Private ? NameOf(query.From) : message.Chat.Title ?? "",
            LanguageCode = query.From.LanguageCode,
            CallbackId = query.Id,
            IsFromChatItself = false,
        },
        _ => null,
    };

    private static Incoming FromMessage(Message message, string text) => new()
    {
        ChatId = message.Chat.Id,
        // A thread of replies in an ordinary group is no topic.
        ThreadId = message.IsTopicMessage ? message.MessageThreadId : null,
        Kind = KindOf(message.Chat),
        ChatTitle = message.Chat.Title
            ?? (message is { Chat.Type: ChatType.Private, From: { IsBot: false } person }
                ? NameOf(person)
                : message.Chat.FirstName)
            ?? "",
        UserId = message.From is { IsBot: false } from ? from.Id : 0,
        UserName = message.From is { IsBot: false } named ? NameOf(named) : message.SenderChat?.Title ?? "",
        LanguageCode = message.From?.LanguageCode,
        Text = text,
        MessageId = message.Id,
        IsFromChatItself = message.Chat.Type == ChatType.Channel
            || (message.From?.Id == GroupAnonymousBot && message.SenderChat?.Id == message.Chat.Id),
    };

    internal static ChatKind KindOf(TelegramChat chat) => chat.Type switch
    {
        ChatType.Channel => ChatKind.Channel,
        ChatType.Group or ChatType.Supergroup => ChatKind.Group,
        _ => ChatKind.Private,
    };

    private static string NameOf(User user) =>
        string.IsNullOrWhiteSpace(user.LastName) ? user.FirstName : $"{user.FirstName} {user.LastName}";
}
