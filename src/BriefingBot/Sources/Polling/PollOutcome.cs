using BriefingBot.Operation;
using BriefingBot.Sources.Kinds;

namespace BriefingBot.Sources.Polling;

/// <summary>A poll whose entries were handed over.</summary>
/// <param name="Result">How it ended; a failure also where nothing could be stored.</param>
public sealed record PollOutcome(PollResult Result)
{
    /// <summary>Whether something was offered that was not known before.</summary>
    public bool HasNew { get; init; }

    /// <summary>What could not be read or stored although the rest was, in words.</summary>
    public IReadOnlyList<Phrase> Problems { get; init; } = [];

    /// <summary>The entries that could not be stored, for the first time now.</summary>
    public IReadOnlyList<string> RefusedIds { get; init; } = [];

    /// <summary>Whether the source has more entries than are remembered: its ids are new at each poll.</summary>
    public bool HasTooManyIds { get; init; }

    /// <summary>Whether the poll failed because the network is away, which is no failure of the source's.</summary>
    public bool IsNetworkAway { get; init; }

    /// <summary>The <see cref="ISource.Kind"/> of the address that a person gave, by its looks.</summary>
    public string? KindAsGiven { get; init; }

    /// <summary>When the source had answered, from which its interval counts; null for now.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When entries that could not be stored are handed over again; null for none.</summary>
    public DateTimeOffset? RetryAt { get; init; }
}
