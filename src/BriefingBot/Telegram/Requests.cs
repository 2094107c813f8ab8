namespace BriefingBot.Telegram;

/// <summary>Bot API, sendMessage.</summary>
public sealed record SendMessage
{
    public required long ChatId { get; init; }

    /// <summary>The forum topic.</summary>
    public long? MessageThreadId { get; init; }

    /// <summary>1–4096 UTF-16 units after the markup is parsed.</summary>
    public required string Text { get; init; }

    /// <summary><c>HTML</c>, or null for plain text.</summary>
    public string? ParseMode { get; init; }

    /// <summary>Off unless asked for.</summary>
    public LinkPreviewOptions? LinkPreviewOptions { get; init; } = LinkPreviewOptions.Off;

    public bool? DisableNotification { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public InlineKeyboardMarkup? ReplyMarkup { get; init; }
}

/// <summary>Bot API, sendMessageDraft; private chats only.</summary>
public sealed record SendMessageDraft
{
    public required long ChatId { get; init; }

    public long? MessageThreadId { get; init; }

    /// <summary>Not zero; drafts with one id grow into each other.</summary>
    public required long DraftId { get; init; }

    public required string Text { get; init; }

    public string? ParseMode { get; init; }
}

/// <summary>Bot API, editMessageText.</summary>
public sealed record EditMessageText
{
    public required long ChatId { get; init; }

    public required long MessageId { get; init; }

    public required string Text { get; init; }

    public string? ParseMode { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; } = LinkPreviewOptions.Off;

    /// <summary>The buttons; null takes them away.</summary>
    public InlineKeyboardMarkup? ReplyMarkup { get; init; }
}

/// <summary>Bot API, sendDocument with an uploaded file.</summary>
public sealed record SendDocument
{
    public required long ChatId { get; init; }

    public long? MessageThreadId { get; init; }

    public required string FileName { get; init; }

    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Plain text, up to 1024 UTF-16 units.</summary>
    public string? Caption { get; init; }
}

/// <summary>Whether a link in the text is previewed.</summary>
public sealed record LinkPreviewOptions(bool IsDisabled)
{
    public static readonly LinkPreviewOptions Off = new(IsDisabled: true);
}

/// <summary>The message replied to.</summary>
/// <param name="AllowSendingWithoutReply">True: a message that was deleted meanwhile does not stop the reply.</param>
public sealed record ReplyParameters(long MessageId, bool AllowSendingWithoutReply = true);

/// <summary>Buttons under a message, row by row.</summary>
public sealed record InlineKeyboardMarkup(IReadOnlyList<IReadOnlyList<InlineKeyboardButton>> InlineKeyboard);

/// <summary>A button that calls back or opens an address: one of the two is set.</summary>
/// <param name="CallbackData">1–64 bytes of UTF-8.</param>
public sealed record InlineKeyboardButton(string Text, string? CallbackData = null, string? Url = null);

/// <summary>A row of the command menu.</summary>
/// <param name="Command">1–32 of a–z, 0–9 and <c>_</c>, without the slash.</param>
/// <param name="Description">1–256 characters.</param>
public sealed record BotCommand(string Command, string Description);

/// <summary>For whom a command menu is.</summary>
/// <param name="Type"><c>default</c>, <c>all_private_chats</c>, <c>all_group_chats</c>, <c>all_chat_administrators</c>, <c>chat</c>, … .</param>
public sealed record BotCommandScope(string Type, long? ChatId = null, long? UserId = null);
