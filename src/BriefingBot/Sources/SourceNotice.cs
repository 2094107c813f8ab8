using BriefingBot.Operation;

namespace BriefingBot.Sources;

/// <summary>What becomes of a source, each told once.</summary>
/// <param name="Since">When that began. With the source it names the notice: told again after a crash, it is the same
/// one.</param>
public abstract record SourceNotice(DateTimeOffset Since)
{
    /// <summary>The source has failed several times in a row.</summary>
    /// <param name="Since">The first failure of the streak.</param>
    /// <param name="Problem">What went wrong last, in words.</param>
    public sealed record Bad(DateTimeOffset Since, Phrase Problem) : SourceNotice(Since)
    {
        internal override PollState Untold(PollState state) => state with { IsToldBad = false };
    }

    /// <summary>A source that was told bad works again.</summary>
    /// <param name="Since">The first failure of the streak that has ended.</param>
    public sealed record Recovered(DateTimeOffset Since) : SourceNotice(Since);

    /// <summary>The source can be read, but has offered nothing new for much longer than it used to.</summary>
    /// <param name="Since">When it last offered something new.</param>
    /// <param name="Silent">How long that is ago.</param>
    /// <param name="EntriesPerDay">How many new entries a day it brought before.</param>
    public sealed record Stale(DateTimeOffset Since, TimeSpan Silent, double EntriesPerDay) : SourceNotice(Since)
    {
        internal override PollState Untold(PollState state) => state with { IsToldStale = false };
    }

    /// <summary>One that was told stale offers something new.</summary>
    /// <param name="Since">When it had last offered something new.</param>
    public sealed record ActiveAgain(DateTimeOffset Since) : SourceNotice(Since);

    /// <summary>The source's permanent redirect has held: it is fetched at its new address from now on.</summary>
    /// <param name="Since">Its last success before.</param>
    /// <param name="From">The address until now.</param>
    public sealed record Moved(DateTimeOffset Since, string From) : SourceNotice(Since);

    /// <summary>The source's server said that it is gone for good; it is polled no more.</summary>
    /// <param name="Since">The first failure of the streak.</param>
    public sealed record Retired(DateTimeOffset Since) : SourceNotice(Since)
    {
        internal override PollState Untold(PollState state) => state with { IsGone = false };
    }

    /// <summary>Some of its entries could not be stored; the others were.</summary>
    /// <param name="Since">The poll that brought them.</param>
    /// <param name="EntryIds">Those that failed for the first time.</param>
    public sealed record EntriesRefused(DateTimeOffset Since, IReadOnlyList<string> EntryIds) : SourceNotice(Since);

    /// <summary>The source's entries have new ids at each poll: not all of them are remembered.</summary>
    /// <param name="Since">When the source was added: it is told once of each.</param>
    public sealed record TooManyIds(DateTimeOffset Since) : SourceNotice(Since);

    /// <summary>The state where the notice could not be delivered: the next poll tells it again.</summary>
    internal virtual PollState Untold(PollState state) => state;
}

/// <summary>Hears of what becomes of sources.</summary>
public interface ISourceHealthListener
{
    /// <summary>Tells the admins a notice of one source.</summary>
    /// <param name="source">The source as the poll leaves it.</param>
    /// <param name="notice">What to tell.</param>
    Task TellAsync(Source source, SourceNotice notice, CancellationToken cancellationToken);
}
