using System.Text.Json;
using Types = Telegram.Bot.Types;

namespace BriefingBot.Telegram.TelegramBotPackage;

/// <summary>The package's types in the seam's records.</summary>
internal static class PackageRecords
{
    public static Update From(Types.Update update) => new()
    {
        UpdateId = update.Id,
        Message = Optional(update.Message),
        EditedMessage = Optional(update.EditedMessage),
        ChannelPost = Optional(update.ChannelPost),
        CallbackQuery = update.CallbackQuery is { } query ? From(query) : null,
        MyChatMember = update.MyChatMember is { } change ? From(change) : null,
    };

    public static Message From(Types.Message message) => new()
    {
        MessageId = message.Id,
        MessageThreadId = message.MessageThreadId,
        IsTopicMessage = message.IsTopicMessage,
        From = Optional(message.From),
        SenderChat = message.SenderChat is { } sender ? From(sender) : null,
        Chat = From(message.Chat),
        Date = Unix(message.Date),
        Text = message.Text,
        Caption = message.Caption,
        Entities = [.. (message.Entities ?? []).Select(entity => new MessageEntity(Wire(entity.Type), entity.Offset, entity.Length, entity.Url))],
        Document = message.Document is { } document
            ? new AttachedDocument { FileId = document.FileId, FileName = document.FileName, MimeType = document.MimeType, FileSize = document.FileSize }
            : null,
        ReplyToMessage = Optional(message.ReplyToMessage),
        ReplyMarkup = message.ReplyMarkup is { } keyboard ? From(keyboard) : null,
        NewChatMembers = [.. (message.NewChatMembers ?? []).Select(From)],
        LeftChatMember = Optional(message.LeftChatMember),
        MigrateToChatId = message.MigrateToChatId,
        MigrateFromChatId = message.MigrateFromChatId,
    };

    public static TelegramChat From(Types.Chat chat) => new()
    {
        Id = chat.Id,
        Type = Wire(chat.Type),
        Title = chat.Title,
        Username = chat.Username,
        FirstName = chat.FirstName,
        IsForum = chat.IsForum,
    };

    public static User From(Types.User user) => new()
    {
        Id = user.Id,
        IsBot = user.IsBot,
        FirstName = user.FirstName,
        LastName = user.LastName,
        Username = user.Username,
        LanguageCode = user.LanguageCode,
    };

    public static ChatMember From(Types.ChatMember member) => new()
    {
        Status = Wire(member.Status),
        User = From(member.User),
        CanPostMessages = (member as Types.ChatMemberAdministrator)?.CanPostMessages,
        IsMember = (member as Types.ChatMemberRestricted)?.IsMember,
    };

    private static CallbackQuery From(Types.CallbackQuery query) => new()
    {
        Id = query.Id,
        From = From(query.From),
        Message = Optional(query.Message),
        Data = query.Data,
    };

    private static ChatMemberUpdated From(Types.ChatMemberUpdated change) => new()
    {
        Chat = From(change.Chat),
        From = From(change.From),
        Date = Unix(change.Date),
        OldChatMember = From(change.OldChatMember),
        NewChatMember = From(change.NewChatMember),
    };

    private static InlineKeyboardMarkup From(Types.ReplyMarkups.InlineKeyboardMarkup keyboard) =>
        new([.. keyboard.InlineKeyboard.Select(row =>
            (IReadOnlyList<InlineKeyboardButton>)[.. row.Select(button => new InlineKeyboardButton(button.Text, button.CallbackData, button.Url))])]);

    private static Message? Optional(Types.Message? message) => message is null ? null : From(message);

    private static User? Optional(Types.User? user) => user is null ? null : From(user);

    /// <summary>0 for a message too old to be shown, whose date the API gives as 0.</summary>
    private static long Unix(DateTime date) => date == default ? 0 : new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)).ToUnixTimeSeconds();

    /// <summary>The API's name of a value: <c>TextLink</c> is <c>text_link</c>.</summary>
    private static string Wire<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
