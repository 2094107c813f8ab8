using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Routing;

/// <summary>
/// Something a person said to the bot, by a message, a button or the terminal. All text in it is untrusted.
/// </summary>
public sealed record Incoming
{
    public required long ChatId { get; init; }

    /// <summary>The forum topic, or null.</summary>
    public long? ThreadId { get; init; }

    public ChatKind Kind { get; init; }

    /// <summary>The chat's title, or the person's name in a private chat.</summary>
    public string ChatTitle { get; init; } = "";

    /// <summary>
    /// Telegram's id of the person; 0 for a channel's post, an anonymous administrator and the terminal.
    /// </summary>
    public long UserId { get; init; }

    public string UserName { get; init; } = "";

    /// <summary>What was typed, or what the pressed button stands for.</summary>
    public required string Text { get; init; }

    /// <summary>The file that was sent with it (Bot API, Document), or null.</summary>
    public string? FileId { get; init; }

    /// <summary>Language of the person's app (IETF tag), or null.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>The message that was sent; 0 where there is none.</summary>
    public long MessageId { get; init; }

    /// <summary>
    /// The callback to answer, where a button was pressed; <see cref="MessageId"/> is then the message with the button.
    /// </summary>
    public string? CallbackId { get; init; }

    /// <summary>
    /// True where only an administrator of the chat can have sent it: a channel's post, an anonymous administrator.
    /// </summary>
    public bool IsFromChatItself { get; init; }

    /// <summary>True for the person at the terminal, who is an admin.</summary>
    public bool IsTerminal { get; init; }
}
