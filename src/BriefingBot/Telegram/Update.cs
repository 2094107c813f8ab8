namespace BriefingBot.Telegram;

/// <summary>One thing that happened (Bot API, Update). Exactly one of the members beside the id is set, of those the bot asks for.</summary>
public sealed record Update
{
    /// <summary>The kinds asked for in <c>getUpdates</c> (<c>allowed_updates</c>).</summary>
    public static readonly IReadOnlyList<string> Kinds = ["message", "edited_message", "channel_post", "callback_query", "my_chat_member"];

    public required long UpdateId { get; init; }

    public Message? Message { get; init; }

    public Message? EditedMessage { get; init; }

    /// <summary>A post in a channel in which the bot is.</summary>
    public Message? ChannelPost { get; init; }

    public CallbackQuery? CallbackQuery { get; init; }

    /// <summary>The bot's own membership changed: added, kicked, blocked, promoted.</summary>
    public ChatMemberUpdated? MyChatMember { get; init; }
}

/// <summary>A pressed inline button.</summary>
public sealed record CallbackQuery
{
    public required string Id { get; init; }

    public required User From { get; init; }

    /// <summary>The message with the button; null where it is too old to be shown.</summary>
    public Message? Message { get; init; }

    /// <summary>The button's <see cref="InlineKeyboardButton.CallbackData"/>.</summary>
    public string? Data { get; init; }
}

/// <summary>A change of one member's status.</summary>
public sealed record ChatMemberUpdated
{
    public required TelegramChat Chat { get; init; }

    public required User From { get; init; }

    public required long Date { get; init; }

    public required ChatMember OldChatMember { get; init; }

    public required ChatMember NewChatMember { get; init; }
}
