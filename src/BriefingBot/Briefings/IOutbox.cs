using BriefingBot.Briefings.Memory;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Briefings;

/// <summary>Takes what is to be delivered. Implemented by the room that delivers.</summary>
public interface IOutbox
{
    /// <summary>Stores a message in the transaction that tells its stories; call <see cref="Wake"/> when it is
    /// committed.</summary>
    /// <returns>How many parts of it were new; 0 for one that is in the outbox already.</returns>
    Task<int> AddAsync(StorageTransaction transaction, OutgoingMessage message);

    /// <summary>Adds a message in a transaction of its own, for what tells no story.</summary>
    Task<int> AddAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Stores a message in place of the one of its name that waits; what is sent stays.</summary>
    Task ReplaceAsync(StorageTransaction transaction, OutgoingMessage message);

    /// <summary>Takes back what waits for a chat and is not begun.</summary>
    /// <param name="chatId">Telegram's chat id.</param>
    /// <param name="beginning">How the names of such messages begin.</param>
    Task WithdrawAsync(long chatId, string beginning, CancellationToken cancellationToken);

    /// <summary>Messages that wait for their time, the newest first, by their names.</summary>
    /// <param name="beginning">How the names begin.</param>
    Task<IReadOnlyList<(string Edition, DateTimeOffset DueAt)>> WaitingAsync(
        StorageSession session, string beginning, DateTimeOffset now);

    /// <summary>The part that told a chat news of a story last, for <see cref="OutgoingMessage.ReplyToPart"/>; null
    /// where none did. The week's list tells none.</summary>
    /// <param name="chatId">Telegram's chat id.</param>
    /// <param name="threadId">The forum topic, or null.</param>
    /// <param name="storyIds">The ids that the story is or was known by.</param>
    /// <param name="words">Words the part has to hold, such as the figure to be corrected; a part without them is the
    /// second choice.</param>
    Task<long?> FindPartAsync(
        long chatId,
        long? threadId,
        IReadOnlyList<string> storyIds,
        string? words,
        CancellationToken cancellationToken);

    /// <summary>Tells the sender that something new is in the outbox.</summary>
    void Wake();
}

/// <summary>What is to be delivered to one chat, before it is split into parts.</summary>
public sealed record OutgoingMessage
{
    public required long ChatId { get; init; }

    /// <summary>The forum topic; null for none.</summary>
    public long? ThreadId { get; init; }

    /// <summary>The message's name within chat and topic: one name is sent once.</summary>
    public required string Edition { get; init; }
    public required RichText Text { get; init; }

    /// <summary>The moment before which the message is not sent; null where it is to be sent at once.</summary>
    public DateTimeOffset? DueAt { get; init; }
    public SendPriority Priority { get; init; } = SendPriority.Edition;

    /// <summary>Rows of buttons under the last part.</summary>
    public IReadOnlyList<IReadOnlyList<MessageButton>> Buttons { get; init; } = [];

    /// <summary>The stories with their numbers: under each part stand buttons that open the stories it tells.</summary>
    public IReadOnlyList<(string StoryId, int Number)> Stories { get; init; } = [];

    /// <summary>Those of the stories that it only names.</summary>
    public IReadOnlyList<string> NamedIds { get; init; } = [];

    public ChatKind Kind { get; init; }
    public bool HasLinkPreviews { get; init; }

    /// <summary>What its rich form is made of; null where the chat wants the classic form.</summary>
    public RichEdition? Rich { get; init; }

    /// <summary>The part that this answers, from <see cref="IOutbox.FindPartAsync"/>.</summary>
    public long? ReplyToPart { get; init; }
}

/// <summary>The stories of an edition and the language that it is written in.</summary>
public sealed record RichEdition(IReadOnlyList<BriefingStory> Stories, Texts Texts)
{
    /// <summary>Stories that it only names.</summary>
    public IReadOnlyList<EditedStory> Edited { get; init; } = [];
}

/// <summary>Who goes first when not all can.</summary>
public enum SendPriority
{
    /// <summary>An answer to what a person just said or tapped: somebody waits for it.</summary>
    Answer,

    /// <summary>A figure that was told is no longer right, or something is wrong that an admin should know.</summary>
    Correction,

    Edition,

    /// <summary>A broadcast of an admin: the same words to everybody.</summary>
    Broadcast,

    /// <summary>A notice, which may wait for more of its kind, and comes last in its chat.</summary>
    Notice,
}
