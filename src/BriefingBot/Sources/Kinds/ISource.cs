using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>What a poll brings along.</summary>
/// <param name="Url">Where the source is asked now.</param>
public sealed record SourceQuery(string Url)
{
    public string? Selector { get; init; }

    public Validators Validators { get; init; } = Validators.None;

    /// <summary>The <see cref="SourceAnswer.Memory"/> of the last answer that had one.</summary>
    public string? Memory { get; init; }
}

/// <summary>How a poll ended.</summary>
public abstract record SourceAnswer
{
    private SourceAnswer()
    {
    }

    /// <summary>Where the source has moved for good, or null.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>How long the answer stays fresh, or null where nothing was said.</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>What the kind wants to be told at the next poll, in words of its own; null: what it was told before.</summary>
    public string? Memory { get; init; }

    /// <summary>What could not be read although the rest could, in words; null where all is well.</summary>
    public string? Warning { get; init; }

    /// <summary>Entries: what the source offers now, or what of it changed since its <see cref="Memory"/>.</summary>
    public sealed record Offered(Feed Feed, Validators Validators) : SourceAnswer
    {
        /// <summary>The kind and address that the source turned out to have (a page whose feed was found); null: as asked.</summary>
        public (string Kind, string Url)? Settled { get; init; }

        /// <summary>Whether all of it is wanted from the first poll on: a person put it there (a folder).</summary>
        public bool IsUnbounded { get; init; }
    }

    /// <summary>Nothing changed since the validators, or the <see cref="Memory"/>, were given.</summary>
    public sealed record Unchanged : SourceAnswer;

    /// <summary>It could not be read, in words. An address that is not to be fetched is trouble like any other.</summary>
    public sealed record Trouble(string Problem) : SourceAnswer
    {
        public bool IsGone { get; init; }

        public TimeSpan? RetryAfter { get; init; }
    }

    /// <summary>What an outcome of the network that is no document means for a poll.</summary>
    public static SourceAnswer Of(FetchResult result) => result switch
    {
        FetchResult.NotModified unchanged => new Unchanged { FreshFor = unchanged.FreshFor, MovedTo = unchanged.MovedTo },
        FetchResult.Gone => new Trouble(result.Problem!) { IsGone = true }, // not null: gone is a problem
        FetchResult.Blocked blocked => new Trouble(blocked.Message) { RetryAfter = blocked.RetryAfter },
        FetchResult.RateLimited limited => new Trouble(result.Problem!) { RetryAfter = limited.RetryAfter }, // not null: so is this
        _ => new Trouble(result.Problem ?? "The answer cannot be used."),
    };
}

/// <summary>
/// A kind of source. A new kind is one class and one line in <see cref="SourcesRegistration"/>; the order of the lines is the order in which
/// they are asked whether an address is theirs.
/// </summary>
public interface ISource
{
    /// <summary>A word that is stored with each source of this kind.</summary>
    string Kind { get; }

    /// <summary>How often sources of this kind are asked where nobody set it; null: <c>Network:DefaultInterval</c>.</summary>
    TimeSpan? UsualInterval => null;

    /// <summary>Whether an address, by its looks alone, is of this kind.</summary>
    bool Suits(NewSource source);

    /// <summary>Asks a source for its entries. What can be expected to go wrong is an answer.</summary>
    Task<SourceAnswer> AskAsync(SourceQuery query, CancellationToken cancellationToken);
}
