using BriefingBot.Sources.Addresses;

namespace BriefingBot.Sources.Polling;

/// <summary>An entry of a source as it was known after an earlier poll; table <c>source_entry</c>.</summary>
public sealed record KnownEntry
{
    /// <summary>The entry's id, unique within the source.</summary>
    public required string Id { get; init; }

    /// <summary>The <see cref="UrlIdentity.Key"/> of its address; null for none.</summary>
    public string? Url { get; init; }
    public string? Title { get; init; }

    /// <summary>A hash of what a reader would see (<see cref="EntryFingerprint"/>).</summary>
    public required string Fingerprint { get; init; }

    /// <summary>A hash of it as it stood in its document; null where that was not kept.</summary>
    public string? RawHash { get; init; }
    public DateTimeOffset FirstSeen { get; init; }
    public DateTimeOffset LastSeen { get; init; }

    /// <summary>Whether the entry was stored. What a first fetch leaves out is known, its edits no news.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Edits in a row, poll after poll.</summary>
    public int Edits { get; init; }

    /// <summary>When the entry's last edit was taken.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>How often in a row it could not be stored, or only without its page.</summary>
    public int Refusals { get; init; }

    /// <summary>When it is handed over again after that; null where it need not be.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>Whether the entry differs from what is stored in <see cref="LastSeen"/> alone.</summary>
    public bool IsUnchanged { get; init; }
}
