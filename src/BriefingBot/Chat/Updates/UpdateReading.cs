using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TelegramChat = Telegram.Bot.Types.Chat;

namespace BriefingBot.Chat.Updates;

/// <summary>What of an update a person said to the bot.</summary>
internal static class UpdateReading
{
    /// <summary>Who writes for a group's anonymous administrator (Bot API, <c>sender_chat</c>).</summary>
    private const long GroupAnonymousBot = 1087968824;

    /// <summary>What a button that opens a story stands for begins so.</summary>
    private const string Opens = "/open ";

    /// <summary>Null for everything that nobody said to the bot.</summary>
    public static Incoming? Read(Update update, BotIdentity bot) => update switch
    {
        { Message: { } message } => FromMessage(message, bot),
        { ChannelPost: { } post } when WordsOf(post).Length > 0 => FromText(post, WordsOf(post), bot),
        { EditedMessage: { } edited } when WordsOf(edited).Length > 0 && (edited.Chat.Type == ChatType.Private
            || CommandText.Parse(WordsOf(edited)) is not null) => Edited(FromMessage(edited, bot), edited),
        { EditedChannelPost: { } edited } when CommandText.Parse(WordsOf(edited)) is not null =>
            Edited(FromText(edited, WordsOf(edited), bot), edited),
        { GuestMessage: { GuestQueryId.Length: > 0 } guest } => FromGuest(guest, bot),
        { CallbackQuery: { Message: { } message, Data.Length: > 0 } query } => FromPress(query, message, query.Data),
        _ => null,
    };

    /// <summary>Its text, or what is written below a picture or a file; empty for neither.</summary>
    private static string WordsOf(Message message) => message.Text ?? message.Caption ?? "";

    private static Incoming? Edited(Incoming? said, Message message) => said is null ? null : said with
    {
        IsEdited = true,
        EditedAfter = message.EditDate is { } at ? at - message.Date : TimeSpan.Zero,
    };

    private static Incoming? FromMessage(Message message, BotIdentity bot)
    {
        // Telegram's own copy of a channel's post in the group for its discussion: nobody said it there.
        if (message.IsAutomaticForward)
        {
            return null;
        }

        if (message.ChatShared is { RequestId: var request, ChatId: var shared })
        {
            return FromText(message, Shared(request, shared), bot);
        }

        // In a group people tell each other where they are.
        if (message.Location is { } place
            && (message.Chat.Type == ChatType.Private || IsReplyTo(bot, message)))
        {
            return FromText(message, Coordinates(place), bot);
        }

        var words = WordsOf(message);
        var said = FromText(message, words, bot);
        if (message.Document is { } file
            && (words.Length == 0 || IsList(file) || CommandText.Parse(words) is not null))
        {
            return said with { Content = IncomingKind.File, FileId = file.FileId, FileMark = file.FileUniqueId };
        }

        // Of an album each picture comes by itself; one answer to each would be too many.
        return words.Length > 0 ? said
            : IsSomethingElse(message.Type) && message.MediaGroupId is null
                ? said with { Content = IncomingKind.Other }
                : null;
    }

    /// <summary>What somebody asks the bot in a chat that it is no member of; null for nothing to answer.</summary>
    private static Incoming? FromGuest(Message message, BotIdentity bot)
    {
        var said = FromText(message, WordsOf(message), bot);
        var replied = message.ReplyToMessage?.Text ?? message.ReplyToMessage?.Caption;
        return said.Text.Length == 0 && string.IsNullOrEmpty(replied)
            ? null
            : said with { GuestQueryId = message.GuestQueryId, RepliedText = replied };
    }

    private static Incoming FromPress(CallbackQuery query, Message message, string data) => new()
    {
        ChatId = message.Chat.Id,
        ThreadId = TopicOf(message),
        Kind = KindOf(message.Chat),
        ChatTitle = message.Chat.Type == ChatType.Private ? NameOf(query.From) : message.Chat.Title ?? "",
        UserId = query.From.Id,
        UserName = NameOf(query.From),
        LanguageCode = query.From.LanguageCode,
        Text = data,
        MessageId = message.Id,
        CallbackId = query.Id,
        IsBesideStories = message.ReplyMarkup?.InlineKeyboard.SelectMany(row => row).ToList() is { Count: > 0 } buttons
            && !buttons.Exists(button => button.CallbackData?.Contains(Opens, StringComparison.Ordinal) is true),
    };

    private static Incoming FromText(Message message, string text, BotIdentity bot)
    {
        var isReply = IsReplyTo(bot, message);
        var words = WithoutMention(text, bot.Name);
        return new Incoming
        {
            ChatId = message.Chat.Id,
            ThreadId = TopicOf(message),
            Kind = KindOf(message.Chat),
            ChatTitle = message.Chat.Title
                ?? (message is { Chat.Type: ChatType.Private, From: { IsBot: false } person }
                    ? NameOf(person)
                    : message.Chat.FirstName)
                ?? "",
            UserId = message.From is { IsBot: false } from ? from.Id : 0,
            UserName = message.From is { IsBot: false } named ? NameOf(named) : message.SenderChat?.Title ?? "",
            LanguageCode = message.From?.LanguageCode,
            Text = words,
            Date = message.Date == default ? null : new DateTimeOffset(message.EditDate ?? message.Date),
            MessageId = message.Id,
            IsFromChatItself = message.Chat.Type == ChatType.Channel
                || (message.From?.Id == GroupAnonymousBot && message.SenderChat?.Id == message.Chat.Id),
            IsQuoted = message.ForwardOrigin is not null || message.ViaBot is not null
                || message.SenderBusinessBot is not null,
            // A command for another bot may be about this one: "/ban @my_news_bot".
            IsToBot = isReply || (words.Length < text.Length && CommandText.Parse(text) is null),
            RepliedText = isReply // not null then
                ? message.ReplyToMessage!.Text ?? message.ReplyToMessage.Caption
                : null,
            RepliedButton = isReply ? FirstButton(message.ReplyToMessage!) : null,
            RepliedMessageId = isReply ? message.ReplyToMessage!.Id : 0,
        };
    }

    private static string? FirstButton(Message message) =>
        message.ReplyMarkup?.InlineKeyboard.SelectMany(row => row).FirstOrDefault()?.CallbackData;

    private static bool IsReplyTo(BotIdentity bot, Message message) =>
        message.ReplyToMessage?.From?.Id == bot.Id && bot.Id != 0;

    /// <summary>A text with the bot's name in it is said to it; the name itself says nothing more. Behind a command it
    /// stands next to it: further on it may be a part of what is to be told or looked for.</summary>
    private static string WithoutMention(string text, string? name)
    {
        var trimmed = text.Trim();
        var mention = "@" + name;
        var at = name is null || trimmed.Length < mention.Length
            ? -1
            : trimmed.IndexOf(mention, StringComparison.OrdinalIgnoreCase);
        var end = at + mention.Length;
        if (at < 0 || (trimmed[0] == '/' && trimmed[..at].TrimEnd().Any(char.IsWhiteSpace))
            || (at > 0 && IsNameLetter(trimmed[at - 1]))
            || (end < trimmed.Length && IsNameLetter(trimmed[end])))
        {
            return text;
        }

        var before = trimmed[..at].TrimEnd();
        var after = trimmed[end..].TrimStart(' ', ',', ':');
        return before.Length > 0 && after.Length > 0 ? $"{before} {after}" : before + after;
    }

    private static bool IsNameLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';

    // A thread of replies in an ordinary group is no topic.
    private static long? TopicOf(Message message) => message.IsTopicMessage ? message.MessageThreadId : null;

    /// <summary>A list of sources; what is written below any other file is said as below a picture.</summary>
    private static bool IsList(Document file) =>
        (file.MimeType ?? "").Contains("xml", StringComparison.OrdinalIgnoreCase)
        || Path.GetExtension(file.FileName ?? "").ToLowerInvariant() is ".opml" or ".xml";

    /// <summary>The command that a sent location stands for.</summary>
    private static string Coordinates(Location place) =>
        string.Create(CultureInfo.InvariantCulture, $"/timezone {place.Latitude:0.####},{place.Longitude:0.####}");

    /// <summary>The command that a chat which somebody chose stands for.</summary>
    private static string Shared(int request, long chatId) =>
        string.Create(CultureInfo.InvariantCulture, $"/channel {chatId} {request}");

    /// <summary>What people send; the rest are notes of Telegram's own, such as a pinned message.</summary>
    private static bool IsSomethingElse(MessageType type) => type is MessageType.Sticker or MessageType.Voice
        or MessageType.VideoNote or MessageType.Video or MessageType.Audio or MessageType.Animation or MessageType.Photo
        or MessageType.Contact or MessageType.Poll or MessageType.Dice or MessageType.Venue or MessageType.Game
        or MessageType.Story;

    internal static ChatKind KindOf(TelegramChat chat) => chat.Type switch
    {
        ChatType.Channel => ChatKind.Channel,
        ChatType.Group or ChatType.Supergroup => ChatKind.Group,
        _ => ChatKind.Private,
    };

    private static string NameOf(User user) =>
        string.IsNullOrWhiteSpace(user.LastName) ? user.FirstName : $"{user.FirstName} {user.LastName}";
}
