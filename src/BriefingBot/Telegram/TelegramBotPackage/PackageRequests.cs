using Telegram.Bot.Types.Enums;
using Types = Telegram.Bot.Types;

namespace BriefingBot.Telegram.TelegramBotPackage;

/// <summary>The seam's requests in the package's types.</summary>
internal static class PackageRequests
{
    public static ParseMode ParseModeOf(string? parseMode) => parseMode == "HTML" ? ParseMode.Html : ParseMode.None;

    /// <summary>Topics are numbered by messages, which fit in 32 bits.</summary>
    public static int? Narrow(long? id) => id is { } number ? checked((int)number) : null;

    public static Types.ReplyParameters? To(ReplyParameters? reply) => reply is null
        ? null
        : new Types.ReplyParameters { MessageId = checked((int)reply.MessageId), AllowSendingWithoutReply = reply.AllowSendingWithoutReply };

    public static Types.LinkPreviewOptions? To(LinkPreviewOptions? preview) => preview is null ? null : new Types.LinkPreviewOptions { IsDisabled = preview.IsDisabled };

    public static Types.ReplyMarkups.InlineKeyboardMarkup? To(InlineKeyboardMarkup? keyboard) => keyboard is null
        ? null
        : new Types.ReplyMarkups.InlineKeyboardMarkup(keyboard.InlineKeyboard.Select(row => row.Select(To).ToArray()).ToArray());

    public static Types.BotCommandScope? To(BotCommandScope? scope) => scope switch
    {
        null => null,
        { Type: "default" } => new Types.BotCommandScopeDefault(),
        { Type: "all_private_chats" } => new Types.BotCommandScopeAllPrivateChats(),
        { Type: "all_group_chats" } => new Types.BotCommandScopeAllGroupChats(),
        { Type: "all_chat_administrators" } => new Types.BotCommandScopeAllChatAdministrators(),
        { Type: "chat", ChatId: { } chatId } => new Types.BotCommandScopeChat { ChatId = chatId },
        { Type: "chat_administrators", ChatId: { } chatId } => new Types.BotCommandScopeChatAdministrators { ChatId = chatId },
        { Type: "chat_member", ChatId: { } chatId, UserId: { } userId } => new Types.BotCommandScopeChatMember { ChatId = chatId, UserId = userId },
        _ => throw new ArgumentException($"No scope of commands: {scope}", nameof(scope)),
    };

    private static Types.ReplyMarkups.InlineKeyboardButton To(InlineKeyboardButton button) =>
        new(button.Text) { CallbackData = button.CallbackData, Url = button.Url };
}
