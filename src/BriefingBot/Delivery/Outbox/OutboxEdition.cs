using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Types.ReplyMarkups;

namespace BriefingBot.Delivery.Outbox;

/// <summary>What is to be delivered to one chat, before it is split into parts.</summary>
public sealed record OutboxEdition
{
    public required long ChatId { get; init; }

    /// <summary>The forum topic; null for none.</summary>
    public long? ThreadId { get; init; }

    /// <summary>Names the edition within its chat and topic. What is put in the outbox twice under one name is sent once.</summary>
    public required string Edition { get; init; }

    public required MessageText Text { get; init; }

    public SendPriority Priority { get; init; } = SendPriority.Edition;

    /// <summary>Buttons under the last part.</summary>
    public InlineKeyboardMarkup? Keyboard { get; init; }

    public bool HasLinkPreviews { get; init; }

    /// <summary>The part that this answers, from <see cref="OutboxWriter.FindPartAsync"/>: a correction replies to what it corrects.</summary>
    public long? ReplyToPart { get; init; }
}

/// <summary>Who goes first when not all can.</summary>
public enum SendPriority
{
    /// <summary>A person waits for it.</summary>
    Answer,

    /// <summary>A figure that was told is no longer right.</summary>
    Correction,

    Edition,

    /// <summary>The same words to everybody.</summary>
    Broadcast,
}

/// <summary>A part that will never arrive.</summary>
/// <param name="StoryIds">The stories it tells.</param>
public sealed record FailedDelivery(long ChatId, long? ThreadId, string Edition, IReadOnlyList<string> StoryIds, string Reason);
