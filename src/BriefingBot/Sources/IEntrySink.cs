using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources;

/// <summary>Takes what sources offer. Implemented by the room that makes articles of it.</summary>
public interface IEntrySink
{
    /// <summary>
    /// Takes the new and the edited entries of one poll. It is called before the poll is recorded: after a crash the same
    /// entries come again, so taking one twice must leave the same as taking it once. An id that is known is an edit, not news.
    /// </summary>
    /// <param name="source">The source; its <see cref="SourceRow.LastSuccess"/> is null on its first fetch.</param>
    /// <param name="entries">In the source's order; each <see cref="Entry.Id"/> is unique within the source and stays the same.</param>
    /// <param name="cancellationToken">Stops the work; the poll is then not recorded.</param>
    Task AcceptAsync(SourceRow source, IReadOnlyList<Entry> entries, CancellationToken cancellationToken);
}

/// <summary>Hears of what becomes of sources: going bad and coming back, silence, a new address, the end. Each once.</summary>
public interface ISourceHealthListener
{
    /// <summary>It has failed several times in a row.</summary>
    Task BadAsync(SourceRow source, string problem, CancellationToken cancellationToken);

    /// <summary>One that was told bad works again.</summary>
    Task RecoveredAsync(SourceRow source, CancellationToken cancellationToken);

    /// <summary>It can be read, but has offered nothing new for much longer than it used to.</summary>
    /// <param name="source">The source.</param>
    /// <param name="silent">For how long.</param>
    /// <param name="entriesPerDay">How many new entries a day it brought before.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task SilentAsync(SourceRow source, TimeSpan silent, double entriesPerDay, CancellationToken cancellationToken);

    /// <summary>One that was told silent offers something new.</summary>
    Task HeardAgainAsync(SourceRow source, CancellationToken cancellationToken);

    /// <summary>Its permanent redirect has held: it is asked at its new address from now on.</summary>
    Task MovedAsync(SourceRow source, string from, CancellationToken cancellationToken);

    /// <summary>Its server said that it is gone for good; it is polled no more.</summary>
    Task RetiredAsync(SourceRow source, CancellationToken cancellationToken);
}
