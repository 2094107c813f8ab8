using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>What a source is read for.</summary>
public enum PollPurpose
{
    /// <summary>The source is watched, and read again and again.</summary>
    Watch,

    /// <summary>Read once, for all that is there now: a page without a list is an article itself.</summary>
    Once,

    /// <summary>As <see cref="Once"/>, but only a feed counts; <see cref="FeedReader"/> says what is none.</summary>
    Feed,
}

/// <summary>What a poll gives to the source that it reads: where it is, and what is known of it.</summary>
/// <param name="Url">Where the source is read now.</param>
public sealed record PollRequest(string Url)
{
    /// <summary>CSS selector of the article links, for a page without a feed.</summary>
    public string? Selector { get; init; }

    /// <summary>From the last answer, for a conditional request.</summary>
    public Validators Validators { get; init; } = Validators.None;

    /// <summary>The <see cref="PollResult.Memory"/> of the last result that had one.</summary>
    public string? Memory { get; init; }

    /// <summary>What the source is read for: to be watched, or once.</summary>
    public PollPurpose Purpose { get; init; }

    /// <summary>The <c>Content-Type</c> that a person knows better than the server; null: as the server says.</summary>
    public string? ContentType { get; init; }

    /// <summary>A document with the <see cref="ContentType"/> that holds for it.</summary>
    internal FetchedDocument Typed(FetchedDocument document) =>
        ContentType is null ? document : document with { ContentType = ContentType };
}
