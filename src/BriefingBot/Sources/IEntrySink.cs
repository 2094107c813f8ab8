using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources;

/// <summary>An entry with its one identity, made once for polling and everything after it.</summary>
/// <param name="Entry">Its <see cref="Entry.Id"/> is unique within the source and stays the same from poll to
/// poll.</param>
/// <param name="Fingerprint">A hash of what a reader would see: another one means that the entry was edited.</param>
/// <param name="Retries">How often in a row it was taken in vain, or without its page.</param>
public sealed record IdentifiedEntry(Entry Entry, string Fingerprint, int Retries = 0);

/// <summary>What is to come again, later and later; of all others the source is done.</summary>
/// <param name="Refused">The ids of entries that could not be taken.</param>
/// <param name="Unread">The ids of those that were taken without their pages, which may be had later.</param>
public sealed record EntriesLeft(IReadOnlyList<string> Refused, IReadOnlyList<string> Unread)
{
    public static readonly EntriesLeft None = new([], []);
}

/// <summary>Takes what sources offer. Implemented by the room that makes articles of it.</summary>
public interface IEntrySink
{
    /// <summary>Takes a poll's new and edited entries before it is recorded: after a crash they come again, so taking
    /// one twice must be as taking it once. A known id is an edit. A fault in one costs no other; an exception means
    /// that nothing can be stored, and is the source's failure.</summary>
    /// <param name="source">The source; its <see cref="PollState.LastSuccess"/> is null on its first fetch.</param>
    /// <param name="entries">In the source's order.</param>
    /// <param name="cancellationToken">Stops the work; the poll is then not recorded.</param>
    Task<EntriesLeft> AcceptAsync(
        Source source, IReadOnlyList<IdentifiedEntry> entries, CancellationToken cancellationToken);
}
