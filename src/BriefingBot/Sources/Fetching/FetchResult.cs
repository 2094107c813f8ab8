using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources.Fetching;

/// <summary>What a server recognises a document by; echoed exactly (RFC 9110 section 8.8).</summary>
/// <param name="ETag">The header's value as it came, quotes and <c>W/</c> included.</param>
/// <param name="LastModified">The header's value as it came.</param>
public sealed record Validators(string? ETag, string? LastModified)
{
    public static readonly Validators None = new(null, null);

    /// <summary>These, but for what newer ones replace.</summary>
    public Validators With(Validators newer) => new(newer.ETag ?? ETag, newer.LastModified ?? LastModified);
}

/// <summary>How a fetch ended. What can be expected of a network is one of these, never an exception.</summary>
public abstract record FetchResult
{
    private const long Kilobyte = 1024;
    private const long Megabyte = 1024 * Kilobyte;

    private FetchResult()
    {
    }

    /// <summary>Where the document has moved for good (301 or 308 from the first hop on), or null.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>The server answered with a document.</summary>
    /// <param name="Document">Its <c>Url</c> is the final address.</param>
    /// <param name="Validators">For the next conditional request.</param>
    /// <param name="FreshFor">How long the server calls it fresh (<c>Cache-Control: max-age</c>, <c>Expires</c>), or
    /// null.</param>
    public sealed record Fetched(FetchedDocument Document, Validators Validators, TimeSpan? FreshFor) : FetchResult;

    /// <summary>304: nothing changed since the validators were given.</summary>
    public sealed record NotModified(TimeSpan? FreshFor) : FetchResult
    {
        /// <summary>Those that came with the answer and replace the former ones (RFC 9111 section 3.2).</summary>
        public Validators Validators { get; init; } = Validators.None;
    }

    /// <summary>The document is gone for good (410).</summary>
    public sealed record Gone : FetchResult;

    /// <summary>The server asks to wait (429 or 503).</summary>
    /// <param name="RetryAfter">From the header, in either of its forms; null where it is missing.</param>
    public sealed record RateLimited(int Status, TimeSpan? RetryAfter) : FetchResult
    {
        /// <summary>Who asks: the last of those that redirects led to, not the one that was asked first.</summary>
        public string Host { get; init; } = "";
    }

    /// <summary>A challenge for browsers stands before the document.</summary>
    /// <param name="RetryAfter">From the header, where it was sent with one.</param>
    public sealed record Blocked(Phrase Message, TimeSpan? RetryAfter) : FetchResult;

    /// <summary>An address that is not to be fetched: a special network, or neither http nor https.</summary>
    public sealed record Refused(Phrase Message) : FetchResult;

    /// <summary>The body is larger than <c>Network:MaxBodyBytes</c>.</summary>
    public sealed record TooLarge(long Limit) : FetchResult;

    /// <summary>Everything else that goes wrong, in words.</summary>
    /// <param name="Status">The HTTP status where there was one.</param>
    public sealed record Failed(Phrase Message, int? Status = null) : FetchResult
    {
        /// <summary>Whether nothing answered, so that the fault may be on this side.</summary>
        public bool IsUnreachable { get; init; }
    }

    /// <summary>Whether the same document may be had later: the server asks to wait, has a fault of its own or does not
    /// answer.</summary>
    public bool IsPassing => this is RateLimited or Blocked { RetryAfter: not null }
        or Failed { IsUnreachable: true } or Failed { Status: >= 500 };

    /// <summary>The outcome in a sentence, for people; null where all is well.</summary>
    public Phrase? Problem => this switch
    {
        Gone => "The server says it is gone for good (410).",
        RateLimited limited => limited.RetryAfter is { } wait
            ? (Phrase)$"The server asks to wait ({limited.Status}), for {InWords(wait)}."
            : $"The server asks to wait ({limited.Status}).",
        Blocked blocked => blocked.Message,
        Refused refused => refused.Message,
        TooLarge large => $"It is larger than {InWords(large.Limit)}; Network:MaxBodyBytes sets the limit.",
        Failed failed => failed.Message,
        _ => null,
    };

    /// <summary>A size as people say it: "10 MB".</summary>
    internal static string InWords(long bytes) => bytes >= Megabyte
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Megabyte:0.#} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Kilobyte:0.#} KB");

    private static Phrase InWords(TimeSpan wait) => wait switch
    {
        { TotalHours: 1 } => (Phrase)"an hour",
        { TotalMinutes: < 2 } => $"{wait.TotalSeconds:0} seconds",
        { TotalHours: < 2 } => $"{wait.TotalMinutes:0} minutes",
        _ => $"{wait.TotalHours:0} hours",
    };
}
