using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources.Polling;

/// <summary>An entry that a source offers, its id made safe, beside what is to be remembered of it.</summary>
/// <param name="Entry">As offered, with the id of <paramref name="Row"/>.</param>
/// <param name="Row">What the next poll will know of it.</param>
/// <param name="IsNew">Not known before.</param>
/// <param name="IsEdited">Known, but not like this; not set for a text that changes at every poll and was looked at a
/// while ago.</param>
public sealed record OfferedEntry(Entry Entry, KnownEntry Row, bool IsNew, bool IsEdited)
{
    /// <summary>The entry as the room of articles is given it.</summary>
    public IdentifiedEntry Identified => new(Entry, Row.Fingerprint, Row.Refusals);
}
