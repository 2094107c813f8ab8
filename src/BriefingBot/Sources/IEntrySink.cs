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

/// <summary>Hears of sources going bad and coming back, each once.</summary>
public interface ISourceHealthListener
{
    /// <summary>It has failed several times in a row.</summary>
    Task BadAsync(SourceRow source, string problem, CancellationToken cancellationToken);

    /// <summary>One that was told bad works again.</summary>
    Task RecoveredAsync(SourceRow source, CancellationToken cancellationToken);

    /// <summary>Its server said that it is gone for good; it is polled no more.</summary>
    Task RetiredAsync(SourceRow source, CancellationToken cancellationToken);
}
