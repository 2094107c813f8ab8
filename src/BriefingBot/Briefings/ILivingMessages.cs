using BriefingBot.Storage;
using BriefingBot.Summaries;

namespace BriefingBot.Briefings;

/// <summary>The messages of a chat that can still be edited. Implemented by the room that delivers.</summary>
public interface ILivingMessages
{
    /// <summary>Those that told news of stories and arrived since a moment, the newest first; the week's list tells
    /// none.</summary>
    Task<IReadOnlyList<LivingMessage>> ListAsync(
        StorageSession session, long chatId, long? threadId, DateTimeOffset since);

    /// <summary>Writes what a message is to say, with the news told; call <see cref="Wake"/> when it is
    /// committed.</summary>
    /// <param name="message">The message, with its updates and the number of this edit.</param>
    /// <param name="content">All it is to say, as one part.</param>
    /// <returns>False where it would not find room in one message; nothing was written then.</returns>
    Task<bool> EditAsync(StorageTransaction transaction, LivingMessage message, OutgoingMessage content);

    /// <summary>Tells the sender that there is something to edit.</summary>
    void Wake();
}

/// <summary>A message that told stories.</summary>
public sealed record LivingMessage
{
    /// <summary>What the name of an edit begins with; the part's number and the edit's follow.</summary>
    public const string EditPrefix = "live-";

    /// <summary>How long Telegram lets a message be edited, and a little less: an edit may have to wait.</summary>
    public static readonly TimeSpan Editable = TimeSpan.FromHours(48) - TimeSpan.FromMinutes(10);

    /// <summary>The number of the outbox's part that the message was sent from.</summary>
    public required long PartId { get; init; }

    /// <summary>The edition that the message belongs to.</summary>
    public required string Edition { get; init; }

    /// <summary>The first line of the message, without markup.</summary>
    public required string FirstLine { get; init; }

    /// <summary>True for the first part of its edition, which has the heading.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>True for the last one, which has the notes on the whole.</summary>
    public required bool IsLast { get; init; }
    public required DateTimeOffset ComposedAt { get; init; }

    /// <summary>The stories that it tells, by the ids that they had then.</summary>
    public required IReadOnlyList<string> StoryIds { get; init; }

    /// <summary>The stories that it only names, by the ids that they had then: other messages tell them.</summary>
    public IReadOnlyList<string> NamedIds { get; init; } = [];

    /// <summary>When it was last edited; null where it stands as it was sent.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Somebody reads a story in its place: it does not change meanwhile.</summary>
    public bool IsOpen { get; init; }

    /// <summary>True while its last edit is still to be made.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>How often the message was edited since it was sent.</summary>
    public int Edits { get; init; }

    /// <summary>The news that the message's edits have told.</summary>
    public IReadOnlyList<LivingUpdate> Updates { get; init; } = [];

    /// <summary>The name under which an edit tells its news.</summary>
    public static string NameOf(long partId, long edit) => FormattableString.Invariant($"{EditPrefix}{partId}-{edit}");
}

/// <summary>The latest news of a story in a message that was edited.</summary>
/// <param name="At">When it was told.</param>
/// <param name="New">The sentences that were new then.</param>
public sealed record LivingUpdate(string StoryId, DateTimeOffset At, IReadOnlyList<SummarySentence> New);
