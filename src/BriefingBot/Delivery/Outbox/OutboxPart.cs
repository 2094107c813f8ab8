using BriefingBot.Briefings;

namespace BriefingBot.Delivery.Outbox;

/// <summary>A row of the outbox that is being sent.</summary>
public sealed record OutboxPart
{
    public long Id { get; init; }

    public long ChatId { get; init; }

    /// <summary>0: not in a forum topic.</summary>
    public long ThreadId { get; init; }

    public string Edition { get; init; } = "";

    public int Part { get; init; }

    public SendPriority Priority { get; init; }

    public string Html { get; init; } = "";

    public string Plain { get; init; } = "";

    /// <summary>The buttons as JSON of the Bot API (InlineKeyboardMarkup), or null.</summary>
    public string? Keyboard { get; init; }

    /// <summary>
    /// The rich form as JSON of the Bot API (InputRichMessage); null where there is none, or where it was refused.
    /// </summary>
    public string? Rich { get; init; }

    public bool LinkPreviews { get; init; }

    public bool IsPlain { get; init; }

    /// <summary>The present one included.</summary>
    public int Attempts { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The message to reply to; null where none, or where it never arrived.</summary>
    public long? ReplyToMessageId { get; init; }
}

/// <summary>The part that a chat waits for first, and from when on it may be sent.</summary>
public sealed record OutboxHead(long ChatId, DateTimeOffset DueAt);

/// <summary>Parts by what became of them.</summary>
public sealed record OutboxCounts
{
    /// <summary>Editions of chats that they belong to.</summary>
    public long Editions { get; init; }

    public long Sent { get; init; }

    public long Waiting { get; init; }

    public long Failed { get; init; }
}

/// <summary>A part that will never arrive.</summary>
/// <param name="StoryIds">The stories it tells.</param>
public sealed record FailedDelivery(long ChatId, long? ThreadId, string Edition, IReadOnlyList<string> StoryIds);
