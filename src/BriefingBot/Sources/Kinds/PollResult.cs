using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>How a poll ended: with entries, with nothing new, or with a failure.</summary>
public abstract record PollResult
{
    private PollResult()
    {
    }

    /// <summary>Where the source has moved for good, or null.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>How long the answer stays fresh, or null where nothing was said.</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>What the kind wants to know at the next poll; null: as before.</summary>
    public string? Memory { get; init; }

    /// <summary>Whether something was left for the next poll, which is to come soon.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>What could not be read although the rest could, in words; empty where all is well.</summary>
    public IReadOnlyList<Phrase> Problems { get; init; } = [];

    /// <summary><see cref="Problems"/> in one sentence or two; null for none.</summary>
    public Phrase? Warning => Summary(Problems);

    /// <summary>Problems in one sentence or two; null for none.</summary>
    internal static Phrase? Summary(IReadOnlyList<Phrase> problems) => problems.Count switch
    {
        0 => null,
        1 => problems[0],
        var count => $"{count} parts of it cannot be read, the first of them: {problems[0]}",
    };

    /// <summary>Entries: what the source offers now, or what of it changed since its <see cref="Memory"/>.</summary>
    /// <param name="Feed">The entries, with what the source says of itself.</param>
    /// <param name="Validators">For the next conditional request.</param>
    public sealed record Updated(Feed Feed, Validators Validators) : PollResult
    {
        /// <summary>The source's true kind and address (a page's feed); null: as it was polled.</summary>
        public (string Kind, string Url)? ResolvedTo { get; init; }

        /// <summary>Other feeds that the page announces which was asked for.</summary>
        public IReadOnlyList<Uri> Others { get; init; } = [];

        /// <summary>Whether all of it is wanted from the first poll on: a person put it there (a folder).</summary>
        public bool IsUnbounded { get; init; }
    }

    /// <summary>Nothing changed since the validators, or the <see cref="Memory"/>, were given.</summary>
    public sealed record Unchanged : PollResult
    {
        /// <summary>What the answer gave in place of the validators that it was asked with; none for none.</summary>
        public Validators Validators { get; init; } = Validators.None;
    }

    /// <summary>The source could not be read, or may not be fetched; in words.</summary>
    /// <param name="Problem">A sentence that a person can use.</param>
    public sealed record Failed(Phrase Problem) : PollResult
    {
        /// <summary>Whether the server said that it is gone for good (410).</summary>
        public bool IsGone { get; init; }

        /// <summary>Whether the server answers and has no source at this address.</summary>
        public bool IsNotThere { get; init; }

        /// <summary>Whether nothing answered, so that the fault may be on this side.</summary>
        public bool IsUnreachable { get; init; }

        /// <summary>Whether the server answered that it is to be asked later.</summary>
        public bool AsksToWait { get; init; }

        /// <summary>How long the server asks to wait; null where it does not say.</summary>
        public TimeSpan? RetryAfter { get; init; }
    }

    /// <summary>The entries of a document that was fetched.</summary>
    public static Updated Of(Feed feed, FetchResult.Fetched fetched) => new(feed, fetched.Validators)
    {
        FreshFor = fetched.FreshFor,
        MovedTo = fetched.MovedTo,
        Problems = feed.Faults,
    };

    /// <summary>What an outcome of the network that is no document means for a poll.</summary>
    public static PollResult Of(FetchResult result) => result switch
    {
        FetchResult.NotModified unchanged => new Unchanged
        {
            FreshFor = unchanged.FreshFor,
            MovedTo = unchanged.MovedTo,
            Validators = unchanged.Validators,
        },
        // Not null: gone is a problem.
        FetchResult.Gone => new Failed(result.Problem!) { IsGone = true, IsNotThere = true },
        FetchResult.Blocked blocked => new Failed(blocked.Message) { RetryAfter = blocked.RetryAfter },
        // Not null: so is this.
        FetchResult.RateLimited limited => new Failed(result.Problem!)
        {
            AsksToWait = true,
            RetryAfter = limited.RetryAfter,
        },
        FetchResult.Failed failed => new Failed(failed.Message)
        {
            IsUnreachable = failed.IsUnreachable,
            IsNotThere = failed.Status == 404,
        },
        _ => new Failed(result.Problem ?? "The answer cannot be used."),
    };
}
