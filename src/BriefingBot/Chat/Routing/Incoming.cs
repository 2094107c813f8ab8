using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Routing;

/// <summary>Something a person said by message, button or terminal. All its text is untrusted.</summary>
public sealed record Incoming
{
    public required long ChatId { get; init; }

    /// <summary>The number of the forum topic it was said in; null outside of topics.</summary>
    public long? ThreadId { get; init; }
    public ChatKind Kind { get; init; }

    /// <summary>The chat's title, or the person's name in a private chat.</summary>
    public string ChatTitle { get; init; } = "";

    /// <summary>Telegram's id of the person; 0 for a post, an anonymous administrator, the terminal.</summary>
    public long UserId { get; init; }
    public string UserName { get; init; } = "";

    /// <summary>What was typed, or what the pressed button stands for; empty where something else was sent.</summary>
    public required string Text { get; init; }

    /// <summary>Which kind of content the message has, beside its text.</summary>
    public IncomingKind Content { get; init; }

    /// <summary>When it was said, by Telegram's clock; null for a press, the terminal, and what an older version took
    /// in.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The file that was sent with it (Bot API, Document), or null.</summary>
    public string? FileId { get; init; }

    /// <summary>What tells the file from any other (Bot API, file_unique_id); null for none.</summary>
    public string? FileMark { get; init; }

    /// <summary>Language of the person's app (IETF tag), or null.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>The message that was sent; 0 where there is none.</summary>
    public long MessageId { get; init; }

    /// <summary>The callback of a pressed button; <see cref="MessageId"/> is the message with it.</summary>
    public string? CallbackId { get; init; }

    /// <summary>Whether none of the buttons of the message that was pressed opens a story: people can press what does
    /// not stand there.</summary>
    public bool IsBesideStories { get; init; }

    /// <summary>Whether only an administrator can have sent it: a post, an anonymous administrator.</summary>
    public bool IsFromChatItself { get; init; }

    /// <summary>True for the person at the terminal, who is an admin.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether nobody can be told apart behind it, nor the chat itself: a channel that writes in a group. What
    /// waits for an anonymous administrator's answer does not wait for this one's.</summary>
    public bool IsNobody => UserId == 0 && !IsFromChatItself && !IsTerminal;

    /// <summary>Whether the words are another's (forwarded, inline bots): no command and no yes.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether the message is an edited one, and takes the place of what was said before.</summary>
    public bool IsEdited { get; init; }

    /// <summary>How long after it was first said it was edited; zero where it was not, or nobody says when.</summary>
    public TimeSpan EditedAfter { get; init; }

    /// <summary>True where the bot is meant without a command: a reply to its message, or a mention of it.</summary>
    public bool IsToBot { get; init; }

    /// <summary>The words of the message that was replied to, where that is the bot's; else null.</summary>
    public string? RepliedText { get; init; }

    /// <summary>What the first button under that message says, or null: a page of settings tells no news.</summary>
    public string? RepliedButton { get; init; }

    /// <summary>That message, also where it has no plain words, as a rich one; 0 for none.</summary>
    public long RepliedMessageId { get; init; }

    /// <summary>The query from a chat that the bot is no member of (Bot API, <c>guest_message</c>), or null.</summary>
    public string? GuestQueryId { get; init; }

    public bool IsReply => RepliedText is not null || RepliedMessageId != 0;

    public bool IsPress => CallbackId is not null;
}

/// <summary>What an incoming message is beside its text.</summary>
public enum IncomingKind
{
    Text,

    /// <summary>A document, with or without a caption.</summary>
    File,

    /// <summary>A sticker, a voice message, a picture: nothing the bot reads.</summary>
    Other,
}
