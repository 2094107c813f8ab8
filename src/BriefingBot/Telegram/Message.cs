namespace BriefingBot.Telegram;

/// <summary>A message, of a person, a channel or the bot (Bot API, Message); the members this bot looks at.</summary>
public sealed record Message
{
    /// <summary>Unique within its chat; 0 in an inaccessible message.</summary>
    public required long MessageId { get; init; }

    /// <summary>The forum topic; in groups without topics the thread of replies, see <see cref="IsTopicMessage"/>.</summary>
    public long? MessageThreadId { get; init; }

    public bool IsTopicMessage { get; init; }

    /// <summary>The sender; null for a channel's post.</summary>
    public User? From { get; init; }

    /// <summary>The chat in whose name it was sent: a channel, or the group itself for an anonymous administrator.</summary>
    public TelegramChat? SenderChat { get; init; }

    public required TelegramChat Chat { get; init; }

    /// <summary>Unix time, seconds.</summary>
    public required long Date { get; init; }

    public string? Text { get; init; }

    public string? Caption { get; init; }

    /// <summary>Empty where Telegram sends none.</summary>
    public IReadOnlyList<MessageEntity> Entities { get => field ?? []; init; }

    public AttachedDocument? Document { get; init; }

    public Message? ReplyToMessage { get; init; }

    public InlineKeyboardMarkup? ReplyMarkup { get; init; }

    // "??" and no initializer: source-generated reading sets what is missing to null.
    public IReadOnlyList<User> NewChatMembers { get => field ?? []; init; }

    public User? LeftChatMember { get; init; }

    /// <summary>Set in the last message of a group that became a supergroup.</summary>
    public long? MigrateToChatId { get; init; }

    /// <summary>Set in the first message of a supergroup that was a group.</summary>
    public long? MigrateFromChatId { get; init; }
}

/// <summary>A marked span; offset and length in UTF-16 units.</summary>
public sealed record MessageEntity(string Type, int Offset, int Length, string? Url = null);

/// <summary>A file somebody sent (Bot API, Document).</summary>
public sealed record AttachedDocument
{
    /// <summary>What <see cref="IBotApi.DownloadFileAsync"/> takes.</summary>
    public required string FileId { get; init; }

    public string? FileName { get; init; }

    public string? MimeType { get; init; }

    public long? FileSize { get; init; }
}
